/** Headers of every answer. */
import type { FastifyInstance } from 'fastify'

/**
 * What the page may load: only its own files, and its own inline script by its hash; pictures may also be inlined,
 * workers made from blobs.
 */
const contentPolicy = (inline: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...inline].join(' ')}`,
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

export interface Guard {
  /** People come by https. */
  readonly secure: boolean
  /** Sources of the page's inline scripts, for the policy. */
  readonly inline: readonly string[]
  /** Connections end with their answer. */
  readonly isStopping: () => boolean
}

export const installHeaders = (app: FastifyInstance, { secure, inline, isStopping }: Guard): void => {
  const policy = { 'content-security-policy': contentPolicy(inline) }
  const headers = { ...policy, ...HEADERS, ...(secure ? SECURE_HEADERS : {}) }
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(headers)
    if (isStopping()) reply.header('connection', 'close')
  })
}
