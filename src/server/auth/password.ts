/** Passwords: hashed slowly with scrypt, a few at a time, and compared in constant time. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Problem } from '../problem.ts'

/** scrypt's cost: 2^15 · 8 · 128 bytes are 32 MB, thrice over; about a tenth of a second (OWASP's second row). */
export const COST = { log2: 15, r: 8, p: 3 } as const
const KEY_BYTES = 32
const SALT_BYTES = 16
const MOST_WAITING = 64
const RETRY_SECONDS = 2

export type Cost = { readonly log2: number; readonly r: number; readonly p: number }

const derive = (password: string, salt: Buffer, { log2, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** log2
    const options = { N, r, p, maxmem: 256 * N * r }
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

const FORMAT = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/

interface Hashed {
  readonly cost: Cost
  readonly salt: Buffer
  readonly key: Buffer
}

const printHash = ({ cost: { log2, r, p }, salt, key }: Hashed): string =>
  ['scrypt', log2, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')

const parseHash = (text: string): Hashed => {
  const [, log2, r, p, salt = '', key = ''] = FORMAT.exec(text) ?? []
  if (!key) throw new Error('a stored password has an unknown format')
  return {
    cost: { log2: Number(log2), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  }
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>
  /** Takes as long where `hashed` is null, for somebody who does not exist, as where it is a password. */
  readonly matches: (password: string, hashed: string | null) => Promise<boolean>
}

/** Lets `lanes` run at once and a bounded number wait; refuses the rest as too slow. */
const lanesOf = (lanes: number) => {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(run: () => Promise<T>): Promise<T> => {
    if (waiting.length >= MOST_WAITING) throw new Problem('too-slow', { retryAfter: RETRY_SECONDS })
    if (running >= lanes) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/** Passwords of which at most `lanes` are worked on at once; each takes 32 MB meanwhile. Tests take a smaller cost. */
export const createPasswords = (lanes: number, cost: Cost = COST): Passwords => {
  const inLane = lanesOf(lanes)
  const nobody: Hashed = { cost, salt: randomBytes(SALT_BYTES), key: randomBytes(KEY_BYTES) }
  return {
    hash: (password) =>
      inLane(async () => {
        const salt = randomBytes(SALT_BYTES)
        return printHash({ cost, salt, key: await derive(password, salt, cost) })
      }),
    matches: (password, hashed) =>
      inLane(async () => {
        const { salt, key, cost: its } = hashed === null ? nobody : parseHash(hashed)
        return timingSafeEqual(await derive(password, salt, its), key) && hashed !== null
      }),
  }
}
