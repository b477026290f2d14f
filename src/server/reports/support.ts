/** Who may need support, by the stated rules alone. */
import { SUPPORT_RULES, type SupportItem } from '../../wire/api/index.ts'
import type { House } from '../handler.ts'
import type {
  Assignment,
  AttemptFilter,
  AttemptLine,
  Dismissal,
  Member,
  Store,
  StoredAttempt,
} from '../store/store.ts'
import { alongside, dutiesOf, idsOf, isOverdue, peopleOf } from './duties.ts'

const DAY = 86_400_000

/** What a rule saw, before anybody said anything about it. */
type Seen = SupportItem extends infer Item
  ? Item extends unknown
    ? Omit<Item, 'name' | 'dismissed'>
    : never
  : never

/** Somebody's exams, oldest first. `fresh`: every variant met for the first time; `late`: those of the last weeks. */
interface Exams {
  readonly fresh: readonly AttemptLine[]
  readonly late: readonly AttemptLine[]
  /** Fresh ones of the last weeks, with their turns. */
  readonly lateFresh: readonly StoredAttempt[]
}

type Rule = (person: string, exams: Exams) => readonly Seen[]

/** The last three variants of a version, each met for the first time: nothing gained since the first of them, no pass. */
const noGain: Rule = (person, { fresh }) => {
  const scored = fresh.filter(({ score }) => score !== null)
  return [...Map.groupBy(scored, ({ version }) => version).values()].flatMap((tries): Seen[] => {
    const last = tries.slice(-SUPPORT_RULES.variants)
    const [begun, newest] = [last[0], last.at(-1)]
    if (!begun || !newest || last.length < SUPPORT_RULES.variants || last.some(({ passed }) => passed))
      return []
    const scores = last.map(({ score }) => score ?? 0)
    if (Math.max(...scores.slice(1)) > (scores[0] ?? 0)) return []
    const { scenario, version, stored: since, id: evidence } = newest
    return [
      {
        rule: 'no-gain',
        person,
        evidence,
        since,
        scenario,
        version,
        attempts: last.map(({ id }) => id),
        scores,
      },
    ]
  })
}

const redLine: Rule = (person, { late }) => {
  const crossed = late.filter(({ redLines }) => redLines.length > 0).reverse()
  const [newest] = crossed
  if (!newest) return []
  const { id: evidence, scenario, stored, redLines } = newest
  return [
    {
      rule: 'red-line',
      person,
      evidence,
      since: stored,
      scenario,
      attempts: crossed.map(({ id }) => id),
      moves: [...redLines],
    },
  ]
}

const hastyIn = ({ turns }: Pick<StoredAttempt, 'turns'>): number =>
  turns.filter(({ ms }) => ms < SUPPORT_RULES.rapidMs).length

/** Attempts at a variant not seen before, for who knows a case by heart may be quick. */
const rapid: Rule = (person, { lateFresh }) => {
  const clicked = lateFresh
    .filter((attempt) => hastyIn(attempt) >= SUPPORT_RULES.rapidShare * Math.max(1, attempt.turns.length))
    .reverse()
  const [newest] = clicked
  if (!newest) return []
  const { id: evidence, scenario, stored, turns } = newest
  return [
    {
      rule: 'rapid',
      person,
      evidence,
      since: stored,
      scenario,
      attempts: clicked.map(({ id }) => id),
      rapid: hastyIn(newest),
      turns: turns.length,
    },
  ]
}

const RULES: readonly Rule[] = [noGain, redLine, rapid]

const overdueOf = async (
  store: Pick<Store, 'reports'>,
  assignments: readonly Assignment[],
  members: readonly Member[],
  now: number,
): Promise<readonly Seen[]> => {
  const late = assignments.filter(({ due }) => due !== null && due < now)
  const seen = await Promise.all(
    late.map(async (assignment): Promise<Seen[]> => {
      const due = assignment.due ?? now
      const owing = peopleOf(assignment, members)
      return alongside(await dutiesOf(store, assignment, idsOf(owing)), owing)
        .filter(({ duty: { progress }, member }) => isOverdue(assignment, progress, member, now))
        .map(({ duty: { person, progress, next } }) => ({
          rule: 'overdue',
          person,
          evidence: assignment.id,
          since: due,
          assignment: assignment.id,
          scenario: next,
          due,
          days: Math.floor((now - due) / DAY),
          tries: progress.tries,
        }))
    }),
  )
  return seen.flat()
}

/** Enough for three variants of every story and whatever else came lately. */
const MOST_REMEMBERED = 180 * DAY

const gather = async <T>(parts: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const part of parts) all.push(...part)
  return all
}

type Whose = Pick<AttemptFilter, 'person' | 'teams'>

/** Everybody's exams as the rules look at them; what is large is read of the last weeks alone. */
const examsOf = async (
  { attempts }: Pick<Store, 'attempts'>,
  whose: Whose,
  now: number,
): Promise<(person: string) => Exams> => {
  const filter = { ...whose, scenario: null, version: null, mode: 'exam' as const, before: null }
  const since = now - SUPPORT_RULES.days * DAY
  const isFresh = { ...filter, take: ['first', 'fresh'] as const }
  const fresh = await gather(attempts.lines({ ...isFresh, since: now - MOST_REMEMBERED }))
  const lateFresh = await gather(attempts.records({ ...isFresh, since }))
  const late = await gather(attempts.lines({ ...filter, take: ['first', 'fresh', 'again'], since }))
  const of = <T extends AttemptLine>(lines: readonly T[]) => Map.groupBy(lines, ({ person }) => person)
  const [byFresh, byLate, byLateFresh] = [of(fresh), of(late), of(lateFresh)]
  return (person) => ({
    fresh: byFresh.get(person) ?? [],
    late: byLate.get(person) ?? [],
    lateFresh: byLateFresh.get(person) ?? [],
  })
}

/** Whom a list is about: a team, or one of its people. */
export interface About {
  readonly team: string
  readonly person: string | null
  readonly assignments: readonly Assignment[]
}

const sameAs =
  ({ person, rule, evidence }: Seen) =>
  (dismissal: Dismissal): boolean =>
    dismissal.person === person && dismissal.rule === rule && dismissal.evidence === evidence

const byName = new Intl.Collator('zh-CN').compare

/** Everything that the rules see now, dismissed ones last. `nameOf` names who dismissed. */
export const supportFor = async (
  { store }: Pick<House, 'store'>,
  { team, person, assignments }: About,
  nameOf: (dismissals: readonly Dismissal[]) => Promise<(id: string) => string | null>,
  now: number,
): Promise<SupportItem[]> => {
  const all = await store.reports.members(team)
  const members = all.filter(({ id, role }) => role === 'trainee' && (person === null || id === person))
  const exams = await examsOf(store, { person, teams: [team] }, now)
  const seen = [
    ...members.flatMap(({ id }) => RULES.flatMap((rule) => rule(id, exams(id)))),
    ...(await overdueOf(store, assignments, members, now)),
  ]
  const dismissals = await store.support.dismissals(team)
  const writer = await nameOf(dismissals)
  const names = new Map(members.map(({ id, name }) => [id, name ?? '']))
  return seen
    .map((item): SupportItem => {
      const said = dismissals.find(sameAs(item))
      const dismissed = said ? { at: said.at, by: writer(said.by), note: said.note } : null
      return { ...item, name: names.get(item.person) ?? '', dismissed }
    })
    .sort(
      (a, b) =>
        Number(a.dismissed !== null) - Number(b.dismissed !== null) ||
        byName(a.name, b.name) ||
        a.rule.localeCompare(b.rule),
    )
}
