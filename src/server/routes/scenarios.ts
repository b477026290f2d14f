/** Scenario versions: listed, published, handed out, and chosen for teams. */
import type { ScenarioLine } from '../../wire/api/index.ts'
import { namesOf, teamFor } from '../access.ts'
import { takeInAside } from '../attempts/aside.ts'
import { note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { liveFor, liveOfTeam } from '../scenarios/live.ts'
import { editionOf, lineOf, readReport, reportOf } from '../scenarios/publish.ts'
import type { Repertoire } from '../scenarios/repertoire.ts'
import type { ScenarioVersion, Visitor } from '../store/store.ts'
import { blocking } from '../verify/index.ts'

type Routes =
  | 'GET /api/scenarios'
  | 'POST /api/scenarios'
  | 'GET /api/scenarios/:id/versions/:version'
  | 'GET /api/teams/:id/scenarios'
  | 'PUT /api/teams/:id/scenarios'

const linesOf = async (house: House, versions: readonly ScenarioVersion[]): Promise<ScenarioLine[]> => {
  const nameOf = await namesOf(
    house,
    versions.map(({ by }) => by),
  )
  return versions.map((version) => lineOf(version, nameOf(version.by)))
}

const listed = async (
  house: House,
  { query, visitor }: Call<'GET /api/scenarios'>,
): Promise<readonly ScenarioVersion[]> => {
  if (query.all !== undefined) {
    if (visitor.person.role === 'trainee') throw new Problem('not-allowed')
    return house.store.scenarios.versions(null)
  }
  if (query.team !== undefined) return liveOfTeam(house.store, (await teamFor(house, visitor, query.team)).id)
  return (await liveFor(house.store, visitor)).map(({ version }) => version)
}

/** A trainee reads what is live for them, and what they have played or begun; staff read everything. */
const mayRead = async ({ store }: House, visitor: Visitor, version: string): Promise<boolean> => {
  if (visitor.person.role !== 'trainee') return true
  const live = await liveFor(store, visitor)
  if (live.some((one) => one.version.version === version)) return true
  const person = visitor.person.id
  if ((await store.attempts.examsOf(person, version)).length > 0) return true
  const filter = { teams: null, scenario: null, mode: null, take: null, since: null, before: null }
  const { items } = await store.attempts.list({ ...filter, person, version }, { cursor: null, limit: 1 })
  return items.length > 0
}

const publish = async (house: House, repertoire: Repertoire, call: Call<'POST /api/scenarios'>) => {
  const { body, visitor, locale, now, reply } = call
  const checked = await repertoire.library.check(body.files)
  const report = reportOf(checked, locale)
  if (blocking(checked).length > 0) throw new Problem('story-errors', { report })
  if (!checked.complete && !body.confirm) throw new Problem('story-incomplete', { report })
  const { scenario, files } = body
  const edition = editionOf(checked, {
    scenario,
    files,
    origin: 'published',
    by: visitor.person.id,
    published: now,
  })
  const isNew = await house.store.scenarios.publish(edition)
  const kept = isNew ? edition : await house.store.scenarios.find(edition.version)
  if (!kept || kept.scenario !== scenario) throw new Problem('conflict')
  if (isNew) {
    await note(house, visitor, 'scenario.published', { detail: { scenario, version: edition.version } })
    const judging = { store: house.store, library: repertoire.library }
    takeInAside(judging, edition.version).catch((err: unknown) =>
      house.log.error({ err }, 'attempts kept aside could not be taken in'),
    )
  }
  reply.code(isNew ? 201 : 200)
  const [line] = await linesOf(house, [kept])
  return { line: line as ScenarioLine, report }
}

/** One version of each scenario, all of them known. */
const assertChoosable = ({ live }: Call<'PUT /api/teams/:id/scenarios'>['body']): void => {
  if (new Set(live.map(({ scenario }) => scenario)).size < live.length) throw new Problem('conflict')
}

export const scenarioRoutes = (house: House, repertoire: Repertoire): Handlers<Routes> => ({
  async 'GET /api/scenarios'(call) {
    await repertoire.registered
    return { items: await linesOf(house, await listed(house, call)) }
  },
  'POST /api/scenarios': (call) => publish(house, repertoire, call),
  async 'GET /api/scenarios/:id/versions/:version'({ params, visitor, locale }) {
    const edition = await house.store.scenarios.edition(params.version)
    if (!edition || edition.scenario !== params.id || !(await mayRead(house, visitor, params.version)))
      throw new Problem('not-found')
    const [line] = await linesOf(house, [edition])
    return {
      line: line as ScenarioLine,
      files: { ...edition.files },
      report: visitor.person.role === 'trainee' ? null : readReport(edition.report, locale),
    }
  },
  async 'GET /api/teams/:id/scenarios'({ params, visitor }) {
    await repertoire.registered
    const { id } = await teamFor(house, visitor, params.id)
    return { items: await linesOf(house, await liveOfTeam(house.store, id)) }
  },
  async 'PUT /api/teams/:id/scenarios'({ params, body, visitor, now }) {
    await repertoire.registered
    const { id } = await teamFor(house, visitor, params.id)
    assertChoosable(body)
    if (!(await house.store.scenarios.choose(id, body.live, now))) throw new Problem('conflict')
    await note(house, visitor, 'team.scenarios-chosen', { team: id, detail: { count: body.live.length } })
    return { items: await linesOf(house, await liveOfTeam(house.store, id)) }
  },
})
