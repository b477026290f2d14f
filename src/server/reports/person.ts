/** What a manager sees of one person: attempts in the name of a shared team alone. */
import { isMistake } from '../../training/index.ts'
import type { AssignmentLine, DrillsKept, GrowthPoint, Moment, PersonReport } from '../../wire/api/index.ts'
import type { House } from '../handler.ts'
import { isHeld } from '../store/held.ts'
import type { Assignment, AttemptFilter, AttemptLine, Store, StoredAttempt } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { dutiesOf, isFromBefore, isLate, isOverdue } from './duties.ts'
import { skillFigures } from './figures.ts'
import { quoteMoments, spotIn } from './moments.ts'

const DAY = 86_400_000
const LATELY = 28 * DAY
/** Replays older than these are history; what was met for the first time stays. */
const MOST_REPLAYS = 200
const MOST_MOMENTS = 10

const pointOf = (line: AttemptLine, decided: ReadonlyMap<string, boolean>): GrowthPoint => ({
  attempt: line.id,
  scenario: line.scenario,
  version: line.version,
  variant: line.variant,
  mode: line.mode,
  take: line.take,
  stored: line.stored,
  score: line.score,
  passed: decided.get(line.id) ?? line.passed,
  overruled: decided.has(line.id),
  redLines: [...line.redLines],
})

const ANY = { scenario: null, version: null, mode: null, take: null, since: null, before: null }

type Whose = Pick<AttemptFilter, 'person' | 'teams'>

/** Every variant met for the first time, and the newest of whatever else there is; in the order of arrival. */
const linesOf = async (
  { attempts }: Pick<Store, 'attempts'>,
  whose: Whose,
): Promise<readonly AttemptLine[]> => {
  const filter = { ...ANY, ...whose }
  const newest = (await attempts.list(filter, { cursor: null, limit: MOST_REPLAYS })).items
  const lines = new Map(newest.map((line) => [line.seq, line]))
  for await (const part of attempts.lines({ ...filter, take: ['first', 'fresh'] }))
    for (const line of part) lines.set(line.seq, line)
  return [...lines.values()].sort((a, b) => a.seq - b.seq)
}

/** Attempts over which a lead has decided, and what. */
const decidedIn = async (
  { reviews }: Pick<Store, 'reviews'>,
  lines: readonly AttemptLine[],
): Promise<ReadonlyMap<string, boolean>> => {
  const decided = await reviews.overridesOn(lines.map(({ id }) => id))
  return new Map(decided.map(({ attempt, passed }) => [attempt, passed]))
}

/** What was played lately, with its turns. */
const lately = async (
  { attempts }: Pick<Store, 'attempts'>,
  whose: Whose,
  since: number,
): Promise<readonly StoredAttempt[]> => {
  const records: StoredAttempt[] = []
  for await (const part of attempts.records({ ...ANY, ...whose, since })) records.push(...part)
  return records
}

const drillsOf = async (
  { attempts }: Pick<Store, 'attempts'>,
  whose: Whose,
  now: number,
  dayOffset: number,
): Promise<DrillsKept> => {
  const drills: StoredAttempt[] = []
  for await (const part of attempts.records({ ...ANY, ...whose, mode: 'drill' })) drills.push(...part)
  const dayOf = (time: number): number => Math.floor((time + dayOffset * 60_000) / DAY)
  const recent = drills.filter(({ stored }) => stored >= now - LATELY)
  return {
    tries: drills.length,
    held: drills.filter(({ turns }) => isHeld(turns)).length,
    days: new Set(recent.map(({ stored }) => dayOf(stored))).size,
    last: drills.at(-1)?.stored ?? null,
  }
}

/** The costliest moments of conversations that were played through: what a talk may begin with. */
const momentsOf = async (
  library: Pick<Library, 'script' | 'quotes'>,
  records: readonly StoredAttempt[],
  locale: string,
): Promise<PersonReport['moments']> => {
  const costly = records
    .filter(({ mode, ending }) => ending !== null && mode !== 'drill' && mode !== 'retry')
    .flatMap((record) =>
      record.turns.map(({ loss }, index) => ({ record, turn: index + 1, loss: loss ?? 0 })),
    )
    .filter(({ loss }) => isMistake(loss))
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MOST_MOMENTS)
  const spots = costly.map(({ record, turn }) => spotIn(record, turn))
  const moments = await quoteMoments(library, spots, locale)
  return costly.map(({ record: { id, variant }, turn, loss }, index) => ({
    attempt: id,
    turn,
    variant,
    loss,
    moment: moments[index] as Moment,
  }))
}

const dutiesFor = async (
  store: Pick<Store, 'reports' | 'assignments'>,
  { person, teams }: Whose,
  lineOf: (assignment: Assignment) => AssignmentLine,
  now: number,
): Promise<PersonReport['duties']> => {
  if (person === null) return []
  // What another team gave is none of this one's business.
  const assignments = (await store.assignments.forPerson(person)).filter(
    ({ team }) => team === null || teams === null || teams.includes(team),
  )
  const duties = await Promise.all(
    assignments.map(async (assignment) => {
      const [duty] = await dutiesOf(store, assignment, [person])
      if (!duty) return []
      const { progress, next } = duty
      const line = { ...lineOf(assignment), scenario: next }
      const overdue = isOverdue(assignment, progress, assignment, now)
      const before = isFromBefore(assignment, assignment)
      return [{ assignment: line, progress, overdue, before, late: isLate(assignment, duty, assignment) }]
    }),
  )
  return duties.flat()
}

/** Whose report, as far as the caller may see; `support` as the team's list has it. */
export interface AskedPerson {
  readonly person: PersonReport['person']
  readonly teams: readonly string[] | null
  readonly support: PersonReport['support']
  readonly lineOf: (assignment: Assignment) => AssignmentLine
  readonly locale: string
  readonly now: number
}

export const personReport = async (
  { store, settings }: Pick<House, 'store' | 'settings'>,
  library: Pick<Library, 'script' | 'quotes'>,
  { person, teams, support, lineOf, locale, now }: AskedPerson,
): Promise<PersonReport> => {
  const whose: Whose = { person: person.id, teams }
  const lines = await linesOf(store, whose)
  const decided = await decidedIn(store, lines)
  const counted = lines.filter(({ take }) => take !== null)
  return {
    person,
    growth: lines.map((line) => pointOf(line, decided)),
    skills: skillFigures(counted.filter(({ take }) => take !== 'again')),
    replayed: skillFigures(counted.filter(({ take }) => take === 'again')),
    redLines: counted
      .filter(({ redLines }) => redLines.length > 0)
      .reverse()
      .map((line) => pointOf(line, decided)),
    drills: await drillsOf(store, whose, now, settings.dayOffset),
    duties: await dutiesFor(store, whose, lineOf, now),
    support,
    moments: await momentsOf(library, await lately(store, whose, now - LATELY), locale),
  }
}
