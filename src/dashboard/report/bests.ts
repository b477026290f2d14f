/** Which attempts are somebody's best: a case met for the first time apart from one replayed. */
import type { GrowthPoint } from '../../wire/api/index.ts'

export interface BestOf {
  readonly scenario: string
  readonly first: GrowthPoint | null
  readonly again: GrowthPoint | null
}

/** Of two with the same score the earlier one: it was reached then. */
const highest = (points: readonly GrowthPoint[]): GrowthPoint | null =>
  points.reduce<GrowthPoint | null>(
    (best, point) => (best && (best.score ?? 0) >= (point.score ?? 0) ? best : point),
    null,
  )

const isFirst = ({ take }: GrowthPoint): boolean => take === 'first' || take === 'fresh'
/** A retry begins in the middle, a drill is one line. */
const isWhole = ({ mode, score }: GrowthPoint): boolean =>
  score !== null && mode !== 'retry' && mode !== 'drill'

/** By scenario, in the order in which they were first played; `points` oldest first. */
export const bestsIn = (points: readonly GrowthPoint[]): readonly BestOf[] =>
  [...Map.groupBy(points.filter(isWhole), ({ scenario }) => scenario)].map(([scenario, own]) => ({
    scenario,
    first: highest(own.filter(isFirst)),
    again: highest(own.filter((point) => !isFirst(point))),
  }))
