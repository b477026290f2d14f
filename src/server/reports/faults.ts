/** What a team says wrong most often, and at which very turn. */
import { shareOf } from '../../analysis/index.ts'
import type { TeamFaultLine } from '../../wire/api/index.ts'
import type { ChosenAttempt } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { figureOf } from './figures.ts'
import { readMoments, type Spot } from './moments.ts'

/** Replies that cost less are no fault to talk about. */
const LEAST_LOSS = 3
const MOST = 20

interface Fault extends Spot {
  variant: number
  n: number
  losses: number
  attempt: string
  turn: number
}

interface Counted {
  readonly faults: ReadonlyMap<string, Fault>
  /** Attempts that came to a decision, by version, variant and decision. */
  readonly met: ReadonlyMap<string, number>
}

const keyOf = (...words: readonly string[]): string => words.join('\n')

/** Counts each reply once an attempt, however often the talk came back to it; each variant by itself, for its words differ. */
const count = (attempts: readonly ChosenAttempt[]): Counted => {
  const faults = new Map<string, Fault>()
  const met = new Map<string, number>()
  for (const { id, scenario, version, variant, turns } of attempts) {
    const seen = new Set<string>()
    const once = (key: string): boolean => !seen.has(key) && seen.add(key) !== null
    for (const [index, { decision, reply, loss }] of turns.entries()) {
      const place = keyOf(version, `${variant}`, decision)
      if (once(place)) met.set(place, (met.get(place) ?? 0) + 1)
      const key = keyOf(version, `${variant}`, decision, reply)
      if (loss === null || loss < LEAST_LOSS || !once(key)) continue
      const fault = faults.get(key) ?? {
        scenario,
        version,
        variant,
        decision,
        reply,
        n: 0,
        losses: 0,
        attempt: id,
        turn: 1,
      }
      faults.set(key, { ...fault, n: fault.n + 1, losses: fault.losses + loss, attempt: id, turn: index + 1 })
    }
  }
  return { faults, met }
}

/** The most frequent first; `attempts` come oldest first, so that each fault leads to its newest one. */
export const faultLines = async (
  library: Pick<Library, 'script'>,
  attempts: readonly ChosenAttempt[],
  locale: string,
): Promise<TeamFaultLine[]> => {
  const { faults, met } = count(attempts)
  const shown = [...faults.values()].sort((a, b) => b.n - a.n || b.losses - a.losses).slice(0, MOST)
  const momentOf = await readMoments(library, shown, locale)
  return shown.map((fault) => {
    const { n, losses, attempt, turn, version, variant, decision } = fault
    const share = figureOf(shareOf(n, met.get(keyOf(version, `${variant}`, decision)) ?? n))
    return { moment: momentOf(fault), n, share, loss: Math.round((10 * losses) / n) / 10, attempt, turn }
  })
}
