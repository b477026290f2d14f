/** Headers of every answer. */
import type { FastifyInstance } from 'fastify'

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

/** Nothing here sends plain HTTP to https: on a local network there may be no other. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-resource-policy': 'same-origin',
}

/** Cross-Origin-Opener-Policy is ignored, with a warning, where the page is not secure. */
const SECURE_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
}

/** `secure`: people come by https. `isStopping`: connections end with their answer. */
export const installHeaders = (app: FastifyInstance, secure: boolean, isStopping: () => boolean): void => {
  const headers = secure ? { ...HEADERS, ...SECURE_HEADERS } : HEADERS
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(headers)
    if (isStopping()) reply.header('connection', 'close')
  })
}
