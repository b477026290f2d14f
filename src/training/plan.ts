/** When a mistake is practised again, what today holds of it, and how long a coach goes on hinting. */

/** A local calendar day, counted from 1 January 1970. */
export type Day = number

/** The local day of a time in epoch milliseconds. */
export type Calendar = (time: number) => Day

/** Something to be practised: when the mistake was made, and its tries so far, oldest first. Times in epoch milliseconds. */
export interface Practised {
  readonly added: number
  readonly tries: readonly { readonly at: number; readonly held: boolean }[]
}

/** Days until the next try, by how often in a row the drill was held. */
export const INTERVALS: readonly Day[] = [1, 3, 7, 21]

/**
 * Days that a learnt drill rests. It comes back instead of going away: what held for three weeks is not held for good,
 * and one look a quarter costs less than one lost buyer.
 */
export const REST = 90

/** `step` counts the tries held in a row when they were due, up to all of INTERVALS; from then on the drill is learnt. */
export interface Schedule {
  readonly step: number
  readonly due: Day
  readonly learnt: boolean
}

const intervalAt = (step: number): Day => INTERVALS[step] ?? REST

interface Course {
  readonly step: number
  /** The day of the mistake or of the last try that moved the drill. */
  readonly from: Day
}

/** Held before its day changes nothing; a day that lies before the last one was told by another clock, and counts. */
const afterTry = ({ step, from }: Course, held: boolean, day: Day): Course => {
  if (!held) return { step: 0, from: day }
  const early = day >= from && day < from + intervalAt(step)
  return early ? { step, from } : { step: Math.min(step + 1, INTERVALS.length), from: day }
}

/**
 * When a drill is due, from its history alone. History that lies in the future shows that the clock was set back:
 * then it is due today, since no day it names can be trusted; a day's difference is only a journey.
 */
export const scheduleOf = (drill: Practised, dayOf: Calendar, today: Day): Schedule => {
  const start: Course = { step: 0, from: dayOf(drill.added) }
  const { step, from } = drill.tries.reduce(
    (course, { at, held }) => afterTry(course, held, dayOf(at)),
    start,
  )
  const due = from > today + 1 ? today : from + intervalAt(step)
  return { step, due, learnt: step === INTERVALS.length }
}

/** The day on which a drill is due. */
export const dueAt = (drill: Practised, dayOf: Calendar, today: Day): Day =>
  scheduleOf(drill, dayOf, today).due

/** A drill as the daily portion sees it; `loss` is what the mistake cost. */
export interface Waiting extends Practised {
  readonly id: string
  readonly scenario: string
  readonly loss: number
}

/** Longest waiting first, then the costliest. */
const urgency = <D extends Waiting>(dayOf: Calendar, today: Day) => {
  const due = (drill: D): Day => dueAt(drill, dayOf, today)
  return (a: D, b: D): number => due(a) - due(b) || b.loss - a.loss || (a.id < b.id ? -1 : 1)
}

/** Mixes piles so that the same one does not come twice in a row where that can be avoided. */
const interleave = <D>(piles: readonly (readonly D[])[]): readonly D[] => {
  const left = piles.map((pile) => [...pile])
  const mixed: D[] = []
  let last = -1
  for (let count = left.flat().length; count > 0; count--) {
    const open = left.map((pile, at) => ({ at, size: pile.length })).filter(({ size }) => size > 0)
    const others = open.filter(({ at }) => at !== last)
    const most = (others.length > 0 ? others : open).reduce((a, b) => (b.size > a.size ? b : a))
    last = most.at
    mixed.push(...(left[last] ?? []).splice(0, 1))
  }
  return mixed
}

/** Everything that is due, buyers mixed, each buyer's most urgent first. */
export const dueDrills = <D extends Waiting>(
  drills: readonly D[],
  dayOf: Calendar,
  today: Day,
): readonly D[] => {
  const due = drills.filter((drill) => dueAt(drill, dayOf, today) <= today).sort(urgency(dayOf, today))
  const buyers = [...new Set(due.map(({ scenario }) => scenario))]
  return interleave(buyers.map((buyer) => due.filter(({ scenario }) => scenario === buyer)))
}

/** What a day asks for, and what a drill takes, in seconds. */
export const DAILY_SECONDS = 300
export const DRILL_SECONDS = 50

/** Drills in one day's five minutes. */
export const DAILY_DRILLS = Math.floor(DAILY_SECONDS / DRILL_SECONDS)

/** How many of the due drills belong to today's five minutes, after what has been done today. */
export const portionOf = (
  due: readonly Waiting[],
  all: readonly Waiting[],
  dayOf: Calendar,
  today: Day,
): number => {
  const done = all.filter(({ tries }) => tries.some(({ at }) => dayOf(at) === today)).length
  return Math.min(due.length, Math.max(0, DAILY_DRILLS - done))
}

/** How much a coach says: everything, only when asked, or nothing. */
export type HintStrength = 'full' | 'asked' | 'none'

const HINTS: readonly HintStrength[] = ['full', 'asked']

/** The coach fades out: after two clean runs (passed, guided, in a row) it keeps quiet. */
export const hintStrength = (cleanRuns: number): HintStrength => HINTS[cleanRuns] ?? 'none'
