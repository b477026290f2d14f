/**
 * The one contract between pages and server: every route with who may call it, what it takes and what it answers.
 * Pages import types only (`import type`), so that no parser travels to the browser; a route's key is its method and
 * path, which is all that a caller needs at run time.
 */
import type { z } from 'zod'
import { ACCOUNT_ROUTES } from './account-routes.ts'
import { EXPORT_ROUTES } from './export-routes.ts'
import { GOAL_ROUTES } from './goal-routes.ts'
import { PLAY_ROUTES } from './play-routes.ts'
import { REPORT_ROUTES } from './report-routes.ts'
import { REVIEW_ROUTES } from './review-routes.ts'
import { TEAM_ROUTES } from './team-routes.ts'

export const ROUTES = {
  ...ACCOUNT_ROUTES,
  ...TEAM_ROUTES,
  ...PLAY_ROUTES,
  ...REPORT_ROUTES,
  ...REVIEW_ROUTES,
  ...EXPORT_ROUTES,
  ...GOAL_ROUTES,
} as const

/** The contract's version; a change that breaks callers raises it. Also reachable as `/api/v1/…`. */
export const API_VERSION = 1

export type Routes = typeof ROUTES
export type RouteName = keyof Routes
export const ROUTE_NAMES = Object.keys(ROUTES) as readonly RouteName[]

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined

/** What a handler is given, after parsing. */
export type Params<R extends RouteName> = Parsed<Routes[R]['params']>
export type Query<R extends RouteName> = Parsed<Routes[R]['query']>
export type Body<R extends RouteName> = Parsed<Routes[R]['body']>
/** What a caller sends. */
export type SentQuery<R extends RouteName> = Sent<Routes[R]['query']>
export type SentBody<R extends RouteName> = Sent<Routes[R]['body']>
/** What a caller gets; undefined for a route that answers without a body. */
export type Answer<R extends RouteName> = Parsed<Routes[R]['answer']>

/** `PUT /api/attempts/:id` as method and path. */
export const splitRoute = (name: RouteName): { method: string; path: string } => {
  const [method = '', path = ''] = name.split(' ')
  return { method, path }
}

export * from './attempts.ts'
export * from './certificates.ts'
export * from './exports.ts'
export * from './goals.ts'
export * from './health.ts'
export * from './people.ts'
export * from './problem.ts'
export * from './records.ts'
export * from './remarks.ts'
export * from './reports.ts'
export * from './reviews.ts'
export * from './route.ts'
export * from './scenarios.ts'
export * from './shapes.ts'
export * from './support.ts'
