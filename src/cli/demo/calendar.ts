/** When the demo's agents play what: some weeks of shifts, stories in turn, practice before exams. */
import type { Luck } from './agent.ts'

/** `exam-left` was begun and never handed in, `left` broken off in the middle. */
export type Way = 'guided' | 'practice' | 'exam' | 'drill' | 'left' | 'exam-left'

/** One conversation of agent number `agent`; `at` is when it came to its end, in epoch milliseconds. */
export interface Appointment {
  readonly agent: number
  readonly at: number
  readonly story: number
  readonly way: Way
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** China's clock. */
const OFFSET = 8 * HOUR
const OPENS = 9
const SHIFT = 12

/** The same day between nine and twenty-one o'clock. */
const inShift = (at: number, luck: Luck): number => {
  const midnight = Math.floor((at + OFFSET) / DAY) * DAY - OFFSET
  return Math.floor(midnight + (OPENS + SHIFT * luck()) * HOUR)
}

const FIRST_ROUND: readonly Way[] = ['practice', 'exam', 'drill']
const LATER: readonly Way[] = ['exam', 'drill', 'exam']
const SOMETIMES_LEFT = 0.06

const wayOf = (nth: number, stories: number, luck: Luck): Way => {
  if (nth === 0) return 'guided'
  const isFirstRound = nth < FIRST_ROUND.length * stories
  const way = (isFirstRound ? FIRST_ROUND : LATER)[nth % FIRST_ROUND.length] ?? 'exam'
  if (luck() > SOMETIMES_LEFT) return way
  return way === 'practice' ? 'left' : way === 'exam' ? 'exam-left' : way
}

export interface Term {
  readonly agents: number
  /** Conversations of each. */
  readonly attempts: number
  readonly days: number
  readonly stories: number
  readonly now: number
}

const appointmentsOf = (agent: number, { attempts, days, stories, now }: Term, luck: Luck): Appointment[] => {
  const begins = now - days * DAY + luck() * days * DAY * 0.15
  const step = (now - begins) / attempts
  const moments = Array.from({ length: attempts }, (_, nth) =>
    Math.min(inShift(begins + (nth + luck()) * step, luck), Math.floor(now - HOUR * luck())),
  )
  return moments
    .sort((a, b) => a - b)
    .map((at, nth) => ({
      agent,
      at,
      story: (agent + Math.floor(nth / FIRST_ROUND.length)) % stories,
      way: wayOf(nth, stories, luck),
    }))
}

/** All appointments of a term in the order of time; who plays what after what is the same whatever `now` is. */
export const calendarOf = (term: Term, luck: Luck): readonly Appointment[] =>
  Array.from({ length: term.agents }, (_, agent) => appointmentsOf(agent, term, luck))
    .flat()
    .sort((a, b) => a.at - b.at)
