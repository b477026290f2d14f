/** From results to a score: a reply's loss is what it puts out of reach, in percent of the span (design, section 2). */
import { isRedLine } from './moves.ts'
import type { Session } from './session.ts'

/** R's exact maximum and a random player's exact mean, for one variant. */
export interface Span {
  readonly best: number
  readonly chance: number
}

export type Label = 'best' | 'fine' | 'slip' | 'mistake' | 'blunder'

/** Upper bounds of the labels, in percent of loss; a loss of 0 is best. */
export const LABELS: readonly (readonly [Label, number])[] = [
  ['best', 0],
  ['fine', 3],
  ['slip', 7],
  ['mistake', 15],
  ['blunder', Number.POSITIVE_INFINITY],
]

export const labelOf = (lossPercent: number): Label =>
  lossPercent <= 0 ? 'best' : (LABELS.find(([, bound]) => lossPercent < bound)?.[0] ?? 'blunder')

/** Whether a reply that costs so much is a mistake or worse: a drill that ends with one was not held. */
export const isMistake = (lossPercent: number): boolean => {
  const label = labelOf(lossPercent)
  return label === 'mistake' || label === 'blunder'
}

/** Share of the span that is out of reach from the second serious fault on, in percent. */
export const CEILING_AFTER_SERIOUS = 70

const floorOf = (span: Span): number => Math.floor(span.chance)

/** Best minus the floor of chance: what there is to win or lose, in whole points. */
export const widthOf = (span: Span): number => span.best - floorOf(span)

/** The best still reachable, kept between chance and the ceiling that serious faults and red lines set. */
export const clampReach = (reach: number, span: Span, serious: number, redLine: boolean): number => {
  const low = floorOf(span)
  if (redLine) return low
  const high = serious >= 2 ? low + Math.floor((CEILING_AFTER_SERIOUS * widthOf(span)) / 100) : span.best
  return Math.max(low, Math.min(high, reach))
}

export interface Loss {
  /** In percent of the span, in tenths as shown: the shown losses add up to 100 − score exactly. */
  readonly loss: number
  readonly label: Label
}

export interface Score {
  /** 0–100 in tenths. */
  readonly score: number
  readonly losses: readonly Loss[]
}

/** Tenths of a percent of the width lost so far, rounded up. */
const shownTenths = (lost: number, width: number): number => Math.ceil((1000 * lost) / width)

/**
 * Losses from the best reachable before the first reply and after each one (already clamped, whole points).
 * RangeError where the span is empty: such a story cannot be scored.
 */
export const scoreOf = (reaches: readonly number[], span: Span): Score => {
  const width = widthOf(span)
  if (width <= 0) throw new RangeError('a story whose best equals chance has no score')
  const tenths = reaches.map((reach) => shownTenths(span.best - reach, width))
  const losses = reaches.slice(1).map((reach, index): Loss => {
    const lost = (reaches[index] as number) - reach
    const shown = (tenths[index + 1] as number) - (tenths[index] as number)
    return { loss: shown / 10, label: labelOf((100 * lost) / width) }
  })
  return { score: (1000 - (tenths.at(-1) ?? 0)) / 10, losses }
}

/** The header's mark reached, no red line, and fewer than two serious faults. */
export const isPassed = (
  score: number,
  session: Pick<Session, 'ending' | 'redLines' | 'serious' | 'setting'>,
): boolean =>
  session.ending !== null &&
  score >= session.setting.pass &&
  session.redLines.length === 0 &&
  session.serious < 2

/** Red lines and serious faults up to each point of a session: what `clampReach` needs there. */
export const gravityAt = (session: Session, turns: number): { serious: number; redLine: boolean } => {
  const judged = session.turns.slice(0, turns).flatMap((turn) => turn.judged)
  return {
    serious: judged.filter((move) => session.terms.serious.includes(move)).length,
    redLine: judged.some(isRedLine),
  }
}
