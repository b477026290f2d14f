/** Server-sent events. */
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StreamEvent } from '../handler.ts'

/** Proxies close what is silent for a minute. */
const BEAT_MS = 20_000
const RETRY_MS = 3_000

const printEvent = ({ id, event }: StreamEvent<unknown>): string =>
  `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`

/** Sends events as they come, with a comment now and then, until the listener or the source ends. */
export const sendEvents = (
  request: FastifyRequest,
  reply: FastifyReply,
  events: AsyncIterable<StreamEvent<unknown>>,
): FastifyReply => {
  const source = events[Symbol.asyncIterator]()
  const stream = new Readable({ read() {} })
  const beat = setInterval(() => stream.push(': \n\n'), BEAT_MS)
  const pump = async (): Promise<void> => {
    for (let next = await source.next(); !next.done; next = await source.next())
      stream.push(printEvent(next.value))
  }
  stream.push(`retry: ${RETRY_MS}\n\n`)
  pump()
    .catch((error: unknown) => request.log.error({ err: error }, 'stream'))
    .finally(() => stream.push(null))
  stream.once('close', () => {
    clearInterval(beat)
    void source.return?.()
  })
  return (
    reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      // Kept alive after its end, the connection would keep a server that stops waiting.
      .header('connection', 'close')
      .send(stream)
  )
}
