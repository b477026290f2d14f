/** What a team says wrong most often, and at which very turn. */
import { shareOf } from '../../analysis/index.ts'
import type { Moment, TeamFaultLine } from '../../wire/api/index.ts'
import type { ChosenAttempt } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import { figureOf } from './figures.ts'
import { quoteMoments, type SaidSpot, spotIn } from './moments.ts'

/** Replies that cost less are no fault to talk about. */
const LEAST_LOSS = 3
const MOST = 20

interface Fault {
  readonly n: number
  readonly losses: number
  /** Where it was said last. */
  readonly attempt: ChosenAttempt
  readonly turn: number
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
  for (const attempt of attempts) {
    const { version, variant } = attempt
    const seen = new Set<string>()
    const once = (key: string): boolean => !seen.has(key) && seen.add(key) !== null
    for (const [index, { decision, reply, loss }] of attempt.turns.entries()) {
      const place = keyOf(version, `${variant}`, decision)
      if (once(place)) met.set(place, (met.get(place) ?? 0) + 1)
      const key = keyOf(version, `${variant}`, decision, reply)
      if (loss === null || loss < LEAST_LOSS || !once(key)) continue
      const { n, losses } = faults.get(key) ?? { n: 0, losses: 0 }
      faults.set(key, { n: n + 1, losses: losses + loss, attempt, turn: index + 1 })
    }
  }
  return { faults, met }
}

/**
 * The most frequent first; `attempts` come oldest first, so that each fault leads to where it was said last and has the
 * words of that talk.
 */
export const faultLines = async (
  library: Pick<Library, 'script' | 'quotes'>,
  attempts: readonly ChosenAttempt[],
  locale: string,
): Promise<TeamFaultLine[]> => {
  const { faults, met } = count(attempts)
  const shown = [...faults.values()].sort((a, b) => b.n - a.n || b.losses - a.losses).slice(0, MOST)
  const spots = shown.map(({ attempt, turn }) => spotIn(attempt, turn))
  const moments = await quoteMoments(library, spots, locale)
  return shown.map(({ n, losses, attempt, turn }, index) => {
    const { version, variant, decision } = spots[index] as SaidSpot
    const share = figureOf(shareOf(n, met.get(keyOf(version, `${variant}`, decision)) ?? n))
    const moment = moments[index] as Moment
    return { moment, n, share, loss: Math.round((10 * losses) / n) / 10, attempt: attempt.id, turn }
  })
}
