/** Empty places for stores: a folder, or a database on the run's PostgreSQL. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Place } from '../../../src/server/store/open.ts'

/** A place that nobody has used yet, and the way to be rid of it. */
export interface Scratch {
  readonly place: Place
  readonly remove: () => Promise<void>
}

/** Runs one statement on the database at `url`. */
export const ask = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

export const scratchFolder = async (): Promise<Scratch> => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-store-'))
  return {
    place: { kind: 'sqlite', folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A new database on the server at `url`. */
export const scratchDatabase = async (url: string): Promise<Scratch> => {
  const name = `heqi_${randomBytes(6).toString('hex')}`
  await ask(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    place: { kind: 'postgres', url: own.href },
    remove: () => ask(url, `drop database ${name} with (force)`),
  }
}

/** As clusters do by themselves: every transaction is as if it were alone, or is asked to be done again. */
const scratchStrictDatabase = async (url: string): Promise<Scratch> => {
  const scratch = await scratchDatabase(url)
  const { url: own } = scratch.place as { readonly url: string }
  await ask(
    url,
    `alter database ${new URL(own).pathname.slice(1)} set default_transaction_isolation = 'serializable'`,
  )
  return scratch
}

interface Kind {
  readonly name: string
  readonly make: () => Promise<Scratch>
}

const SQLITE: Kind = { name: 'SQLite', make: scratchFolder }
const POSTGRES: readonly Kind[] = [
  { name: 'PostgreSQL', make: () => scratchDatabase(inject('postgres')) },
  { name: 'PostgreSQL, serializable', make: () => scratchStrictDatabase(inject('postgres')) },
]

/** The databases that this run has, the strict one in long runs only; each gives as many empty places as are asked for. */
export const PLACES: readonly Kind[] = [
  SQLITE,
  ...(inject('postgres') === '' ? [] : process.env.HEQI_SOAK === '1' ? POSTGRES : POSTGRES.slice(0, 1)),
]
