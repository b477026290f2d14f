/** Where everything stands on a story's map. The layout itself is dagre's. */
import { Graph, layout } from '@dagrejs/dagre'
import type { MapDecision, MapEnding, StoryMap } from '../../analysis/index.ts'

/** Sizes in the map's own units, which are pixels at full size. */
export const BOX = { width: 276, head: 34, row: 27, pad: 8, ending: 44 } as const

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type PlacedDecision = Placed & { readonly decision: MapDecision; readonly number: number }
export type PlacedEnding = Placed & { readonly ending: MapEnding }

/** A way from one box to another, along some points; `share` of guessing conversations take it. */
export interface PlacedWay {
  readonly from: string
  readonly to: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly share: number
  readonly onBest: boolean
  readonly onWorst: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly decisions: readonly PlacedDecision[]
  readonly endings: readonly PlacedEnding[]
  readonly ways: readonly PlacedWay[]
}

interface Way {
  share: number
  onBest: boolean
  onWorst: boolean
}

/** How many real conversations gave each reply, by its id. */
export type Traffic = ReadonlyMap<string, number>

/** Share of all conversations that give a reply: as they did, or each reply of a decision as often as guessing would. */
const sharesOf = ({ decisions }: StoryMap, traffic: Traffic | null) => {
  const busiest = Math.max(
    1,
    ...decisions.map(({ replies }) => replies.reduce((sum, { id }) => sum + (traffic?.get(id) ?? 0), 0)),
  )
  return ({ met, replies }: MapDecision, id: string): number =>
    traffic ? (traffic.get(id) ?? 0) / busiest : met / replies.length
}

/** Ways between two boxes put together. */
const waysOf = (map: StoryMap, traffic: Traffic | null): ReadonlyMap<string, Way> => {
  const ways = new Map<string, Way>()
  const shareOf = sharesOf(map, traffic)
  for (const decision of map.decisions)
    for (const reply of decision.replies)
      for (const { to, share } of reply.ways) {
        const name = `${decision.key}\n${to}`
        const way = ways.get(name) ?? { share: 0, onBest: false, onWorst: false }
        way.share += shareOf(decision, reply.id) * share
        way.onBest ||= reply.onBest
        way.onWorst ||= reply.onWorst
        ways.set(name, way)
      }
  return ways
}

const heightOf = ({ replies }: MapDecision): number => BOX.head + BOX.row * replies.length + BOX.pad

const placeOf = (graph: Graph, key: string): Placed => {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.node(key)
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Lays a map out from above to below; ways are as wide as guessing, or real traffic, makes them. */
export const layOut = (map: StoryMap, traffic: Traffic | null = null): Layout => {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, marginx: 24, marginy: 24 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const decision of map.decisions)
    graph.setNode(decision.key, { width: BOX.width, height: heightOf(decision) })
  for (const { id } of map.endings) graph.setNode(id, { width: BOX.width * 0.7, height: BOX.ending })
  const ways = waysOf(map, traffic)
  for (const name of ways.keys()) {
    const [from = '', to = ''] = name.split('\n')
    if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to)
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    decisions: map.decisions.map((decision, index) => ({
      ...placeOf(graph, decision.key),
      decision,
      number: index + 1,
    })),
    endings: map.endings.map((ending) => ({ ...placeOf(graph, ending.id), ending })),
    ways: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: graph.edge({ v, w }).points ?? [],
      ...(ways.get(`${v}\n${w}`) ?? { share: 0, onBest: false, onWorst: false }),
    })),
  }
}
