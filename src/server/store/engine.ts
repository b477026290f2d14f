/** What the shelves stand on: a database that reads, writes durably and shows a standing picture. */
import type { Db } from './tables.ts'

export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  /** A short look-up; it sees everything that was written before. */
  readonly read: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** All or nothing, on the disk once it resolves. `work` may run more than once: it must only touch the database. */
  readonly write: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** A long look: all queries see the same moment, writers are not held up. */
  readonly snapshot: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** Waits until nobody else is in this part of the store; the turn ends with the transaction. Gives the counter after it. */
export const takeTurn = async (db: Db, name: 'attempts' | 'people', by = 1): Promise<number> => {
  const { value } = await db
    .updateTable('counters')
    .set((eb) => ({ value: eb('value', '+', by) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}

/** Whether a statement changed any row. */
export const changed = (result: {
  readonly numUpdatedRows?: bigint
  readonly numDeletedRows?: bigint
}): boolean => (result.numUpdatedRows ?? result.numDeletedRows ?? 0n) > 0n
