/** Whatever was thrown, as a refusal that a caller can be told. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemCode, ROUTE_NAMES, splitRoute } from '../../wire/api/index.ts'
import { PROBLEM_TYPE, Problem, problemBody } from '../problem.ts'
import { StoreFull, StoreUnavailable } from '../store/errors.ts'
import { callerLocale } from './language.ts'

const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'oversized',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-supported',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
  FST_ERR_HANDLER_TIMEOUT: 'too-slow',
}

const RETRY_SECONDS = 5

/** A problem from anything thrown; `broken` where it is the server's own fault. */
export const problemFrom = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof StoreFull) return new Problem('full', { retryAfter: 60 })
  if (error instanceof StoreUnavailable) return new Problem('not-ready', { retryAfter: RETRY_SECONDS })
  if (error instanceof SyntaxError && 'statusCode' in error) return new Problem('not-json')
  const { code, statusCode = 500 } = error as Partial<FastifyError>
  const known = code === undefined ? undefined : BY_FASTIFY_CODE[code]
  if (known) return new Problem(known, known === 'too-slow' ? { retryAfter: RETRY_SECONDS } : {})
  if (statusCode === 408) return new Problem('timeout')
  return new Problem(statusCode >= 400 && statusCode < 500 ? 'invalid' : 'broken')
}

export const sendProblem = (problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { retryAfter } = problem.more
  if (retryAfter !== undefined) reply.header('retry-after', `${retryAfter}`)
  const locale = callerLocale(request.headers['accept-language'])
  return reply
    .code(problem.status)
    .header('content-type', PROBLEM_TYPE)
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemBody(problem, locale, request.id)))
}

/** Answers what a handler threw; the server's own faults are logged, a caller's mistakes are not. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = problemFrom(error)
  request.problem = problem.code
  if (problem.status >= 500) request.log.error({ err: error }, problem.code)
  return sendProblem(problem, request, reply)
}

const PATTERNS = ROUTE_NAMES.map(splitRoute).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`),
}))

const pathOf = (url: string): string => url.split('?', 1)[0] ?? ''

const isApi = (url: string): boolean => /^\/api(\/|$)/.test(url)

const methodsAt = (path: string): readonly string[] =>
  PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)

/** Below /api a problem, which names the methods there are; elsewhere plain text, and never the page. */
const answerMissing = (hasApi: boolean) => (request: FastifyRequest, reply: FastifyReply) => {
  const path = pathOf(request.url)
  if (!isApi(path)) return reply.code(404).type('text/plain; charset=utf-8').send('Not found')
  const methods = hasApi ? methodsAt(path) : []
  if (methods.length === 0) return answerError(new Problem('not-found'), request, reply)
  reply.header('allow', methods.join(', '))
  return answerError(new Problem('no-method'), request, reply)
}

/** Addresses that cannot be read never reach a route: they are answered here. */
export const answerUnreadable = (
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  // No hook runs for them: they bring their own headers.
  reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" })
  sendProblem(new Problem('invalid'), request, reply)
}

/** `hasApi`: the contract is served, too. */
export const installErrors = (app: FastifyInstance, hasApi: boolean): void => {
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(answerMissing(hasApi))
}
