/** Attempts: stored in batches, found and listed. */
import type { AttemptFilter, AttemptShelf } from '../attempt-shelf.ts'
import { inBatches } from '../batches.ts'
import type { Engine } from '../engine.ts'
import { StoreFull, StoreUnavailable } from '../errors.ts'
import type { Db } from '../tables.ts'
import { lineOf, selectWhole, storedOf } from './attempt-rows.ts'
import { createAside, createExams } from './exams.ts'
import { pageOf, sizeOf } from './pages.ts'
import { type Arrival, takeIn } from './taking-in.ts'

const MOST_AT_ONCE = 200

/** Neither a full disk nor a lost database is one attempt's fault. */
const mayBeOne = (error: unknown): boolean =>
  !(error instanceof StoreFull || error instanceof StoreUnavailable)

const matching = (db: Db, filter: AttemptFilter) => {
  const { person, teams, scenario, version, mode, take, since, before } = filter
  let query = db.selectFrom('attempts').selectAll()
  if (person !== null) query = query.where('person', '=', person)
  if (teams !== null) query = query.where('team', 'in', teams)
  if (scenario !== null) query = query.where('scenario', '=', scenario)
  if (version !== null) query = query.where('version', '=', version)
  if (mode !== null) query = query.where('mode', '=', mode)
  if (take !== null) query = query.where('take', 'in', take)
  if (since !== null) query = query.where('stored', '>=', since)
  if (before !== null) query = query.where('stored', '<', before)
  return query
}

const list: (engine: Engine) => AttemptShelf['list'] = (engine) => (filter, ask) =>
  engine.snapshot(async (db) => {
    const size = sizeOf(ask)
    if (filter.teams?.length === 0 || filter.take?.length === 0) return { items: [], next: null }
    let query = matching(db, filter)
    if (ask.cursor !== null) query = query.where('seq', '<', Number(ask.cursor) || 0)
    const rows = await query
      .orderBy('seq', 'desc')
      .limit(size + 1)
      .execute()
    return pageOf(rows, size, lineOf, ({ seq }) => String(seq))
  })

const after: (engine: Engine) => AttemptShelf['after'] = (engine) => (seq, teams, limit) =>
  engine.read(async (db) => {
    if (teams?.length === 0) return []
    let query = db.selectFrom('attempts').selectAll().where('seq', '>', seq)
    if (teams !== null) query = query.where('team', 'in', teams)
    return (await query.orderBy('seq').limit(limit).execute()).map(lineOf)
  })

/** `offset` is the server's day in minutes east of Greenwich; `most` attempts share a transaction. */
export const createAttempts = (engine: Engine, offset: number, most = MOST_AT_ONCE): AttemptShelf => {
  const store = inBatches((arrivals: readonly Arrival[]) => takeIn(engine, arrivals, offset), mayBeOne, most)
  return {
    ...createExams(engine),
    ...createAside(engine),
    store: (attempt, now) => store({ attempt, now }),
    list: list(engine),
    after: after(engine),
    find: (id) =>
      engine.read(async (db) => {
        const row = await selectWhole(db).where('attempts.id', '=', id).executeTakeFirst()
        return row ? storedOf(row) : null
      }),
    lastSeq: () =>
      engine.read(async (db) => {
        const row = await db
          .selectFrom('attempts')
          .select('seq')
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirst()
        return row?.seq ?? 0
      }),
  }
}
