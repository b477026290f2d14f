/** Reports of a team, a person and a version. Looking is noted. */
import { standingOf } from '../../analysis/index.ts'
import type { HealthLine } from '../../wire/api/index.ts'
import { namesOf, personFor, sharedTeams, teamFor } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { healthOf, reliabilityOf, worthsIn } from '../reports/health.ts'
import { personReport } from '../reports/person.ts'
import { supportFor } from '../reports/support.ts'
import { assignmentsOf, teamFaults, teamReport } from '../reports/team.ts'
import { waysOf } from '../reports/ways.ts'
import { lineOf } from '../scenarios/publish.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { Dismissal, ScenarioVersion } from '../store/store.ts'
import { assignmentLine } from './assignments.ts'
import { knownTeams } from './me.ts'

type Routes =
  | 'GET /api/teams/:id/report'
  | 'GET /api/teams/:id/faults'
  | 'GET /api/teams/:id/support'
  | 'POST /api/teams/:id/support/dismiss'
  | 'GET /api/people/:id/report'
  | 'GET /api/scenarios/health'
  | 'GET /api/scenarios/:id/versions/:version/health'
  | 'GET /api/scenarios/:id/versions/:version/ways'

const versionFor = async (
  { store }: House,
  { id, version }: { readonly id: string; readonly version: string },
): Promise<ScenarioVersion> => {
  const known = await store.scenarios.find(version)
  if (!known || known.scenario !== id) throw new Problem('not-found')
  return known
}

/** Everything about how one version measures, in a reader's language. */
export const scenarioHealth = async (
  house: House,
  { library }: Pick<Repertoire, 'library'>,
  {
    params,
    query,
    locale,
  }: Pick<Call<'GET /api/scenarios/:id/versions/:version/health'>, 'params' | 'query' | 'locale'>,
) => {
  const { store } = house
  const known = await versionFor(house, params)
  const nameOf = await namesOf(house, [known.by])
  return healthOf({
    line: lineOf(known, nameOf(known.by)),
    report: await store.reports.scenario(known.version),
    script: await library.script(known.version, locale),
    alpha: await reliabilityOf(store, known),
    worths: worthsIn((await store.scenarios.edition(known.version))?.files ?? {}),
    variant: query.variant,
  })
}

/** One version in short; while its figures are hidden nothing of the story is read. */
const healthLine = async (
  { store }: House,
  { library }: Pick<Repertoire, 'library'>,
  known: ScenarioVersion,
  locale: Call<'GET /api/scenarios/health'>['locale'],
): Promise<HealthLine> => {
  const { version } = known
  const report = await store.reports.scenario(version)
  const counted = report.bands.reduce((sum, band) => sum + band.n, 0)
  const hidden = { version, n: counted, trust: standingOf(counted), doubtful: 0 }
  if (hidden.trust === 'hidden') return hidden
  const { items } = healthOf({
    line: lineOf(known, null),
    report,
    script: await library.script(version, locale),
    alpha: null,
    worths: new Map(),
    variant: 0,
  })
  return { ...hidden, doubtful: items.filter(({ doubts }) => doubts.length > 0).length }
}

/** What the rules see in a team, or of one of its people. */
export const supportIn = async (house: House, team: string, person: string | null, now: number) => {
  const writers = (dismissals: readonly Dismissal[]) =>
    namesOf(
      house,
      dismissals.map(({ by }) => by),
    )
  const assignments = await assignmentsOf(house.store, team)
  return supportFor(house, { team, person, assignments }, writers, now)
}

const dismiss = async (
  house: House,
  { params, body, visitor, now }: Call<'POST /api/teams/:id/support/dismiss'>,
) => {
  const team = await teamFor(house, visitor, params.id)
  const person = await personFor(house, visitor, body.person)
  if (!(await house.store.teams.isMember(team.id, person.id))) throw new Problem('not-found')
  const { rule, evidence, note: text } = body
  const about = { team: team.id, person: person.id }
  await house.store.support.dismiss({ ...about, rule, evidence, note: text, at: now, by: visitor.person.id })
  await note(house, visitor, 'support.dismissed', { ...about, detail: { rule } })
  return undefined
}

const onePerson = async (
  house: House,
  { library }: Repertoire,
  { params, visitor, locale, now }: Call<'GET /api/people/:id/report'>,
) => {
  const { id, name } = await personFor(house, visitor, params.id)
  const teams = await sharedTeams(house, visitor, id)
  const known = await knownTeams(house, visitor, id)
  const support = (await Promise.all(teams.map((team) => supportIn(house, team, id, now)))).flat()
  return personReport(house, library, {
    person: { id, name: name ?? '', teams: known.map((team) => ({ id: team.id, name: team.name })) },
    teams: visitor.person.role === 'admin' ? null : teams,
    support,
    lineOf: (assignment) => assignmentLine(assignment, null),
    locale,
    now,
  })
}

export const reportRoutes = (house: House, look: Lookout, repertoire: Repertoire): Handlers<Routes> => ({
  async 'GET /api/teams/:id/report'({ params, query, visitor, now }) {
    const team = await teamFor(house, visitor, params.id)
    await look(visitor, 'team.viewed', { team: team.id })
    return teamReport(house, team, { query, now })
  },
  async 'GET /api/teams/:id/faults'({ params, query, visitor, locale }) {
    const team = await teamFor(house, visitor, params.id)
    await look(visitor, 'team.viewed', { team: team.id })
    return teamFaults(house, repertoire.library, team.id, { query, locale })
  },
  async 'GET /api/teams/:id/support'({ params, visitor, now }) {
    const team = await teamFor(house, visitor, params.id)
    await look(visitor, 'support.listed', { team: team.id })
    return { items: await supportIn(house, team.id, null, now) }
  },
  'POST /api/teams/:id/support/dismiss': (call) => dismiss(house, call),
  async 'GET /api/people/:id/report'(call) {
    const report = await onePerson(house, repertoire, call)
    await look(call.visitor, 'person.viewed', { person: report.person.id })
    return report
  },
  async 'GET /api/scenarios/health'({ locale }) {
    const items: HealthLine[] = []
    for (const known of await house.store.scenarios.versions(null))
      items.push(await healthLine(house, repertoire, known, locale))
    return { items }
  },
  'GET /api/scenarios/:id/versions/:version/health': (call) => scenarioHealth(house, repertoire, call),
  async 'GET /api/scenarios/:id/versions/:version/ways'({ params, query }) {
    const { version } = await versionFor(house, params)
    return waysOf(await house.store.reports.firstTalks(version), query.variant)
  },
})
