/** Smells: what makes a story teach something else than it claims. Each is a warning or an error with a place. */
import type { Problem, StoryGraph, WrittenReply } from '../ink/index.ts'
import { luckFrom, walkGraph } from '../ink/index.ts'
import {
  beginPlay,
  giveReply,
  isFault,
  isFrozen,
  isRedLine,
  MOVES,
  SKILLS,
  widthOf,
} from '../training/index.ts'
import type { BotResult } from './bots.ts'
import type { Plan } from './plan.ts'
import { type GraphPlay, rawReach } from './reach.ts'
import type { Solution } from './solve.ts'

const placeOf = ({ file, line }: WrittenReply) => ({ file, line })

const smell = (
  severity: Problem['severity'],
  rule: string,
  at: Problem['at'],
  found?: string,
  meant?: string,
): Problem => ({
  at,
  rule,
  severity,
  ...(found === undefined ? {} : { found }),
  ...(meant === undefined ? {} : { meant }),
})

/** Plays a line of replies and gives the play before each. */
const playsAlong = (plan: Plan, variant: number, replies: readonly string[]): GraphPlay[] => {
  let play = beginPlay(plan.setting, walkGraph(plan.graph, variant)) as GraphPlay
  const plays: GraphPlay[] = []
  for (const id of replies) {
    plays.push(play)
    play = giveReply(play, id) as GraphPlay
  }
  return plays
}

const offered = (play: GraphPlay): readonly WrittenReply[] => play.scene.beat.replies
const byId = (replies: readonly WrittenReply[], id: string): WrittenReply =>
  replies.find((reply) => reply.id === id) as WrittenReply

/** The best line's decisions, each with the reply that is best there. */
interface BestStep {
  readonly play: GraphPlay
  readonly best: WrittenReply
}
const bestSteps = (plan: Plan, solution: Solution): BestStep[] =>
  playsAlong(plan, solution.variant, solution.best.replies).map((play, index) => ({
    play,
    best: byId(offered(play), solution.best.replies[index] as string),
  }))

const FEWEST_TO_JUDGE = 6
const lengthOf = ({ text }: WrittenReply): number => [...text].length

/** The best reply stands out by its place or its length in more than half of the decisions. */
const positionSmells = (plan: Plan, solution: Solution): Problem[] => {
  const steps = bestSteps(plan, solution).filter(({ play }) => offered(play).length > 1)
  if (steps.length < FEWEST_TO_JUDGE) return []
  const share = (test: (step: BestStep) => boolean): number => steps.filter(test).length / steps.length
  const longest = share(({ play, best }) =>
    offered(play).every((other) => other.id === best.id || lengthOf(other) < lengthOf(best)),
  )
  const first = share(({ play, best }) => offered(play)[0]?.id === best.id)
  const at = placeOf(steps[0]?.best as WrittenReply)
  const percent = (part: number): string => `${Math.round(100 * part)} %`
  return [
    ...(longest > 0.5 ? [smell('warning', 'longest-is-best', at, percent(longest))] : []),
    ...(first > 0.5 ? [smell('warning', 'best-is-first', at, percent(first))] : []),
  ]
}

const MOST_APART = 2

/** Replies of one decision so unlike in length that the length gives something away. */
const lengthSmells = (graph: StoryGraph, nodes: ReadonlySet<number>): Problem[] =>
  [...nodes].flatMap((node) => {
    const replies = graph.nodes[node]?.replies ?? []
    const lengths = replies.map(lengthOf)
    const longest = Math.max(...lengths)
    const shortest = Math.min(...lengths)
    const worst = replies[lengths.indexOf(longest)]
    return worst && replies.length > 1 && longest > MOST_APART * shortest && longest - shortest > 8
      ? [smell('warning', 'length-apart', placeOf(worst), `${longest}`, `${shortest}`)]
      : []
  })

/** Words of a reply: single Latin words, pairs of Chinese characters. */
const wordsOf = (text: string): Set<string> => {
  const latin = text.toLowerCase().match(/[a-z']{3,}/g) ?? []
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, index) => `${[...run][index]}${character}`),
  )
  return new Set([...latin, ...han])
}

const UNLIKELY = 0.0002

/** Words that stand only in good replies or only in faults, too often for chance. */
const wordSmells = (graph: StoryGraph, nodes: ReadonlySet<number>): Problem[] => {
  const replies = [
    ...new Map(
      [...nodes].flatMap((node) =>
        (graph.nodes[node]?.replies ?? []).map((reply) => [reply.id, reply] as const),
      ),
    ).values(),
  ]
  const isBad = ({ moves }: WrittenReply): boolean => moves.some(isFault)
  const badShare = replies.filter(isBad).length / Math.max(1, replies.length)
  const uses = new Map<string, { good: number; bad: number; at: WrittenReply }>()
  for (const reply of replies)
    for (const word of wordsOf(reply.text)) {
      const use = uses.get(word) ?? { good: 0, bad: 0, at: reply }
      if (isBad(reply)) use.bad += 1
      else use.good += 1
      uses.set(word, use)
    }
  return [...uses].flatMap(([word, { good, bad, at }]) => {
    const telling =
      (bad === 0 && (1 - badShare) ** good < UNLIKELY) || (good === 0 && badShare ** bad < UNLIKELY)
    return telling ? [smell('warning', 'give-away-word', placeOf(at), word, String(good + bad))] : []
  })
}

const SAMPLES = 60

/** Plays drawn by luck beside the best and the worst line: the places at which replies are compared. */
const samplePlays = (plan: Plan, solution: Solution): GraphPlay[] => {
  const draw = luckFrom(17)
  const plays = [
    ...playsAlong(plan, solution.variant, solution.best.replies),
    ...playsAlong(plan, solution.variant, solution.worst.replies),
  ]
  for (let sample = 0; sample < SAMPLES; sample++) {
    let play = beginPlay(plan.setting, walkGraph(plan.graph, solution.variant)) as GraphPlay
    while (!play.session.ending && offered(play).length > 0) {
      plays.push(play)
      const replies = offered(play)
      play = giveReply(play, (replies[Math.floor(draw() * replies.length)] as WrittenReply).id) as GraphPlay
    }
  }
  return plays
}

interface Weighed {
  readonly reply: WrittenReply
  readonly reach: number
  readonly faulty: boolean
  readonly red: boolean
  readonly anger: number
}

const weighAll = (play: GraphPlay, solution: Solution): Weighed[] =>
  offered(play).map((reply) => {
    const after = giveReply(play, reply.id) as GraphPlay
    const judged = after.session.turns.at(-1)?.judged ?? []
    return {
      reply,
      reach: rawReach(after, solution),
      faulty: judged.some(isFault),
      red: judged.some(isRedLine),
      anger: after.session.turns.at(-1)?.after.anger ?? 0,
    }
  })

const BLUNDER_PERCENT = 15

/** Faults and red lines that pay, moods that speak against the score, replies that never earn what their twin does. */
const rewardSmells = (plan: Plan, solution: Solution): Problem[] => {
  const found = new Map<string, Problem>()
  const note = (problem: Problem): void => void found.set(JSON.stringify(problem), problem)
  const behind = new Map<string, { less: boolean; more: boolean; reply: WrittenReply; twin: string }>()
  const width = widthOf(solution.span)
  for (const play of samplePlays(plan, solution)) {
    const all = weighAll(play, solution)
    const best = all.reduce((top, one) => (one.reach > top.reach ? one : top), all[0] as Weighed)
    const clean = all.filter(({ faulty }) => !faulty)
    if (best.red) note(smell('error', 'red-line-pays', placeOf(best.reply), best.reply.id))
    else if (best.faulty && clean.length > 0 && clean.every(({ reach }) => reach < best.reach))
      note(smell('error', 'fault-pays', placeOf(best.reply), best.reply.id))
    const bad = clean.find(
      ({ reach, anger }) => anger + 2 <= best.anger && 100 * (best.reach - reach) >= BLUNDER_PERCENT * width,
    )
    if (bad && plan.terms.moodCounts && !isFrozen(play.session.beat.phase))
      note(smell('warning', 'mood-against-score', placeOf(bad.reply), bad.reply.id, best.reply.id))
    compareTwins(all, behind)
  }
  for (const { less, more, reply, twin } of behind.values())
    if (less && !more) note(smell('warning', 'dominated-reply', placeOf(reply), reply.id, twin))
  return [...found.values()]
}

const twinKey = (a: WrittenReply, b: WrittenReply): boolean =>
  a.moves.join() === b.moves.join() && a.needs.join() === b.needs.join()

const compareTwins = (
  all: readonly Weighed[],
  behind: Map<string, { less: boolean; more: boolean; reply: WrittenReply; twin: string }>,
): void => {
  for (const a of all)
    for (const b of all) {
      if (a === b || a.faulty || !twinKey(a.reply, b.reply)) continue
      const key = `${a.reply.id} ${b.reply.id}`
      const seen = behind.get(key) ?? { less: false, more: false, reply: a.reply, twin: b.reply.id }
      behind.set(key, {
        ...seen,
        less: seen.less || a.reach < b.reach,
        more: seen.more || a.reach >= b.reach,
      })
    }
}

const duplicateSmells = (graph: StoryGraph, nodes: ReadonlySet<number>): Problem[] =>
  [...nodes].flatMap((node) => {
    const replies = graph.nodes[node]?.replies ?? []
    return replies.flatMap((reply, index) => {
      const twin = replies.slice(0, index).find(({ text }) => text === reply.text)
      return twin ? [smell('error', 'duplicate-reply', placeOf(reply), reply.id, twin.id)] : []
    })
  })

const FEWEST_SKILLS = 3
/** Decisions from which a skill gets a score. */
export const ENOUGH_CHANCES = 4

/** Skills that a trainee meets often enough to be told something about them. */
export const opportunities = (plan: Plan, solution: Solution): Readonly<Record<string, number>> => {
  const plays = playsAlong(plan, solution.variant, solution.best.replies)
  return Object.fromEntries(
    SKILLS.map((skill) => [
      skill,
      plays.filter((play) =>
        offered(play).some(({ moves }) => moves.some((move) => MOVES[move].skill === skill)),
      ).length,
    ]),
  )
}

const skillSmells = (plan: Plan, solution: Solution, at: Problem['at']): Problem[] => {
  const rare = Object.entries(opportunities(plan, solution)).filter(([, count]) => count < ENOUGH_CHANCES)
  return SKILLS.length - rare.length < FEWEST_SKILLS
    ? [smell('warning', 'few-opportunities', at, rare.map(([skill]) => skill).join(', '))]
    : []
}

/** What luck may pass of a bot's runs: where its trick says nothing, it guesses. */
export const MAY_PASS = 0.05

/** What bots say of a story: every trick must fail, the listener must pass. */
export const botSmells = (results: readonly BotResult[], at: Problem['at']): Problem[] =>
  results.flatMap(({ bot, variant, passRate }) => {
    const percent = `${Math.round(1000 * passRate) / 10} %`
    if (bot === 'listener')
      return passRate < 1 ? [smell('error', 'listener-fails', at, percent, String(variant))] : []
    return passRate > MAY_PASS ? [smell('error', 'bot-passes', at, `${bot} ${percent}`, String(variant))] : []
  })

/** Every smell of one solved variant. */
export const smellsOf = (plan: Plan, solution: Solution, at: Problem['at']): Problem[] => {
  const { graph } = plan
  return [
    ...positionSmells(plan, solution),
    ...lengthSmells(graph, solution.nodes),
    ...wordSmells(graph, solution.nodes),
    ...duplicateSmells(graph, solution.nodes),
    ...rewardSmells(plan, solution),
    ...skillSmells(plan, solution, at),
  ]
}
