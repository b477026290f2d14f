/** Figures as reports show them, from sums of attempts. */
import { type Estimate, shareOf } from '../../analysis/index.ts'
import { meanOf, momentsOf } from '../../analysis/means.ts'
import { SKILLS } from '../../training/index.ts'
import type { Figure, SkillFigure } from '../../wire/api/index.ts'
import type { SkillGain } from '../store/store.ts'

/** Fewer decisions than this say nothing about a skill. */
const LEAST_DECISIONS = 4
const WHOLE = 100

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** An estimate as it is sent: rounded to what it can tell. */
export const figureOf = (estimate: Estimate, digits = 4): Figure => ({
  value: rounded(estimate.value, digits),
  low: rounded(estimate.low, digits),
  high: rounded(estimate.high, digits),
  n: estimate.n,
})

const percent = (share: number): number => rounded(WHOLE * share, 1)

/** One skill over attempts: Wilson's interval over decisions is on the safe side, for what is gained at one is a part. */
const skillFigure = (skill: string, gains: readonly SkillGain[]): SkillFigure => {
  const own = gains.filter((gain) => gain.skill === skill)
  const n = own.reduce((sum, gain) => sum + gain.n, 0)
  const gained = own.reduce((sum, gain) => sum + gain.gained, 0)
  const gainable = own.reduce((sum, gain) => sum + gain.gainable, 0)
  if (n < LEAST_DECISIONS || gainable <= 0) return { skill, n, value: null, low: null, high: null }
  const share = Math.min(1, Math.max(0, gained / gainable))
  const { low, high } = shareOf(share * n, n)
  return { skill, n, value: percent(share), low: percent(low), high: percent(high) }
}

/** Every skill, in the training model's order. */
export const skillFigures = (
  attempts: readonly { readonly skills: readonly SkillGain[] }[],
): SkillFigure[] => {
  const gains = attempts.flatMap(({ skills }) => skills)
  return SKILLS.map((skill) => skillFigure(skill, gains))
}

/** The mean of scores in percent; null without any. */
export const meanScore = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((score) => score !== null)
  return known.length === 0 ? null : rounded(known.reduce((sum, score) => sum + score, 0) / known.length, 1)
}

/** A mean of scores in percent with its interval; null under two. */
export const scoreFigure = (scores: readonly number[]): Figure | null => {
  const mean = meanOf(momentsOf(scores), 0, WHOLE)
  return mean && figureOf(mean, 1)
}
