/** Whether the process lives, and whether it can do its work. */
import type { FastifyInstance } from 'fastify'
import type { House } from './handler.ts'

const LONGEST_MS = 2_000

const within = async (work: Promise<void>, ms: number): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), ms)
  work.then(
    () => resolve(true),
    () => resolve(false),
  )
  return promise.finally(() => clearTimeout(timer))
}

/** `/healthz` answers as long as the process does; `/readyz` while the store can be written to and nobody said stop. */
export const installHealth = (app: FastifyInstance, { store }: House, isStopping: () => boolean): void => {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  app.get('/readyz', async (_request, reply) => {
    const ready = !isStopping() && (await within(store.check(), LONGEST_MS))
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not-ready' })
  })
}
