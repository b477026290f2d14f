/** The HTTP app: serves the built page. Nothing here listens or reads the environment. */
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'

/** What the page may load: only its own files; pictures may also be inlined, workers made from blobs. */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** Built files carry a hash in their name and never change; the page itself is asked for anew each time. */
const cacheFor = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

const notFound = (url: string, reply: FastifyReply) =>
  url.split('?')[0]?.match(/^\/api(\/|$)/)
    ? reply.code(404).send({ error: 'not-found' })
    : reply.code(404).type('text/plain; charset=utf-8').send('Not found')

/** `dist` is the absolute path of the built page. */
export const createApp = async (dist: string): Promise<FastifyInstance> => {
  const app = Fastify({ logger: false })
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(HEADERS)
  })
  app.setNotFoundHandler((request, reply) => notFound(request.url, reply))
  await app.register(fastifyStatic, {
    root: dist,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheFor(path))
    },
  })
  return app
}
