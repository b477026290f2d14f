/** What an analysis says of a finished conversation. */
import type { Line, WrittenReply } from '../ink/types.ts'
import type { Ending, Firing, Label, Mood, Move, Phase, SkillScore, Span } from '../training/index.ts'

/** A reply as the debrief names it. */
export interface NamedReply {
  readonly id: string
  readonly text: string
  readonly why: string
  readonly moves: readonly Move[]
}

/** A reply that was open, with the loss it would have cost. */
export interface OpenReply extends NamedReply {
  readonly loss: number
  readonly label: Label
  readonly uncapped: number
}

/**
 * One turn of a debrief: loss in percent (tenths), and what was open instead. `fired` and `after` take in what the
 * story brought before the next decision: promises kept and broken, its own turns of mood.
 */
export interface DebriefTurn {
  readonly turn: number
  readonly phase: Phase
  readonly said: NamedReply
  readonly judged: readonly Move[]
  readonly loss: number
  readonly label: Label
  /** What it would have cost, in percent, had nothing been out of reach already: more than `loss` in a run that is lost. */
  readonly uncapped: number
  readonly fired: readonly Firing[]
  readonly before: Mood
  readonly after: Mood
  /** The lines that stood before this reply, and every reply that was open with the loss it would have cost. */
  readonly lines: readonly Line[]
  readonly open: readonly OpenReply[]
  /** The best reply open here, whatever is lost already; null where the one given was as good. */
  readonly better: NamedReply | null
}

export interface Debrief {
  readonly score: number
  readonly passed: boolean
  readonly span: Span
  readonly turns: readonly DebriefTurn[]
  readonly closing: readonly Line[]
  readonly mood: Mood
  readonly skills: readonly SkillScore[]
  readonly ending: Ending
  readonly redLines: readonly Move[]
  readonly serious: number
  readonly promises: Readonly<Record<string, 'open' | 'kept' | 'broken'>>
  /** Facts that some reply needed and that were not learnt. */
  readonly missedFacts: readonly string[]
}

export const nameReply = ({ id, text, why, moves }: WrittenReply): NamedReply => ({ id, text, why, moves })
