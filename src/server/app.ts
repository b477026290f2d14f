/** The HTTP app: the built page, and the score server's API. Nothing here listens or reads the environment. */
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { ProblemCode } from '../wire/api/index.ts'
import { newId } from './auth/secret.ts'
import { installHealth } from './health.ts'
import { type Serving, serveContract } from './http/contract.ts'
import { answerUnreadable, installErrors } from './http/errors.ts'
import { installHeaders } from './http/headers.ts'
import { sourcesOf } from './http/inline.ts'
import { servePage } from './http/page.ts'
import { logAnswers } from './log.ts'
import { installMetrics, type Metrics } from './metrics.ts'
import { isSecure } from './settings.ts'
import type { Visitor } from './store/store.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; set below /api. */
    visitor: Visitor | null
    /** Why the request was refused, for log and metrics. */
    problem: ProblemCode | null
  }
  interface FastifyContextConfig {
    readonly stream?: boolean
  }
}

/** The score server beside the page. */
export interface Desk extends Serving {
  readonly metrics: Metrics
  readonly isStopping: () => boolean
}

const API = /^\/api\/v1(?=\/|$)/

const MINUTE = 60_000

const OPTIONS: FastifyServerOptions = {
  genReqId: newId,
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
  routerOptions: { maxParamLength: 200 },
  bodyLimit: 64 * 1024,
  requestTimeout: MINUTE,
  keepAliveTimeout: MINUTE + 5_000,
  rewriteUrl: ({ url }) => (url ?? '/').replace(API, '/api'),
  frameworkErrors: answerUnreadable,
  forceCloseConnections: 'idle',
}

const optionsOf = (desk: Desk | null): FastifyServerOptions => {
  if (!desk) return { ...OPTIONS, logger: false }
  const { log, settings } = desk.house
  return { ...OPTIONS, loggerInstance: log, trustProxy: settings.proxy ? [...settings.proxy] : false }
}

const installDesk = async (app: FastifyInstance, desk: Desk): Promise<void> => {
  await app.register(fastifyCookie)
  // What is sent is JSON: a form of another site could send text without asking.
  app.removeContentTypeParser('text/plain')
  logAnswers(app)
  installMetrics(app, desk.metrics, desk.house.settings)
  installHealth(app, desk.house, desk.isStopping)
  serveContract(app, desk)
}

/** `dist` is the absolute path of the built page; without a desk it is served alone. */
export const createApp = async (dist: string, desk: Desk | null = null): Promise<FastifyInstance> => {
  const app: FastifyInstance = Fastify(optionsOf(desk))
  app.decorateRequest('visitor', null)
  app.decorateRequest('problem', null)
  installHeaders(app, {
    secure: desk !== null && isSecure(desk.house.settings),
    inline: await sourcesOf(dist),
    isStopping: () => desk?.isStopping() ?? false,
  })
  installErrors(app, desk !== null)
  if (desk) await installDesk(app, desk)
  await servePage(app, dist)
  return app
}
