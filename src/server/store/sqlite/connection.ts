/** One connection to the database file: its promises about durability, and its prepared statements. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Answer } from './dialect.ts'

/** Milliseconds a connection waits for another process, such as a backup that begins. */
const PATIENCE = 5000
/** Statements kept prepared; longer ones are made for one batch and not kept. */
const KEPT = 300
const LONGEST_KEPT = 4000

export interface Connection {
  readonly db: DatabaseSync
  readonly ask: (sql: string, parameters: readonly unknown[]) => Answer
}

interface Prepared {
  readonly statement: StatementSync
  readonly gives: boolean
}

const prepare = (db: DatabaseSync, sql: string): Prepared => {
  const statement = db.prepare(sql)
  return { statement, gives: statement.columns().length > 0 }
}

/** Statements by their text, the least recently used forgotten first. */
const statementsOf = (db: DatabaseSync) => {
  const kept = new Map<string, Prepared>()
  return (sql: string): Prepared => {
    const found = kept.get(sql)
    if (found) kept.delete(sql)
    const prepared = found ?? prepare(db, sql)
    if (sql.length <= LONGEST_KEPT) kept.set(sql, prepared)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return prepared
  }
}

/**
 * Every connection waits rather than fails, every commit is on the disk before it is answered, and what is deleted is
 * overwritten: a name that was erased is not found in the file any more.
 */
const PROMISES = [
  `pragma busy_timeout = ${PATIENCE}`,
  'pragma synchronous = full',
  'pragma foreign_keys = on',
  'pragma trusted_schema = off',
  'pragma temp_store = memory',
  'pragma secure_delete = on',
]

/** KiB of the file kept in the process; the system keeps the rest of it in memory anyway. */
const CACHE = { writer: 16_000, reader: 4000 }

/** Opens the file; a writer turns it to write-ahead logging, a reader cannot change it. */
export const connect = (path: string, role: 'writer' | 'reader'): Connection => {
  const db = new DatabaseSync(path, { readOnly: role === 'reader' })
  for (const promise of PROMISES) db.exec(promise)
  db.exec(`pragma cache_size = -${CACHE[role]}`)
  if (role === 'writer') db.exec('pragma journal_mode = wal; pragma journal_size_limit = 67108864')
  const statement = statementsOf(db)
  return {
    db,
    ask(sql, parameters) {
      const { statement: prepared, gives } = statement(sql)
      const values = parameters as SQLInputValue[]
      if (gives) return { rows: prepared.all(...values), changes: null }
      return { rows: [], changes: Number(prepared.run(...values).changes) }
    },
  }
}
