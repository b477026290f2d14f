/** The best line on from a place in a conversation, as it would have been said. */
import type { StoryBeat } from '../ink/index.ts'
import { giveReply, isPassed, moodOf, type Play, scoreOf } from '../training/index.ts'
import { type GraphPlay, rawReach, reach } from './reach.ts'
import { type LineOn, type LineStep, nameReply } from './types.ts'
import { type DebriefSource, isWalked, walkBoth } from './walk.ts'

/** More turns than any buyer has patience for. */
const MOST_STEPS = 200

/** What a reply leaves: fewest red lines first, then what is left of the score, then of the result. */
type Left = readonly [cleanness: number, kept: number, raw: number]

const leftBy = (then: GraphPlay, { solution }: DebriefSource): Left => [
  -then.session.redLines.length,
  reach(then, solution),
  rawReach(then, solution),
]

const isMore = (a: Left, b: Left): boolean => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] as number) > (b[at] as number)
}

const bestFrom = (play: GraphPlay, source: DebriefSource): GraphPlay | null => {
  let best: { then: GraphPlay; left: Left } | null = null
  for (const { id } of play.session.beat.replies) {
    const then = giveReply(play, id) as GraphPlay
    const left = leftBy(then, source)
    if (!best || isMore(left, best.left)) best = { then, left }
  }
  return best?.then ?? null
}

const saidLast = (play: GraphPlay): string => play.session.turns.at(-1)?.reply ?? ''

const stepOf = (before: Play<StoryBeat>, after: Play<StoryBeat>, turn: number): LineStep => {
  const id = after.session.turns.at(-1)?.reply
  const reply = before.scene.beat.replies.find((one) => one.id === id)
  if (!reply) throw new RangeError('the graph and the story part')
  return {
    turn,
    phase: before.scene.beat.phase,
    said: nameReply(reply),
    answer: after.scene.beat.lines,
    after: moodOf(after.session.memory),
  }
}

/** The best replies after those given by their ids, and the score of such a conversation; null where they lead nowhere. */
export const lineOn = (source: DebriefSource, ids: readonly string[]): LineOn | null => {
  const walked = walkBoth(source, ids)
  if (!isWalked(walked)) return null
  const plays = [...walked.plays]
  let told = walked.told.at(-1)
  const steps: LineStep[] = []
  while (plays.length < MOST_STEPS) {
    const here = plays.at(-1)
    const next = here && !here.session.ending && bestFrom(here, source)
    if (!next || !told) break
    const then: Play<StoryBeat> = giveReply(told, saidLast(next))
    steps.push(stepOf(told, then, plays.length))
    plays.push(next)
    told = then
  }
  const last = plays.at(-1)?.session
  if (!last?.ending || steps.length === 0) return null
  const reaches = plays.map((play) => reach(play, source.solution))
  const { score } = scoreOf(reaches, source.solution.span)
  return { steps, ending: last.ending, score, passed: isPassed(score, last) }
}
