/** Routes of team goals. */
import { GoalBody, GoalLine, GoalList, GoalPath } from './goals.ts'
import { EVERYBODY, IdPath, LEADS, route } from './route.ts'

export const GOAL_ROUTES = {
  'GET /api/teams/:id/goals': route({
    tells: 'What a team set out to reach, and how far it is; names nobody',
    who: EVERYBODY,
    params: IdPath,
    answer: GoalList,
    fails: ['not-found'],
  }),
  'POST /api/teams/:id/goals': route({
    tells: 'Set a team a goal; five at most at once',
    who: LEADS,
    params: IdPath,
    body: GoalBody,
    answer: GoalLine,
    status: 201,
    fails: ['not-found', 'conflict', 'too-many', 'full'],
    limit: 'write',
  }),
  'DELETE /api/teams/:id/goals/:goal': route({
    tells: 'Take a goal away',
    who: LEADS,
    params: GoalPath,
    fails: ['not-found'],
  }),
} as const
