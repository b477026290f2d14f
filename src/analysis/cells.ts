/** Cells of the dynamic programme: a graph node with the facts, promises and turn that still matter, and its states. */
import type { Draft, Memory, StoryEvent } from '../training/index.ts'
import { breakPromise, type Ending, keepPromise, SHADOW, shiftMood, WALKED_OUT } from '../training/index.ts'
import { type KeyIndex, keyIndex, takeKey } from './numbers.ts'
import type { Plan, PlannedCase } from './plan.ts'

export interface Cell {
  readonly number: number
  readonly node: number
  readonly facts: number
  readonly promises: number
  readonly turn: number
  readonly index: KeyIndex
  /** Values of `last` met here, and their order. */
  readonly lasts: number[]
  readonly lastOrder: Map<number, number>
  /** How likely a random player comes through each state. */
  chance: Float64Array
  /** One list of moves on for each reply, in step with the plan's cases. */
  onward: readonly (readonly Onward[])[]
}

/** Where a case leads from one cell: events that touch the mood, then another cell or an ending. */
export interface Onward {
  readonly when: PlannedCase['source']['when']
  readonly effects: readonly Effect[]
  readonly to: Cell | null
  readonly ending: Ending | null
  /** Promises still open at an ending. */
  readonly left: number
}

export type Effect =
  | { readonly kind: 'kept' | 'broken' }
  | {
      readonly kind: 'mood'
      readonly value: Extract<StoryEvent, { kind: 'mood' }>['value']
      readonly by: number
    }

const GRID = 21
const LAST_STRIDE = GRID * GRID * GRID * 3 * 3 * 2 * 2 * 7
const MOST_LASTS = Math.floor(0x7fffffff / LAST_STRIDE)

/** More different last turns at one decision than a key can hold. */
export class TooManyLasts extends Error {}

/** `last` as it can still matter at a node. */
const echoOf = (last: number, echoes: number): number => (last === SHADOW ? SHADOW & echoes : last & echoes)

const orderOfLast = (cell: Cell, last: number): number => {
  const known = cell.lastOrder.get(last)
  if (known !== undefined) return known
  if (cell.lasts.length >= MOST_LASTS) throw new TooManyLasts()
  const order = cell.lasts.push(last) - 1
  cell.lastOrder.set(last, order)
  return order
}

/** What tells a cell from every other one; facts and turns only as far as they matter at its node. */
export const cellName = (plan: Plan, node: number, facts: number, promises: number, turn: number): string =>
  `${node}/${facts & (plan.nodes[node]?.facts ?? 0)}/${promises}/${plan.countsTurns ? turn : 0}`

const packed = (m: Memory): number =>
  (((((((m.anger * GRID + m.trust) * GRID + m.heard) * 3 + m.broken) * 3 + m.apologies) * 2 + m.owned) * 2 +
    m.solved) *
    7 +
    m.waiting) |
  0

/** The order number of a memory among a cell's states, taken in if it is new. */
export const takeState = (cell: Cell, memory: Memory, echoes: number): number => {
  const state = takeKey(
    cell.index,
    orderOfLast(cell, echoOf(memory.last, echoes)) * LAST_STRIDE + packed(memory),
  )
  if (state >= cell.chance.length) {
    const grown = new Float64Array(cell.chance.length * 2)
    grown.set(cell.chance)
    cell.chance = grown
  }
  return state
}

/** The key of a memory where `lasts` were met, or -1. */
export const keyAmong = (lasts: readonly number[], memory: Memory, echoes: number): number => {
  const order = lasts.indexOf(echoOf(memory.last, echoes))
  return order < 0 ? -1 : order * LAST_STRIDE + packed(memory)
}

/** Unpacks a state's key into a draft. */
export const unpack = (cell: Cell, key: number, into: Draft): void => {
  const order = Math.floor(key / LAST_STRIDE)
  let rest = key - order * LAST_STRIDE
  into.last = cell.lasts[order] as number
  into.waiting = rest % 7
  rest = (rest / 7) | 0
  into.solved = rest & 1
  rest >>= 1
  into.owned = rest & 1
  rest >>= 1
  into.apologies = rest % 3
  rest = (rest / 3) | 0
  into.broken = rest % 3
  rest = (rest / 3) | 0
  into.heard = rest % GRID
  rest = (rest / GRID) | 0
  into.trust = rest % GRID
  into.anger = (rest / GRID) | 0
}

/** Finds or makes cells by what tells them apart. */
export interface Cells {
  readonly all: Cell[]
  readonly take: (node: number, facts: number, promises: number, turn: number) => Cell
}

export const cellsOf = (plan: Plan): Cells => {
  const all: Cell[] = []
  const byName = new Map<string, Cell>()
  const take: Cells['take'] = (node, facts, promises, turn) => {
    const name = cellName(plan, node, facts, promises, turn)
    const known = byName.get(name)
    if (known) return known
    const cell: Cell = {
      number: all.length,
      node,
      facts: facts & (plan.nodes[node]?.facts ?? 0),
      promises,
      turn,
      index: keyIndex(),
      lasts: [],
      lastOrder: new Map(),
      chance: new Float64Array(32),
      onward: [],
    }
    all.push(cell)
    byName.set(name, cell)
    return cell
  }
  return { all, take }
}

const bits = (set: number): number => {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Follows a case's events from a cell's facts and promises, to the cell or ending it leads to. */
export const onwardFrom = (
  plan: Plan,
  cells: Cells,
  from: { readonly facts: number; readonly promises: number; readonly turn: number },
  { source, events }: PlannedCase,
): Onward => {
  let { facts, promises } = from
  const effects: Effect[] = []
  for (const event of events) {
    if (event.kind === 'mood') effects.push({ kind: 'mood', value: event.value, by: event.by })
    else if (event.kind === 'fact') facts |= event.bit
    else if (event.kind === 'promise') promises |= event.bit
    else if (promises & event.bit) {
      promises &= ~event.bit
      effects.push({ kind: event.kind })
    }
  }
  const turn = from.turn + 1
  const walksOut = source.to >= 0 && turn >= plan.setting.turns
  const ending = source.ending ?? (walksOut ? WALKED_OUT : null)
  const to = ending || source.to < 0 ? null : cells.take(source.to, facts, promises, turn)
  return { when: source.when, effects, to, ending, left: ending ? bits(promises) : 0 }
}

/** Applies what a case's events do to the mood, and at an ending what the open promises do. */
export const applyOnward = (draft: Draft, onward: Onward): void => {
  for (const effect of onward.effects) {
    if (effect.kind === 'mood') shiftMood(draft, effect.value, effect.by)
    else if (effect.kind === 'kept') keepPromise(draft)
    else breakPromise(draft)
  }
  for (let open = 0; open < onward.left; open++) breakPromise(draft)
}

/** Copies a memory into a draft, field by field: a spread would make a new one for every state. */
export const copyMemory = (from: Memory, to: Draft): void => {
  to.anger = from.anger
  to.trust = from.trust
  to.heard = from.heard
  to.broken = from.broken
  to.apologies = from.apologies
  to.owned = from.owned
  to.solved = from.solved
  to.waiting = from.waiting
  to.last = from.last
}
