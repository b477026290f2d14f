/** Logs: JSON lines that name no person, no address, no secret and nothing that was sent. */
import type { FastifyInstance } from 'fastify'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

/** Quoted words of a message may be what somebody sent. */
const withoutQuotes = (message: string): string => message.replace(/(["'`]).*?\1/gs, '…')

/** An error as far as a log may tell it: what and where, not with which values. */
export const errorLine = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error ? { code: error.code } : {}
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    ...code,
    message: withoutQuotes(error.message),
    stack: places.join('\n'),
    ...(error.cause ? { cause: errorLine(error.cause) } : {}),
  }
}

export const createLog = (level: Settings['log'], to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: errorLine,
        req: ({ method, id }: { method: string; id: string }) => ({ method, id }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    },
    ...(to ? ([to] as const) : ([] as const)),
  )

/** One line for each answer below /api: the route's pattern, never the address with its ids and words. */
export const logAnswers = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url
    if (!route?.startsWith('/api')) return
    const { problem } = request
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(problem === null ? {} : { problem }),
    }
    request.log.info(line, 'answered')
  })
}
