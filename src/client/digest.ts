/** What says where the agent stands, as one row: kept in the transaction that keeps an attempt, made anew where it is missing. */
import type { IDBPTransaction } from 'idb'
import type { Attempt } from '../wire/attempt.ts'
import { isFields } from '../wire/parse.ts'
import type { Database, Records } from './database.ts'
import { type AttemptRow, glanceAttempt, type Ordered, packAttempt } from './pack.ts'
import { layOver, tellingOf } from './standing.ts'

export interface Digest {
  readonly name: typeof NAME
  /** Of another shape, it is made anew. */
  readonly shape: number
  readonly rows: readonly AttemptRow[]
}

const NAME = 'standing'
/** Counts up whenever `standing.ts` picks otherwise. */
const SHAPE = 1

type Writing = IDBPTransaction<Records, ('attempts' | 'digests')[], 'readwrite'>

const glanceAll = (rows: readonly unknown[]): readonly Ordered[] =>
  rows.map(glanceAttempt).filter((row) => row !== null)

const rowsOf = (value: unknown): readonly Ordered[] | null =>
  isFields(value) && value.shape === SHAPE && Array.isArray(value.rows) ? glanceAll(value.rows) : null

const digestOf = (telling: readonly Ordered[]): Digest => ({
  name: NAME,
  shape: SHAPE,
  rows: telling.map(packAttempt),
})

/** What stands in the digest; null where there is none that can be read. */
export const readTelling = async (writing: Writing): Promise<readonly Ordered[] | null> =>
  rowsOf(await writing.objectStore('digests').get(NAME))

/** Takes in that `row` has been kept in place of `before`; asks for it before anything else can happen. */
export const keepDigest = (
  writing: Writing,
  telling: readonly Ordered[] | null,
  before: Attempt | null,
  row: Ordered,
): Promise<unknown> | null => {
  if (!telling) return null
  const digests = writing.objectStore('digests')
  const after = layOver(telling, before, row)
  return after ? digests.put(digestOf(after)) : digests.delete(NAME)
}

const makeDigest = async (db: Database): Promise<readonly Ordered[]> => {
  const writing = db.transaction(['attempts', 'digests'], 'readwrite')
  const telling = tellingOf(glanceAll(await writing.objectStore('attempts').getAll()))
  // Where there is no room for it, it is made again the next time.
  await Promise.all([writing.objectStore('digests').put(digestOf(telling)), writing.done]).catch(() => {})
  return telling
}

/** The stored attempts that say where the agent stands, newest first. */
export const readDigest = async (db: Database): Promise<readonly Ordered[]> =>
  rowsOf(await db.get('digests', NAME)) ?? makeDigest(db)
