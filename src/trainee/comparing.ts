/** A conversation and its retry beside each other, from the turn where they part. */
import type { ReviewTurn } from '../conversation/debrief/review.ts'
import type { Line } from '../ink/types.ts'
import type { MessageKey } from '../locale/index.ts'
import type { Ending, Mood } from '../training/index.ts'

/** One of the two, as it was told to its end. */
export interface Told {
  readonly turns: readonly ReviewTurn[]
  /** What was said after the last reply. */
  readonly closing: readonly Line[]
  /** In percent; null where the story could not be solved. */
  readonly score: number | null
  readonly passed: boolean
  readonly ending: Ending
  readonly mood: Mood
}

/** A turn with what the buyer answered. */
export interface Side {
  readonly turn: ReviewTurn
  readonly answer: readonly Line[]
}

/** One turn of both; null where a conversation had ended already. */
export interface Pair {
  readonly turn: number
  readonly before: Side | null
  readonly after: Side | null
  /** Nothing has parted them so far. */
  readonly same: boolean
}

const sideAt = ({ turns, closing }: Told, turn: number): Side | null => {
  const one = turns[turn - 1]
  return one ? { turn: one, answer: turns[turn]?.lines ?? closing } : null
}

const saidAt = ({ turns }: Told, turn: number): string | undefined => turns[turn - 1]?.said.id

/** The first turn (from 1) at which they say different things; null where they never do. */
export const partedAt = (before: Told, after: Told): number | null => {
  const length = Math.max(before.turns.length, after.turns.length)
  const turns = Array.from({ length }, (_, index) => index + 1)
  return turns.find((turn) => saidAt(before, turn) !== saidAt(after, turn)) ?? null
}

/** The turns of both from `branch` (from 1) on. */
export const pairsFrom = (branch: number, before: Told, after: Told): readonly Pair[] => {
  const parted = partedAt(before, after) ?? Number.POSITIVE_INFINITY
  const last = Math.max(before.turns.length, after.turns.length)
  return Array.from({ length: last - branch + 1 }, (_, index) => branch + index).map((turn) => ({
    turn,
    before: sideAt(before, turn),
    after: sideAt(after, turn),
    same: turn < parted,
  }))
}

/** How many turns lie open beside the one where they part. */
const OPEN_TURNS = 2

const gapOf = ({ before, after }: Pair): number =>
  Math.abs((before?.turn.loss ?? 0) - (after?.turn.loss ?? 0))

/** The turns (by number) worth seeing first: where they part, and where what they cost differs most. */
export const tellingTurns = (pairs: readonly Pair[]): ReadonlySet<number> => {
  const apart = pairs.filter(({ same }) => !same)
  const [first, ...rest] = apart
  const wide = rest
    .filter((pair) => gapOf(pair) > 0)
    .sort((a, b) => gapOf(b) - gapOf(a) || a.turn - b.turn)
    .slice(0, OPEN_TURNS)
  return new Set([first ?? pairs[0], ...wide].flatMap((pair) => pair?.turn ?? []))
}

/** A sentence to be worded: its key and what goes into it; points are tenths of a percent or steps of mood. */
export interface Sentence {
  readonly key: MessageKey
  readonly turn?: number
  readonly points?: number
  readonly steps?: number
  readonly worths?: { readonly before: Ending['worth']; readonly after: Ending['worth'] }
}

const tenths = (value: number): number => Math.round(value * 10)

const scoreSentence = (turn: number, before: Told, after: Told): Sentence => {
  if (before.score === null || after.score === null) return { key: 'compare.changed', turn }
  const gained = (tenths(after.score) - tenths(before.score)) / 10
  if (gained === 0) return { key: 'compare.even', turn }
  return { key: gained > 0 ? 'compare.more' : 'compare.less', turn, points: Math.abs(gained) }
}

/** What besides the score is worth a sentence: whether it passes, else how it ended, else how angry the buyer left. */
const effect = (before: Told, after: Told): readonly Sentence[] => {
  if (before.passed !== after.passed)
    return [{ key: after.passed ? 'compare.nowPassed' : 'compare.nowFailed' }]
  if (before.ending.worth !== after.ending.worth)
    return [
      { key: 'compare.endingChanged', worths: { before: before.ending.worth, after: after.ending.worth } },
    ]
  const steps = after.mood.anger - before.mood.anger
  return steps === 0
    ? []
    : [{ key: steps < 0 ? 'compare.calmer' : 'compare.angrier', steps: Math.abs(steps) }]
}

/** What the retry changed, in a sentence or two. */
export const changeIn = (before: Told, after: Told): readonly Sentence[] => {
  const turn = partedAt(before, after)
  return turn === null
    ? [{ key: 'compare.none' }]
    : [scoreSentence(turn, before, after), ...effect(before, after)]
}
