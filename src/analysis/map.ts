/** A story as a map of its decisions: where each reply leads, what it costs, and how often guessing comes there. */
import { luckFrom, type StoryGraph, type WrittenReply, walkGraph } from '../ink/index.ts'
import { beginPlay, giveReply, type Move, type Phase, type Worth } from '../training/index.ts'
import type { Plan } from './plan.ts'
import { type GraphPlay, lossIn, rawReach } from './reach.ts'
import type { Solution } from './solve.ts'

/** Where a reply leads: a decision's key or an ending's id, with the share of this reply's uses that went there. */
export interface MapWay {
  readonly kind: 'decision' | 'ending'
  readonly to: string
  readonly share: number
}

/** A reply as it is written; losses in percent over the places where it was on offer. */
export interface MapReply {
  readonly id: string
  readonly text: string
  readonly line: number
  readonly moves: readonly Move[]
  readonly least: number
  readonly most: number
  readonly typical: number
  readonly onBest: boolean
  readonly onWorst: boolean
  readonly ways: readonly MapWay[]
}

/** A decision as it is written: replies that stand together, whatever state they are met in. */
export interface MapDecision {
  readonly key: string
  readonly file: string
  readonly line: number
  readonly phase: Phase
  /** Share of guessing players that come here at least once. */
  readonly met: number
  readonly replies: readonly MapReply[]
}

export interface MapEnding {
  readonly id: string
  readonly worth: Worth
  /** A guessing player's exact chance. */
  readonly chance: number
}

export interface StoryMap {
  readonly variant: number
  readonly start: string | null
  readonly decisions: readonly MapDecision[]
  readonly endings: readonly MapEnding[]
}

/** Guessing conversations that are drawn: losses and ways come from them and from the best and worst line. */
const DRAWN = 400

interface Use {
  readonly reply: WrittenReply
  readonly losses: number[]
  readonly ways: Map<string, { kind: MapWay['kind']; count: number }>
  onBest: boolean
  onWorst: boolean
}
interface Place {
  readonly file: string
  readonly phase: Phase
  readonly uses: Map<string, Use>
  met: number
}

type Line = 'best' | 'worst' | null

const offered = ({ session }: GraphPlay): readonly WrittenReply[] =>
  session.ending ? [] : (session.beat.replies as readonly WrittenReply[])

/** Replies that stand together in the text: whatever of them is on offer, the first line names the decision. */
export const decisionKeys = (graph: StoryGraph): ReadonlyMap<string, string> => {
  const first = new Map<string, number>()
  const placeOf = ({ file, id }: WrittenReply) => `${file} ${id}`
  const groups = graph.nodes.map(({ replies }) => replies)
  // A reply belongs with the earliest line that it was ever on offer beside.
  for (let changed = true; changed; ) {
    changed = false
    for (const replies of groups) {
      const least = Math.min(...replies.map((reply) => first.get(placeOf(reply)) ?? reply.line))
      for (const reply of replies)
        if ((first.get(placeOf(reply)) ?? Number.POSITIVE_INFINITY) > least) {
          first.set(placeOf(reply), least)
          changed = true
        }
    }
  }
  return new Map(groups.flat().map((reply) => [placeOf(reply), `${reply.file}:${first.get(placeOf(reply))}`]))
}

class Mapping {
  readonly places = new Map<string, Place>()
  readonly worths = new Map<string, Worth>()
  private readonly keys: ReadonlyMap<string, string>
  private readonly plan: Plan
  private readonly solution: Solution

  constructor(plan: Plan, solution: Solution) {
    this.plan = plan
    this.solution = solution
    this.keys = decisionKeys(plan.graph)
  }

  keyOf(play: GraphPlay): string | null {
    const [reply] = offered(play)
    return reply ? (this.keys.get(`${reply.file} ${reply.id}`) ?? null) : null
  }

  private useOf(place: Place, reply: WrittenReply): Use {
    const known = place.uses.get(reply.id)
    if (known) return known
    const use: Use = { reply, losses: [], ways: new Map(), onBest: false, onWorst: false }
    place.uses.set(reply.id, use)
    return use
  }

  /** Notes what every open reply would cost here; gives the place. */
  private look(play: GraphPlay, key: string): Place {
    const replies = offered(play)
    const [first] = replies
    const place: Place = this.places.get(key) ?? {
      file: first?.file ?? '',
      phase: play.session.beat.phase,
      uses: new Map(),
      met: 0,
    }
    this.places.set(key, place)
    const from = rawReach(play, this.solution)
    for (const reply of replies) {
      const after = giveReply(play, reply.id) as GraphPlay
      this.useOf(place, reply).losses.push(lossIn(from, rawReach(after, this.solution), this.solution))
    }
    return place
  }

  /** Walks one conversation; `choose` says which reply (by index) at each turn. */
  walk(choose: (replies: readonly WrittenReply[], turn: number) => number, line: Line): void {
    let play = beginPlay(this.plan.setting, walkGraph(this.plan.graph, this.solution.variant)) as GraphPlay
    const seen = new Set<string>()
    for (let turn = 0; offered(play).length > 0; turn++) {
      const key = this.keyOf(play)
      const reply = offered(play)[choose(offered(play), turn)]
      if (key === null || !reply) return
      const place = this.look(play, key)
      if (line === null && !seen.has(key)) place.met += 1
      seen.add(key)
      play = giveReply(play, reply.id) as GraphPlay
      const use = this.useOf(place, reply)
      if (line === 'best') use.onBest = true
      if (line === 'worst') use.onWorst = true
      this.lead(use, play)
    }
  }

  private lead(use: Use, { session }: GraphPlay): void {
    const next = session.ending
    if (next) this.worths.set(next.id, next.worth)
    const to = next?.id ?? this.keyOf({ session } as GraphPlay)
    if (to === null) return
    const way = use.ways.get(to) ?? { kind: next ? ('ending' as const) : ('decision' as const), count: 0 }
    use.ways.set(to, { ...way, count: way.count + 1 })
  }
}

const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

const replyOf = ({ reply, losses, ways, onBest, onWorst }: Use): MapReply => {
  const uses = [...ways.values()].reduce((sum, { count }) => sum + count, 0)
  return {
    id: reply.id,
    text: reply.text,
    line: reply.line,
    moves: reply.moves,
    least: Math.min(...losses),
    most: Math.max(...losses),
    typical: middleOf(losses),
    onBest,
    onWorst,
    ways: [...ways].map(([to, { kind, count }]) => ({ kind, to, share: count / uses })),
  }
}

/** Maps one solved variant. The same story gives the same map. */
export const mapOf = (plan: Plan, solution: Solution): StoryMap => {
  const mapping = new Mapping(plan, solution)
  const along =
    (ids: readonly string[]) =>
    (replies: readonly WrittenReply[], turn: number): number =>
      replies.findIndex(({ id }) => id === ids[turn])
  mapping.walk(along(solution.best.replies), 'best')
  mapping.walk(along(solution.worst.replies), 'worst')
  const draw = luckFrom(29)
  for (let drawn = 0; drawn < DRAWN; drawn++)
    mapping.walk((replies) => Math.floor(draw() * replies.length), null)
  const opening = beginPlay(plan.setting, walkGraph(plan.graph, solution.variant)) as GraphPlay
  return {
    variant: solution.variant,
    start: mapping.keyOf(opening),
    decisions: [...mapping.places]
      .map(([key, { file, phase, met, uses }]) => ({
        key,
        file,
        line: Number(key.slice(key.lastIndexOf(':') + 1)),
        phase,
        met: met / DRAWN,
        replies: [...uses.values()].map(replyOf).sort((a, b) => a.line - b.line),
      }))
      .sort((a, b) => a.line - b.line),
    endings: [...solution.endings].flatMap(([id, chance]) =>
      id === '' ? [] : [{ id, worth: mapping.worths.get(id) ?? 'poor', chance }],
    ),
  }
}
