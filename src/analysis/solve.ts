/** Solves a story exactly: the best, the worst and a random player's result from every state that can be reached. */
import type { Problem } from '../ink/index.ts'
import {
  applyReply,
  type Draft,
  type Ending,
  freshMemory,
  type Memory,
  type Session,
  type Span,
  WORTH_POINTS,
  weighFrozen,
  widthOf,
} from '../training/index.ts'
import {
  applyOnward,
  type Cell,
  type Cells,
  cellsOf,
  copyMemory,
  type Onward,
  onwardFrom,
  TooManyLasts,
  takeState,
  unpack,
} from './cells.ts'
import { MOST_NAMES, type Plan } from './plan.ts'
import { type ReachTable, tableOf, toGoIn } from './table.ts'

/** A solved cell: edges in rows of one entry a reply, values one entry a state. */
interface Solved {
  readonly cell: Cell
  readonly states: number
  readonly replies: number
  readonly gain: Int32Array
  readonly to: Int32Array
  readonly local: Int32Array
  readonly best: Int32Array
  readonly worst: Int32Array
  readonly mean: Float64Array
  readonly choice: Uint8Array
  readonly worstChoice: Uint8Array
}

export interface Line {
  readonly value: number
  readonly replies: readonly string[]
}

/** The exact solution of one variant; values are results R, in whole points. */
export interface Solution {
  readonly complete: true
  readonly variant: number
  readonly span: Span
  /** What `toGo` reads, as plain values. */
  readonly table: ReachTable
  readonly states: number
  readonly paths: bigint
  readonly best: Line
  readonly worst: Line
  /** By ending id: how likely a random player meets it. A stop without an ending is under ''. */
  readonly endings: ReadonlyMap<string, number>
  /** Graph nodes that can be reached. */
  readonly nodes: ReadonlySet<number>
  /** Replies after which the story stops without an ending. */
  readonly deadEnds: readonly string[]
  /** The most that can still be gained from a session at a graph node; null where the session was never met. */
  readonly toGo: (node: number, session: Session) => number | null
}

export interface Unsolved {
  readonly complete: false
  readonly why: Problem
}

/** Why a solved story still shows no score: its best is no better than chance. Null where it can be scored. */
export const unscorable = ({ span, states }: Solution, at: Problem['at']): Problem | null =>
  widthOf(span) > 0 && states > 0
    ? null
    : { at, rule: 'best-equals-chance', severity: 'error', found: `${span.best}` }

/** States that a solution may hold before the story counts as too large. */
export const STATE_BUDGET = 6_000_000

class TooManyStates extends Error {}

/** What R gains at the end: the mood where it counts, and the ending's worth. */
export const closingValue = (memory: Memory, ending: Ending | null, plan: Plan): number =>
  (plan.terms.moodCounts ? 20 - memory.anger + memory.trust + memory.heard : 0) +
  (ending ? WORTH_POINTS[ending.worth] : 0)

interface Sweep {
  readonly plan: Plan
  readonly cells: Cells
  readonly solved: Solved[]
  readonly endings: Map<string, number>
  readonly deadEnds: Set<string>
  states: number
}

const pick = (onward: readonly Onward[], memory: Memory): Onward => {
  const [only] = onward
  if (onward.length === 1 && only) return only
  for (const one of onward) {
    const { anger, trust, heard } = one.when
    if (
      memory.anger >= anger.low &&
      memory.anger <= anger.high &&
      memory.trust >= trust.low &&
      memory.trust <= trust.high &&
      memory.heard >= heard.low &&
      memory.heard <= heard.high
    )
      return one
  }
  throw new RangeError('a story graph has no case for this mood')
}

/** Applies every reply to every state of a cell and hands the results on to the cells behind. */
const sweepForward = (sweep: Sweep, cell: Cell, budget: number): void => {
  const { plan, cells } = sweep
  const node = plan.nodes[cell.node] as Plan['nodes'][number]
  cell.onward = node.replies.map(({ cases }) => cases.map((one) => onwardFrom(plan, cells, cell, one)))
  const states = cell.index.keys.length
  sweep.states += states
  if (sweep.states > budget) throw new TooManyStates()
  const replies = node.replies.length
  const gain = new Int32Array(states * replies)
  const to = new Int32Array(states * replies).fill(-1)
  const local = new Int32Array(states * replies)
  const held: Draft = { ...freshMemory({ anger: 0, trust: 0, heard: 0 }) }
  const draft: Draft = { ...held }
  const { ready } = plan.setting
  const graphNode = plan.graph.nodes[cell.node]
  let edge = 0
  for (let state = 0; state < states; state++) {
    unpack(cell, cell.index.keys.values[state] as number, held)
    const share = (cell.chance[state] as number) / replies
    for (let r = 0; r < replies; r++, edge++) {
      const reply = node.replies[r] as (typeof node.replies)[number]
      copyMemory(held, draft)
      const heardIt = (reply.needs & ~cell.facts) === 0
      const points = node.frozen
        ? weighFrozen(draft, reply.moves, heardIt, plan.terms, null)
        : applyReply(draft, reply.moves, heardIt, ready, plan.terms, null)
      const onward = pick(cell.onward[r] as readonly Onward[], draft)
      applyOnward(draft, onward)
      gain[edge] = points - node.par
      if (onward.to) {
        const target = onward.to
        const at = takeState(target, draft, plan.nodes[target.node]?.echoes ?? 0)
        to[edge] = target.number
        local[edge] = at
        target.chance[at] = (target.chance[at] as number) + share
      } else {
        gain[edge] = points - node.par + closingValue(draft, onward.ending, plan)
        const name = onward.ending?.id ?? ''
        sweep.endings.set(name, (sweep.endings.get(name) ?? 0) + share)
        if (!onward.ending) sweep.deadEnds.add(graphNode?.replies[r]?.id ?? '')
      }
    }
  }
  sweep.solved[cell.number] = {
    cell,
    states,
    replies,
    gain,
    to,
    local,
    best: new Int32Array(states),
    worst: new Int32Array(states),
    mean: new Float64Array(states),
    choice: new Uint8Array(states),
    worstChoice: new Uint8Array(states),
  }
}

/** Takes the values of the cells behind back into a cell. */
const sweepBackward = (solved: readonly Solved[], here: Solved): void => {
  const { states, replies, gain, to, local } = here
  let edge = 0
  for (let state = 0; state < states; state++) {
    let best = Number.NEGATIVE_INFINITY
    let worst = Number.POSITIVE_INFINITY
    let sum = 0
    for (let r = 0; r < replies; r++, edge++) {
      const target = to[edge] as number
      const behind = target < 0 ? null : (solved[target] as Solved)
      const at = local[edge] as number
      const step = gain[edge] as number
      const most = step + (behind ? (behind.best[at] as number) : 0)
      const least = step + (behind ? (behind.worst[at] as number) : 0)
      sum += step + (behind ? (behind.mean[at] as number) : 0)
      if (most > best) {
        best = most
        here.choice[state] = r
      }
      if (least < worst) {
        worst = least
        here.worstChoice[state] = r
      }
    }
    here.best[state] = best
    here.worst[state] = worst
    here.mean[state] = sum / replies
  }
}

const lineFrom = (sweep: Sweep, start: Cell, side: 'choice' | 'worstChoice'): string[] => {
  const line: string[] = []
  let number = start.number
  let state = 0
  while (number >= 0) {
    const here = sweep.solved[number] as Solved
    const r = here[side][state] as number
    line.push(sweep.plan.graph.nodes[here.cell.node]?.replies[r]?.id ?? '')
    const edge = state * here.replies + r
    number = here.to[edge] as number
    state = here.local[edge] as number
  }
  return line
}

/** Reply sequences from a cell on: one number where the mood never decides the way, else one for each state. */
type Ways = bigint | readonly bigint[]
const waysAt = (ways: Ways, state: number): bigint => (typeof ways === 'bigint' ? ways : (ways[state] ?? 0n))

const countPaths = (sweep: Sweep, order: readonly Cell[], start: Cell): bigint => {
  const ways: Ways[] = []
  for (const cell of order.toReversed()) {
    const here = sweep.solved[cell.number] as Solved
    const uniform = cell.onward.every(
      ([one, ...more]) => more.length === 0 && (!one?.to || typeof ways[one.to.number] === 'bigint'),
    )
    const from = (state: number): bigint => {
      let sum = 0n
      for (let r = 0; r < here.replies; r++) {
        const edge = state * here.replies + r
        const target = here.to[edge] as number
        sum += target < 0 ? 1n : waysAt(ways[target] as Ways, here.local[edge] as number)
      }
      return sum
    }
    ways[cell.number] = uniform ? from(0) : Array.from({ length: here.states }, (_, state) => from(state))
  }
  return waysAt(ways[start.number] as Ways, 0)
}

/** Visits cells so that none comes before one that leads to it: by the plan's order, or turn by turn. */
const sweepAll = (sweep: Sweep, budget: number): Cell[] => {
  const { plan, cells } = sweep
  const done: Cell[] = []
  const visit = (cell: Cell): void => {
    // A cell behind a case that no mood here falls into was made, but never entered.
    if (cell.index.keys.length === 0) return
    sweepForward(sweep, cell, budget)
    done.push(cell)
  }
  if (plan.countsTurns || !plan.order) {
    for (let next = 0; next < cells.all.length; next++) visit(cells.all[next] as Cell)
    return done
  }
  const rank = new Int32Array(plan.nodes.length)
  for (const [place, node] of plan.order.entries()) rank[node] = place
  const waiting: Cell[][] = plan.order.map(() => [])
  let placed = 0
  for (let place = 0; place < waiting.length; place++) {
    for (; placed < cells.all.length; placed++) {
      const cell = cells.all[placed] as Cell
      waiting[rank[cell.node] as number]?.push(cell)
    }
    for (const cell of waiting[place] as Cell[]) visit(cell)
  }
  return done
}

const tooLarge = (plan: Plan, sweep: Sweep): Unsolved => ({
  complete: false,
  why: {
    at: { file: '', line: 0 },
    rule: 'incomplete',
    severity: 'error',
    found: plan.countsTurns
      ? `turns × states (${plan.setting.turns} × ${sweep.cells.all.length})`
      : `states (${sweep.states}), facts (${plan.facts.length}), promises (${plan.promises.length})`,
  },
})

/** Solves one variant (from 1). A story that outgrows the budget is incomplete, and says what made it grow. */
export const solve = (plan: Plan, variant: number, budget: number = STATE_BUDGET): Solution | Unsolved => {
  if (plan.graph.incomplete) return { complete: false, why: plan.graph.incomplete }
  const sweep: Sweep = {
    plan,
    cells: cellsOf(plan),
    solved: [],
    endings: new Map(),
    deadEnds: new Set(),
    states: 0,
  }
  if (plan.facts.length > MOST_NAMES || plan.promises.length > MOST_NAMES) return tooLarge(plan, sweep)
  const opening = plan.openings[variant - 1]
  if (!opening) throw new RangeError(`no variant ${variant}`)
  const memory: Draft = { ...freshMemory(plan.setting.start) }
  const first = onwardFrom(plan, sweep.cells, { facts: 0, promises: 0, turn: -1 }, opening)
  applyOnward(memory, first)
  if (!first.to) return solvedAtOnce(plan, variant, memory, first)
  takeState(first.to, memory, plan.nodes[first.to.node]?.echoes ?? 0)
  first.to.chance[0] = 1
  let order: Cell[]
  try {
    order = sweepAll(sweep, budget)
  } catch (thrown) {
    if (thrown instanceof TooManyStates || thrown instanceof TooManyLasts) return tooLarge(plan, sweep)
    throw thrown
  }
  for (const cell of order.toReversed()) sweepBackward(sweep.solved, sweep.solved[cell.number] as Solved)
  const start = sweep.solved[first.to.number] as Solved
  const span: Span = { best: start.best[0] as number, chance: start.mean[0] as number }
  const table = tableOf(plan, span, order, ({ number }) => (sweep.solved[number] as Solved).best)
  return {
    complete: true,
    variant,
    span,
    table,
    states: sweep.states,
    paths: countPaths(sweep, order, first.to),
    best: { value: start.best[0] as number, replies: lineFrom(sweep, first.to, 'choice') },
    worst: { value: start.worst[0] as number, replies: lineFrom(sweep, first.to, 'worstChoice') },
    endings: sweep.endings,
    nodes: new Set(order.map(({ node }) => node)),
    deadEnds: [...sweep.deadEnds],
    toGo: (node, session) => toGoIn(plan, table, node, session),
  }
}

/** A story without a single decision: nothing to win, nothing to lose. */
const solvedAtOnce = (plan: Plan, variant: number, memory: Memory, first: Onward): Solution => {
  const value = closingValue(memory, first.ending, plan)
  return {
    complete: true,
    variant,
    span: { best: value, chance: value },
    table: { span: { best: value, chance: value }, cells: new Map() },
    states: 0,
    paths: 1n,
    best: { value, replies: [] },
    worst: { value, replies: [] },
    endings: new Map([[first.ending?.id ?? '', 1]]),
    nodes: new Set(),
    deadEnds: [],
    toGo: () => null,
  }
}
