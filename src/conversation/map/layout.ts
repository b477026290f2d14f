/** Where everything stands on a story's map. The layout itself is dagre's. */
import { Graph, layout } from '@dagrejs/dagre'
import type { MapDecision, MapEnding, MapWay, StoryMap } from '../../analysis/index.ts'
import { type Item, type Joint, straighten } from './straighten.ts'

/** Sizes in the map's own units, which are pixels at full size; `wide` where replies have two figures. */
export const BOX = { width: 276, wide: 348, head: 34, row: 27, pad: 8, foot: 20, ending: 44 } as const

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type PlacedDecision = Placed & { readonly decision: MapDecision; readonly number: number }
export type PlacedEnding = Placed & { readonly ending: MapEnding }

/** A way from one box to another, along some points; `share` of all conversations take it. */
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

/** What real conversations did, in place of guessing. */
export interface Traffic {
  /** How many went each way, by `wayName`. */
  readonly ways: ReadonlyMap<string, number>
  /** How many conversations there were. */
  readonly all: number
  /** Keys of decisions below whose replies a line of words is to stand. */
  readonly feet: ReadonlySet<string>
}

/** A reply's way to a decision's key or an ending's id. */
export const wayName = (reply: string, to: string): string => `${reply}\n${to}`

/** Share of all conversations that go a way: as they did, or each reply of a decision as often as guessing would. */
const shareOf = (
  traffic: Traffic | null,
  { met, replies }: MapDecision,
  reply: string,
  way: MapWay,
): number =>
  traffic
    ? (traffic.ways.get(wayName(reply, way.to)) ?? 0) / Math.max(1, traffic.all)
    : (met / replies.length) * way.share

/** Ways between two boxes put together. */
const waysOf = (map: StoryMap, traffic: Traffic | null): ReadonlyMap<string, Way> => {
  const ways = new Map<string, Way>()
  for (const decision of map.decisions)
    for (const reply of decision.replies)
      for (const leading of reply.ways) {
        const name = `${decision.key}\n${leading.to}`
        const way = ways.get(name) ?? { share: 0, onBest: false, onWorst: false }
        way.share += shareOf(traffic, decision, reply.id, leading)
        way.onBest ||= reply.onBest
        way.onWorst ||= reply.onWorst
        ways.set(name, way)
      }
  return ways
}

const heightOf = ({ key, replies }: MapDecision, traffic: Traffic | null): number =>
  BOX.head + BOX.row * replies.length + BOX.pad + (traffic?.feet.has(key) ? BOX.foot : 0)

interface Spot {
  readonly x: number
  readonly y: number
}

const MARGIN = 24
/** Free room between two boxes, a box and a way, and two ways. */
const GAPS = [36, 18, 10] as const

const isBend = ({ width }: Item): boolean => width === 0
const gap = (a: Item, b: Item): number => GAPS[isBend(a) ? (isBend(b) ? 2 : 1) : isBend(b) ? 1 : 0]

interface Strand {
  readonly from: string
  readonly to: string
  readonly bends: readonly Item[]
}

/** What dagre has put in rows, drawn together; the graph keeps only the order. */
const drawTogether = (graph: Graph) => {
  const boxes = new Map<string, Item>()
  for (const key of graph.nodes()) {
    const { x = 0, y = 0, width = 0 } = graph.node(key)
    boxes.set(key, { x, y, width, weight: 4 })
  }
  const strands = graph.edges().map(({ v, w }): Strand => {
    const points: readonly Spot[] = graph.edge({ v, w }).points ?? []
    const inner = v === w ? [] : points.slice(1, -1)
    return { from: v, to: w, bends: inner.map(({ x, y }) => ({ x, y, width: 0, weight: 1 })) }
  })
  const joints = strands.flatMap(({ from, to, bends }): readonly Joint[] => {
    const chain = [boxes.get(from), ...bends, boxes.get(to)].filter((item) => item !== undefined)
    return chain.slice(1).map((item, index): Joint => [chain[index] ?? item, item])
  })
  straighten([...boxes.values(), ...strands.flatMap(({ bends }) => bends)], joints, gap)
  return { boxes, strands }
}

/** Where a way leaves a box or comes in: below or above its middle. */
const door = (box: Item, height: number, towards: number): Spot => ({
  x: box.x,
  y: box.y + (towards > box.y ? height / 2 : -height / 2),
})

/** Out of a box at its right and in again. */
const loop = ({ x, y, width }: Item): readonly Spot[] => {
  const right = x + width / 2
  return [
    { x: right, y: y - 8 },
    { x: right + 14, y: y - 8 },
    { x: right + 14, y: y + 8 },
    { x: right, y: y + 8 },
  ]
}

/** Lays a map out from above to below; ways are as wide as guessing, or real traffic, makes them. */
export const layOut = (map: StoryMap, traffic: Traffic | null = null): Layout => {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, marginx: MARGIN, marginy: MARGIN })
  graph.setDefaultEdgeLabel(() => ({}))
  const width = traffic ? BOX.wide : BOX.width
  for (const decision of map.decisions)
    graph.setNode(decision.key, { width, height: heightOf(decision, traffic) })
  for (const { id } of map.endings) graph.setNode(id, { width: BOX.width * 0.7, height: BOX.ending })
  const ways = waysOf(map, traffic)
  for (const name of ways.keys()) {
    const [from = '', to = ''] = name.split('\n')
    if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to)
  }
  layout(graph)
  const { boxes, strands } = drawTogether(graph)
  const all = [...boxes.values(), ...strands.flatMap(({ bends }) => bends)]
  const left = Math.min(...all.map(({ x, width }) => x - width / 2)) - MARGIN
  for (const item of all) item.x -= left
  const right = Math.max(0, ...all.map(({ x, width }) => x + width / 2))
  const heightOfKey = (key: string): number => graph.node(key).height ?? 0
  const placeOf = (key: string): Placed => {
    const { x, y, width } = boxes.get(key) ?? { x: 0, y: 0, width: 0 }
    return { x: x - width / 2, y: y - heightOfKey(key) / 2, width, height: heightOfKey(key) }
  }
  const pointsOf = ({ from, to, bends }: Strand): readonly Spot[] => {
    const [a, b] = [boxes.get(from), boxes.get(to)]
    if (!a || !b) return []
    if (a === b) return loop(a)
    const start = door(a, heightOfKey(from), bends[0]?.y ?? b.y)
    return [start, ...bends, door(b, heightOfKey(to), bends.at(-1)?.y ?? a.y)]
  }
  return {
    width: right + MARGIN,
    height: graph.graph().height ?? 0,
    decisions: map.decisions.map((decision, index) => ({
      ...placeOf(decision.key),
      decision,
      number: index + 1,
    })),
    endings: map.endings.map((ending) => ({ ...placeOf(ending.id), ending })),
    ways: strands.map((strand) => ({
      from: strand.from,
      to: strand.to,
      points: pointsOf(strand),
      ...(ways.get(`${strand.from}\n${strand.to}`) ?? { share: 0, onBest: false, onWorst: false }),
    })),
  }
}
