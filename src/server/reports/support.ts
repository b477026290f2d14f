/** Who may need support, by the stated rules alone. */
import { SUPPORT_RULES, type SupportItem } from '../../wire/api/index.ts'
import type { House } from '../handler.ts'
import type { Assignment, AttemptFilter, ChosenAttempt, Dismissal, Person, Store } from '../store/store.ts'
import { dutiesOf, isOverdue, peopleOf } from './duties.ts'

const DAY = 86_400_000

/** What a rule saw, before anybody said anything about it. */
type Seen = SupportItem extends infer Item
  ? Item extends unknown
    ? Omit<Item, 'name' | 'dismissed'>
    : never
  : never

/** Somebody's counted attempts, oldest first. */
type Rule = (person: string, attempts: readonly ChosenAttempt[], since: number) => readonly Seen[]

/** The last three variants of a version, each met for the first time: nothing gained since the first of them, no pass. */
const noGain: Rule = (person, attempts) => {
  const fresh = attempts.filter(({ take, score }) => take !== 'again' && score !== null)
  return [...Map.groupBy(fresh, ({ version }) => version).values()].flatMap((tries): Seen[] => {
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

const redLine: Rule = (person, attempts, since) => {
  const crossed = attempts.filter(({ stored, redLines }) => stored >= since && redLines.length > 0).reverse()
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

const hastyIn = ({ turns }: ChosenAttempt): number =>
  turns.filter(({ ms }) => ms < SUPPORT_RULES.rapidMs).length

/** Attempts at a variant not seen before, for who knows a case by heart may be quick. */
const rapid: Rule = (person, attempts, since) => {
  const clicked = attempts
    .filter(({ stored, take }) => stored >= since && take !== 'again')
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
  members: readonly Person[],
  now: number,
): Promise<readonly Seen[]> => {
  const late = assignments.filter(({ due }) => due !== null && due < now)
  const seen = await Promise.all(
    late.map(async (assignment): Promise<Seen[]> => {
      const due = assignment.due ?? now
      const duties = await dutiesOf(store, assignment, peopleOf(assignment, members))
      return duties
        .filter(({ progress }) => isOverdue(assignment, progress, now))
        .map(({ person, progress, next }) => ({
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

const countedSince = async (
  { attempts }: Pick<Store, 'attempts'>,
  whose: Pick<AttemptFilter, 'person' | 'teams'>,
  since: number,
): Promise<ReadonlyMap<string, readonly ChosenAttempt[]>> => {
  const counted: ChosenAttempt[] = []
  const filter = { ...whose, scenario: null, version: null, mode: 'exam' as const, before: null }
  for await (const part of attempts.records({ ...filter, take: ['first', 'fresh', 'again'], since }))
    counted.push(...part)
  return Map.groupBy(counted, ({ person }) => person)
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
  const counted = await countedSince(store, { person, teams: [team] }, now - MOST_REMEMBERED)
  const since = now - SUPPORT_RULES.days * DAY
  const seen = [
    ...members.flatMap(({ id }) => RULES.flatMap((rule) => rule(id, counted.get(id) ?? [], since))),
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
