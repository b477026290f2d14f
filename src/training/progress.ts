/** What many conversations say together: first attempts, faults over time, days of practice. */
import type { Run } from './mastery.ts'
import { isFault, type Move } from './moves.ts'
import type { Day } from './plan.ts'

export interface Split<R> {
  readonly first: readonly R[]
  readonly again: readonly R[]
}

const oldestFirst = (a: Run, b: Run): number => a.started - b.started

/** The first run of each variant of each story apart from those that came after it; both oldest first. */
export const splitFirst = <R extends Run>(runs: readonly R[]): Split<R> => {
  const seen = new Set<string>()
  const first: R[] = []
  const again: R[] = []
  for (const run of [...runs].sort(oldestFirst)) {
    const key = JSON.stringify([run.scenario, run.variant])
    ;(seen.has(key) ? again : first).push(run)
    seen.add(key)
  }
  return { first, again }
}

/** Faults of the conversations of a stretch of time; `to` is its last day. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  readonly runs: number
  readonly counts: Readonly<Partial<Record<Move, number>>>
}

const WEEK = 7
const MOST_STRETCHES = 8

const countFaults = (runs: readonly { readonly faults: readonly Move[] }[]) => {
  const counts: Partial<Record<Move, number>> = {}
  for (const move of runs.flatMap(({ faults }) => faults))
    if (isFault(move)) counts[move] = (counts[move] ?? 0) + 1
  return counts
}

/** Faults in whole weeks, wider where there would be more than eight stretches; the last one ends with the newest run. */
export const faultsOverTime = (
  runs: readonly { readonly day: Day; readonly faults: readonly Move[] }[],
): readonly Stretch[] => {
  if (runs.length === 0) return []
  const days = runs.map(({ day }) => day)
  const first = days.reduce((a, b) => Math.min(a, b))
  const last = days.reduce((a, b) => Math.max(a, b))
  const weeks = Math.ceil((last - first + 1) / WEEK)
  const width = WEEK * Math.ceil(weeks / MOST_STRETCHES)
  const count = Math.ceil((last - first + 1) / width)
  return Array.from({ length: count }, (_, index) => {
    const to = last - (count - 1 - index) * width
    const from = to - width + 1
    const within = runs.filter(({ day }) => day >= from && day <= to)
    return { from, to, runs: within.length, counts: countFaults(within) }
  })
}

/** Days of practice in a row up to today, or up to yesterday where today has none yet. */
export const streakOf = (days: readonly Day[], today: Day): number => {
  const practised = new Set(days)
  let day = practised.has(today) ? today : today - 1
  let length = 0
  for (; practised.has(day); day--) length += 1
  return length
}
