/** What teams and people are given to do. */

import type { AssignmentLine } from '../../wire/api/index.ts'
import { personFor, teamBounds, teamFor } from '../access.ts'
import { note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import type { Assignment, Visitor } from '../store/store.ts'

type Routes = 'GET /api/assignments' | 'POST /api/assignments' | 'DELETE /api/assignments/:id'

const isLead = ({ person }: Visitor): boolean => person.role === 'manager' || person.role === 'admin'

export const assignmentLine = (
  { id, team, person, scenario, mode, due, rule, created, cancelled }: Assignment,
  progress: AssignmentLine['progress'],
): AssignmentLine => ({
  id,
  team,
  person,
  kind: 'scenario',
  scenario,
  path: [],
  drills: null,
  mode,
  due,
  rule,
  created,
  cancelled,
  progress,
})

/** Attempts that may count for an assignment; nobody needs more to meet it. */
const MOST_TRIES = 200

/** How far a person is, from their finished attempts since it was given: the first ones, where the rule bounds them. */
export const progressOf = async (
  { store }: Pick<House, 'store'>,
  { scenario, mode, created, rule }: Assignment,
  person: string,
): Promise<NonNullable<AssignmentLine['progress']>> => {
  const filter = {
    person,
    teams: null,
    scenario,
    version: null,
    mode,
    take: null,
    since: created,
    before: null,
  }
  const page = await store.attempts.list(filter, { cursor: null, limit: MOST_TRIES })
  const ended = page.items.filter(({ ending }) => ending !== null).reverse()
  const tries = ended.slice(0, rule.attempts ?? ended.length)
  const scores = tries.flatMap(({ score }) => (score === null ? [] : [score]))
  const met = tries.some(({ score, passed }) =>
    rule.score === null ? passed : score !== null && score >= rule.score,
  )
  return {
    met,
    tries: tries.length,
    best: scores.length === 0 ? null : Math.max(...scores),
    done: met ? 1 : 0,
    steps: 1,
    last: page.items[0]?.stored ?? null,
  }
}

/** A person's own assignments, by due date, with how far they are. */
export const ownAssignments = async (house: House, person: string): Promise<AssignmentLine[]> => {
  const assignments = await house.store.assignments.forPerson(person)
  return Promise.all(
    assignments.map(async (assignment) =>
      assignmentLine(assignment, await progressOf(house, assignment, person)),
    ),
  )
}

const listAssignments = async (house: House, { query, visitor }: Call<'GET /api/assignments'>) => {
  if (!isLead(visitor)) return { items: await ownAssignments(house, visitor.person.id), next: null }
  const teams =
    query.team === undefined ? teamBounds(visitor) : [(await teamFor(house, visitor, query.team)).id]
  const page = await house.store.assignments.list(
    { teams, cancelled: query.cancelled ?? false },
    { cursor: query.cursor ?? null, limit: query.limit },
  )
  return { items: page.items.map((assignment) => assignmentLine(assignment, null)), next: page.next }
}

/** Whether any of these teams has the scenario live: a team that never chose has every scenario. */
const isLive = async ({ store }: House, scenario: string, teams: readonly string[]): Promise<boolean> => {
  const choices = await Promise.all(teams.map((team) => store.scenarios.liveOf(team)))
  return choices.some((live) => live === null || live.some((one) => one.scenario === scenario))
}

const assign = async (house: House, { body, visitor, now }: Call<'POST /api/assignments'>) => {
  const { store } = house
  const team = body.team === null ? null : (await teamFor(house, visitor, body.team)).id
  const person = body.person === null ? null : (await personFor(house, visitor, body.person)).id
  if ((await store.scenarios.versions(body.scenario)).length === 0) throw new Problem('not-found')
  const teams = team === null ? await store.teams.of(person ?? '') : [team]
  if (!(await isLive(house, body.scenario, teams))) throw new Problem('scenario-not-live')
  const { scenario, mode, due, rule } = body
  const by = visitor.person.id
  const id = house.newId()
  const assignment: Assignment = {
    id,
    team,
    person,
    scenario,
    mode,
    due,
    rule,
    created: now,
    by,
    cancelled: null,
  }
  await store.assignments.create(assignment)
  await note(house, visitor, 'assignment.made', { team, person, detail: { scenario } })
  return assignmentLine(assignment, null)
}

const cancel = async (house: House, { params, visitor, now }: Call<'DELETE /api/assignments/:id'>) => {
  const assignment = await house.store.assignments.find(params.id)
  if (!assignment) throw new Problem('not-found')
  const { team, person } = assignment
  if (team !== null) await teamFor(house, visitor, team)
  if (person !== null) await personFor(house, visitor, person)
  await house.store.assignments.cancel(assignment.id, now)
  await note(house, visitor, 'assignment.cancelled', { team, person })
  return undefined
}

export const assignmentRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/assignments': (call) => listAssignments(house, call),
  'POST /api/assignments': (call) => assign(house, call),
  'DELETE /api/assignments/:id': (call) => cancel(house, call),
})
