/** Builds the page once (HEQI_DIST=keep reuses what is there) and serves it on a free port for all journeys. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    readonly url: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  if (process.env.HEQI_DIST !== 'keep' || !existsSync(dist)) await build({ root, logLevel: 'warn' })
  const app = await createApp(dist)
  project.provide('url', `${await app.listen({ host: '127.0.0.1', port: 0 })}/`)
  return () => app.close()
}
