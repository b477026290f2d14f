/** The story graph: every decision that can be told apart by what may still follow, built once, walked in microseconds. */
import {
  type Ending,
  MOOD_MAX,
  MOOD_VALUES,
  type Mood,
  type MoodValue,
  type Phase,
  type StoryEvent,
} from '../training/index.ts'
import { internalsOf } from './internals.ts'
import { type KeyParts, keysOf } from './key.ts'
import { memoOver } from './memo.ts'
import { moodClasses, type Range } from './mood-classes.ts'
import { openScene, StoryFault, type StoryScene } from './run.ts'
import type { TellableStory } from './tellable.ts'
import type { Line, Problem, RecordField, StoryBeat, WrittenReply } from './types.ts'
import { watch } from './watch.ts'

export type MoodBox = Readonly<Record<MoodValue, Range>>

/** What follows a reply given in a mood inside the box: events in order, then a node, an ending, or nothing at all. */
export interface Case {
  readonly when: MoodBox
  readonly events: readonly StoryEvent[]
  readonly lines: readonly Line[]
  readonly places: StoryBeat['places']
  readonly before: StoryBeat['before']
  readonly write: boolean
  readonly to: number
  readonly ending: Ending | null
}

export interface GraphNode {
  readonly phase: Phase
  readonly field: RecordField | null
  readonly replies: readonly WrittenReply[]
  /** One list of cases for each reply, in the same order; the boxes of a list cover every mood once. */
  readonly cases: readonly (readonly Case[])[]
}

export interface StoryGraph {
  readonly nodes: readonly GraphNode[]
  /** What opens each variant, from variant 1. */
  readonly openings: readonly Case[]
  /** Null when the whole story is in here; else what made it grow, or where it broke. */
  readonly incomplete: Problem | null
  /** Knots and stitches that the flow entered, by path. */
  readonly entered: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

export interface GraphBudget {
  readonly nodes: number
  readonly steps: number
  /** Decisions that offer the same replies count as one, whatever was said before: quick, and no ground for a score. */
  readonly byPlace?: boolean
}
export const GRAPH_BUDGET: GraphBudget = { nodes: 20_000, steps: 60_000 }
/** For a picture of a story that is not solved. */
export const SKETCH_BUDGET: GraphBudget = { nodes: 500, steps: 2500, byPlace: true }
/** Places where a story may break before a sketch of it ends: each may take a second. */
const MOST_FAULTS = 4

const FULL: Range = { low: 0, high: MOOD_MAX }
const ANY_MOOD: MoodBox = { anger: FULL, trust: FULL, heard: FULL }

/** The mood that stands for a box: its lowest corner. */
const cornerOf = (box: MoodBox): Mood => ({
  anger: box.anger.low,
  trust: box.trust.low,
  heard: box.heard.low,
})

class OverBudget extends Error {}

/** Builds the graph of every variant. Never throws on an author's mistake: `incomplete` says what happened. */
export const buildGraph = (story: TellableStory, budget: GraphBudget = GRAPH_BUDGET): StoryGraph => {
  const engine = internalsOf(story.engine)
  const keys = keysOf(engine)
  const watched = watch(engine)
  const memo = memoOver(story, engine, keys.liveness, watched)
  const classes = moodClasses(engine.mainContentContainer)
  const nodes: GraphNode[] = []
  const numbers = new Map<string, number>()
  const parts: KeyParts[] = []
  const waiting: { scene: StoryScene; node: number; depth: number }[] = []
  const problems = new Map<string, Problem>()
  let steps = 0
  /** Replies given before what is being read. */
  let depth = 0

  const numberOf = (scene: StoryScene): number => {
    const offered = () => new Map([['place', scene.beat.replies.map(({ id }) => id).join(' ')]])
    const key = budget.byPlace ? offered() : keys.keyOf(scene.held)
    const name = `${scene.beat.phase} ${scene.beat.field} ${[...key].join(' ')}`
    const known = numbers.get(name)
    if (known !== undefined) return known
    if (nodes.length >= budget.nodes) throw new OverBudget()
    const { phase, field, replies } = scene.beat
    const number = nodes.push({ phase, field, replies, cases: [] }) - 1
    numbers.set(name, number)
    parts.push(key)
    waiting.push({ scene, node: number, depth })
    return number
  }

  const caseOf = (scene: StoryScene, when: MoodBox): Case => {
    const { events, lines, places, before, write, ending, replies } = scene.beat
    for (const problem of scene.problems) problems.set(JSON.stringify(problem), problem)
    const to = ending || replies.length === 0 ? -1 : numberOf(scene)
    return { when, events, lines, places, before, write, to, ending }
  }

  /** Splits the box by the first mood value that the run looked at, until every part gives one answer. */
  const casesOf = (from: StoryScene, reply: string, box: MoodBox): Case[] => {
    steps += 1
    if (steps > budget.steps) throw new OverBudget()
    const { scene, looks } = memo.choose(from, reply, cornerOf(box))
    for (const sign of MOOD_VALUES) {
      const inside = classes[sign].filter(({ low, high }) => high >= box[sign].low && low <= box[sign].high)
      if (inside.length < 2 || looks.every(({ of }) => of !== sign)) continue
      return inside.flatMap((range) => casesOf(from, reply, { ...box, [sign]: range }))
    }
    return [caseOf(scene, box)]
  }

  const openings: Case[] = []
  let incomplete: Problem | null = null
  let faults = 0
  /** A sketch goes on elsewhere where one way breaks. */
  const orNone = (work: () => Case[]): Case[] => {
    try {
      return work()
    } catch (thrown) {
      faults += 1
      if (!budget.byPlace || !(thrown instanceof StoryFault) || faults >= MOST_FAULTS) throw thrown
      incomplete ??= thrown.problem
      return []
    }
  }
  try {
    for (let variant = 1; variant <= story.header.variants; variant++) {
      steps += 1
      openings.push(caseOf(openScene(story, variant, story.header.start), ANY_MOOD))
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { scene, node } = next
      // Nodes come in the order of their depth, and nobody replies to a buyer who has walked out.
      if (!budget.byPlace && next.depth >= story.header.turns) continue
      depth = next.depth + 1
      const cases = scene.beat.replies.map(({ id }) => orNone(() => casesOf(scene, id, ANY_MOOD)))
      nodes[node] = { ...(nodes[node] as GraphNode), cases }
    }
  } catch (thrown) {
    incomplete = whyIncomplete(thrown, story, parts)
  } finally {
    watched.stop()
  }
  return { nodes, openings, incomplete, entered: watched.entered, problems: [...problems.values()] }
}

const whyIncomplete = (thrown: unknown, story: TellableStory, parts: readonly KeyParts[]): Problem => {
  if (thrown instanceof StoryFault) return thrown.problem
  if (!(thrown instanceof OverBudget)) throw thrown
  const at = { file: story.main, line: 0 }
  return { at, rule: 'incomplete', severity: 'error', found: grownBy(parts) }
}

/** The part of the keys that takes the most values: what made a story grow. */
const grownBy = (parts: readonly KeyParts[]): string => {
  const values = new Map<string, Set<string>>()
  for (const key of parts)
    for (const [name, value] of key)
      if (name !== 'place') values.set(name, (values.get(name) ?? new Set()).add(value))
  const [most] = [...values].sort(([, a], [, b]) => b.size - a.size)
  return most ? `${most[0]} (${most[1].size})` : `${parts.length}`
}

/** A scene that walks the graph: no Ink, no text but the lines first heard there. */
export interface GraphScene {
  readonly node: number
  readonly beat: StoryBeat
  readonly choose: (reply: string, mood: Mood) => GraphScene
}

const contains = ({ low, high }: Range, value: number): boolean => value >= low && value <= high

/** The case that a mood falls into. */
export const caseFor = (cases: readonly Case[], { anger, trust, heard }: Mood): Case => {
  const found = cases.find(
    ({ when }) => contains(when.anger, anger) && contains(when.trust, trust) && contains(when.heard, heard),
  )
  if (!found) throw new RangeError('a story graph has no case for this mood')
  return found
}

const sceneAt = (graph: StoryGraph, one: Case, phase: Phase): GraphScene => {
  const { events, lines, places, before, write, to, ending } = one
  const node = graph.nodes[to]
  const beat: StoryBeat = {
    events,
    lines,
    places,
    phase: node?.phase ?? phase,
    before,
    field: node?.field ?? null,
    write,
    replies: node?.replies ?? [],
    ending,
  }
  return {
    node: to,
    beat,
    choose: (id, mood) => {
      const index = beat.replies.findIndex((reply) => reply.id === id)
      const cases = node?.cases[index]
      if (!cases) throw new RangeError(`reply ${id} is not on offer`)
      return sceneAt(graph, caseFor(cases, mood), beat.phase)
    },
  }
}

/** The first scene of a variant (from 1) in a complete graph; RangeError where there is no such variant. */
export const walkGraph = (graph: StoryGraph, variant: number): GraphScene => {
  const opening = graph.openings[variant - 1]
  if (!opening) throw new RangeError(`no variant ${variant}`)
  return sceneAt(graph, opening, 'chat')
}
