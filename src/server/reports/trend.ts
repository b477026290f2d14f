/** First attempts by the week. */
import type { TrendWeek } from '../../wire/api/index.ts'
import type { ChosenAttempt } from '../store/store.ts'
import { meanScore, scoreFigure } from './figures.ts'

const MINUTE = 60_000
const WEEK = 7 * 24 * 3_600_000
/** The first Monday after the beginning of time, which was a Thursday. */
const FIRST_MONDAY = 4 * 24 * 3_600_000

/** The Monday 0:00 of a moment's week, where the day begins `offset` minutes east of Greenwich. */
export const weekOf = (time: number, offset: number): number => {
  const zero = FIRST_MONDAY - offset * MINUTE
  return zero + Math.floor((time - zero) / WEEK) * WEEK
}

const weekFigure = (week: number, scores: readonly number[]): TrendWeek => {
  const figure = scoreFigure(scores)
  return {
    week,
    n: scores.length,
    mean: meanScore(scores) ?? 0,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
  }
}

/** Weeks with at least one scored attempt, oldest first. */
export const trendOf = (attempts: readonly ChosenAttempt[], offset: number): TrendWeek[] => {
  const weeks = new Map<number, number[]>()
  for (const { score, stored } of attempts) {
    if (score === null) continue
    const week = weekOf(stored, offset)
    weeks.set(week, [...(weeks.get(week) ?? []), score])
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([week, scores]) => weekFigure(week, scores))
}
