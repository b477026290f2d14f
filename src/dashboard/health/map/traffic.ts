/** What real conversations did, laid over a story's map. */
import type { MapReply, MapWay, StoryMap } from '../../../analysis/index.ts'
import { type Traffic, wayName } from '../../../conversation/map/layout.ts'
import type { ScenarioHealth, ScenarioWays } from '../../../wire/api/index.ts'

/** Plain values, so that they cross to a Worker. */
export interface Seen {
  readonly ways: ScenarioWays['ways']
  /** How many conversations there were. */
  readonly n: number
  readonly endings: ScenarioHealth['endings']
  /** Replies of the decisions that people left at. */
  readonly left: readonly string[]
}

/** In which of a map's decisions each reply stands. */
export const keysIn = ({ decisions }: StoryMap): ReadonlyMap<string, string> =>
  new Map(decisions.flatMap(({ key, replies }) => replies.map(({ id }) => [id, key] as const)))

type Step = ScenarioWays['ways'][number] & { readonly key: string }

/** Ways that lead somewhere on the map: to a decision it has, or to an ending. */
const stepsOn = (map: StoryMap, { ways }: Seen): readonly Step[] => {
  const keys = keysIn(map)
  return ways.flatMap((way) => {
    const key = way.kind === 'ending' ? way.to : keys.get(way.to)
    return key !== undefined && keys.has(way.reply) ? [{ ...way, key }] : []
  })
}

/** Ways that were gone though the story's text does not show them, as when a buyer has waited too long. */
const withWays = (reply: MapReply, steps: readonly Step[]): MapReply => {
  const more = steps
    .filter((step) => step.reply === reply.id && !reply.ways.some(({ to }) => to === step.key))
    .map(({ kind, key }): MapWay => ({ kind: kind === 'ending' ? 'ending' : 'decision', to: key, share: 0 }))
  return more.length === 0 ? reply : { ...reply, ways: [...reply.ways, ...more] }
}

/** The map with all that was met on it, and how many went each way. */
export const layOver = (map: StoryMap, seen: Seen): { readonly map: StoryMap; readonly traffic: Traffic } => {
  const steps = stepsOn(map, seen)
  const ways = new Map<string, number>()
  for (const { reply, key, n } of steps)
    ways.set(wayName(reply, key), (ways.get(wayName(reply, key)) ?? 0) + n)
  const keys = keysIn(map)
  const more = seen.endings.filter(({ ending }) => !map.endings.some(({ id }) => id === ending))
  return {
    map: {
      ...map,
      decisions: map.decisions.map((decision) => ({
        ...decision,
        replies: decision.replies.map((reply) => withWays(reply, steps)),
      })),
      endings: [
        ...map.endings,
        ...more.map(({ ending, worth }) => ({ id: ending, worth: worth ?? 'poor', chance: 0 })),
      ],
    },
    traffic: { ways, all: seen.n, feet: new Set(seen.left.flatMap((reply) => keys.get(reply) ?? [])) },
  }
}
