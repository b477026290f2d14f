/** Builds the gallery once and serves it on a free port for the snapshots. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    readonly gallery: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const outDir = await mkdtemp(join(tmpdir(), 'heqi-gallery-'))
  await build({
    root,
    logLevel: 'warn',
    mode: 'gallery',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, 'test/gallery/index.html'),
        // One page that takes everything: what the product's pages travel in does not matter, and breaks its cycles.
        output: { codeSplitting: true },
      },
    },
  })
  const app = await createApp(outDir)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  project.provide('gallery', `${url}/test/gallery/index.html`)
  return async () => {
    await app.close()
    await rm(outDir, { recursive: true })
  }
}
