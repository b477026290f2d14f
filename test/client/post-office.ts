/** A server on the loopback that takes attempts, or answers as a test wants it to. */
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'

export interface Received {
  readonly id: string
  readonly person: string
  readonly body: Record<string, unknown>
}

type Answering = (id: string, reply: FastifyReply) => unknown

export const answerTo = (id: string) => ({
  id,
  verdict: 'practice',
  score: 80,
  passed: true,
  ending: 'settled',
  worth: 'good',
  losses: [],
  redLines: [],
  skills: [],
})

export const problem =
  (status: number, code: string, more: object = {}): Answering =>
  (_id, reply) =>
    reply
      .code(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(
        JSON.stringify({
          status,
          code,
          title: code,
          detail: `${code}.`,
          type: 'about:blank',
          instance: '1',
          ...more,
        }),
      )

/** Listens on a free port; `stop` and `start` take it away and bring it back at the same address. */
export const openPostOffice = async () => {
  const received: Received[] = []
  let answering: Answering = answerTo
  const serve = async (port: number) => {
    const app = Fastify({ forceCloseConnections: true })
    app.put('/api/attempts/:id', async (request: FastifyRequest, reply) => {
      const { id } = request.params as { id: string }
      received.push({
        id,
        person: String(request.headers['x-heqi-person']),
        body: request.body as Received['body'],
      })
      return answering(id, reply)
    })
    await app.listen({ host: '127.0.0.1', port })
    return app
  }
  let app = await serve(0)
  const port = Number(new URL(app.listeningOrigin).port)
  return {
    base: `http://127.0.0.1:${port}/`,
    received,
    answer: (how: Answering) => {
      answering = how
    },
    stop: () => app.close(),
    start: async () => {
      app = await serve(port)
    },
  }
}
