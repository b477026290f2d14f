/** Walks a story as Ink and as a graph, side by side. */
import { expect } from 'vitest'
import {
  type CompiledStory,
  luckFrom,
  openScene,
  type StoryBeat,
  type StoryGraph,
  settingOf,
  walkGraph,
} from '../../src/ink/index.ts'
import { beginPlay, faceValue, giveReply, type Play } from '../../src/training/index.ts'

/** What must be the same in the graph and in the story: everything but words. */
const structureOf = ({ beat }: { readonly beat: StoryBeat }) => ({
  replies: beat.replies.map(({ id, moves, needs, line }) => ({ id, moves, needs, line })),
  phase: beat.phase,
  field: beat.field,
  events: beat.events,
  ending: beat.ending,
})

const isOver = ({ session, scene }: Play<StoryBeat>): boolean =>
  session.ending !== null || scene.beat.replies.length === 0

/** A finished session without the beats' words. */
const outcomeOf = ({ session }: Play<StoryBeat>): string => {
  const { memory, facts, promises, turns, earned, serious, redLines, ending } = session
  return JSON.stringify({ memory, facts, promises, turns, earned, serious, redLines, ending })
}

/** A reply by luck; every other time the best-looking one, so that good endings are met, too. */
const draw = ({ session, scene }: Play<StoryBeat>, luck: () => number): string => {
  const worth = scene.beat.replies.map(({ moves }) => faceValue(moves, session.terms))
  const liked = luck() < 0.5 ? scene.beat.replies.filter((_, i) => worth[i] === Math.max(...worth)) : []
  const among = liked.length > 0 ? liked : scene.beat.replies
  return among[Math.floor(luck() * among.length)]!.id
}

interface Pair {
  readonly walked: Play<StoryBeat>
  readonly told: Play<StoryBeat>
}

/**
 * Walks graph and story side by side; both must say the same at every step. A walk sets out from a place that an
 * earlier walk of its variant came through, or from the opening.
 */
export const walkBoth = (story: CompiledStory, graph: StoryGraph, walks: number): void => {
  const setting = settingOf(story.header)
  const luck = luckFrom(11)
  const paths = Array.from({ length: story.header.variants }, (_, index): Pair[] => [
    {
      walked: beginPlay(setting, walkGraph(graph, index + 1)),
      told: beginPlay(setting, openScene(story, index + 1, story.header.start)),
    },
  ])
  for (let walk = 0; walk < walks; walk++) {
    const path = paths[walk % paths.length]!
    path.length = 1 + Math.floor(luck() * (path.length - 1))
    for (let pair = path.at(-1)!; ; path.push(pair)) {
      const { walked, told } = pair
      if (JSON.stringify(structureOf(walked.scene)) !== JSON.stringify(structureOf(told.scene)))
        expect(structureOf(walked.scene), saidIn(told)).toEqual(structureOf(told.scene))
      if (isOver(told)) break
      const id = draw(told, luck)
      pair = { walked: giveReply(walked, id), told: giveReply(told, id) }
    }
    const { walked, told } = path.at(-1)!
    expect(outcomeOf(walked)).toBe(outcomeOf(told))
  }
}

const saidIn = ({ session }: Play<StoryBeat>): string => session.turns.map(({ reply }) => reply).join(' ')

/** How many whole numbers a range holds. */
const volume = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.floor(high) - Math.ceil(low) + 1
const MOODS = 21 ** 3

/** Whether the boxes of each list of cases cover every mood once: none overlap, and together they hold them all. */
export const expectBoxes = ({ nodes }: StoryGraph): void => {
  for (const cases of nodes.flatMap((node) => node.cases)) {
    const held = cases.reduce(
      (sum, { when }) => sum + volume(when.anger) * volume(when.trust) * volume(when.heard),
      0,
    )
    expect(held).toBe(MOODS)
    for (const [index, { when: a }] of cases.entries())
      for (const { when: b } of cases.slice(index + 1)) {
        const apart = (['anger', 'trust', 'heard'] as const).some(
          (sign) => a[sign].high < b[sign].low || b[sign].high < a[sign].low,
        )
        expect(apart).toBe(true)
      }
  }
}
