/** An agent who is not real: how well they choose, how fast, and how that changes as they practise. */
import { type GraphPlay, type ReachTable, reach, toGoIn } from '../../analysis/index.ts'
import { walkGraph } from '../../ink/index.ts'
import type { Prepared } from '../../server/verify/edition.ts'
import { beginPlay, giveReply, isFault, isRedLine, MOVES, type Skill, widthOf } from '../../training/index.ts'

/** `skill` 0–1 at the first conversation, `gain` what each later one adds; `weak` draws to faults of that skill. */
export interface Temper {
  readonly skill: number
  readonly gain: number
  readonly most: number
  readonly weak: Skill | null
  /** Share of replies that come before anybody could have read them. */
  readonly hasty: number
  /** How much a red line draws, against the best reply's 1. */
  readonly reckless: number
}

export type Luck = () => number

type Offered = GraphPlay['scene']['beat']['replies'][number]

/** A draw to what the agent does wrong by habit. */
const HABIT = 1.4
/** Losses in percent that a beginner and a master hardly tell apart. */
const BLUNT = 9
const SHARP = 0.35

const skillAfter = ({ skill, gain, most }: Temper, conversations: number): number =>
  Math.min(most, skill + gain * Math.sqrt(conversations))

const habitOf = ({ weak }: Temper, { moves }: Offered): number =>
  weak !== null && moves.some((move) => isFault(move) && MOVES[move].skill === weak) ? HABIT : 0

const drawOfRed = ({ reckless }: Temper, { moves }: Offered): number => (moves.some(isRedLine) ? reckless : 0)

/** One of the weights by luck. */
const draw = (weights: readonly number[], luck: Luck): number => {
  let left = luck() * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return index < 0 ? weights.length - 1 : index
}

interface Seat {
  readonly temper: Temper
  readonly skill: number
  readonly luck: Luck
  readonly plan: Prepared['plan']
  readonly table: ReachTable
}

/** The better a reply keeps what is within reach, the likelier it is said; how much so is the agent's skill. */
const choose = (play: GraphPlay, { temper, skill, luck, plan, table }: Seat): string => {
  const solved = {
    span: table.span,
    toGo: (node: number, session: GraphPlay['session']) => toGoIn(plan, table, node, session),
  }
  const before = reach(play, solved)
  const bluntness = SHARP + (BLUNT - SHARP) * (1 - skill)
  const { replies } = play.scene.beat
  const weights = replies.map((reply) => {
    const after = reach(giveReply(play, reply.id) as GraphPlay, solved)
    const loss = (100 * (before - after)) / widthOf(table.span)
    return Math.exp(-loss / bluntness + habitOf(temper, reply)) + drawOfRed(temper, reply)
  })
  return replies[draw(weights, luck)]?.id ?? ''
}

/** What was said, and how long it took each time in milliseconds. */
export interface Talk {
  readonly replies: readonly { readonly id: string; readonly at: number }[]
  readonly ended: boolean
}

const normal = (luck: Luck): number => Math.sqrt(-2 * Math.log(1 - luck())) * Math.cos(2 * Math.PI * luck())

/** Reading what is on offer takes most of it. */
const READ_MS = 8300

const pauseFor = (temper: Temper, luck: Luck): number =>
  luck() < temper.hasty
    ? 500 + 1200 * luck()
    : READ_MS * Math.exp(0.35 * normal(luck)) * (1.15 - 0.4 * temper.skill)

/** Where a conversation begins and how long it lasts: after replies that were said already, for `most` more. */
export interface Stretch {
  readonly said: readonly string[]
  readonly most: number
}
export const WHOLE: Stretch = { said: [], most: Number.POSITIVE_INFINITY }

/** A conversation of an agent with so many behind them. */
export const converse = (
  { plan, tables }: Prepared,
  variant: number,
  { temper, conversations, luck }: { temper: Temper; conversations: number; luck: Luck },
  { said, most }: Stretch = WHOLE,
): Talk => {
  const table = tables[variant - 1]
  if (!table) throw new Error('a shipped story is not solved')
  const seat: Seat = { temper, skill: skillAfter(temper, conversations), luck, plan, table }
  const replies: { id: string; at: number }[] = []
  let play = beginPlay(plan.setting, walkGraph(plan.graph, variant)) as GraphPlay
  let at = 0
  const isOpen = (): boolean => !play.session.ending && play.scene.beat.replies.length > 0
  const say = (id: string): void => {
    at += Math.round(pauseFor(temper, luck))
    replies.push({ id, at })
    play = giveReply(play, id) as GraphPlay
  }
  for (const id of said) say(id)
  while (isOpen() && replies.length < said.length + most) say(choose(play, seat))
  return { replies, ended: play.session.ending !== null }
}
