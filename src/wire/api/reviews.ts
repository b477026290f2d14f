/** What a person adds to what the server worked out: comments at a turn, and another result with a reason. */
import { z } from 'zod'
import { Id, ScenarioId, Time, Words } from './shapes.ts'

/** A comment at a turn (from 1; null: on the whole conversation), for the trainee to read. */
export const Comment = z.object({
  id: Id,
  attempt: Id,
  turn: z.int().min(1).nullable(),
  text: z.string(),
  at: Time,
  /** Null once the writer has been erased. */
  by: z.string().nullable(),
  /** The caller wrote it. */
  own: z.boolean(),
  /** When its player read it; null: not yet. */
  read: Time.nullable(),
})
export type Comment = z.infer<typeof Comment>
export const CommentBody = z.object({
  turn: z.int().min(1).max(200).nullable().default(null),
  text: Words(1, 2000),
})

/** A person's word over the server's: whether it counts as passed. The score stays as it was worked out. */
export const Override = z.object({
  passed: z.boolean(),
  reason: z.string(),
  at: Time,
  by: z.string().nullable(),
  /** When its player read it; null: not yet. */
  read: Time.nullable(),
})
export type Override = z.infer<typeof Override>
export const OverrideBody = z.object({ passed: z.boolean(), reason: Words(3, 500) })

export const Review = z.object({ comments: z.array(Comment), override: Override.nullable() })
export type Review = z.infer<typeof Review>
/** What leads said of one of the caller's own attempts. */
export const OwnReview = Review.extend({ attempt: Id, scenario: ScenarioId, started: Time })
export type OwnReview = z.infer<typeof OwnReview>
/** The newest attempts first. */
export const OwnReviews = z.object({ items: z.array(OwnReview) })

export const CommentPath = z.object({ id: Id, comment: Id })
