/** An attempt as it is kept and sent: a transcript with its times and, once finished, its result. */
import type { Mode, Transcript, Worth } from '../training/index.ts'
import { isCount, isFields, isOneOf, isText, isTime, parseList } from './parse.ts'

/**
 * What a conversation adds to an agent's progress. `skills` holds chances, gained and gainable points of each skill,
 * three numbers a skill in the order of SKILLS (flat, since thousands are read at once); `faults` each fault made.
 */
export interface Tally {
  readonly skills: readonly number[]
  readonly faults: readonly string[]
}

/** How a finished conversation came out; `score` in tenths of a percent is null where the story could not be solved. */
export interface Outcome {
  readonly score: number | null
  readonly passed: boolean
  readonly ending: string
  readonly worth: Worth
  /** Null where it was not worked out. */
  readonly tally: Tally | null
}

/** The attempt, and the turn in it (from 1), from which a retry or a drill was played anew. */
export interface Branch {
  readonly attempt: string
  readonly turn: number
}

/** `id` is 32 hex digits; `started` and `changed` are epoch milliseconds. */
export interface Attempt {
  readonly id: string
  readonly transcript: Transcript
  readonly started: number
  readonly changed: number
  /** The story has come to an ending. */
  readonly ended: boolean
  /** Null until the result has been worked out. */
  readonly outcome: Outcome | null
  /** Null for a conversation played from its first line; else its transcript repeats the turns before the branch. */
  readonly from: Branch | null
}

/** Played from the first line for its own sake: only such an attempt has a score that counts. */
export const isCounted = ({ transcript: { mode }, from }: Attempt): boolean =>
  from === null && (mode === 'guided' || mode === 'practice' || mode === 'exam')

const MODES: Readonly<Record<Mode, true>> = {
  guided: true,
  practice: true,
  exam: true,
  retry: true,
  drill: true,
  preview: true,
}
const WORTHS: Readonly<Record<Worth, true>> = { good: true, fair: true, poor: true }

type Replies = Transcript['replies']

const parseReplies = (value: unknown): Replies | null => {
  if (!Array.isArray(value)) return null
  let last = 0
  const replies: { id: string; at: number }[] = []
  for (const item of value) {
    if (!isFields(item) || !isText(item.id) || !isTime(item.at) || item.at < last) return null
    last = item.at
    replies.push({ id: item.id, at: item.at })
  }
  return replies
}

/** A transcript from text that was stored or sent; null where it is none. */
export const parseTranscript = (value: unknown): Transcript | null => {
  if (!isFields(value)) return null
  const { scenario, version, locale, seed, variant, mode } = value
  const replies = parseReplies(value.replies)
  if (!isText(scenario) || !isText(version) || !isText(locale) || !replies) return null
  if (!isCount(seed) || !isCount(variant) || variant < 1 || !isOneOf(MODES, mode)) return null
  return { scenario, version, locale, seed, variant, mode, replies }
}

const asIs =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): T | null =>
    is(value) ? value : null

const parseTally = (value: unknown): Tally | null => {
  if (!isFields(value)) return null
  const skills = parseList(value.skills, asIs(isCount))
  const faults = parseList(value.faults, asIs(isText))
  return skills && faults ? { skills, faults } : null
}

const parseOutcome = (value: unknown): Outcome | null => {
  if (!isFields(value)) return null
  const { score, passed, ending, worth } = value
  if (score !== null && !(isTime(score) && score <= 100)) return null
  if (typeof passed !== 'boolean' || !isText(ending) || !isOneOf(WORTHS, worth)) return null
  return { score, passed, ending, worth, tally: parseTally(value.tally) }
}

const parseBranch = (value: unknown): Branch | null => {
  if (!isFields(value)) return null
  const { attempt, turn } = value
  return isText(attempt) && isCount(turn) && turn >= 1 ? { attempt, turn } : null
}

/** An attempt from what was stored or sent; null where it is none. */
export const parseAttempt = (value: unknown): Attempt | null => {
  if (!isFields(value)) return null
  const { id, started, changed, ended } = value
  const transcript = parseTranscript(value.transcript)
  if (!isText(id) || !transcript || !isTime(started) || !isTime(changed)) return null
  if (typeof ended !== 'boolean') return null
  return {
    id,
    transcript,
    started,
    changed,
    ended,
    outcome: parseOutcome(value.outcome),
    from: parseBranch(value.from),
  }
}
