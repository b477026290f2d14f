/** Which sums an attempt adds to, as one table of roll-ups. Whole numbers, so that the order of adding is all one. */
import type { NewAttempt, Take } from '../attempt-shelf.ts'
import type { RollupTables } from '../tables.ts'

/** Roll-ups that are nothing but sums over attempts. */
export type SumTable = Exclude<keyof RollupTables, 'personScenarios' | 'versionLeaves'>

/** An attempt as it is counted: its place among the person's own, and the day it belongs to. */
export interface Counted {
  readonly attempt: Omit<NewAttempt, 'transcript'>
  readonly take: Take | null
  readonly day: number
}

type Rows<T extends SumTable> = (counted: Counted) => readonly RollupTables[T][]

/** Percent in tenths as a whole number. */
export const tenths = (percent: number): number => Math.round(percent * 10)

const yes = (value: boolean): number => (value ? 1 : 0)

/** Longest time between two replies that says anything about the reply: half an hour. */
const LONGEST = 1_800_000
const HIGHEST_BAND = 10

const isFirst = ({ attempt, take }: Counted): boolean => take === 'first' && attempt.score !== null

const dayRows: Rows<'teamDays'> = (counted) => {
  const { attempt, take, day } = counted
  const { team, scenario, version, passed } = attempt
  if (team === null) return []
  const score = tenths(attempt.score ?? 0)
  const first = isFirst(counted)
  const counts = take !== null
  return [
    {
      team,
      day,
      scenario,
      version,
      firsts: yes(first),
      firstScores: first ? score : 0,
      firstPassed: yes(first && passed),
      counted: yes(counts),
      scored: yes(counts && attempt.score !== null),
      scores: counts ? score : 0,
      passed: yes(counts && passed),
      practised: yes(!counts),
    },
  ]
}

const itemRows: Rows<'versionItems'> = (counted) => {
  const { version, variant, passed, turns } = counted.attempt
  if (!isFirst(counted)) return []
  const score = tenths(counted.attempt.score ?? 0)
  return turns.map((turn) => {
    const loss = tenths(turn.loss ?? 0)
    const ms = Math.min(LONGEST, Math.max(1, Math.round(turn.ms)))
    return {
      version,
      variant,
      decision: turn.decision,
      reply: turn.reply,
      n: 1,
      best: yes(loss === 0),
      passed: yes(passed),
      scores: score,
      scoreSquares: score * score,
      losses: loss,
      lossSquares: loss * loss,
      lossScores: loss * score,
      ms,
      logMs: Math.round(1000 * Math.log(ms)),
    }
  })
}

const bandRows: Rows<'versionBands'> = (counted) => {
  const { version, variant, passed, lasted } = counted.attempt
  if (!isFirst(counted)) return []
  const score = tenths(counted.attempt.score ?? 0)
  const band = Math.min(HIGHEST_BAND, Math.floor(score / 100))
  return [
    {
      version,
      variant,
      band,
      n: 1,
      scores: score,
      scoreSquares: score * score,
      passed: yes(passed),
      ms: Math.round(lasted),
    },
  ]
}

const endingRows: Rows<'versionEndings'> = ({ attempt: { version, variant, ending }, take }) =>
  take === null || ending === null
    ? []
    : [{ version, variant, ending, firsts: yes(take === 'first'), counted: 1 }]

/** What each roll-up gets from one attempt. */
export const SUMS: { readonly [T in SumTable]: Rows<T> } = {
  teamDays: dayRows,
  versionItems: itemRows,
  versionBands: bandRows,
  versionEndings: endingRows,
}

export const SUM_TABLES = Object.keys(SUMS) as readonly SumTable[]
