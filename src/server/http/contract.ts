/** Puts the contract on the wire: every route guarded, what comes in parsed once, what goes out as agreed. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ROUTE_NAMES, ROUTES, type Route, type RouteName, splitRoute } from '../../wire/api/index.ts'
import type { Call, FileAnswer, Handler, Handlers, House, StreamEvent } from '../handler.ts'
import { disposition } from './disposition.ts'
import { parsed } from './faults.ts'
import { createGuards } from './guard.ts'
import { callerLocale } from './language.ts'
import { squeezed } from './squeeze.ts'
import { sendEvents } from './stream.ts'

/** A handler of whichever route: the table has checked that each fits its own. */
type AnyHandler = (call: Call<RouteName>) => Promise<unknown>

const callOf = (route: Route, request: FastifyRequest, reply: FastifyReply, now: number): Call<RouteName> => {
  const locale = callerLocale(request.headers['accept-language'])
  return {
    params: parsed(route.params, request.params, locale),
    query: parsed(route.query, request.query, locale),
    body: route.body ? parsed(route.body, request.body, locale) : undefined,
    visitor: request.visitor,
    now,
    locale,
    request,
    reply,
  } as Call<RouteName>
}

const send = async (
  route: Route,
  { request, reply }: Call<RouteName>,
  answer: unknown,
  strict: boolean,
): Promise<FastifyReply> => {
  if (route.answer === null) return reply.code(204).send()
  if (strict) route.answer.parse(answer)
  const text = await squeezed(JSON.stringify(answer), request, reply)
  return reply.type('application/json; charset=utf-8').send(text)
}

/** Sent as it is made: nobody waits for a large file, and nothing holds it whole. */
const sendFile = ({ request, reply }: Call<RouteName>, { type, name, body }: FileAnswer): FastifyReply => {
  body.once('error', (err) => request.log.error({ err }, 'file'))
  return reply.type(type).header('content-disposition', disposition(name)).send(body)
}

const serve = async (
  route: Route,
  handler: AnyHandler,
  call: Call<RouteName>,
  strict: boolean,
): Promise<FastifyReply> => {
  const { reply } = call
  reply.code(route.status)
  const answer = await handler(call)
  if (route.file) return sendFile(call, answer as FileAnswer)
  if (!route.stream) return send(route, call, answer, strict)
  return sendEvents(call.request, reply, answer as AsyncIterable<StreamEvent<unknown>>)
}

/** `strict` holds every answer to the contract, too: for tests. */
export interface Serving {
  readonly house: House
  readonly handlers: Handlers
  readonly strict: boolean
}

export const serveContract = (app: FastifyInstance, { house, handlers, strict }: Serving): void => {
  const guardOf = createGuards(house)
  for (const name of ROUTE_NAMES) {
    const route: Route = ROUTES[name]
    const handler = handlers[name] as Handler<RouteName> as AnyHandler
    const { method, path } = splitRoute(name)
    app.route({
      method,
      url: path,
      bodyLimit: route.bytes,
      exposeHeadRoute: !route.stream,
      config: { stream: route.stream },
      // A stream lives as long as its listener.
      ...(route.stream ? {} : { handlerTimeout: route.seconds * 1000 }),
      onRequest: guardOf(route),
      handler: (request, reply) =>
        serve(route, handler, callOf(route, request, reply, house.clock()), strict),
    })
  }
}
