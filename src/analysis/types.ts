/** What an analysis says of a finished conversation. */
import type { Line, RecordField, WrittenReply } from '../ink/types.ts'
import type {
  Ending,
  Firing,
  Label,
  Mood,
  Move,
  Phase,
  PromiseState,
  SkillScore,
  Span,
} from '../training/index.ts'

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
  readonly field: RecordField | null
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
  /** What a reply taken at random would have cost here on average, in percent. */
  readonly stake: number
}

/** Something told after so many turns (0: before the first reply); the line is null where it stands on none. */
export interface Told {
  readonly after: number
  readonly line: Line | null
}

/** A fact that was learnt, the turns that used it, and those that took it for granted too soon. */
export interface LearntFact {
  readonly id: string
  readonly told: Told
  readonly used: readonly number[]
  readonly guessed: readonly number[]
}

/**
 * A fact that was never learnt: the line that would have told it, the turn and the reply that draw it out (null where
 * only a costly way led there), and the turns at which a reply on offer took it for granted.
 */
export interface MissedFact {
  readonly id: string
  readonly line: Line | null
  readonly lacked: readonly number[]
  readonly from: { readonly turn: number; readonly reply: NamedReply } | null
}

/** A promise: where it was made, what became of it and where; `settled` is null where only the ending broke it. */
export interface Pledge {
  readonly id: string
  readonly made: Told
  readonly state: PromiseState
  readonly settled: Told | null
}

/** One turn of a line that was not played: the reply, what the buyer would have answered, and the mood then. */
export interface LineStep {
  readonly turn: number
  readonly phase: Phase
  readonly said: NamedReply
  readonly answer: readonly Line[]
  readonly after: Mood
}

/** The best line on from a place, and how a conversation that goes on so comes out. */
export interface LineOn {
  readonly steps: readonly LineStep[]
  readonly ending: Ending
  readonly score: number
  readonly passed: boolean
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
  readonly pledges: readonly Pledge[]
  readonly learnt: readonly LearntFact[]
  readonly missed: readonly MissedFact[]
}

/** On a map: where a story just stops, and no tag names that ending. Written as Ink writes it. */
export const STOP = '-> END'

export const nameReply = ({ id, text, why, moves }: WrittenReply): NamedReply => ({ id, text, why, moves })
