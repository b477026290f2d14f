/** Refusals that a caller is told about, as RFC 9457 problem details in their language. */
import type { Locale } from '../locale/index.ts'
import { serverWords } from '../locale/server.ts'
import { PROBLEMS, type ProblemBody, type ProblemCode } from '../wire/api/index.ts'

/** What a refusal may add to its code. */
export type ProblemMore = Pick<ProblemBody, 'errors' | 'turn' | 'retryAfter' | 'report'>

/** Thrown by a handler to refuse; everything else that is thrown is the server's own fault. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly more: ProblemMore
  constructor(code: ProblemCode, more: ProblemMore = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.status = PROBLEMS[code]
    this.more = more
  }
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** The body of a refusal; `instance` is the request's id, as the log has it. */
export const problemBody = (problem: Problem, locale: Locale, instance: string): ProblemBody => {
  const { code, status, more } = problem
  const [title, detail] = serverWords(locale).refusals[code]
  return { type: `urn:heqi:problem:${code}`, title, status, detail, code, instance, ...more }
}
