/**
 * Builds the page once and serves it on a free port for all journeys. HEQI_DIST=keep reuses what was built before, any
 * other value names its folder.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { createApp } from '../../src/server/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = fileURLToPath(new URL('../../dist', import.meta.url))
const wanted = process.env.HEQI_DIST ?? ''
/** What `npm start` serves, too: journeys of the whole program start it. */
const dist = wanted === '' || wanted === 'keep' ? own : wanted

declare module 'vitest' {
  export interface ProvidedContext {
    readonly url: string
    /** The folder of the built page, for servers that a journey starts itself. */
    readonly dist: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  if (wanted === '' || !existsSync(dist)) await build({ root, logLevel: 'warn' })
  const app = await createApp(dist)
  project.provide('dist', dist)
  project.provide('url', `${await app.listen({ host: '127.0.0.1', port: 0 })}/`)
  return () => app.close()
}
