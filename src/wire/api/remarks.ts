/** What leads said of somebody's attempts, told in one list. */
import { z } from 'zod'
import { Moment } from './reports.ts'
import { Comment } from './reviews.ts'
import { ScenarioId } from './shapes.ts'

/** A lead's word on somebody's attempt: a comment, or (`passed` not null) another result and its reason. */
export const PersonRemark = Comment.pick({
  attempt: true,
  turn: true,
  text: true,
  at: true,
  by: true,
  read: true,
}).extend({
  scenario: ScenarioId,
  passed: z.boolean().nullable(),
  /** The line it is about, as it was met; null: the whole conversation. */
  moment: Moment.nullable(),
})
export type PersonRemark = z.infer<typeof PersonRemark>
/** Newest first, `more`: there are older ones. */
export const PersonRemarks = z.object({ items: z.array(PersonRemark), more: z.boolean() })
export type PersonRemarks = z.infer<typeof PersonRemarks>
