/** What the server makes of a transcript: its own numbers, or the reason why there are none. */
import type { Ending, Label, Mood, Move, Phase, SkillScore } from '../../training/index.ts'

/** Why a transcript is refused; each is a problem code of the API. */
export type Refusal =
  | 'forged'
  | 'impossible'
  | 'truncated'
  | 'reordered'
  | 'oversized'
  | 'exam-unknown'
  | 'exam-expired'
  | 'not-yours'
  | 'duplicate'

/**
 * One turn as the server counts it. `decision` is the id of the first reply written at that decision, the same in
 * every language; `loss` in percent (tenths) is null where the story is not solved, and `cost` what the reply takes
 * from the result, charged or not; `ms` since the turn before.
 */
export interface JudgedTurn {
  readonly turn: number
  readonly phase: Phase
  readonly decision: string
  readonly reply: string
  readonly loss: number | null
  readonly cost: number | null
  readonly label: Label | null
  readonly judged: readonly Move[]
  readonly ms: number
}

/** A transcript that the story can have told. `score` is null where the story is not solved or has not ended. */
export interface Verified {
  readonly kind: 'verified'
  readonly score: number | null
  readonly passed: boolean
  readonly ending: Ending | null
  /** The decision that was open when it broke off; null where it came to an ending. */
  readonly leftAt: string | null
  readonly turns: readonly JudgedTurn[]
  readonly skills: readonly SkillScore[]
  readonly redLines: readonly Move[]
  readonly serious: number
  readonly mood: Mood
}

/** `turn` (from 1) is where transcript and story part; null where the transcript as a whole is wrong. */
export interface Refused {
  readonly kind: 'refused'
  readonly code: Refusal
  readonly turn: number | null
}

/** Kept, not judged: the server lacks that version, could not play it in time, or the story broke. */
export interface Aside {
  readonly kind: 'aside'
  readonly why: 'unknown-version' | 'too-slow' | 'broken-story'
}

export type Verdict = Verified | Refused | Aside

export const refuse = (code: Refusal, turn: number | null = null): Refused => ({
  kind: 'refused',
  code,
  turn,
})
