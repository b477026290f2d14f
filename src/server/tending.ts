/** What has to be done now and then: old sessions, links and logs go, and people who no longer come are erased. */
import { note } from './audit.ts'
import type { House } from './handler.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FIRST_MS = 60_000
const LEASE_MS = 10 * 60_000
const MOST_ERASED = 200

/** Erases people who did not come for as long as the settings allow; says how many. */
const eraseIdle = async (house: House, now: number): Promise<number> => {
  const { people } = house.store
  const idle = await people.idleSince(now - house.settings.keepIdleDays * DAY, MOST_ERASED)
  for (const person of idle)
    if (await people.erase(person)) await note(house, null, 'person.expired', { person })
  return idle.length
}

/** What one round did. */
export interface Tended {
  readonly sessions: number
  readonly links: number
  readonly abandoned: number
  readonly audit: number
  readonly people: number
}

/** One round, unless another process is at it: then null. */
export const tend = async (house: House, holder: string): Promise<Tended | null> => {
  const { store, settings } = house
  const now = house.clock()
  if (!(await store.leases.take('tending', holder, now, now + LEASE_MS))) return null
  try {
    await store.limits.sweep(now)
    return {
      sessions: await store.sessions.sweep(now),
      links: await store.links.sweep(now),
      abandoned: await store.attempts.abandonExams(now),
      audit: await store.audit.sweep(now - settings.keepAuditDays * DAY),
      people: await eraseIdle(house, now),
    }
  } finally {
    await store.leases.release('tending', holder)
  }
}

/** Tends a minute after the start and every hour; gives what stops it, which waits for a round under way. */
export const keepTending = (house: House, everyMs = HOUR): (() => Promise<void>) => {
  const holder = house.newId()
  let round: Promise<void> = Promise.resolve()
  let stopped = false
  const run = (): void => {
    round = tend(house, holder)
      .then((tended) => tended && house.log.info(tended, 'tended'))
      .catch((err: unknown) => house.log.error({ err }, 'tending'))
      .then(() => {
        if (!stopped) timer = setTimeout(run, everyMs).unref()
      })
  }
  let timer = setTimeout(run, Math.min(FIRST_MS, everyMs)).unref()
  return () => {
    stopped = true
    clearTimeout(timer)
    return round
  }
}
