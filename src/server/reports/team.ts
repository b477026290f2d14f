/** What a manager sees of a team. */
import type { Funnel, PersonRow, ReportQuery, TeamFaults, TeamReport } from '../../wire/api/index.ts'
import type { House } from '../handler.ts'
import { liveOfTeam } from '../scenarios/live.ts'
import type {
  Assignment,
  Choosing,
  ChosenAttempt,
  Member,
  PassedExam,
  Person,
  Store,
  Team,
} from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { alongside, dutiesOf, idsOf, isOverdue, peopleOf } from './duties.ts'
import { faultLines } from './faults.ts'
import { meanScore, skillFigures } from './figures.ts'
import { trendOf } from './trend.ts'

/** More assignments than these are history. */
const MOST_ASSIGNMENTS = 200

/** What a team was given that was not called off, newest first. */
export const assignmentsOf = async (
  { assignments }: Pick<Store, 'assignments'>,
  team: string,
): Promise<readonly Assignment[]> => {
  const filter = { teams: [team], cancelled: false }
  return (await assignments.list(filter, { cursor: null, limit: MOST_ASSIGNMENTS })).items
}

const NOTHING: Funnel = { assigned: 0, started: 0, passed: 0, overdue: 0 }

const funnelOf = async (
  store: House['store'],
  assignments: readonly Assignment[],
  members: readonly Member[],
  now: number,
): Promise<Funnel> => {
  const duties = await Promise.all(
    assignments.map(async (assignment) => {
      const owing = peopleOf(assignment, members)
      const theirs = alongside(await dutiesOf(store, assignment, idsOf(owing)), owing)
      return theirs.map(({ duty: { progress }, member }) => ({
        progress,
        late: isOverdue(assignment, progress, member, now),
      }))
    }),
  )
  return duties.flat().reduce(
    (sum, { progress: { last, met }, late }) => ({
      assigned: sum.assigned + 1,
      started: sum.started + (last === null ? 0 : 1),
      passed: sum.passed + (met ? 1 : 0),
      overdue: sum.overdue + (late ? 1 : 0),
    }),
    NOTHING,
  )
}

/** Names in their own language's order: Chinese by its sounds. */
const byName = new Intl.Collator('zh-CN').compare

const rowOf = (
  { id, name }: Person,
  attempts: readonly ChosenAttempt[],
  passed: readonly PassedExam[],
): PersonRow => ({
  person: id,
  name: name ?? '',
  attempts: attempts.length,
  score: meanScore(attempts.map(({ score }) => score)),
  passed: attempts.filter(({ passed }) => passed).length,
  last: attempts.at(-1)?.stored ?? null,
  ready: passed.filter(({ person }) => person === id).length,
  skills: skillFigures(attempts),
})

const rowsOf = (
  members: readonly Person[],
  attempts: readonly ChosenAttempt[],
  passed: readonly PassedExam[],
): PersonRow[] => {
  const theirs = Map.groupBy(attempts, ({ person }) => person)
  return members
    .filter(({ role, id }) => role === 'trainee' || theirs.has(id))
    .map((member) => rowOf(member, theirs.get(member.id) ?? [], passed))
    .sort((a, b) => byName(a.name, b.name))
}

const versionsOf = async (
  { reports, scenarios }: House['store'],
  team: string,
): Promise<TeamReport['versions']> => {
  const played = new Map((await reports.playedBy(team)).map(({ version, n }) => [version, n]))
  const known = await scenarios.versions(null)
  return known
    .filter(({ version }) => played.has(version))
    .map(({ scenario, version, titles, published }) => ({
      scenario,
      version,
      titles: { ...titles },
      published,
      n: played.get(version) ?? 0,
    }))
}

/** What the caller's filters choose in a team. */
export const choosingOf = (team: string, query: ReportQuery): Choosing => ({
  teams: [team],
  person: null,
  scenario: query.scenario ?? null,
  version: query.version ?? null,
  mode: query.mode,
  take: query.take,
  since: query.from ?? null,
  before: query.to ?? null,
})

export interface Asked {
  readonly query: ReportQuery
  readonly locale: string
  readonly now: number
}

/** What a team says wrong most often, among the attempts that the filters choose. */
export const teamFaults = async (
  { store }: Pick<House, 'store'>,
  library: Pick<Library, 'script' | 'quotes'>,
  team: string,
  { query, locale }: Pick<Asked, 'query' | 'locale'>,
): Promise<TeamFaults> => ({
  items: await faultLines(library, await store.reports.chosen(choosingOf(team, query)), locale),
})

export const teamReport = async (
  { store, settings }: Pick<House, 'store' | 'settings'>,
  { id, name }: Pick<Team, 'id' | 'name'>,
  { query, now }: Pick<Asked, 'query' | 'now'>,
): Promise<TeamReport> => {
  const { reports } = store
  const choosing = choosingOf(id, query)
  const first: Choosing = { ...choosing, mode: 'exam', take: 'first' }
  const isFirst = query.mode === 'exam' && query.take === 'first'
  const members = await reports.members(id)
  const attempts = await reports.chosen(choosing)
  const firsts = isFirst ? attempts : await reports.chosen(first)
  const plays = new Set((await liveOfTeam(store, id)).map(({ scenario }) => scenario))
  const passed = (await reports.passedExams(idsOf(members))).filter(({ scenario }) => plays.has(scenario))
  const people = rowsOf(members, attempts, passed)
  const present = new Set(people.map(({ person }) => person))
  return {
    team: { id, name },
    funnel: await funnelOf(store, await assignmentsOf(store, id), members, now),
    plays: plays.size,
    people,
    skills: skillFigures(attempts.filter(({ person }) => present.has(person))),
    trend: trendOf(firsts, settings.dayOffset),
    versions: await versionsOf(store, id),
  }
}
