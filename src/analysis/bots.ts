/** Players that follow one simple strategy each. All but the listener must fail, or the story rewards a trick. */
import { luckFrom, walkGraph } from '../ink/index.ts'
import {
  beginPlay,
  clampReach,
  giveReply,
  isFault,
  isFrozen,
  isPassed,
  isSolution,
  type Move,
  readiness,
  resultOf,
  type Session,
  scoreOf,
  weighReply,
} from '../training/index.ts'
import type { Plan } from './plan.ts'
import type { GraphPlay } from './reach.ts'
import type { Solution } from './solve.ts'

export type BotName =
  | 'random'
  | 'longest'
  | 'most-moves'
  | 'always-apologise'
  | 'always-first'
  | 'always-empathise'
  | 'solution-first'
  | 'listener'

/** `passRate` 0–1 and `meanScore` 0–100 over `runs` seeded conversations. */
export interface BotResult {
  readonly bot: BotName
  readonly variant: number
  readonly runs: number
  readonly passRate: number
  readonly meanScore: number
}

type Offered = GraphPlay['scene']['beat']['replies'][number]
/** How much a strategy likes a reply; equals are drawn by luck. */
type Liking = (reply: Offered, session: Session, index: number) => number

const says =
  (move: Move): Liking =>
  (reply) =>
    reply.moves.includes(move) ? 1 : 0

const LISTENING: readonly Move[] = [
  'acknowledge',
  'ask',
  'paraphrase',
  'empathise',
  'thank',
  'record',
  'evidence',
]
const OWNING: readonly Move[] = ['own', 'apologise']

/** What a listener reaches for now: ears first, then ownership, then a way out. */
const isTimely = (move: Move, session: Session): boolean => {
  const { memory, setting, beat } = session
  if (isFrozen(beat.phase)) return true
  const heard = memory.heard >= readiness(setting.ready, memory.broken)
  if (!heard) return LISTENING.includes(move) || (memory.owned === 0 && OWNING.includes(move))
  if (memory.owned === 0) return OWNING.includes(move)
  return isSolution(move) || move === 'boundary' || move === 'follow_up' || move === 'evidence'
}

const asListener: Liking = (reply, session) => {
  const { points, judged } = weighReply(session, reply)
  if (judged.some(isFault)) return -100 + points
  const timely = judged.some((move) => isTimely(move, session)) ? 3 : 0
  const learnt = reply.needs.length > 0 ? 2 : 0
  return points + timely + learnt
}

const LIKINGS: Readonly<Record<BotName, Liking>> = {
  random: () => 0,
  longest: ({ text }) => text.length,
  'most-moves': ({ moves }) => moves.length,
  'always-apologise': says('apologise'),
  'always-first': (_, __, index) => -index,
  'always-empathise': says('empathise'),
  'solution-first': ({ moves }) => (moves.some(isSolution) ? 1 : 0),
  listener: asListener,
}

export const BOTS = Object.keys(LIKINGS) as readonly BotName[]
export const RANDOM_RUNS = 2000
const OTHER_RUNS = 200

const choose = (
  liking: Liking,
  session: Session,
  replies: readonly Offered[],
  draw: () => number,
): Offered => {
  const likes = replies.map((reply, index) => liking(reply, session, index))
  const most = Math.max(...likes)
  const equals = replies.filter((_, index) => likes[index] === most)
  return equals[Math.floor(draw() * equals.length)] as Offered
}

/** One seeded conversation of a bot, as the plays it went through. */
export const playBot = (plan: Plan, variant: number, bot: BotName, draw: () => number): GraphPlay => {
  let play = beginPlay(plan.setting, walkGraph(plan.graph, variant)) as GraphPlay
  while (!play.session.ending && play.scene.beat.replies.length > 0)
    play = giveReply(play, choose(LIKINGS[bot], play.session, play.scene.beat.replies, draw).id) as GraphPlay
  return play
}

/** Score of a finished play; only its end counts, for the best within reach never rises. */
export const finalScore = ({ session }: GraphPlay, { span }: Solution): number => {
  const end = clampReach(resultOf(session), span, session.serious, session.redLines.length > 0)
  return scoreOf([span.best, end], span).score
}

/** Runs one bot on one solved variant; the same seed gives the same runs. */
export const runBot = (plan: Plan, solution: Solution, bot: BotName, seed = 1): BotResult => {
  const runs = bot === 'random' ? RANDOM_RUNS : OTHER_RUNS
  const draw = luckFrom(seed * 7919 + BOTS.indexOf(bot))
  let passed = 0
  let sum = 0
  for (let run = 0; run < runs; run++) {
    const play = playBot(plan, solution.variant, bot, draw)
    const score = finalScore(play, solution)
    sum += score
    if (isPassed(score, play.session)) passed += 1
  }
  return {
    bot,
    variant: solution.variant,
    runs,
    passRate: passed / runs,
    meanScore: Math.round((sum / runs) * 10) / 10,
  }
}
