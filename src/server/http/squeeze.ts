/** Long answers sent short: stories and lists shrink to a quarter, which phones on slow lines notice. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Shorter ones cost more than they save. */
const WORTH_BYTES = 4096

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Quick rather than small: brotli's usual 11 is for files that are compressed once. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Preferred first. */
const WAYS = [
  { name: 'br', squeeze: (text: string) => inBrotli(text, BROTLI) },
  { name: 'gzip', squeeze: (text: string) => inGzip(text) },
] as const

const accepts = (header: string, name: string): boolean =>
  header.split(',').some((part) => {
    const [word = '', weight = ''] = part.split(';').map((piece) => piece.trim())
    return word === name && !/^q=0(\.0*)?$/.test(weight)
  })

/** The text as it goes out, and the headers that say how. Only what is read: answers to changes are short. */
export const squeezed = async (
  text: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | Buffer> => {
  if (request.method !== 'GET') return text
  reply.header('vary', 'accept-encoding')
  const header = String(request.headers['accept-encoding'] ?? '')
  const way = text.length < WORTH_BYTES ? undefined : WAYS.find(({ name }) => accepts(header, name))
  if (!way) return text
  reply.header('content-encoding', way.name)
  return way.squeeze(text)
}
