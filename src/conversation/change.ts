/** The last change of mood and what caused it. */
import {
  type Firing,
  isFault,
  isRedLine,
  MOVES,
  type Mood,
  type Move,
  moodOf,
  type RuleId,
  type Session,
  type Turn,
} from '../training/index.ts'

/** The one thing worth saying about a turn: the rule that weighed most, or the move that did its work. */
export type Cause =
  | { readonly kind: 'rule'; readonly rule: RuleId; readonly move: Move | null }
  | { readonly kind: 'move'; readonly move: Move }

export interface Change {
  readonly before: Mood
  readonly after: Mood
  readonly cause: Cause | null
  /** What moved the mood the other way than the cause explains; null where nothing did. */
  readonly besides: Cause | null
}

/** Rules that outrank the move itself, most telling first; patience and simmering are only background. */
const TELLING: readonly RuleId[] = [
  'red-line',
  'promise-broken',
  'not-listened',
  'own-first',
  'joke-too-soon',
  'fault',
  'too-early',
  'spent-apology',
  'second-apology',
  'repeated',
  'after-fault',
  'solved',
  'promise-kept',
  'mood-event',
]

const strongest = (moves: readonly Move[]): Move | null =>
  [...moves].filter((move) => !isFault(move)).sort((a, b) => MOVES[b].points - MOVES[a].points)[0] ?? null

export const causeOf = (turn: Pick<Turn, 'fired' | 'judged'>, since: Session['since']): Cause | null => {
  const fired = [...turn.fired, ...since]
  for (const rule of TELLING) {
    const firing = fired.find((each) => each.rule === rule)
    if (!firing) continue
    if ((rule === 'fault' || rule === 'red-line') && firing.move) return { kind: 'move', move: firing.move }
    return { kind: 'rule', rule, move: firing.move ?? null }
  }
  const move = strongest(turn.judged)
  return move ? { kind: 'move', move } : null
}

const SOOTHING: readonly RuleId[] = ['promise-kept', 'solved', 'mood-event']
const CHAFING: readonly RuleId[] = ['promise-broken', 'mood-event', 'patience']

const isEased = (before: Mood, after: Mood): boolean =>
  after.anger < before.anger || after.trust > before.trust || after.heard > before.heard

const isFaulty = (cause: Cause): boolean =>
  cause.move === null ? !SOOTHING.includes(cause.rule) : isFault(cause.move)

/** A fault after which the mood is better, or a good move after which anger is higher, had help. */
const besidesOf = (cause: Cause, fired: readonly Firing[], before: Mood, after: Mood): Cause | null => {
  const wanted = isFaulty(cause) ? isEased(before, after) && SOOTHING : after.anger > before.anger && CHAFING
  if (!wanted) return null
  const rule = wanted.find((one) => fired.some((each) => each.rule === one))
  if (!rule || (cause.kind === 'rule' && cause.rule === rule)) return null
  // What was bought with a red line is no credit to it.
  if (rule === 'solved' && cause.move !== null && isRedLine(cause.move)) return null
  return { kind: 'rule', rule, move: null }
}

/** From the mood before the last reply to the mood now; no cause before the first reply. */
export const lastChange = (session: Session): Change => {
  const after = moodOf(session.memory)
  const turn = session.turns.at(-1)
  if (!turn) return { before: after, after, cause: null, besides: null }
  const { before } = turn
  const cause = causeOf(turn, session.since)
  const besides = cause && besidesOf(cause, [...turn.fired, ...session.since], before, after)
  return { before, after, cause, besides }
}
