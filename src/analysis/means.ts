/** Means with Student's interval. */
import type { Estimate } from './items.ts'

/** The 97.5th percentile of Student's t for 1 to 30 degrees of freedom (Fisher & Yates' table). */
const T975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const
const Z = 1.959964

/** The 97.5th percentile for any degrees of freedom; beyond the table by its first two terms (error under 0.0002). */
export const studentT = (freedom: number): number =>
  T975[freedom - 1] ??
  Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2)

/** Count, sum and sum of squares. */
export interface Moments {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

export const momentsOf = (values: readonly number[]): Moments => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
})

/** A mean with its 95 % interval, which lies within `least` and `most`; null under two observations. */
export const meanOf = ({ n, sum, squares }: Moments, least: number, most: number): Estimate | null => {
  if (n < 2) return null
  const value = sum / n
  const variance = Math.max(0, (squares - n * value * value) / (n - 1))
  const spread = studentT(n - 1) * Math.sqrt(variance / n)
  return { value, low: Math.max(least, value - spread), high: Math.min(most, value + spread), n }
}
