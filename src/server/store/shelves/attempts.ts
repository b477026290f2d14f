/** Attempts: stored in batches, found and listed. */
import { sql } from 'kysely'
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

/** The team as no index has it: a person's attempts are fewer than a team's, and are to be found by the person. */
const A_PERSONS_TEAM = sql`coalesce(team, '')`

/** Narrows a look at attempts; a filter by no team or no take at all matches nothing. */
const matching = (
  start: ReturnType<typeof selectLines>,
  { person, teams, scenario, version, mode, take, since, before }: AttemptFilter,
) => {
  let query = start
  if (person !== null) query = query.where('person', '=', person)
  if (teams !== null) query = query.where(person === null ? sql`team` : A_PERSONS_TEAM, 'in', teams)
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

/** Take by take, since each lies in its own order in the index: together they would be looked for among all. */
const takesOf = ({ take, ...rest }: AttemptFilter): readonly AttemptFilter[] =>
  take === null
    ? [{ ...rest, take }]
    : [...new Set(take)].map((one): AttemptFilter => ({ ...rest, take: [one] }))

const partAfter = async (
  db: Db,
  filter: AttemptFilter,
  seq: number,
  limit: number,
): Promise<readonly AttemptRow[]> => {
  const rows: AttemptRow[] = []
  for (const one of takesOf(filter))
    rows.push(
      ...(await matching(selectLines(db), one).where('seq', '>', seq).orderBy('seq').limit(limit).execute()),
    )
  return rows.sort((a, b) => a.seq - b.seq).slice(0, limit)
}

/** What all attempts of some teams since a time come after, so that older ones are not gone through; null without any. */
const startOf = async (db: Db, { person, teams, since }: AttemptFilter): Promise<number | null> => {
  if (person !== null || teams === null || since === null) return 0
  const row = await db
    .selectFrom('attempts')
    .select((eb) => eb.fn.min<number | null>('seq').as('seq'))
    .where('team', 'in', teams)
    .where('stored', '>=', since)
    .executeTakeFirst()
  return row?.seq == null ? null : Number(row.seq) - 1
}

/** Parts of at most `limit`, in order, each as `read` makes it of its rows. */
async function* parts<T>(
  engine: Engine,
  filter: AttemptFilter,
  limit: number,
  read: (db: Db, rows: readonly AttemptRow[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  if (matchesNothing(filter)) return
  let seq = await engine.snapshot((db) => startOf(db, filter))
  while (seq !== null) {
    const last: number = seq
    const { rows, read: made } = await engine.snapshot(async (db) => {
      const rows = await partAfter(db, filter, last, limit)
      return { rows, read: rows.length > 0 ? await read(db, rows) : [] }
    })
    if (made.length > 0) yield made
    seq = rows.length < limit ? null : (rows.at(-1)?.seq ?? null)
  }
}

const lines = (engine: Engine, filter: AttemptFilter): AsyncGenerator<readonly AttemptLine[]> =>
  parts(engine, filter, MOST_LINES, async (_, rows) => rows.map(lineOf))

const records = (engine: Engine, filter: AttemptFilter): AsyncGenerator<readonly StoredAttempt[]> =>
  parts(engine, filter, MOST_RECORDS, async (db, rows) => {
    const seqs = rows.map(({ seq }) => seq)
    const whole = await selectWhole(db).where('attempts.seq', 'in', seqs).orderBy('attempts.seq').execute()
    return whole.map(storedOf)
  })

/** The newest `limit` that match, before `seq` where it is given. */
const newest = (db: Db, filter: AttemptFilter, seq: number | null, limit: number) => {
  const query = matching(selectLines(db), filter)
  return (seq === null ? query : query.where('seq', '<', seq)).orderBy('seq', 'desc').limit(limit).execute()
}

const list: (engine: Engine) => AttemptShelf['list'] = (engine) => (filter, ask) =>
  engine.snapshot(async (db) => {
    const size = sizeOf(ask)
    if (matchesNothing(filter)) return { items: [], next: null }
    const seq = parseSeqPlace(ask.cursor)
    const rows: AttemptRow[] = []
    for (const one of takesOf(filter)) rows.push(...(await newest(db, one, seq, size + 1)))
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
