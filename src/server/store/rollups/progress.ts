/** How a person stands with a version after one more attempt: the one roll-up that is more than sums. */
import type { NewAttempt, Take } from '../attempt-shelf.ts'
import type { RollupTables } from '../tables.ts'
import { tenths } from './sums.ts'

export type Progress = RollupTables['personScenarios']

type Played = Omit<NewAttempt, 'transcript' | 'turns'>

const fresh = ({ person, scenario, version }: Played): Progress => ({
  person,
  scenario,
  version,
  firstAttempt: null,
  firstScore: null,
  firstAt: null,
  firstPassed: 0,
  bestScore: null,
  lastScore: null,
  lastAt: null,
  counted: 0,
  passed: 0,
  red: 0,
  practised: 0,
  practisedAt: null,
  variants: '[]',
})

const best = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other)

const variantsOf = (progress: Progress): readonly number[] => JSON.parse(progress.variants)

const takeOf = (before: Progress, attempt: Played): Take | null => {
  if (attempt.standing !== 'counted') return null
  if (before.counted === 0) return 'first'
  return variantsOf(before).includes(attempt.variant) ? 'again' : 'fresh'
}

const afterPractice = (before: Progress, stored: number): Progress => ({
  ...before,
  practised: before.practised + 1,
  practisedAt: stored,
})

const afterCounted = (before: Progress, attempt: Played, stored: number, take: Take): Progress => {
  const score = attempt.score === null ? null : tenths(attempt.score)
  const first = take === 'first'
  const variants = variantsOf(before)
  return {
    ...before,
    firstAttempt: first ? attempt.id : before.firstAttempt,
    firstScore: first ? score : before.firstScore,
    firstAt: first ? stored : before.firstAt,
    firstPassed: first && attempt.passed ? 1 : before.firstPassed,
    bestScore: best(before.bestScore, score),
    lastScore: score,
    lastAt: stored,
    counted: before.counted + 1,
    passed: before.passed + (attempt.passed ? 1 : 0),
    red: before.red + (attempt.redLines.length > 0 ? 1 : 0),
    variants: JSON.stringify(
      take === 'again' ? variants : [...variants, attempt.variant].sort((a, b) => a - b),
    ),
  }
}

/** The standing after an attempt that was stored at `stored`, and the attempt's place among the person's own. */
export const progressAfter = (
  known: Progress | null,
  attempt: Played,
  stored: number,
): { readonly progress: Progress; readonly take: Take | null } => {
  const before = known ?? fresh(attempt)
  const take = takeOf(before, attempt)
  const progress = take ? afterCounted(before, attempt, stored, take) : afterPractice(before, stored)
  return { progress, take }
}
