/** How often somebody may try: counted in the store where guessing would pay, so that all processes count as one. */
import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { Problem } from '../problem.ts'
import type { Limits } from '../store/store.ts'

const QUARTER = 15 * 60_000

/**
 * Hits in a quarter of an hour. A whole company may join by way of one address, and codes are
 * too long to guess; one account is tried by few.
 */
const MOST = {
  'login-address': 200,
  'login-account': 100,
  'login-both': 10,
  'join-address': 3000,
} as const
export type LimitName = keyof typeof MOST

/** An address as far as it tells callers apart: of IPv6 the first 64 bits, which one household or server has. */
export const addressGroup = (address: string): string => {
  if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}

/** What the store keeps instead of an address or a name. */
const blind = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 22)

const keyOf = (name: LimitName, words: readonly string[]): string => `${name}:${blind(words)}`

/** Counts a try; throws `too-many` with the seconds to wait once there were more than allowed. */
export const countTry = async (
  limits: Limits,
  name: LimitName,
  words: readonly string[],
  now: number,
): Promise<void> => {
  const { count, until } = await limits.hit(keyOf(name, words), QUARTER, now)
  if (count > MOST[name]) throw tooMany(until - now)
}

/** Forgets the tries of somebody who got in. */
export const forgetTries = (limits: Limits, name: LimitName, words: readonly string[]): Promise<void> =>
  limits.clear(keyOf(name, words))

export const tooMany = (ms: number): Problem =>
  new Problem('too-many', { retryAfter: Math.max(1, Math.ceil(ms / 1000)) })

const MINUTE = 60_000

/** A count a minute for each key in this process alone: for what is frequent and harmless. Throws `too-many`. */
export const createMinuteLimit = (most: number): ((key: string, now: number) => void) => {
  let window = 0
  let counts = new Map<string, number>()
  return (key, now) => {
    const minute = Math.floor(now / MINUTE)
    if (minute !== window) {
      window = minute
      counts = new Map()
    }
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count > most) throw tooMany((minute + 1) * MINUTE - now)
  }
}
