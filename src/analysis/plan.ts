/** A story graph made ready for solving: what can still matter at each node, in what order to visit them. */
import type { Case, StoryGraph } from '../ink/index.ts'
import { indexOfMove, isFrozen, parOf, type Setting, SHADOW, type Terms, termsOf } from '../training/index.ts'

/** A reply as the solver reads it: move indices, and the bit set of facts it needs. */
export interface PlannedReply {
  readonly moves: readonly number[]
  readonly needs: number
  readonly cases: readonly PlannedCase[]
}

export interface PlannedCase {
  readonly source: Case
  readonly events: readonly PlannedEvent[]
}

export type PlannedEvent =
  | { readonly kind: 'fact' | 'promise' | 'kept' | 'broken'; readonly bit: number }
  | { readonly kind: 'mood'; readonly value: 'anger' | 'trust' | 'heard'; readonly by: number }

export interface PlannedNode {
  readonly frozen: boolean
  readonly replies: readonly PlannedReply[]
  readonly par: number
  /** Facts that some reply from here on needs, as a bit set. */
  readonly facts: number
  /** Good moves of the last turn that can still be repeated here, as a bit set with SHADOW. */
  readonly echoes: number
}

export interface Plan {
  readonly graph: StoryGraph
  readonly setting: Setting
  readonly terms: Terms
  readonly nodes: readonly PlannedNode[]
  readonly openings: readonly PlannedCase[]
  readonly facts: readonly string[]
  readonly promises: readonly string[]
  /** Nodes so that no case leads backward; null where the story has a loop. */
  readonly order: readonly number[] | null
  /** Whether the number of turns so far can matter: a loop, or a path longer than the buyer's patience. */
  readonly countsTurns: boolean
}

const bitOf = (names: readonly string[], name: string): number => 1 << names.indexOf(name)
const targetsOf = (cases: readonly (readonly Case[])[]): number[] =>
  cases.flat().flatMap(({ to }) => (to < 0 ? [] : [to]))

const planCase = (source: Case, facts: readonly string[], promises: readonly string[]): PlannedCase => ({
  source,
  events: source.events.flatMap((event): PlannedEvent[] => {
    if (event.kind === 'mood') return [event]
    const names = event.kind === 'fact' ? facts : promises
    return names.includes(event.id) ? [{ kind: event.kind, bit: bitOf(names, event.id) }] : []
  }),
})

/** A depth-first order with every node after those it can lead to; null on a loop. */
const backwardOrder = (graph: StoryGraph): number[] | null => {
  const state = new Uint8Array(graph.nodes.length)
  const order: number[] = []
  for (let root = 0; root < graph.nodes.length; root++) {
    if (state[root] !== 0) continue
    const stack = [{ node: root, targets: targetsOf(graph.nodes[root]?.cases ?? []), next: 0 }]
    state[root] = 1
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.targets[top.next++]
      if (target === undefined) {
        state[top.node] = 2
        order.push(top.node)
        stack.pop()
      } else if (state[target] === 1) {
        return null
      } else if (state[target] === 0) {
        state[target] = 1
        stack.push({ node: target, targets: targetsOf(graph.nodes[target]?.cases ?? []), next: 0 })
      }
    }
  }
  return order
}

/** Flows bit sets backward until they settle: own bits, and what the successors hand back. */
const flowBack = (
  graph: StoryGraph,
  own: (node: number) => number,
  handsBack: (node: number, ahead: number) => number,
): Int32Array => {
  const sets = new Int32Array(graph.nodes.length)
  for (let changed = true; changed; ) {
    changed = false
    for (let node = graph.nodes.length - 1; node >= 0; node--) {
      let ahead = 0
      for (const target of targetsOf(graph.nodes[node]?.cases ?? [])) ahead |= sets[target] as number
      const next = own(node) | handsBack(node, ahead)
      if (next !== sets[node]) {
        sets[node] = next
        changed = true
      }
    }
  }
  return sets
}

const longestPath = (graph: StoryGraph, order: readonly number[]): number => {
  const length = new Int32Array(graph.nodes.length)
  for (const node of order)
    length[node] =
      1 + Math.max(0, ...targetsOf(graph.nodes[node]?.cases ?? []).map((to) => length[to] as number))
  return Math.max(0, ...length)
}

/** Facts, or promises, that fit a bit set; a story with more cannot be solved. */
export const MOST_NAMES = 30

/** Names in the order they appear. */
const namesIn = (names: readonly string[]): readonly string[] => [...new Set(names)]

/** Works a graph into a plan for its setting. */
export const planOf = (graph: StoryGraph, setting: Setting): Plan => {
  const terms = termsOf(setting.motive, setting.temper)
  const cases = [...graph.openings, ...graph.nodes.flatMap(({ cases }) => cases.flat())]
  const facts = namesIn(graph.nodes.flatMap(({ replies }) => replies.flatMap(({ needs }) => needs)))
  const promises = namesIn(
    cases.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'promise' ? [event.id] : []))),
  )
  const movesAt = (node: number) => (graph.nodes[node]?.replies ?? []).flatMap(({ moves }) => moves)
  const frozenAt = (node: number) => isFrozen(graph.nodes[node]?.phase ?? 'chat')
  const needsAt = (node: number) =>
    (graph.nodes[node]?.replies ?? [])
      .flatMap(({ needs }) => needs)
      .reduce((set, fact) => set | bitOf(facts, fact), 0)
  const factsAhead = flowBack(graph, needsAt, (_, ahead) => ahead)
  const goodBits = (node: number) =>
    movesAt(node).reduce((set, move) => set | (1 << indexOfMove(move)), 0) & (SHADOW - 1)
  const echoes = flowBack(
    graph,
    (node) => (frozenAt(node) ? 0 : goodBits(node) | SHADOW),
    (node, ahead) => (frozenAt(node) ? ahead : 0),
  )
  const nodes = graph.nodes.map(
    (node, number): PlannedNode => ({
      frozen: isFrozen(node.phase),
      par: parOf(node.replies, terms),
      facts: factsAhead[number] as number,
      echoes: echoes[number] as number,
      replies: node.replies.map((reply, index) => ({
        moves: reply.moves.map((move) => indexOfMove(move)),
        needs: reply.needs.reduce((set, fact) => set | bitOf(facts, fact), 0),
        cases: (node.cases[index] ?? []).map((source) => planCase(source, facts, promises)),
      })),
    }),
  )
  const order = backwardOrder(graph)
  const countsTurns = order === null || longestPath(graph, order) > setting.turns
  const openings = graph.openings.map((opening) => planCase(opening, facts, promises))
  return {
    graph,
    setting,
    terms,
    nodes,
    openings,
    facts,
    promises,
    order: order?.reverse() ?? null,
    countsTurns,
  }
}
