/** What there was to learn in a conversation: what was learnt, what it served, and where the rest could have been had. */

import type { StoryBeat, StoryGraph } from '../ink/index.ts'
import { giveReply, type Play } from '../training/index.ts'
import { type PlacedEvent, placedIn } from './placed.ts'
import { type GraphPlay, lossIn, rawReach } from './reach.ts'
import type { Solution } from './solve.ts'
import { type LearntFact, type MissedFact, nameReply } from './types.ts'
import type { Walked } from './walk.ts'

/** How many replies ahead a missed fact is looked for. */
const AHEAD = 3
/** What a way to a fact may cost, in percent, and still be advice: less than a slip's upper bound. */
const FAIR_PRICE = 7

/** Turns (from 1) whose reply, as it was given, takes a fact for granted; one that gets it wrong makes no use of it. */
const turnsNeeding = ({ plays }: Walked, ids: readonly string[], fact: string): readonly number[] =>
  ids.flatMap((id, index) => {
    const reply = plays[index]?.session.beat.replies.find((one) => one.id === id)
    return reply?.needs.includes(fact) && !reply.moves.includes('mishear') ? [index + 1] : []
  })

/** Turns (from 1) at which some reply on offer takes a fact for granted. */
const turnsOffering = ({ plays }: Walked, fact: string): readonly number[] =>
  plays.flatMap(({ session }, index) =>
    session.beat.replies.some(({ needs }) => needs.includes(fact)) ? [index + 1] : [],
  )

/** Facts in the order they were learnt. */
export const learntFacts = (
  walked: Walked,
  ids: readonly string[],
  events: readonly PlacedEvent[],
): readonly LearntFact[] => {
  const first = new Map<string, PlacedEvent>()
  for (const event of events) if (event.kind === 'fact' && !first.has(event.id)) first.set(event.id, event)
  return [...first.values()].map(({ id, after, line }) => {
    const needing = turnsNeeding(walked, ids, id)
    return {
      id,
      told: { after, line },
      used: needing.filter((turn) => turn > after),
      guessed: needing.filter((turn) => turn <= after),
    }
  })
}

/** Replies from a turn (from 1) on after which a fact is known, and what they cost together in percent. */
interface Way {
  readonly turn: number
  readonly ids: readonly string[]
  readonly cost: number
}

const isFairer = (a: Way, b: Way): boolean => {
  const [dear, dearB] = [a.cost >= FAIR_PRICE, b.cost >= FAIR_PRICE]
  if (dear !== dearB) return dearB
  if (a.ids.length !== b.ids.length) return a.ids.length < b.ids.length
  return a.cost < b.cost
}

/** All that can be learnt `depth` replies after a play. */
const look = (play: GraphPlay, depth: number, seen: (ids: readonly string[], then: GraphPlay) => void) => {
  const go = (from: GraphPlay, ids: readonly string[]): void => {
    if (from.session.ending) return
    for (const { id } of from.session.beat.replies) {
      const next = giveReply(from, id) as GraphPlay
      const path = [...ids, id]
      if (path.length === depth) seen(path, next)
      else go(next, path)
    }
  }
  go(play, [])
}

const waysTo = (
  plays: readonly GraphPlay[],
  wanted: ReadonlySet<string>,
  solution: Solution,
): ReadonlyMap<string, Way> => {
  const ways = new Map<string, Way>()
  const isOpen = (fact: string) => (ways.get(fact)?.cost ?? Number.POSITIVE_INFINITY) >= FAIR_PRICE
  for (let depth = 1; depth <= AHEAD && [...wanted].some(isOpen); depth++)
    for (const [index, play] of plays.slice(0, -1).entries())
      look(play, depth, (ids, then) => {
        for (const fact of then.session.facts) {
          if (!wanted.has(fact) || play.session.facts.includes(fact)) continue
          const cost = lossIn(rawReach(play, solution), rawReach(then, solution), solution)
          const way = { turn: index + 1, ids, cost }
          const known = ways.get(fact)
          if (!known || isFairer(way, known)) ways.set(fact, way)
        }
      })
  return ways
}

const factsIn = ({ nodes, openings }: StoryGraph): readonly string[] => {
  const cases = [...openings, ...nodes.flatMap(({ cases }) => cases.flat())]
  return cases.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'fact' ? [event.id] : [])))
}

/** The beat at the end of a way, in the story's true words. */
const toldAt = (told: readonly Play<StoryBeat>[], { turn, ids }: Way): StoryBeat | null => {
  const from = told[turn - 1]
  return from ? (ids.reduce((play, id) => giveReply(play, id), from).scene.beat as StoryBeat) : null
}

/**
 * Facts that were never learnt though they could have been: those that a reply on the way took for granted, and those
 * to be had at a fair price; each with the line that would have told it, and the turn and the reply that draw it out.
 */
export const missedFacts = (walked: Walked, graph: StoryGraph, solution: Solution): readonly MissedFact[] => {
  const { plays, told } = walked
  const known = new Set(plays.at(-1)?.session.facts)
  const wanted = new Set(factsIn(graph).filter((fact) => !known.has(fact)))
  const ways = waysTo(plays, wanted, solution)
  return [...wanted].flatMap((id): MissedFact[] => {
    const way = ways.get(id)
    const lacked = turnsOffering(walked, id)
    const fair = way !== undefined && way.cost < FAIR_PRICE
    if (!way || (!fair && lacked.length === 0)) return []
    const beat = toldAt(told, way)
    const line = beat
      ? (placedIn(beat, 0).find((one) => one.kind === 'fact' && one.id === id)?.line ?? null)
      : null
    const [first] = way?.ids ?? []
    const reply = way && told[way.turn - 1]?.scene.beat.replies.find((one) => one.id === first)
    return [{ id, line, lacked, from: fair && reply ? { turn: way.turn, reply: nameReply(reply) } : null }]
  })
}
