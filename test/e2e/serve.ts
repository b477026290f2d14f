/**
 * Builds the page once and serves it on a free port for all journeys. HEQI_DIST=keep reuses what was built before, any
 * other value names its folder.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = fileURLToPath(new URL('../../dist', import.meta.url))
const wanted = process.env.HEQI_DIST ?? ''

/** A folder of its own for a build that nobody asked for: `dist` is what `npm start` serves. */
const folderFor = (): string =>
  wanted === '' ? mkdtempSync(join(tmpdir(), 'heqi-journeys-')) : wanted === 'keep' ? own : wanted

declare module 'vitest' {
  export interface ProvidedContext {
    readonly url: string
    /** The folder of the built page, for servers that a journey starts itself. */
    readonly dist: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dist = folderFor()
  if (wanted === '') await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  else if (!existsSync(dist)) await build({ root, logLevel: 'warn' })
  const app = await createApp(dist)
  project.provide('dist', dist)
  project.provide('url', `${await app.listen({ host: '127.0.0.1', port: 0 })}/`)
  return async () => {
    await app.close()
    if (wanted === '') rmSync(dist, { recursive: true })
  }
}
