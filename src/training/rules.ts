/** The rules of a conversation, in the order of the design's section 2, on one memory in place. */
import type { MoodValue } from './kinds.ts'
import { clampMood, type Draft, readiness, SHADOW, WAITING_MAX } from './memory.ts'
import type { Terms } from './motive.ts'
import { MOVE_IDS, type Move } from './moves.ts'

export type RuleId =
  | 'not-listened'
  | 'own-first'
  | 'joke-too-soon'
  | 'too-early'
  | 'repeated'
  | 'after-fault'
  | 'second-apology'
  | 'spent-apology'
  | 'fault'
  | 'fault-again'
  | 'solved'
  | 'patience'
  | 'simmer'
  | 'promise-kept'
  | 'promise-broken'
  | 'mood-event'
  | 'red-line'

export const RULES: readonly RuleId[] = [
  'not-listened',
  'own-first',
  'joke-too-soon',
  'too-early',
  'repeated',
  'after-fault',
  'second-apology',
  'spent-apology',
  'fault',
  'fault-again',
  'solved',
  'patience',
  'simmer',
  'promise-kept',
  'promise-broken',
  'mood-event',
  'red-line',
]

/** A rule that fired, with the move it fired on where there is one. */
export interface Firing {
  readonly rule: RuleId
  readonly move?: Move
}

/** What a judgement writes down beside the memory: the rules that fired (null: not wanted) and what each move was taken for. */
export interface Note {
  readonly fired: Firing[] | null
  judged: readonly number[]
}

const at = (move: Move): number => MOVE_IDS.indexOf(move)
const EXPLAIN = at('explain')
const APOLOGISE = at('apologise')
const OWN = at('own')
const LIGHTEN = at('lighten')
const EXCUSE = at('excuse')
const BLUNT = at('blunt')
const MISHEAR = at('mishear')
const FIRST_FAULT = at('interrupt')
const FIRST_RED = at('bribe')

export const SIMMER = 7
export const JOKE_ANGER = 8
export const TOO_EARLY_POINTS = -2
const PATIENCE_LONG = 2

const half = (value: number): number => Math.trunc(value / 2)
export const isFaultIndex = (move: number): boolean => move >= FIRST_FAULT
export const isRedIndex = (move: number): boolean => move >= FIRST_RED

/**
 * What a reply amounts to for this buyer now: rule 1 turns an explanation before ownership into an excuse and a
 * joke in anger into bluntness; a reply that needs an unlearnt fact is a mishearing, its good moves void.
 * What was a fault before counts beside what becomes one: else an excuse would be cheaper than owning up.
 * `moves` are indices in MOVE_IDS; returns the same array where nothing changes.
 */
export const judgeMoves = (
  memory: Draft,
  moves: readonly number[],
  heardIt: boolean,
  terms: Terms,
  fired: Firing[] | null,
): readonly number[] => {
  if (!heardIt) {
    fired?.push({ rule: 'not-listened', move: 'mishear' })
    return [...moves.filter((move) => isFaultIndex(move) && move !== MISHEAR), MISHEAR]
  }
  const owned = memory.owned === 1 || moves.includes(OWN) || moves.includes(APOLOGISE)
  const excuse = terms.ownFirst && !owned && moves.includes(EXPLAIN)
  const blunt = memory.anger > JOKE_ANGER && moves.includes(LIGHTEN)
  if (!excuse && !blunt) return moves
  if (excuse) fired?.push({ rule: 'own-first', move: 'excuse' })
  if (blunt) fired?.push({ rule: 'joke-too-soon', move: 'blunt' })
  return moves.map((move) => (excuse && move === EXPLAIN ? EXCUSE : blunt && move === LIGHTEN ? BLUNT : move))
}

/** Rule 5: waiting costs anger before a reply lands; whether it did. */
export const feelWaiting = (memory: Draft, terms: Terms): boolean => {
  if (!terms.patience || memory.solved === 1) return false
  memory.anger = clampMood(memory.anger + (memory.waiting >= WAITING_MAX ? PATIENCE_LONG : 1))
  return true
}

/**
 * One reply lands on a buyer (rules 1–6 and 8): writes the memory, returns the points earned (table points, whole).
 * `ready` is the story's; `moves` are indices in MOVE_IDS without repeats; `note`, where given, is filled.
 */
export const applyReply = (
  memory: Draft,
  moves: readonly number[],
  heardIt: boolean,
  ready: number,
  terms: Terms,
  note: Note | null,
): number => {
  const fired = note?.fired ?? null
  if (feelWaiting(memory, terms)) fired?.push({ rule: 'patience' })
  const judged = judgeMoves(memory, moves, heardIt, terms, fired)
  if (note) note.judged = judged
  const feelsHeard = memory.heard >= readiness(ready, memory.broken)
  let anger = 0
  let trust = 0
  let heard = 0
  let points = 0
  let said = 0
  let faulty = false
  let solves = false
  let apologised = false
  for (let i = 0; i < judged.length; i++) {
    const move = judged[i] as number
    const row = terms.rows[move] as (typeof terms.rows)[number]
    if (isFaultIndex(move)) {
      faulty = true
      anger += row.anger
      trust += row.trust
      heard += row.heard
      points += row.points
      fired?.push({ rule: isRedIndex(move) ? 'red-line' : 'fault', move: MOVE_IDS[move] as Move })
      continue
    }
    said |= 1 << move
    if (move === OWN || move === APOLOGISE) memory.owned = 1
    const isSolution = row.kind === 'solution'
    const early = isSolution && terms.tooEarly && !feelsHeard
    const late = move === APOLOGISE && memory.solved === 0 ? memory.apologies : 0
    const again = (memory.last & (1 << move)) !== 0
    const shadowed = memory.last === SHADOW
    if (isSolution && move !== EXPLAIN && feelsHeard) solves = true
    if (move === APOLOGISE) apologised = true
    if (late >= 2) {
      fired?.push({ rule: 'spent-apology', move: 'apologise' })
    } else if (early || again || shadowed || late === 1) {
      anger += half(row.anger)
      trust += early ? 0 : half(row.trust)
      heard += half(row.heard)
      points += early ? TOO_EARLY_POINTS : half(row.points)
      const rule = early ? 'too-early' : late === 1 ? 'second-apology' : again ? 'repeated' : 'after-fault'
      fired?.push({ rule, move: MOVE_IDS[move] as Move })
    } else {
      anger += row.anger
      trust += row.trust
      heard += row.heard
      points += row.points
    }
  }
  if (faulty && memory.last === SHADOW) {
    anger += 1
    fired?.push({ rule: 'fault-again' })
  }
  if (apologised) memory.apologies = Math.min(2, memory.apologies + 1)
  if (solves && memory.solved === 0) {
    memory.solved = 1
    fired?.push({ rule: 'solved' })
  }
  const floor = memory.solved === 1 ? 0 : Math.min(SIMMER, memory.anger)
  const landed = clampMood(memory.anger + anger)
  if (landed < floor) fired?.push({ rule: 'simmer' })
  memory.anger = Math.max(floor, landed)
  memory.trust = clampMood(memory.trust + trust)
  memory.heard = clampMood(memory.heard + heard)
  memory.waiting = memory.solved === 1 || !terms.patience ? 0 : Math.min(WAITING_MAX, memory.waiting + 1)
  memory.last = faulty ? SHADOW : said
  return points
}

/** A reply in a record or a review: table points only, the memory stays as it is. */
export const weighFrozen = (
  memory: Draft,
  moves: readonly number[],
  heardIt: boolean,
  terms: Terms,
  note: Note | null,
): number => {
  const judged = heardIt ? moves : judgeMoves(memory, moves, false, terms, note?.fired ?? null)
  let points = 0
  for (const move of judged) {
    points += terms.rows[move]?.points ?? 0
    if (note?.fired && isFaultIndex(move))
      note.fired.push({ rule: isRedIndex(move) ? 'red-line' : 'fault', move: MOVE_IDS[move] as Move })
  }
  if (note) note.judged = judged
  return points
}

/** Rule 7: a promise was kept. */
export const keepPromise = (memory: Draft): void => {
  memory.anger = clampMood(memory.anger - 2)
  memory.trust = clampMood(memory.trust + 3)
}

/** Rule 7: a promise was broken, or is still open at the ending. */
export const breakPromise = (memory: Draft): void => {
  memory.anger = clampMood(memory.anger + 6)
  memory.trust = clampMood(memory.trust - 6)
  memory.heard = clampMood(memory.heard - 4)
  memory.broken = Math.min(2, memory.broken + 1)
  memory.solved = 0
  memory.owned = 0
}

/** A mood event that the story itself brings. */
export const shiftMood = (memory: Draft, value: MoodValue, by: number): void => {
  memory[value] = clampMood(memory[value] + by)
}
