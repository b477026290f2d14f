/** A story that is not solved as a map all the same: where its replies lead, without what they cost. */
import {
  buildGraph,
  type Case,
  type CompiledStory,
  type GraphNode,
  type Problem,
  SKETCH_BUDGET,
  type StoryGraph,
  type WrittenReply,
} from '../ink/index.ts'
import {
  decisionKeys,
  type MapDecision,
  type MapEnding,
  type MapReply,
  type MapWay,
  type StoryMap,
} from './map.ts'
import { STOP } from './types.ts'

/** A map of all variants together, as far as the story could be followed, and why it is no more than that. */
export interface Sketch {
  readonly map: StoryMap
  readonly why: Problem
  /** Whether parts of the story are missing, and not only the costs. */
  readonly cut: boolean
}

type Keys = ReadonlyMap<string, string>

const keyIn = (keys: Keys, [reply]: readonly WrittenReply[]): string | null =>
  reply ? (keys.get(`${reply.file} ${reply.id}`) ?? null) : null

const leadsTo = (graph: StoryGraph, keys: Keys, { to, ending }: Case): Omit<MapWay, 'share'> => {
  const key = ending ? null : keyIn(keys, graph.nodes[to]?.replies ?? [])
  return key === null ? { kind: 'ending', to: ending?.id ?? STOP } : { kind: 'decision', to: key }
}

const replyOf = (
  { id, text, line, moves }: WrittenReply,
  ways: readonly Omit<MapWay, 'share'>[],
): MapReply => {
  const apart = [...new Map(ways.map((way) => [way.to, way])).values()]
  return {
    id,
    text,
    line,
    moves,
    least: 0,
    most: 0,
    typical: 0,
    onBest: false,
    onWorst: false,
    ways: apart.map((way) => ({ ...way, share: 1 / apart.length })),
  }
}

const decisionsOf = (nodes: readonly GraphNode[], graph: StoryGraph, keys: Keys): MapDecision[] => {
  const replies = new Map<string, Map<string, { reply: WrittenReply; ways: Omit<MapWay, 'share'>[] }>>()
  const phases = new Map<string, MapDecision['phase']>()
  for (const node of nodes) {
    const key = keyIn(keys, node.replies)
    if (key === null) continue
    const known = replies.get(key) ?? new Map()
    replies.set(key, known)
    phases.set(key, phases.get(key) ?? node.phase)
    for (const [index, reply] of node.replies.entries()) {
      const use = known.get(reply.id) ?? { reply, ways: [] }
      use.ways.push(...(node.cases[index] ?? []).map((one) => leadsTo(graph, keys, one)))
      known.set(reply.id, use)
    }
  }
  return [...replies]
    .map(([key, uses]) => ({
      key,
      file: key.slice(0, key.lastIndexOf(':')),
      line: Number(key.slice(key.lastIndexOf(':') + 1)),
      phase: phases.get(key) ?? 'chat',
      met: 0,
      replies: [...uses.values()].map(({ reply, ways }) => replyOf(reply, ways)),
    }))
    .sort((a, b) => a.line - b.line)
}

const endingsOf = (openings: readonly Case[], nodes: readonly GraphNode[]): MapEnding[] => {
  const cases = [...openings, ...nodes.flatMap(({ cases }) => cases.flat())]
  const ends = cases.flatMap(({ to, ending }): MapEnding[] => {
    if (ending) return [{ id: ending.id, worth: ending.worth, chance: 0 }]
    return to < 0 ? [{ id: STOP, worth: 'fair', chance: 0 }] : []
  })
  return [...new Map(ends.map((end) => [end.id, end])).values()]
}

/** What can be met after these openings, in the order of the graph. */
const metAfter = (graph: StoryGraph, openings: readonly Case[]): readonly GraphNode[] => {
  const met = new Set<number>()
  const waiting = openings.map(({ to }) => to)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next < 0 || met.has(next)) continue
    met.add(next)
    for (const { to } of graph.nodes[next]?.cases.flat() ?? []) waiting.push(to)
  }
  return graph.nodes.filter((_, at) => met.has(at))
}

const mapFrom = (
  graph: StoryGraph,
  openings: readonly Case[],
  nodes: readonly GraphNode[],
  variant: number,
): StoryMap => {
  const keys = decisionKeys(graph)
  return {
    variant,
    start: keyIn(keys, graph.nodes[openings[0]?.to ?? -1]?.replies ?? []),
    decisions: decisionsOf(nodes, graph, keys),
    endings: endingsOf(openings, nodes),
  }
}

/** Follows a story once through every decision; `why` is said where the story itself gives no reason to stop. */
export const sketchOf = (story: CompiledStory, why: Problem): Sketch => {
  const graph = buildGraph(story, SKETCH_BUDGET)
  return {
    map: mapFrom(graph, graph.openings, graph.nodes, 1),
    why: graph.incomplete ?? why,
    cut: graph.incomplete !== null,
  }
}

/** A story's decisions and all that its replies may lead to, without costs: in one variant, or (0) in any. */
export const shapeOf = (story: CompiledStory, variant: number): StoryMap => {
  const graph = buildGraph(story)
  const openings = variant === 0 ? graph.openings : graph.openings.slice(variant - 1, variant)
  return mapFrom(graph, openings, metAfter(graph, openings), variant)
}
