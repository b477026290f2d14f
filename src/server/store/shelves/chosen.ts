/** The attempts that speak for people: one of each person at each version, chosen by the database. */
import { sql } from 'kysely'
import type { Branch } from '../../../wire/attempt.ts'
import type { JudgedTurn } from '../attempt-shelf.ts'
import { isHeld } from '../held.ts'
import type { Choosing, ChosenAttempt, Tried, TryAsk } from '../reports.ts'
import type { Db } from '../tables.ts'
import { lineOf } from './attempt-rows.ts'

const ORDERS: Readonly<Record<Choosing['take'], string>> = {
  first: 'seq asc',
  best: 'coalesce(score, -1) desc, seq asc',
  last: 'seq desc',
}

/**
 * All that is asked about, but for the dates; drills are over without an ending. First exams are known as such, and lie
 * together in the index.
 */
const within = (db: Db, { teams, person, scenario, version, mode, take }: Choosing) => {
  let query = db.selectFrom('attempts').where('mode', '=', mode)
  if (mode === 'exam' && take === 'first') query = query.where('take', '=', 'first')
  if (teams !== null) query = query.where('team', 'in', teams)
  if (person !== null) query = query.where('person', '=', person)
  if (scenario !== null) query = query.where('scenario', '=', scenario)
  if (version !== null) query = query.where('version', '=', version)
  return mode === 'drill' ? query : query.where('ending', 'is not', null)
}

/** The dates bound which attempts are compared; a first one stays the first whatever the dates. */
const ranked = (db: Db, asked: Choosing) => {
  const { take, since, before } = asked
  let query = within(db, asked)
  if (take !== 'first' && since !== null) query = query.where('stored', '>=', since)
  if (take !== 'first' && before !== null) query = query.where('stored', '<', before)
  const place = sql<number>`row_number() over (partition by person, version order by ${sql.raw(ORDERS[take])})`
  return query.select(['seq', 'stored', place.as('place')])
}

/** One attempt a person and version, oldest first, with its turns. */
export const chosenIn = async (db: Db, asked: Choosing): Promise<readonly ChosenAttempt[]> => {
  const { teams, since, before } = asked
  if (teams?.length === 0) return []
  let query = db
    .selectFrom(ranked(db, asked).as('ranked'))
    .innerJoin('attempts', 'attempts.seq', 'ranked.seq')
    .innerJoin('records', 'records.seq', 'ranked.seq')
    .selectAll('attempts')
    .select('records.turns')
    .where('ranked.place', '=', 1)
  if (since !== null) query = query.where('ranked.stored', '>=', since)
  if (before !== null) query = query.where('ranked.stored', '<', before)
  const rows = await query.orderBy('attempts.seq').execute()
  return rows.map((row) => ({ ...lineOf(row), turns: JSON.parse(row.turns) }))
}

const triesFor = (db: Db, { people, scenario, mode, since }: TryAsk) =>
  db
    .selectFrom('attempts')
    .leftJoin('overrides', 'overrides.attempt', 'attempts.id')
    .select(['attempts.id', 'attempts.person', 'attempts.version', 'attempts.stored', 'attempts.score'])
    .select(['attempts.ending', 'attempts.passed', 'attempts.branch', 'overrides.passed as overruled'])
    .where('attempts.person', 'in', people)
    .where('attempts.scenario', '=', scenario)
    .where('attempts.mode', '=', mode)
    .where('attempts.stored', '>=', since)
    .orderBy('attempts.seq')

/** The turn that was answered anew, where that is all that was. */
const turnIn = (branch: string | null, turns: readonly JudgedTurn[]): Branch | null => {
  const from: Branch | null = branch === null ? null : JSON.parse(branch)
  return from?.turn === turns.length ? from : null
}

/** Drills are over with their one reply, and held where it cost less than a mistake. */
const drillsIn = async (db: Db, ask: TryAsk): Promise<readonly Tried[]> => {
  const rows = await triesFor(db, ask)
    .innerJoin('records', 'records.seq', 'attempts.seq')
    .select('records.turns')
    .execute()
  return rows.map(({ id, person, version, stored, branch, turns: text }) => {
    const turns: readonly JudgedTurn[] = JSON.parse(text)
    const drill = { passed: isHeld(turns), from: turnIn(branch, turns) }
    return { id, person, version, stored, score: null, ended: true, overruled: false, ...drill }
  })
}

/** Exams that ran out without an attempt. */
const givenUpIn = async (db: Db, { people, scenario, since }: TryAsk): Promise<readonly Tried[]> => {
  const rows = await db
    .selectFrom('exams')
    .select(['id', 'person', 'version', 'expires as stored'])
    .where('person', 'in', people)
    .where('scenario', '=', scenario)
    .where('state', '=', 'abandoned')
    .where('issued', '>=', since)
    .execute()
  const nothing = { score: null, ended: true, passed: false, overruled: false, from: null }
  return rows.map((row) => ({ ...row, ...nothing }))
}

/** People's attempts at a scenario as an assignment looks at them, in order; passed as leads have it where they said so. */
export const triesIn = async (db: Db, ask: TryAsk): Promise<readonly Tried[]> => {
  if (ask.people.length === 0) return []
  if (ask.mode === 'drill') return drillsIn(db, ask)
  const rows = await triesFor(db, ask).execute()
  const tries = rows.map(({ ending, passed, overruled, score, branch: _, ...row }) => ({
    ...row,
    from: null,
    ended: ending !== null,
    score: score === null ? null : score / 10,
    passed: (overruled ?? passed) === 1,
    overruled: overruled !== null,
  }))
  if (!ask.givenUp || ask.mode !== 'exam') return tries
  return [...tries, ...(await givenUpIn(db, ask))].sort((a, b) => a.stored - b.stored)
}
