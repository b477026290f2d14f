/** The exact analysis of a finished conversation: what each reply cost, and what was open instead. */
import type { StoryBeat, WrittenReply } from '../ink/index.ts'
import {
  giveReply,
  isPassed,
  isRedLine,
  labelOf,
  moodOf,
  scoreOf,
  skillsOf,
  widthOf,
} from '../training/index.ts'
import { learntFacts, missedFacts } from './facts.ts'
import { placedEvents } from './placed.ts'
import { pledgesOf } from './promises.ts'
import { type GraphPlay, lossIn, rawReach, reach } from './reach.ts'
import type { Solution } from './solve.ts'
import { type Debrief, type DebriefTurn, type NamedReply, nameReply, type OpenReply } from './types.ts'
import { type DebriefSource, isWalked, walkBoth } from './walk.ts'

/** A conversation that cannot be debriefed: a reply that was not on offer, or no ending yet. */
export type NoDebrief =
  | {
      readonly kind: 'not-offered'
      readonly turn: number
      readonly found: string
      readonly offered: readonly string[]
    }
  | { readonly kind: 'unfinished'; readonly turns: number; readonly offered: readonly string[] }

/** Every reply open at a play with the loss it would cost there. */
export const openAt = (
  before: GraphPlay,
  texts: readonly WrittenReply[],
  solution: Solution,
): OpenReply[] => {
  const width = widthOf(solution.span)
  const from = reach(before, solution)
  const rawFrom = rawReach(before, solution)
  return before.session.beat.replies.map((reply, index) => {
    const play = giveReply(before, reply.id) as GraphPlay
    const after = reach(play, solution)
    const written = texts[index] as WrittenReply
    return {
      ...nameReply(written),
      loss: lossIn(from, after, solution),
      label: labelOf((100 * (from - after)) / width),
      uncapped: lossIn(rawFrom, rawReach(play, solution), solution),
    }
  })
}

/** What costs the score less is better; where that is the same, what costs the result less. */
const isBetter = (a: OpenReply, b: OpenReply): boolean =>
  a.loss < b.loss || (a.loss === b.loss && a.uncapped < b.uncapped)

const isRed = ({ moves }: NamedReply): boolean => moves.some(isRedLine)

/** A red line is never advice, whatever it would gain, and anything else is better than one. */
const betterThan = (said: OpenReply, open: readonly OpenReply[]): NamedReply | null => {
  const [first, ...more] = open.filter((one) => !isRed(one))
  if (!first) return null
  const best = more.reduce((least, one) => (isBetter(one, least) ? one : least), first)
  const { id, text, why, moves } = best
  return isRed(said) || isBetter(best, said) ? { id, text, why, moves } : null
}

const stakeOf = (open: readonly OpenReply[]): number =>
  Math.round((10 * open.reduce((sum, { loss }) => sum + loss, 0)) / open.length) / 10

/** Debriefs a finished conversation given by its reply ids. */
export const debrief = (source: DebriefSource, ids: readonly string[]): Debrief | NoDebrief => {
  const { plan, solution } = source
  const walked = walkBoth(source, ids)
  if (!isWalked(walked)) return { kind: 'not-offered', ...walked }
  const { plays, told } = walked
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
    const open = openAt(plays[index] as GraphPlay, beat.replies, solution)
    const said = open.find(({ id }) => id === turn.reply) as OpenReply
    return {
      turn: index + 1,
      phase: turn.phase,
      field: beat.field,
      said: { id: said.id, text: said.text, why: said.why, moves: said.moves },
      judged: turn.judged,
      loss,
      label,
      uncapped: said.uncapped,
      fired: [...turn.fired, ...next.since],
      before: turn.before,
      after: moodOf(next.memory),
      lines: beat.lines,
      // The one that was given is shown with the tenths that the column adds up.
      open: open.map((one) => (one === said ? { ...one, loss, label } : one)),
      better: betterThan(said, open),
      stake: stakeOf(open),
    }
  })
  const before = plays.slice(0, -1).map((play) => play.session)
  const events = placedEvents(told)
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
    pledges: pledgesOf(events, true),
    learnt: learntFacts(walked, ids, events),
    missed: missedFacts(walked, plan.graph, solution),
  }
}

export const isDebrief = (result: Debrief | NoDebrief): result is Debrief => !('kind' in result)
