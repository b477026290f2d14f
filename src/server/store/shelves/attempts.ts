/** Attempts: stored in batches, found and listed. */
import type { AttemptFilter, AttemptLine, AttemptShelf, StoredAttempt } from '../attempt-shelf.ts'
import { inBatches } from '../batches.ts'
import type { Engine } from '../engine.ts'
import { StoreFull, StoreUnavailable } from '../errors.ts'
import type { Db } from '../tables.ts'
import { type AttemptRow, lineOf, selectWhole, storedOf } from './attempt-rows.ts'
import { createAside, createExams } from './exams.ts'
import { createLeaves } from './leaves.ts'
import { pageOf, parseSeqPlace, sizeOf } from './pages.ts'
import { type Arrival, takeIn } from './taking-in.ts'

const MOST_AT_ONCE = 200

/** Neither a full disk nor a lost database is one attempt's fault. */
const mayBeOne = (error: unknown): boolean =>
  !(error instanceof StoreFull || error instanceof StoreUnavailable)

const MOST_LINES = 2000
const MOST_RECORDS = 200

/** Narrows a look at attempts; a filter by no team or no take at all matches nothing. */
const matching = (
  start: ReturnType<typeof selectLines>,
  { person, teams, scenario, version, mode, take, since, before }: AttemptFilter,
) => {
  let query = start
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

const selectLines = (db: Db) => db.selectFrom('attempts').selectAll()

const matchesNothing = ({ teams, take }: AttemptFilter): boolean => teams?.length === 0 || take?.length === 0

const partAfter = (db: Db, filter: AttemptFilter, seq: number, limit: number) =>
  matching(selectLines(db), filter).where('seq', '>', seq).orderBy('seq').limit(limit)

async function* lines(engine: Engine, filter: AttemptFilter): AsyncGenerator<readonly AttemptLine[]> {
  if (matchesNothing(filter)) return
  for (let seq = 0; ; ) {
    const last = seq
    const rows = await engine.snapshot((db) => partAfter(db, filter, last, MOST_LINES).execute())
    if (rows.length > 0) yield rows.map(lineOf)
    if (rows.length < MOST_LINES) return
    seq = rows.at(-1)?.seq ?? seq
  }
}

async function* records(engine: Engine, filter: AttemptFilter): AsyncGenerator<readonly StoredAttempt[]> {
  if (matchesNothing(filter)) return
  for (let seq = 0; ; ) {
    const last = seq
    const rows = await engine.snapshot((db) =>
      selectWhole(db)
        .where('attempts.seq', 'in', (eb) =>
          eb.selectFrom(partAfter(db, filter, last, MOST_RECORDS).as('part')).select('part.seq'),
        )
        .orderBy('attempts.seq')
        .execute(),
    )
    if (rows.length > 0) yield rows.map(storedOf)
    if (rows.length < MOST_RECORDS) return
    seq = rows.at(-1)?.seq ?? seq
  }
}

/** The newest `limit` that match, before `seq` where it is given. */
const newest = (db: Db, filter: AttemptFilter, seq: number | null, limit: number) => {
  const query = matching(selectLines(db), filter)
  return (seq === null ? query : query.where('seq', '<', seq)).orderBy('seq', 'desc').limit(limit).execute()
}

/** Take by take, since each lies in its own order in the index: together they would be looked for among all. */
const list: (engine: Engine) => AttemptShelf['list'] = (engine) => (filter, ask) =>
  engine.snapshot(async (db) => {
    const size = sizeOf(ask)
    if (matchesNothing(filter)) return { items: [], next: null }
    const seq = parseSeqPlace(ask.cursor)
    const rows: AttemptRow[] = []
    for (const take of filter.take === null ? [null] : new Set(filter.take))
      rows.push(...(await newest(db, { ...filter, take: take && [take] }, seq, size + 1)))
    rows.sort((a, b) => b.seq - a.seq)
    return pageOf(rows, size, lineOf, (row) => String(row.seq))
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
    ...createLeaves(engine),
    store: (attempt, now) => store({ attempt, now }),
    list: list(engine),
    lines: (filter) => lines(engine, filter),
    records: (filter) => records(engine, filter),
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
