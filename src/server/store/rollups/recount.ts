/** Works out all roll-ups anew: reads every attempt in the order of arrival, and puts the result in place of what was. */
import { type Engine, takeTurn } from '../engine.ts'
import { lineOf } from '../shelves/attempt-rows.ts'
import { type Db, ROLLUPS } from '../tables.ts'
import { recountLeaves } from './leaves.ts'
import { startTally, type Tally } from './tally.ts'
import { writeTally } from './write.ts'

const AT_ONCE = 1000

const selectPart = (db: Db, after: number) =>
  db
    .selectFrom('attempts')
    .innerJoin('records', 'records.seq', 'attempts.seq')
    .selectAll('attempts')
    .select('records.turns')
    .where('attempts.seq', '>', after)
    .orderBy('attempts.seq')
    .limit(AT_ONCE)
    .execute()

const addPart = async (db: Db, tally: Tally, after: number): Promise<number | null> => {
  const rows = await selectPart(db, after)
  for (const row of rows)
    tally.add({ ...lineOf(row), digest: row.digest, turns: JSON.parse(row.turns) }, row.stored)
  return rows.at(-1)?.seq ?? null
}

/** No attempt is taken in meanwhile. `offset` is the server's day in minutes east of Greenwich. */
export const recount = (engine: Engine, offset: number): Promise<void> =>
  engine.write(async (db) => {
    await takeTurn(db, 'attempts', 0)
    const tally = startTally([], offset)
    for (let last: number | null = 0; last !== null; ) last = await addPart(db, tally, last)
    for (const table of ROLLUPS) await db.deleteFrom(table).execute()
    await writeTally(db, tally)
    await recountLeaves(db)
  })
