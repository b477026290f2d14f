/** The exact analysis of a finished conversation: what each reply cost, and what was open instead. */
import type { GraphScene, StoryBeat, WrittenReply } from '../ink/index.ts'
import {
  giveReply,
  isPassed,
  labelOf,
  moodOf,
  type Play,
  replay,
  type Scene,
  scoreOf,
  skillsOf,
  widthOf,
} from '../training/index.ts'
import type { Plan } from './plan.ts'
import { type GraphPlay, rawReach, reach } from './reach.ts'
import type { Solution } from './solve.ts'
import { type Debrief, type DebriefTurn, type NamedReply, nameReply, type OpenReply } from './types.ts'

/** What a debrief is made from: the solved story, its graph's opening, and the telling scene with the true words. */
export interface DebriefSource {
  readonly plan: Plan
  readonly solution: Solution
  readonly walk: GraphScene
  readonly told: Scene<StoryBeat>
}

/** A conversation that cannot be debriefed: a reply that was not on offer, or no ending yet. */
export type NoDebrief =
  | {
      readonly kind: 'not-offered'
      readonly turn: number
      readonly found: string
      readonly offered: readonly string[]
    }
  | { readonly kind: 'unfinished'; readonly turns: number; readonly offered: readonly string[] }

const lossIn = (from: number, to: number, width: number): number =>
  Math.round((1000 * (from - to)) / width) / 10

/** Every reply open at a play with the loss it would cost there. */
const openAt = (before: GraphPlay, texts: readonly WrittenReply[], solution: Solution): OpenReply[] => {
  const width = widthOf(solution.span)
  const from = reach(before, solution)
  const rawFrom = rawReach(before, solution)
  return before.session.beat.replies.map((reply, index) => {
    const play = giveReply(before, reply.id) as GraphPlay
    const after = reach(play, solution)
    const written = texts[index] as WrittenReply
    return {
      ...nameReply(written),
      loss: lossIn(from, after, width),
      label: labelOf((100 * (from - after)) / width),
      uncapped: lossIn(rawFrom, rawReach(play, solution), width),
    }
  })
}

const betterThan = (said: OpenReply, open: readonly OpenReply[]): NamedReply | null => {
  const best = open.reduce((least, one) => (one.uncapped < least.uncapped ? one : least))
  return best.uncapped < said.uncapped
    ? { id: best.id, text: best.text, why: best.why, moves: best.moves }
    : null
}

const missedFacts = (plays: readonly Play[]): readonly string[] => {
  const needed = plays.flatMap(({ session }) =>
    session.beat.replies.flatMap(({ needs }) => needs.filter((fact) => !session.facts.includes(fact))),
  )
  return [...new Set(needed)]
}

/** Debriefs a finished conversation given by its reply ids. */
export const debrief = (source: DebriefSource, ids: readonly string[]): Debrief | NoDebrief => {
  const { plan, solution } = source
  const replies = ids.map((id) => ({ id }))
  const walked = replay(plan.setting, source.walk, replies)
  if (!walked.ok) return { kind: 'not-offered', ...walked.mismatch }
  const told = replay(plan.setting, source.told, replies).plays
  const plays = walked.plays as readonly GraphPlay[]
  const last = plays.at(-1) as GraphPlay
  const { session } = last
  if (!session.ending)
    return { kind: 'unfinished', turns: ids.length, offered: session.beat.replies.map(({ id }) => id) }
  const score = scoreOf(
    plays.map((play) => reach(play, solution)),
    solution.span,
  )
  const turns = session.turns.map((turn, index): DebriefTurn => {
    const beat = told[index]?.scene.beat as StoryBeat
    const next = (plays[index + 1] as GraphPlay).session
    const { loss, label } = score.losses[index] as (typeof score.losses)[number]
    const open = openAt(plays[index] as GraphPlay, beat.replies, solution).map((one) =>
      one.id === turn.reply ? { ...one, loss, label } : one,
    )
    const said = open.find(({ id }) => id === turn.reply) as OpenReply
    return {
      turn: index + 1,
      phase: turn.phase,
      said: { id: said.id, text: said.text, why: said.why, moves: said.moves },
      judged: turn.judged,
      loss,
      label,
      uncapped: said.uncapped,
      fired: [...turn.fired, ...next.since],
      before: turn.before,
      after: moodOf(next.memory),
      lines: beat.lines,
      open,
      better: betterThan(said, open),
    }
  })
  const before = plays.slice(0, -1).map((play) => play.session)
  return {
    score: score.score,
    passed: isPassed(score.score, session),
    span: solution.span,
    turns,
    closing: told.at(-1)?.scene.beat.lines ?? [],
    mood: moodOf(session.memory),
    skills: skillsOf(before, ids),
    ending: session.ending,
    redLines: session.redLines,
    serious: session.serious,
    promises: session.promises,
    missedFacts: missedFacts(plays.slice(0, -1)),
  }
}

export const isDebrief = (result: Debrief | NoDebrief): result is Debrief => !('kind' in result)
