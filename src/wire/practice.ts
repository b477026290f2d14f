/** What an agent keeps beside the attempts: thoughts, intentions, drills, and the stories as they were played. */
import { isCount, isFields, isOneOf, isText, isTime, parseList } from './parse.ts'

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
  /** The same mistake, made again in a talk: it moves the drill, and nobody practised. */
  readonly talk?: true
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

const WENT: Readonly<Record<Went, true>> = { well: true, mixed: true, badly: true }
const isTurn = (value: unknown): value is number => isCount(value) && value >= 1

/** A reflection from what was stored; null where it is none. */
export const parseReflection = (value: unknown): Reflection | null => {
  if (!isFields(value)) return null
  const { attempt, went, turn, at } = value
  if (!isText(attempt) || !isTime(at)) return null
  return { attempt, went: isOneOf(WENT, went) ? went : null, turn: isTurn(turn) ? turn : null, at }
}

/** An intention from what was stored; null where it is none. */
export const parseIntention = (value: unknown): Intention | null => {
  if (!isFields(value)) return null
  const { attempt, scenario, when, will, at } = value
  if (!isText(attempt) || !isText(scenario) || !isTime(at)) return null
  if (typeof when !== 'string' || typeof will !== 'string') return null
  return { attempt, scenario, when, will, at }
}

const parseTry = (value: unknown): DrillTry | null =>
  isFields(value) && isTime(value.at) && typeof value.held === 'boolean'
    ? { at: value.at, held: value.held, ...(value.talk === true && { talk: true as const }) }
    : null

/** A drill from what was stored; null where it is none. */
export const parseDrill = (value: unknown): Drill | null => {
  if (!isFields(value)) return null
  const { id, attempt, turn, scenario, version, variant, said, loss, added } = value
  const replies = parseList(value.replies, (each) => (isText(each) ? each : null))
  const tries = parseList(value.tries, parseTry)
  if (!isText(id) || !isText(attempt) || !isText(scenario) || !isText(version) || !isText(said)) return null
  if (!isTurn(turn) || !isTurn(variant) || !isTime(loss) || !isTime(added) || !replies || !tries) return null
  return { id, attempt, turn, scenario, version, variant, replies, said, loss, added, tries }
}

/** An edition from what was stored; null where it is none. */
export const parseEdition = (value: unknown): Edition | null => {
  if (!isFields(value) || !isFields(value.files)) return null
  const { version, scenario } = value
  const files: Record<string, string> = {}
  for (const [name, text] of Object.entries(value.files)) {
    if (typeof text !== 'string') return null
    files[name] = text
  }
  return isText(version) && isText(scenario) ? { version, scenario, files } : null
}

/** A typed reply from what was stored; null where it is none. */
export const parseTyped = (value: unknown): Typed | null => {
  if (!isFields(value)) return null
  const { attempt, turn, text, at } = value
  if (!isText(attempt) || !isTurn(turn) || typeof text !== 'string' || !isTime(at)) return null
  return { attempt, turn, text, at }
}
