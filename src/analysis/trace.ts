/**
 * A conversation traced over a plan in whole numbers, as the solver goes through it: the same result as a replay and
 * its debrief, several times cheaper. A server verifies with it.
 */
import {
  applyReply,
  breakPromise,
  clampReach,
  type Draft,
  type Ending,
  feelWaiting,
  freshMemory,
  isRedIndex,
  judgeMoves,
  keepPromise,
  MOVE_IDS,
  MOVES,
  type Mood,
  type Move,
  moodOf,
  type Note,
  type Phase,
  type Score,
  SKILLS,
  type SkillScore,
  scoreOf,
  shiftMood,
  WALKED_OUT,
  weighFrozen,
  widthOf,
} from '../training/index.ts'
import { copyMemory } from './cells.ts'
import type { Plan, PlannedCase, PlannedEvent, PlannedReply } from './plan.ts'
import { closingValue } from './solve.ts'
import { type ReachTable, toGoAt } from './table.ts'

/** One reply as it was judged. */
export interface TracedTurn {
  readonly node: number
  readonly phase: Phase
  readonly reply: string
  readonly judged: readonly Move[]
}

/** `node` is the decision that is open at the end, -1 where there is none; `turn` (from 1) where a reply was not on offer. */
export type Trace =
  | { readonly ok: false; readonly turn: number }
  | {
      readonly ok: true
      readonly turns: readonly TracedTurn[]
      readonly score: Score
      /** What each reply takes from the result, in percent, also where it was not charged in full. */
      readonly costs: readonly number[]
      readonly ending: Ending | null
      readonly node: number
      readonly skills: readonly SkillScore[]
      readonly redLines: readonly Move[]
      readonly serious: number
      readonly mood: Mood
    }

type MutableSkill = { -readonly [K in keyof SkillScore]: SkillScore[K] }

interface Tracing {
  readonly plan: Plan
  readonly table: ReachTable
  readonly memory: Draft
  readonly turns: TracedTurn[]
  readonly reaches: number[]
  /** As `reaches`, before any ceiling. */
  readonly raw: number[]
  readonly skills: readonly MutableSkill[]
  readonly redLines: Move[]
  node: number
  facts: number
  promises: number
  ending: Ending | null
  earned: number
  serious: number
}

const PLACES: readonly number[] = MOVE_IDS.map((move) => SKILLS.indexOf(MOVES[move].skill))
const WIDTH = SKILLS.length

const hear = (tracing: Tracing, event: PlannedEvent): void => {
  const { memory } = tracing
  if (event.kind === 'mood') shiftMood(memory, event.value, event.by)
  else if (event.kind === 'fact') tracing.facts |= event.bit
  else if (event.kind === 'promise') tracing.promises |= event.bit
  else if (tracing.promises & event.bit) {
    tracing.promises &= ~event.bit
    if (event.kind === 'kept') keepPromise(memory)
    else breakPromise(memory)
  }
}

const reachOf = ({ plan, table, memory, node, facts, promises, ending, earned, turns }: Tracing): number => {
  if (node < 0) return earned + closingValue(memory, ending, plan)
  const more = toGoAt(plan, table, node, facts, promises, turns.length, memory)
  if (more === null) throw new RangeError('this conversation is not part of the solution')
  return earned + more
}

/** What a case brings: its events, then an ending or the next decision. */
const enter = (tracing: Tracing, { source, events }: PlannedCase): void => {
  const { plan, table, memory, turns, redLines, reaches, raw } = tracing
  for (const event of events) hear(tracing, event)
  const walksOut = source.to >= 0 && turns.length >= plan.setting.turns
  tracing.ending = source.ending ?? (walksOut ? WALKED_OUT : null)
  tracing.node = tracing.ending ? -1 : source.to
  if (tracing.ending) for (let open = tracing.promises; open !== 0; open &= open - 1) breakPromise(memory)
  const reach = reachOf(tracing)
  raw.push(reach)
  reaches.push(clampReach(reach, table.span, tracing.serious, redLines.length > 0))
}

/** What lies between each result and the one before, in percent of the width and in tenths. */
const stepsOf = (results: readonly number[], width: number): readonly number[] =>
  results
    .slice(1)
    .map((result, index) => Math.round((1000 * ((results[index] as number) - result)) / width) / 10)

const costsOf = ({ reaches, raw, table }: Tracing): readonly number[] => {
  const width = widthOf(table.span)
  const charged = stepsOf(reaches, width)
  return stepsOf(raw, width).map((cost, index) => Math.max(cost, charged[index] as number))
}

const lands = ({ source: { when } }: PlannedCase, { anger, trust, heard }: Mood): boolean =>
  anger >= when.anger.low &&
  anger <= when.anger.high &&
  trust >= when.trust.low &&
  trust <= when.trust.high &&
  heard >= when.heard.low &&
  heard <= when.heard.high

const caseOf = (cases: readonly PlannedCase[], mood: Mood): PlannedCase => {
  const found = cases.length === 1 ? cases[0] : cases.find((one) => lands(one, mood))
  if (!found) throw new RangeError('a story graph has no case for this mood')
  return found
}

/** Lets a reply land on a memory; `note` takes down what its moves were judged. */
const land = ({ plan, node, facts }: Tracing, memory: Draft, reply: PlannedReply, note: Note): number => {
  const heardIt = (reply.needs & ~facts) === 0
  return plan.nodes[node]?.frozen
    ? weighFrozen(memory, reply.moves, heardIt, plan.terms, note)
    : applyReply(memory, reply.moves, heardIt, plan.setting.ready, plan.terms, note)
}

const scratch: Draft = { ...freshMemory({ anger: 0, trust: 0, heard: 0 }) }
/** Points of each reply in each skill, in rows of one entry a skill; it grows with the largest decision. */
let offered = new Int32Array(16 * WIDTH)

/** Writes down what each reply would earn in each skill if it were given now; nothing lands. */
const weighAll = ({ plan, node, facts, memory }: Tracing, replies: readonly PlannedReply[]): void => {
  const { terms } = plan
  const frozen = plan.nodes[node]?.frozen === true
  copyMemory(memory, scratch)
  if (!frozen) feelWaiting(scratch, terms)
  if (offered.length < replies.length * WIDTH) offered = new Int32Array(replies.length * WIDTH)
  offered.fill(0, 0, replies.length * WIDTH)
  for (let r = 0; r < replies.length; r++) {
    const { moves, needs } = replies[r] as PlannedReply
    const heardIt = (needs & ~facts) === 0
    const judged = frozen && heardIt ? moves : judgeMoves(scratch, moves, heardIt, terms, null)
    for (let m = 0; m < judged.length; m++) {
      const move = judged[m] as number
      const at = r * WIDTH + (PLACES[move] as number)
      offered[at] = (offered[at] as number) + (terms.rows[move]?.points ?? 0)
    }
  }
}

/** Adds to each skill what this decision offered and what the reply said there took. */
const countSkills = (tracing: Tracing, replies: readonly PlannedReply[], said: number): void => {
  weighAll(tracing, replies)
  const end = replies.length * WIDTH
  for (let place = 0; place < WIDTH; place++) {
    let low = offered[place] as number
    let high = low
    for (let at = place + WIDTH; at < end; at += WIDTH) {
      const value = offered[at] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (high === low) continue
    const skill = tracing.skills[place] as MutableSkill
    skill.n += 1
    skill.gainable += high - low
    skill.gained += (offered[said * WIDTH + place] as number) - low
  }
}

const nameOf = (move: number): Move => MOVE_IDS[move] as Move

const placeOf = (replies: readonly { readonly id: string }[], id: string): number => {
  for (let place = 0; place < replies.length; place++) if (replies[place]?.id === id) return place
  return -1
}

/** Says one reply; false where it is not on offer. */
const say = (tracing: Tracing, id: string): boolean => {
  const { plan, memory, node, turns, redLines } = tracing
  const there = plan.graph.nodes[node]
  const planned = plan.nodes[node]
  const said = there ? placeOf(there.replies, id) : -1
  const reply = planned?.replies[said]
  const offer = there?.replies[said]
  if (!there || !planned || !reply || !offer) return false
  countSkills(tracing, planned.replies, said)
  const note: Note = { fired: null, judged: reply.moves }
  tracing.earned += land(tracing, memory, reply, note) - planned.par
  for (const move of note.judged) {
    if (plan.terms.isSerious[move]) tracing.serious += 1
    if (isRedIndex(move)) redLines.push(MOVE_IDS[move] as Move)
  }
  turns.push({ node, phase: there.phase, reply: offer.id, judged: note.judged.map(nameOf) })
  enter(tracing, caseOf(reply.cases, memory))
  return true
}

/** Traces replies through a solved variant (from 1); RangeError where there is no such variant. */
export const trace = (
  plan: Plan,
  table: ReachTable,
  variant: number,
  replies: readonly { readonly id: string }[],
): Trace => {
  const opening = plan.openings[variant - 1]
  if (!opening) throw new RangeError(`no variant ${variant}`)
  const tracing: Tracing = {
    plan,
    table,
    memory: { ...freshMemory(plan.setting.start) },
    turns: [],
    reaches: [],
    raw: [],
    skills: SKILLS.map((skill) => ({ skill, n: 0, gained: 0, gainable: 0 })),
    redLines: [],
    node: -1,
    facts: 0,
    promises: 0,
    ending: null,
    earned: 0,
    serious: 0,
  }
  enter(tracing, opening)
  for (let index = 0; index < replies.length; index++)
    if (!say(tracing, replies[index]?.id ?? '')) return { ok: false, turn: index + 1 }
  const { turns, reaches, ending, node, skills, redLines, serious, memory } = tracing
  const score = scoreOf(reaches, table.span)
  const costs = costsOf(tracing)
  return { ok: true, turns, score, costs, ending, node, skills, redLines, serious, mood: moodOf(memory) }
}
