/** Team goals: set by leads, seen by everybody in the team, without names. */
import { teamFor } from '../access.ts'
import { note } from '../audit.ts'
import type { Call, Handlers, House } from '../handler.ts'
import { Problem } from '../problem.ts'
import { goalLine } from '../reports/goals.ts'
import type { Goal } from '../store/store.ts'

type Routes = 'GET /api/teams/:id/goals' | 'POST /api/teams/:id/goals' | 'DELETE /api/teams/:id/goals/:goal'

const linesOf = async ({ store, settings }: House, team: string, goals: readonly Goal[], now: number) => {
  const members = await store.reports.members(team)
  const people = members.filter(({ role }) => role === 'trainee').map(({ id }) => id)
  const asked = { people, now, offset: settings.dayOffset }
  return Promise.all(goals.map((goal) => goalLine(store, goal, asked)))
}

/** More at once is no goal any more. */
const MOST = 5

const setGoal = async (house: House, { params, body, visitor, now }: Call<'POST /api/teams/:id/goals'>) => {
  const { store } = house
  const team = await teamFor(house, visitor, params.id)
  const { kind, target, due } = body
  const scenario = kind === 'passed' ? body.scenario : null
  if (scenario !== null && (await store.scenarios.versions(scenario)).length === 0)
    throw new Problem('not-found')
  if (team.archived !== null || (await store.goals.of(team.id)).length >= MOST) throw new Problem('conflict')
  const goal: Goal = {
    id: house.newId(),
    team: team.id,
    kind,
    scenario,
    target,
    due: kind === 'passed' ? due : null,
    created: now,
    by: visitor.person.id,
    ended: null,
  }
  await store.goals.create(goal)
  await note(house, visitor, 'goal.set', { team: team.id, detail: { kind, target } })
  const [line] = await linesOf(house, team.id, [goal], now)
  if (!line) throw new Error('a goal has a line')
  return line
}

const endGoal = async (house: House, { params, visitor, now }: Call<'DELETE /api/teams/:id/goals/:goal'>) => {
  const team = await teamFor(house, visitor, params.id)
  if (!(await house.store.goals.end(team.id, params.goal, now))) throw new Problem('not-found')
  await note(house, visitor, 'goal.ended', { team: team.id })
  return undefined
}

export const goalRoutes = (house: House): Handlers<Routes> => ({
  'GET /api/teams/:id/goals': async ({ params, visitor, now }) => {
    const team = await teamFor(house, visitor, params.id)
    return { items: await linesOf(house, team.id, await house.store.goals.of(team.id), now) }
  },
  'POST /api/teams/:id/goals': (call) => setGoal(house, call),
  'DELETE /api/teams/:id/goals/:goal': (call) => endGoal(house, call),
})
