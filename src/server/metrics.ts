/** What Prometheus may read: how much, how fast, what was refused. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { hasToken } from './auth/bearer.ts'
import type { Settings } from './settings.ts'

/** `processToo` adds the process's own figures (memory, event loop), once a process. */
export const createMetrics = (processToo: boolean) => {
  const registry = new Registry()
  const registers = [registry]
  if (processToo) collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'heqi_http_requests_total',
      help: 'Answers by route, method and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'heqi_http_request_seconds',
      help: 'Time to answer, by route',
      labelNames: ['route'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    refusals: new Counter({
      name: 'heqi_refusals_total',
      help: 'Refusals by problem code',
      labelNames: ['code'],
      registers,
    }),
    underWay: new Gauge({
      name: 'heqi_http_requests_under_way',
      help: 'Requests that are being answered, streams included',
      registers,
    }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>

const routeOf = (request: FastifyRequest): string =>
  request.routeOptions.url ?? (request.url.startsWith('/api') ? '/api/*' : '/*')

const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address ?? '')

/** Whoever has the token, or sits on this machine and was not passed on by a proxy. */
const mayRead = (request: FastifyRequest, token: string | null): boolean =>
  token === null
    ? isLoopback(request.socket.remoteAddress) &&
      request.headers['x-forwarded-for'] === undefined &&
      request.headers.forwarded === undefined
    : hasToken(request.headers.authorization, token)

export const installMetrics = (app: FastifyInstance, metrics: Metrics, settings: Settings): void => {
  const open = new WeakSet<object>()
  const leave = (request: FastifyRequest): void => {
    if (open.delete(request.raw)) metrics.underWay.dec()
  }
  app.addHook('onRequest', async (request, reply) => {
    open.add(request.raw)
    metrics.underWay.inc()
    reply.raw.once('close', () => leave(request))
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request)
    metrics.requests.inc({ method: request.method, route, status: reply.statusCode })
    if (!request.routeOptions.config.stream) metrics.seconds.observe({ route }, reply.elapsedTime / 1000)
    if (request.problem) metrics.refusals.inc({ code: request.problem })
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, settings.metricsToken)) return reply.callNotFound()
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
