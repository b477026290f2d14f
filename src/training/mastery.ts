/** How far an agent has come with one story, and what is missing. */
import type { Calendar, Day } from './plan.ts'

/** A counted, ended conversation; `passed` means the mark without a red line. Times in epoch milliseconds. */
export interface Run {
  readonly scenario: string
  /** From 1. */
  readonly variant: number
  readonly started: number
  readonly passed: boolean
}

/**
 * How far an agent has come with one story. What is missing for mastery: another variant, another day than today,
 * both, or (two variants on one day that is over) any further pass.
 */
export type Mastery =
  | { readonly kind: 'untried' }
  | { readonly kind: 'tried' }
  | { readonly kind: 'passed'; readonly variant: boolean; readonly day: boolean }
  | { readonly kind: 'mastered' }

const VARIANTS_NEEDED = 2

interface Pass {
  readonly variant: number
  readonly day: Day
}

const distinct = (passes: readonly Pass[]): readonly Pass[] => [
  ...new Map(passes.map((pass) => [`${pass.variant} ${pass.day}`, pass])).values(),
]

/** Mastered: the mark on two variants, on different days; on two days where the story has only one variant. */
export const masteryOf = (runs: readonly Run[], variants: number, dayOf: Calendar, today: Day): Mastery => {
  if (runs.length === 0) return { kind: 'untried' }
  const passes = distinct(
    runs.filter(({ passed }) => passed).map(({ variant, started }) => ({ variant, day: dayOf(started) })),
  )
  if (passes.length === 0) return { kind: 'tried' }
  const differ = variants >= VARIANTS_NEEDED
  const apart = (a: Pass, b: Pass) => a.day !== b.day && (!differ || a.variant !== b.variant)
  if (passes.some((a) => passes.some((b) => apart(a, b)))) return { kind: 'mastered' }
  return {
    kind: 'passed',
    variant: differ && new Set(passes.map(({ variant }) => variant)).size < VARIANTS_NEEDED,
    day: passes.every(({ day }) => day === today),
  }
}

/** Passes in a row up to now, newest last: what the coach's fading goes by. */
export const cleanRuns = (runs: readonly { readonly passed: boolean }[]): number =>
  runs.length - 1 - runs.findLastIndex(({ passed }) => !passed)
