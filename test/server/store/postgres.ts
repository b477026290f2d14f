/** One PostgreSQL for a run of tests; every store makes a database of its own on it. */
import type { TestProject } from 'vitest/node'
import { ensurePostgres, startPostgres } from '../../../.house/postgres.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server's own database; empty where there is no server. */
    readonly postgres: string
  }
}

export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const bin = process.env.HEQI_SKIP_POSTGRES === '1' ? undefined : ensurePostgres()
  if (!bin) {
    console.log('PostgreSQL is left out: HEQI_SKIP_POSTGRES=1 is set, or none was found')
    project.provide('postgres', '')
    return undefined
  }
  const server = await startPostgres(bin, false)
  project.provide('postgres', server.url())
  return server.stop
}
