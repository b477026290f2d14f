/** What an agent keeps beside the attempts: thoughts, intentions, drills, and the stories as they were played. */

/** How a conversation felt, before the analysis was seen. */
export type Went = 'well' | 'mixed' | 'badly'
export const WENTS: readonly Went[] = ['well', 'mixed', 'badly']

/** `turn` (from 1) is the turning point that the agent felt; `at` is epoch milliseconds. */
export interface Reflection {
  readonly attempt: string
  readonly went: Went | null
  readonly turn: number | null
  readonly at: number
}

/** One concrete thing to do next time: "when …, I will …". One an attempt; shown at the next brief. */
export interface Intention {
  readonly attempt: string
  readonly scenario: string
  readonly when: string
  readonly will: string
  readonly at: number
}

/** One practice run of a drill; `held` where the reply cost less than a mistake. */
export interface DrillTry {
  readonly at: number
  readonly held: boolean
}

/**
 * A position worth practising: the turn of an attempt where a mistake or a blunder was made. `id` is
 * `<attempt>.<turn>`, `replies` the ids said before it, `said` the reply that cost `loss` percent there.
 */
export interface Drill {
  readonly id: string
  readonly attempt: string
  readonly turn: number
  readonly scenario: string
  readonly version: string
  readonly variant: number
  readonly replies: readonly string[]
  readonly said: string
  readonly loss: number
  readonly added: number
  /** Tries so far, oldest first; when it is due next follows from them alone. */
  readonly tries: readonly DrillTry[]
}

/** The files of a story as they were when it was played, so that an old attempt can be told again. */
export interface Edition {
  readonly version: string
  readonly scenario: string
  readonly files: Readonly<Record<string, string>>
}

/** A reply that the agent wrote before seeing the options; it never leaves the device. */
export interface Typed {
  readonly attempt: string
  readonly turn: number
  readonly text: string
  readonly at: number
}
