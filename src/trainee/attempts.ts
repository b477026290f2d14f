/** Attempts as values: begun, continued, finished, and what they tell about what comes next. */
import type { Mode, Transcript } from '../training/index.ts'
import { type Attempt, isCounted, type Outcome } from '../wire/attempt.ts'

const hex = (number: number): string => number.toString(16).padStart(8, '0')

export interface Beginning {
  readonly scenario: string
  readonly version: string
  readonly locale: string
  readonly variant: number
  readonly mode: Mode
  /** Five random 32-bit whole numbers: four for the id, one for the seed. */
  readonly luck: readonly number[]
  /** Epoch milliseconds. */
  readonly now: number
}

export const beginAttempt = ({ luck, now, ...rest }: Beginning): Attempt => ({
  id: luck.slice(0, 4).map(hex).join(''),
  transcript: { ...rest, seed: luck[4] ?? 0, replies: [] },
  started: now,
  changed: now,
  ended: false,
  outcome: null,
  from: null,
})

export interface Branching {
  readonly mode: 'retry' | 'drill'
  /** Five random 32-bit whole numbers: four for the id, one for a drill's seed. */
  readonly luck: readonly number[]
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * A new attempt that stands just before `turn` (from 1) of another one, which stays as it is. A retry offers its
 * replies in the order they had; a drill shuffles them, so that no place is learnt by heart.
 */
export const branchAttempt = (attempt: Attempt, turn: number, { mode, luck, now }: Branching): Attempt => {
  const { transcript } = attempt
  if (turn < 1 || turn > transcript.replies.length) throw new RangeError(`there is no turn ${turn}`)
  return {
    id: luck.slice(0, 4).map(hex).join(''),
    transcript: {
      ...transcript,
      mode,
      seed: mode === 'drill' ? (luck[4] ?? transcript.seed) : transcript.seed,
      replies: transcript.replies.slice(0, turn - 1),
    },
    started: now,
    changed: now,
    ended: false,
    outcome: null,
    from: { attempt: attempt.id, turn },
  }
}

/** One more reply; `at` (ms since the start) never falls below the one before. */
export const addReply = (attempt: Attempt, id: string, at: number, now: number): Attempt => {
  const { transcript } = attempt
  const last = transcript.replies.at(-1)?.at ?? 0
  const replies: Transcript['replies'] = [...transcript.replies, { id, at: Math.max(last, Math.round(at)) }]
  return { ...attempt, transcript: { ...transcript, replies }, changed: now }
}

export const endAttempt = (attempt: Attempt): Attempt => ({ ...attempt, ended: true })
export const concludeAttempt = (attempt: Attempt, outcome: Outcome): Attempt => ({
  ...attempt,
  ended: true,
  outcome,
})

/** The counted attempts at a story. */
const ofStory = (attempts: readonly Attempt[], id: string): readonly Attempt[] =>
  attempts.filter((attempt) => attempt.transcript.scenario === id && isCounted(attempt))

/** An exam counts from its first line on, anything else once it has been answered. */
const isBegun = ({ transcript: { mode, replies } }: Attempt): boolean => mode === 'exam' || replies.length > 0

/** What was played last at a story, where it has not ended: beginning something else there lets it go. */
export const openAttempt = (attempts: readonly Attempt[], id: string): Attempt | null => {
  const last = ofStory(attempts, id).find(isBegun)
  return last && !last.ended ? last : null
}

/** The newest attempt that has come to an ending. */
export const lastEnded = (attempts: readonly Attempt[], id: string): Attempt | null =>
  ofStory(attempts, id).find(({ ended }) => ended) ?? null

/** The next variant (from 1): the first not played yet, counting on from the last one, else the one after the last. */
export const nextVariant = (attempts: readonly Attempt[], id: string, variants: number): number => {
  const played = ofStory(attempts, id).filter(({ transcript }) => transcript.replies.length > 0)
  const last = played[0]?.transcript.variant ?? 0
  const inTurn = Array.from({ length: variants }, (_, step) => ((last + step) % variants) + 1)
  const seen = new Set(played.map(({ transcript }) => transcript.variant))
  return inTurn.find((variant) => !seen.has(variant)) ?? inTurn[0] ?? 1
}
