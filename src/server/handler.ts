/** How a route of the contract is answered: what a handler is given, and what it may need of the house. */
import type { Readable } from 'node:stream'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../locale/index.ts'
import type { Answer, Body, Params, Query, RouteName, Routes } from '../wire/api/index.ts'
import type { Settings } from './settings.ts'
import type { Store, Visitor } from './store/store.ts'

/** What every handler stands on. `clock` is epoch milliseconds; `newId` gives 32 hex digits. */
export interface House {
  readonly store: Store
  readonly settings: Settings
  readonly clock: () => number
  readonly newId: () => string
  readonly log: FastifyBaseLogger
}

/** Signed in for certain where the route says who may call it. */
type VisitorOf<R extends RouteName> = Routes[R]['who'] extends 'anyone' ? Visitor | null : Visitor

/** One request, parsed. `now` is when it came; `locale` is the caller's language. */
export interface Call<R extends RouteName> {
  readonly params: Params<R>
  readonly query: Query<R>
  readonly body: Body<R>
  readonly visitor: VisitorOf<R>
  readonly now: number
  readonly locale: Locale
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** One event of a stream; `id` is the cursor from which the stream can go on. */
export interface StreamEvent<T> {
  readonly id: string
  readonly event: T
}

/** Something to keep: its type, the name that it is kept under, and what is in it. */
export interface FileAnswer {
  readonly type: string
  readonly name: string
  readonly body: Readable
}

type Answered<R extends RouteName> = Routes[R]['file'] extends true
  ? FileAnswer
  : Routes[R]['stream'] extends true
    ? AsyncIterable<StreamEvent<Answer<R>>>
    : Answer<R> extends undefined
      ? undefined
      : Answer<R>

/**
 * Answers a call, or throws a Problem. The route's own status is sent unless the handler set another one with
 * `reply.code`. Who may call the route at all has been checked; whose object it is has not.
 */
export type Handler<R extends RouteName> = (call: Call<R>) => Promise<Answered<R>>

/** Handlers of some routes: `Handlers<'GET /api/exams' | 'POST /api/exams'>`. */
export type Handlers<R extends RouteName = RouteName> = { readonly [K in R]: Handler<K> }
