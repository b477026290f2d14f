/** What can go wrong, and how it is told: RFC 9457 problem details with a code that programs can branch on. */
import { z } from 'zod'

/** Every code and its HTTP status. The sentences stand in locale/server. */
export const PROBLEMS = {
  invalid: 400,
  'not-json': 400,
  'sign-in': 401,
  'wrong-login': 401,
  'cross-site': 403,
  'not-allowed': 403,
  'not-yours': 403,
  'not-found': 404,
  'no-method': 405,
  timeout: 408,
  conflict: 409,
  duplicate: 409,
  'name-taken': 409,
  'last-admin': 409,
  'already-set-up': 409,
  'link-spent': 410,
  'code-closed': 410,
  oversized: 413,
  'not-supported': 415,
  forged: 422,
  impossible: 422,
  truncated: 422,
  reordered: 422,
  'exam-unknown': 422,
  'exam-expired': 422,
  'weak-password': 422,
  'story-errors': 422,
  'story-incomplete': 409,
  'scenario-not-live': 409,
  'too-many': 429,
  broken: 500,
  'not-ready': 503,
  'too-slow': 503,
  full: 507,
} as const

export type ProblemCode = keyof typeof PROBLEMS
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

/** A place in what was sent, as a JSON pointer, and what is wrong there in the caller's language. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() })

/**
 * The body of every refusal. `title` and `detail` are in the caller's language; `instance` is the request's id, as the
 * log has it; `turn` (from 1) is where a transcript and its story part; `retryAfter` is in seconds.
 */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(PROBLEM_CODES),
  instance: z.string(),
  errors: z.array(Fault).optional(),
  turn: z.int().min(1).optional(),
  retryAfter: z.int().min(0).optional(),
  /** What checking a story found, where `code` is `story-errors` or `story-incomplete`. */
  report: z.unknown().optional(),
})
export type ProblemBody = z.infer<typeof ProblemBody>
