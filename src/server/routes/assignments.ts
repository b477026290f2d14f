/** What teams and people are given to do. */

import type { AssignmentLine, AssignmentReport } from '../../wire/api/index.ts'
import { namesOf, personFor, teamBounds, teamFor } from '../access.ts'
import { type Lookout, note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { dueFor, dutiesOf, dutyRows, idsOf, peopleOf } from '../reports/duties.ts'
import { assignmentsOf } from '../reports/team.ts'
import type { Assignment, Visitor } from '../store/store.ts'
import { mayOpen } from './records.ts'

type Routes =
  | 'GET /api/assignments'
  | 'POST /api/assignments'
  | 'DELETE /api/assignments/:id'
  | 'POST /api/assignments/:id/remind'
  | 'GET /api/teams/:id/assignments'

const isLead = ({ person }: Visitor): boolean => person.role === 'manager' || person.role === 'admin'

export const assignmentLine = (
  { id, team, person, kind, scenario, path, drills, from, mode, due, rule, created, cancelled }: Assignment,
  progress: AssignmentLine['progress'],
  reminded: AssignmentLine['reminded'] = null,
): AssignmentLine => ({
  id,
  team,
  person,
  kind,
  scenario,
  path: [...path],
  drills,
  from,
  mode,
  due,
  rule,
  created,
  cancelled,
  progress,
  reminded,
})

/** A person's own assignments, by due date, with how far they are; of a path, the step to take next. */
export const ownAssignments = async (house: House, person: string): Promise<AssignmentLine[]> => {
  const assignments = await house.store.assignments.forPerson(person)
  const reminders = await house.store.assignments.reminders(assignments.map(({ id }) => id))
  const own = reminders.filter((one) => one.person === person)
  const nameOf = await namesOf(
    house,
    own.map(({ by }) => by),
  )
  const remindedOf = (assignment: string): AssignmentLine['reminded'] => {
    const found = own.find((one) => one.assignment === assignment)
    return found ? { at: found.at, by: nameOf(found.by) } : null
  }
  const lines = await Promise.all(
    assignments.map(async (assignment) => {
      const [duty] = await dutiesOf(house.store, assignment, [person])
      if (!duty) return []
      return [
        {
          ...assignmentLine(assignment, duty.progress, remindedOf(assignment.id)),
          scenario: duty.next,
          due: dueFor(assignment, assignment),
        },
      ]
    }),
  )
  return lines.flat()
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

/** Every scenario that is to be played is there, and live for somebody whom it is for. */
const assertPlayable = async (house: House, scenarios: readonly string[], teams: readonly string[]) => {
  for (const scenario of scenarios) {
    if ((await house.store.scenarios.versions(scenario)).length === 0) throw new Problem('not-found')
    if (!(await isLive(house, scenario, teams))) throw new Problem('scenario-not-live')
  }
}

type Asked = Call<'POST /api/assignments'>['body']
type Given = Pick<Assignment, 'kind' | 'scenario' | 'path' | 'drills' | 'from' | 'mode'>

/** What is given, with what its kind does not need left out. */
const givenIn = ({ kind, scenario, path, drills, from, mode }: Asked): Given => {
  const given = { kind, scenario: scenario ?? '', path: [], drills: null, from: null, mode }
  if (kind === 'path') return { ...given, scenario: path[0] ?? '', path }
  if (kind === 'drills') return { ...given, drills: from ? 1 : drills, from, mode: 'drill' }
  return given
}

/** The turn that drills are about is one of that very person's, in that scenario, and the lead may look at it. */
const assertTurn = async (house: House, visitor: Visitor, { from, person, scenario }: Asked) => {
  if (!from) return
  const attempt = await house.store.attempts.find(from.attempt)
  const isTheirs = attempt?.person === person && attempt.scenario === scenario
  if (!attempt || !isTheirs || from.turn > attempt.turns.length || !(await mayOpen(house, visitor, attempt)))
    throw new Problem('not-found')
}

const assign = async (house: House, { body, visitor, now }: Call<'POST /api/assignments'>) => {
  const { store } = house
  const team = body.team === null ? null : (await teamFor(house, visitor, body.team)).id
  const person = body.person === null ? null : (await personFor(house, visitor, body.person)).id
  const given = givenIn(body)
  await assertTurn(house, visitor, body)
  const teams = team === null ? await store.teams.of(person ?? '') : [team]
  await assertPlayable(house, given.kind === 'path' ? given.path : [given.scenario], teams)
  const { due, rule } = body
  const about = { team, person }
  const made = { id: house.newId(), created: now, by: visitor.person.id, cancelled: null }
  const assignment: Assignment = { ...made, ...about, ...given, due, rule }
  await store.assignments.create(assignment)
  await note(house, visitor, 'assignment.made', { ...about, detail: { scenario: given.scenario } })
  return assignmentLine(assignment, null)
}

/** A team's assignments with everybody whom they are for. */
export const assignmentReports = async (
  { store }: Pick<House, 'store'>,
  team: string,
  now: number,
): Promise<AssignmentReport[]> => {
  const members = await store.reports.members(team)
  const certificates = await store.certificates.of(members.map(({ id }) => id))
  const assignments = await assignmentsOf(store, team)
  const reminders = await store.assignments.reminders(assignments.map(({ id }) => id))
  return Promise.all(
    assignments.map(async (assignment) => ({
      assignment: assignmentLine(assignment, null),
      people: await dutyRows(store, assignment, { members, certificates, reminders, now }),
    })),
  )
}

const reportAssignments = async (
  house: House,
  look: Lookout,
  call: Call<'GET /api/teams/:id/assignments'>,
) => {
  const { params, visitor, now } = call
  const team = await teamFor(house, visitor, params.id)
  await look(visitor, 'team.viewed', { team: team.id })
  return { items: await assignmentReports(house, team.id, now) }
}

/** An assignment of a lead's own team, or of somebody in one. */
const assignmentFor = async (house: House, visitor: Visitor, id: string): Promise<Assignment> => {
  const assignment = await house.store.assignments.find(id)
  if (!assignment) throw new Problem('not-found')
  const { team, person } = assignment
  if (team !== null) await teamFor(house, visitor, team)
  if (person !== null) await personFor(house, visitor, person)
  return assignment
}

const DAY = 24 * 3600_000

/** Everybody whom it is for: of a team, its trainees of today. */
const wantedBy = async ({ store }: House, assignment: Assignment): Promise<readonly string[]> => {
  const { team, person } = assignment
  if (team === null) return person === null ? [] : [person]
  return idsOf(peopleOf(assignment, await store.reports.members(team)))
}

/** Whoever is not done sees it at the next visit; nobody is reminded of the same twice within a day. */
const remind = async (house: House, call: Call<'POST /api/assignments/:id/remind'>) => {
  const { params, query, visitor, now } = call
  const { store } = house
  const assignment = await assignmentFor(house, visitor, params.id)
  if (assignment.cancelled !== null) throw new Problem('conflict')
  const wanted = await wantedBy(house, assignment)
  const asked = query.person === undefined ? wanted : wanted.filter((one) => one === query.person)
  const duties = await dutiesOf(store, assignment, asked)
  const people = duties.flatMap(({ person, met }) => (met ? [] : [person]))
  const about = { assignment: assignment.id, people, by: visitor.person.id, since: now - DAY, now }
  const reminded = (await store.assignments.remind(about)).length
  const { team } = assignment
  const person = query.person ?? assignment.person
  if (reminded > 0)
    await note(house, visitor, 'assignment.reminded', { team, person, detail: { people: reminded } })
  return { reminded }
}

const cancel = async (house: House, { params, visitor, now }: Call<'DELETE /api/assignments/:id'>) => {
  const assignment = await assignmentFor(house, visitor, params.id)
  const { team, person } = assignment
  await house.store.assignments.cancel(assignment.id, now)
  await note(house, visitor, 'assignment.cancelled', { team, person })
  return undefined
}

export const assignmentRoutes = (house: House, look: Lookout): Handlers<Routes> => ({
  'GET /api/teams/:id/assignments': (call) => reportAssignments(house, look, call),
  'GET /api/assignments': (call) => listAssignments(house, call),
  'POST /api/assignments': (call) => assign(house, call),
  'DELETE /api/assignments/:id': (call) => cancel(house, call),
  'POST /api/assignments/:id/remind': (call) => remind(house, call),
})
