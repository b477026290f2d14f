/** What a route of the contract is. */
import { z } from 'zod'
import type { ProblemCode } from './problem.ts'
import { Id, type Role } from './shapes.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What a caller may do too often: each is counted apart. */
export type Limit = 'login' | 'join' | 'write'

type HttpStatus = 200 | 201 | 202 | 204

/**
 * `who` may call it at all; whether they may reach that very object is the handler's. `query` and `params` come from
 * text. `answer` null: 204 without a body. `stream`: server-sent events of `answer`. `file`: something to
 * keep, in a format of its own.
 */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType | null = z.ZodType | null,
  A extends z.ZodType | null = z.ZodType | null,
  S extends boolean = boolean,
  F extends boolean = boolean,
> {
  readonly tells: string
  readonly who: 'anyone' | readonly Role[]
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly answer: A
  readonly status: HttpStatus
  /** Other statuses that it answers with, in the same shape. */
  readonly also: readonly HttpStatus[]
  readonly fails: readonly ProblemCode[]
  readonly limit: Limit | null
  /** The most bytes that a body may have. */
  readonly bytes: number
  /** The longest that an answer may take. */
  readonly seconds: number
  readonly stream: S
  readonly file: F
}

const USUAL_BYTES = 64 * 1024
const USUAL_SECONDS = 30
const None = z.object({})
/** The path's one id. */
export const IdPath = z.object({ id: Id })

interface Asked<P, Q, B, A, S, F> {
  readonly tells: string
  readonly who: 'anyone' | readonly Role[]
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answer?: A
  readonly status?: HttpStatus
  readonly also?: readonly HttpStatus[]
  readonly fails?: readonly ProblemCode[]
  readonly limit?: Limit
  readonly bytes?: number
  readonly seconds?: number
  readonly stream?: S
  readonly file?: F
}

/** A route with what was left out filled in: no parameters, no body, no answer. */
export const route = <
  P extends z.ZodType = typeof None,
  Q extends z.ZodType = typeof None,
  B extends z.ZodType | null = null,
  A extends z.ZodType | null = null,
  S extends boolean = false,
  F extends boolean = false,
>(
  asked: Asked<P, Q, B, A, S, F>,
): Route<P, Q, B, A, S, F> => ({
  tells: asked.tells,
  who: asked.who,
  params: (asked.params ?? None) as P,
  query: (asked.query ?? None) as Q,
  body: (asked.body ?? null) as B,
  answer: (asked.answer ?? null) as A,
  status: asked.status ?? (asked.answer || asked.file ? 200 : 204),
  also: asked.also ?? [],
  fails: asked.fails ?? [],
  limit: asked.limit ?? null,
  bytes: asked.bytes ?? USUAL_BYTES,
  seconds: asked.seconds ?? USUAL_SECONDS,
  stream: (asked.stream ?? false) as S,
  file: (asked.file ?? false) as F,
})

export const ANYONE = 'anyone'
export const EVERYBODY: readonly Role[] = ['trainee', 'trainer', 'manager', 'admin']
export const TRAINEES: readonly Role[] = ['trainee']
export const STAFF: readonly Role[] = ['trainer', 'manager', 'admin']
export const AUTHORS: readonly Role[] = ['trainer', 'admin']
export const LEADS: readonly Role[] = ['manager', 'admin']
export const ADMINS: readonly Role[] = ['admin']
