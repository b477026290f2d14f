/** Attempts that arrive, taken in by the batch: rows, roll-ups and exams in one transaction. */

import type { NewAttempt, StoredAttempt, Storing } from '../attempt-shelf.ts'
import { type Engine, takeTurn } from '../engine.ts'
import { addLeave } from '../rollups/leaves.ts'
import { startTally, type Tally } from '../rollups/tally.ts'
import { inParts, progressOf, writeTally } from '../rollups/write.ts'
import type { Db } from '../tables.ts'
import { type AttemptRow, attemptRow, type FullRow, selectWhole, storedOf } from './attempt-rows.ts'

/** An attempt that arrived at `now`. */
export interface Arrival {
  readonly attempt: NewAttempt
  readonly now: number
}

const isSame = (
  one: { digest: string; person: string },
  other: { digest: string; person: string },
): boolean => one.digest === other.digest && one.person === other.person

/** What is known of these ids already: attempts, and ids that were put aside or issued to somebody else. */
const knownIn = async (db: Db, ids: readonly string[]) => {
  const attempts = await selectWhole(db).where('attempts.id', 'in', ids).execute()
  const aside = await db
    .selectFrom('aside')
    .select(['id', 'digest', 'person'])
    .where('id', 'in', ids)
    .execute()
  const exams = await db.selectFrom('exams').select(['id', 'person']).where('id', 'in', ids).execute()
  const leaves = await db.selectFrom('leaves').selectAll().where('id', 'in', ids).execute()
  return {
    leaves: new Map(leaves.map((row) => [row.id, row])),
    attempts: new Map(attempts.map((row) => [row.id, storedOf(row)])),
    aside: new Map(aside.map((row) => [row.id, row])),
    exams: new Map(exams.map((row) => [row.id, row.person])),
  }
}

type Known = Awaited<ReturnType<typeof knownIn>>

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** One arrival against what is known: its answer, and its row where it is new. */
const receive = (
  { attempt, now }: Arrival,
  seq: number,
  known: Known,
  tally: Tally,
): { readonly storing: Storing; readonly row: FullRow | null } => {
  const there = known.attempts.get(attempt.id)
  if (there)
    return {
      storing: isSame(there, attempt) ? { kind: 'known', attempt: there } : { kind: 'taken' },
      row: null,
    }
  const aside = known.aside.get(attempt.id)
  const owner = known.exams.get(attempt.id) ?? known.leaves.get(attempt.id)?.person ?? attempt.person
  if ((aside && !isSame(aside, attempt)) || owner !== attempt.person)
    return { storing: { kind: 'taken' }, row: null }
  const take = tally.add(attempt, now)
  const stored: StoredAttempt = { ...attempt, seq, stored: now, take }
  const row: FullRow = {
    ...attemptRow(attempt, seq, now, take),
    turns: JSON.stringify(attempt.turns),
    transcript: attempt.transcript,
  }
  known.attempts.set(attempt.id, stored)
  return { storing: { kind: 'stored', attempt: stored }, row }
}

const insertRows = async (db: Db, rows: readonly FullRow[]): Promise<void> => {
  const plain = db.withoutPlugins()
  const lines = rows.map(({ turns: _, transcript: __, ...line }): AttemptRow => line)
  for (const part of inParts(lines)) await db.insertInto('attempts').values(part).execute()
  const records = rows.map(({ seq, turns, transcript }) => ({ seq, turns, transcript }))
  for (const part of inParts(records)) await plain.insertInto('records').values(part).execute()
}

/** What was broken off and came to an ending after all was not left. */
const takeBackLeaves = async (db: Db, ids: readonly string[], { leaves }: Known): Promise<void> => {
  for (const id of ids) {
    const leave = leaves.get(id)
    if (!leave) continue
    await db.deleteFrom('leaves').where('id', '=', id).execute()
    await addLeave(db, leave, -1)
  }
}

const settle = async (db: Db, ids: readonly string[], known: Known): Promise<void> => {
  const exams = ids.filter((id) => known.exams.has(id))
  if (exams.length > 0)
    await db.updateTable('exams').set({ state: 'finished' }).where('id', 'in', exams).execute()
  const aside = ids.filter((id) => known.aside.has(id))
  if (aside.length > 0) await db.deleteFrom('aside').where('id', 'in', aside).execute()
  await takeBackLeaves(db, ids, known)
}

/** Stores arrivals in their order; `offset` is the server's day in minutes east of Greenwich. */
export const takeIn = (
  engine: Engine,
  arrivals: readonly Arrival[],
  offset: number,
): Promise<readonly Storing[]> =>
  engine.write(async (db) => {
    const last = await takeTurn(db, 'attempts', arrivals.length)
    const attempts = arrivals.map(({ attempt }) => attempt)
    const known = await knownIn(db, distinct(attempts.map(({ id }) => id)))
    const standings = await progressOf(
      db,
      distinct(attempts.map(({ person }) => person)),
      distinct(attempts.map(({ version }) => version)),
    )
    const tally = startTally(standings, offset)
    const received = arrivals.map((arrival, index) =>
      receive(arrival, last - arrivals.length + index + 1, known, tally),
    )
    const rows = received.flatMap(({ row }) => (row ? [row] : []))
    if (rows.length > 0) {
      await insertRows(db, rows)
      await writeTally(db, tally)
      await settle(
        db,
        rows.map(({ id }) => id),
        known,
      )
    }
    return received.map(({ storing }) => storing)
  })
