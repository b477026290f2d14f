/** A conversation as a value: `advance` is the only way it changes. */
import type { Mood, MoodValue, Motive, Temper } from './kinds.ts'
import { type Draft, freshMemory, type Memory, moodOf } from './memory.ts'
import { type Terms, termsOf } from './motive.ts'
import { indexOfMove, MOVE_IDS, type Move } from './moves.ts'
import {
  applyReply,
  breakPromise,
  type Firing,
  isRedIndex,
  keepPromise,
  type Note,
  shiftMood,
  weighFrozen,
} from './rules.ts'

export type Phase = 'chat' | 'call' | 'followup' | 'record' | 'review'
export const PHASES: readonly Phase[] = ['chat', 'call', 'followup', 'record', 'review']

/** In these phases the mood stands still and replies only earn points. */
export const isFrozen = (phase: Phase): boolean => phase === 'record' || phase === 'review'

export type Worth = 'good' | 'fair' | 'poor'
export const WORTHS: readonly Worth[] = ['good', 'fair', 'poor']
export const WORTH_POINTS: Readonly<Record<Worth, number>> = { good: 20, fair: 10, poor: 0 }

export interface Ending {
  readonly id: string
  readonly worth: Worth
}

/** The ending of a buyer who was kept longer than the story's `turns`. */
export const WALKED_OUT: Ending = { id: 'walked-out', worth: 'poor' }

/** What a story tells the model between two decisions. */
export type StoryEvent =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'promise'; readonly id: string }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'broken'; readonly id: string }
  | { readonly kind: 'mood'; readonly value: MoodValue; readonly by: number }

/** A reply as the model sees it: moves without repeats, and the facts it takes for granted. */
export interface Reply {
  readonly id: string
  readonly moves: readonly Move[]
  readonly needs: readonly string[]
}

/** What stands between two decisions: events in order, then the replies on offer, or an ending. */
export interface Beat<R extends Reply = Reply> {
  readonly events: readonly StoryEvent[]
  readonly phase: Phase
  readonly replies: readonly R[]
  readonly ending: Ending | null
}

/** A place in a story; choosing gives the next place and leaves this one as it was. */
export interface Scene<B extends Beat = Beat> {
  readonly beat: B
  readonly choose: (reply: string, mood: Mood) => Scene<B>
}

/** What a scenario fixes for every conversation with its buyer; start and ready on the 0–20 grid, pass in percent. */
export interface Setting {
  readonly motive: Motive
  readonly temper: Temper
  readonly start: Mood
  readonly ready: number
  readonly turns: number
  readonly pass: number
}

export type PromiseState = 'open' | 'kept' | 'broken'

/** One reply as it was judged: moods before and after it, points earned and the par of its decision. */
export interface Turn {
  readonly reply: string
  readonly phase: Phase
  readonly moves: readonly Move[]
  readonly judged: readonly Move[]
  readonly fired: readonly Firing[]
  readonly before: Mood
  readonly after: Mood
  readonly points: number
  readonly par: number
}

export interface Session {
  readonly setting: Setting
  readonly terms: Terms
  readonly memory: Memory
  readonly facts: readonly string[]
  readonly promises: Readonly<Record<string, PromiseState>>
  readonly turns: readonly Turn[]
  /** Σ (points − par) so far. */
  readonly earned: number
  readonly serious: number
  readonly redLines: readonly Move[]
  /** The decision that is open, or the last beat when the conversation has ended. */
  readonly beat: Beat
  /** Rules that the last beat's events fired (promises, mood events). */
  readonly since: readonly Firing[]
  readonly ending: Ending | null
}

export type Step =
  | { readonly kind: 'reply'; readonly id: string }
  | { readonly kind: 'beat'; readonly beat: Beat }

/** Table points of a reply at face value: what it would earn if nothing halved it. */
export const faceValue = (moves: readonly Move[], terms: Terms): number =>
  moves.reduce((sum, move) => sum + (terms.rows[indexOfMove(move)]?.points ?? 0), 0)

/** The highest face value among a decision's replies. */
export const parOf = (replies: readonly Reply[], terms: Terms): number =>
  replies.length === 0 ? 0 : Math.max(...replies.map((reply) => faceValue(reply.moves, terms)))

interface Ledger {
  facts: string[]
  promises: Record<string, PromiseState>
  fired: Firing[]
}

const breakOpen = (draft: Draft, ledger: Ledger, id: string): void => {
  if (ledger.promises[id] !== 'open') return
  ledger.promises[id] = 'broken'
  breakPromise(draft)
  ledger.fired.push({ rule: 'promise-broken' })
}

const applyEvent = (draft: Draft, ledger: Ledger, event: StoryEvent): void => {
  if (event.kind === 'fact') {
    if (!ledger.facts.includes(event.id)) ledger.facts.push(event.id)
  } else if (event.kind === 'promise') {
    ledger.promises[event.id] = 'open'
  } else if (event.kind === 'kept') {
    if (ledger.promises[event.id] !== 'open') return
    ledger.promises[event.id] = 'kept'
    keepPromise(draft)
    ledger.fired.push({ rule: 'promise-kept' })
  } else if (event.kind === 'broken') {
    breakOpen(draft, ledger, event.id)
  } else {
    shiftMood(draft, event.value, event.by)
    ledger.fired.push({ rule: 'mood-event' })
  }
}

/** An ending by the story's word, or by the buyer's patience when the turns are used up. */
const endingAfter = (beat: Beat, turns: number, setting: Setting): Ending | null =>
  beat.ending ?? (turns >= setting.turns && beat.replies.length > 0 ? WALKED_OUT : null)

const hear = (session: Session, beat: Beat): Session => {
  const draft: Draft = { ...session.memory }
  const ledger: Ledger = { facts: [...session.facts], promises: { ...session.promises }, fired: [] }
  for (const event of beat.events) applyEvent(draft, ledger, event)
  const ending = endingAfter(beat, session.turns.length, session.setting)
  if (ending) for (const id of Object.keys(ledger.promises).sort()) breakOpen(draft, ledger, id)
  const { facts, promises, fired } = ledger
  return { ...session, memory: draft, facts, promises, since: fired, beat, ending }
}

const knows = (session: Session, reply: Reply): boolean =>
  reply.needs.every((fact) => session.facts.includes(fact))

const moveAt = (index: number): Move => MOVE_IDS[index] as Move

const judgeReply = (session: Session, reply: Reply) => {
  const draft: Draft = { ...session.memory }
  const moves = reply.moves.map(indexOfMove)
  const fired: Firing[] = []
  const note: Note = { fired, judged: moves }
  const heardIt = knows(session, reply)
  const { terms, setting } = session
  const points = isFrozen(session.beat.phase)
    ? weighFrozen(draft, moves, heardIt, terms, note)
    : applyReply(draft, moves, heardIt, setting.ready, terms, note)
  return { draft, judged: note.judged.map(moveAt), fired, points }
}

/** Points that a reply would earn if it were given now, move by move of its skill; nothing changes. */
export const weighReply = (session: Session, reply: Reply): { points: number; judged: readonly Move[] } => {
  const { points, judged } = judgeReply(session, reply)
  return { points, judged }
}

const say = (session: Session, id: string): Session => {
  const reply = session.beat.replies.find((offered) => offered.id === id)
  if (!reply || session.ending) throw new RangeError(`reply ${id} is not on offer`)
  const { draft, judged, fired, points } = judgeReply(session, reply)
  const par = parOf(session.beat.replies, session.terms)
  const turn: Turn = {
    reply: id,
    phase: session.beat.phase,
    moves: reply.moves,
    judged,
    fired,
    before: moodOf(session.memory),
    after: moodOf(draft),
    points,
    par,
  }
  return {
    ...session,
    memory: draft,
    turns: [...session.turns, turn],
    earned: session.earned + points - par,
    serious: session.serious + judged.filter((move) => session.terms.isSerious[indexOfMove(move)]).length,
    redLines: [...session.redLines, ...judged.filter((move) => isRedIndex(indexOfMove(move)))],
    beat: { ...session.beat, events: [], replies: [] },
    since: [],
  }
}

/** The session before the first line. */
export const beginSession = (setting: Setting): Session => ({
  setting,
  terms: termsOf(setting.motive, setting.temper),
  memory: freshMemory(setting.start),
  facts: [],
  promises: {},
  turns: [],
  earned: 0,
  serious: 0,
  redLines: [],
  beat: { events: [], phase: 'chat', replies: [], ending: null },
  since: [],
  ending: null,
})

/** One step: the agent's reply (which must be on offer, else RangeError), or the beat that the story answers with. */
export const advance = (session: Session, step: Step): Session =>
  step.kind === 'reply' ? say(session, step.id) : hear(session, step.beat)

/** R of a session as it stands: points against par, the closing mood where it counts, and the ending's worth. */
export const resultOf = (session: Session): number => {
  const { anger, trust, heard } = session.memory
  const mood = session.terms.moodCounts ? 20 - anger + trust + heard : 0
  return session.earned + mood + (session.ending ? WORTH_POINTS[session.ending.worth] : 0)
}
