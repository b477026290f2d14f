/** What a team sets out to reach together: no names, no ranks. */
import { z } from 'zod'
import { Id, ScenarioId, Time } from './shapes.ts'

/** `passed`: a share of the team's trainees has passed a scenario's exam; `drills`: so many drills done in a week. */
export const GOAL_KINDS = ['passed', 'drills'] as const
export const GoalKind = z.enum(GOAL_KINDS)

const MOST_DRILLS = 10_000

/** `target` in percent of the trainees, or in drills a week; `due` null: no date, and for drills always. */
export const GoalBody = z
  .object({
    kind: GoalKind,
    scenario: ScenarioId.nullable().default(null),
    target: z.int().min(1).max(MOST_DRILLS),
    due: Time.nullable().default(null),
  })
  .refine(({ kind, scenario }) => kind !== 'passed' || scenario !== null, { path: ['scenario'] })
  .refine(({ kind, target }) => kind !== 'passed' || target <= 100, { path: ['target'] })

/**
 * How far it is: `done` of the `wanted` people (of `all` trainees), or of the `wanted` drills since Monday.
 */
export const GoalLine = z.object({
  id: Id,
  kind: GoalKind,
  scenario: ScenarioId.nullable(),
  target: z.int(),
  due: Time.nullable(),
  created: Time,
  done: z.int(),
  wanted: z.int(),
  all: z.int(),
  reached: z.boolean(),
})
export type GoalLine = z.infer<typeof GoalLine>
export const GoalList = z.object({ items: z.array(GoalLine) })
export const GoalPath = z.object({ id: Id, goal: Id })
