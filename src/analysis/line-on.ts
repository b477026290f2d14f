/** The best line on from a place in a conversation, as it would have been said. */
import type { StoryBeat } from '../ink/index.ts'
import { giveReply, isPassed, moodOf, type Play, scoreOf } from '../training/index.ts'
import { type GraphPlay, rawReach, reach } from './reach.ts'
import { type LineOn, type LineStep, nameReply } from './types.ts'
import { type DebriefSource, isWalked, walkBoth } from './walk.ts'

/** More turns than any buyer has patience for. */
const MOST_STEPS = 200

/** The best reply here: what it leaves within reach of the score, and where that is the same, of the result. */
const bestFrom = (play: GraphPlay, { solution }: DebriefSource): GraphPlay | null => {
  let best: { then: GraphPlay; kept: number; raw: number } | null = null
  for (const { id } of play.session.beat.replies) {
    const then = giveReply(play, id) as GraphPlay
    const kept = reach(then, solution)
    const raw = rawReach(then, solution)
    if (!best || kept > best.kept || (kept === best.kept && raw > best.raw)) best = { then, kept, raw }
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
