/** Shapes that Ink stories are parsed into, once. */
import type { Beat, Ending, Mood, Motive, Pose, Reply, Temper } from '../training/index.ts'

/** Where an author's mistake stands: line from 1, 0 where it concerns the whole file. */
export interface Place {
  readonly file: string
  readonly line: number
}

export type Severity = 'error' | 'warning'

/** An author's mistake as a value; its sentence lives in `locale/` under the rule's name. */
export interface Problem {
  readonly at: Place
  readonly rule: string
  readonly severity: Severity
  readonly found?: string
  readonly meant?: string
}

/** Story text by file name; `main` names the entry. INCLUDE is resolved among `files`. */
export interface Sources {
  readonly main: string
  readonly files: Readonly<Record<string, string>>
}

/** A story's header: everything a page shows before the first line, and the model's setting. */
export interface Header {
  readonly title: string
  readonly summary: string
  readonly level: number
  readonly buyer: string
  readonly name: string
  readonly item: string
  readonly minutes: number
  readonly pass: number
  readonly motive: Motive
  readonly temper: Temper
  readonly start: Mood
  readonly ready: number
  readonly turns: number
  readonly variants: number
  readonly source: string
  readonly brief: readonly string[]
  readonly policy: readonly string[]
}

export type Speaker = 'buyer' | 'agent' | 'system' | 'coach'
export const SPEAKERS: readonly Speaker[] = ['buyer', 'agent', 'system', 'coach']

export type RecordField = 'order' | 'problem' | 'cause' | 'wish' | 'promise' | 'next'
export const RECORD_FIELDS: readonly RecordField[] = ['order', 'problem', 'cause', 'wish', 'promise', 'next']

/** Variables that are set for a story before every step; it declares those that it looks at. */
export const SIGNS: readonly string[] = ['anger', 'trust', 'heard', 'variant']

/** One bubble. */
export interface Line {
  readonly speaker: Speaker
  readonly text: string
  readonly pose: Pose | null
  readonly sound: string | null
}

/** A reply with its words; `why` is the debrief's sentence. `line` is its place in the story file, 0 unknown. */
export interface WrittenReply extends Reply {
  readonly text: string
  readonly why: string
  readonly file: string
  readonly line: number
}

/** What a running story says until the next decision. */
export interface StoryBeat extends Beat<WrittenReply> {
  readonly lines: readonly Line[]
  /** In step with `events`: the line each was written on, or the last one before it; −1 before any line. */
  readonly places: readonly number[]
  /** How many of the lines are still said in the phase before; the others, and the decision, in `phase`. */
  readonly before: number
  readonly field: RecordField | null
  /** The agent may write a reply of their own before the options are shown. */
  readonly write: boolean
  readonly ending: Ending | null
}
