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

/** So many shares of a limit are told to the others, one at a time: few attempts cost no look at the store. */
const SHARES = 20

interface Counted {
  /** By all processes, as far as this one has heard. */
  known: number
  /** By this process, and not told yet. */
  own: number
}

/**
 * A count a minute for each person, of what is frequent and harmless. Processes tell each other by way of the store,
 * a share of the limit at a time: together they may let by at most a share more for each process. Throws `too-many`.
 */
export const createMinuteLimit = (
  limits: Limits,
  most: number,
): ((person: string, now: number) => Promise<void>) => {
  const share = Math.max(1, Math.floor(most / SHARES))
  let window = 0
  let counts = new Map<string, Counted>()
  const countOf = (person: string, minute: number): Counted => {
    if (minute !== window) {
      window = minute
      counts = new Map()
    }
    const count = counts.get(person) ?? { known: 0, own: 0 }
    counts.set(person, count)
    return count
  }
  return async (person, now) => {
    const minute = Math.floor(now / MINUTE)
    const count = countOf(person, minute)
    count.own += 1
    if (count.own >= share) {
      const { own } = count
      count.known += own
      count.own = 0
      const all = await limits.hit(`write:${blind([person])}`, MINUTE, now, own)
      count.known = Math.max(count.known, all.count)
    }
    if (count.known + count.own > most) throw tooMany((minute + 1) * MINUTE - now)
  }
}
