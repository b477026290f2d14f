/** How much there is to read in a story: along its best line, and reply by reply. */
import { walkGraph } from '../ink/index.ts'
import { beginPlay, giveReply } from '../training/index.ts'
import type { Plan } from './plan.ts'
import type { GraphPlay } from './reach.ts'
import type { Solution } from './solve.ts'

/** What is counted: characters where a text is Chinese, words elsewhere; a number or a Latin word in Chinese is one. */
const HAN_UNIT = /\p{Script=Han}|[a-z0-9'’]+/giu
const WORD = /[\p{Letter}\p{Number}'’]+/gu
const HAN = /\p{Script=Han}/u
const SENTENCE_END = /[。！？!?；;…]+|\.(?:\s|$)/u

/** Characters of a Chinese text, words of any other. */
export const unitsOf = (text: string): number => text.match(HAN.test(text) ? HAN_UNIT : WORD)?.length ?? 0

/** Units of a text's longest sentence. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...text.split(SENTENCE_END).map((sentence) => unitsOf(sentence)))

/** A reply with its length and its longest sentence in units. */
export interface ReplyReading {
  readonly id: string
  readonly line: number
  readonly text: string
  readonly units: number
  readonly sentence: number
}

/** One variant's best line: units read on it, replies on offer included, and the decisions made. */
export interface LineReading {
  readonly units: number
  readonly decisions: number
}

/** Units a minute of quiet reading (Brysbaert 2019: Chinese 260 characters, English 238 words), and seconds to choose. */
const PACE = { han: 260, other: 238 }
const SECONDS_TO_CHOOSE = 8

/** Minutes that a line takes somebody who reads it for the first time. */
export const minutesOf = ({ units, decisions }: LineReading, isChinese: boolean): number =>
  units / (isChinese ? PACE.han : PACE.other) + (decisions * SECONDS_TO_CHOOSE) / 60

/** Reads along the best line of a variant. */
export const readBestLine = (plan: Plan, solution: Solution): LineReading => {
  let play = beginPlay(plan.setting, walkGraph(plan.graph, solution.variant)) as GraphPlay
  let units = 0
  const read = ({ scene }: GraphPlay) => {
    const { lines, replies } = scene.beat
    units += [...lines, ...replies].reduce((sum, { text }) => sum + unitsOf(text), 0)
  }
  read(play)
  for (const id of solution.best.replies) {
    play = giveReply(play, id) as GraphPlay
    read(play)
  }
  return { units, decisions: solution.best.replies.length }
}

/** Every reply that a variant can offer, once each. */
export const readReplies = (plan: Plan, solution: Solution): readonly ReplyReading[] => {
  const replies = [...solution.nodes].flatMap((node) => plan.graph.nodes[node]?.replies ?? [])
  return [...new Map(replies.map((reply) => [`${reply.id} ${reply.text}`, reply])).values()].map(
    ({ id, line, text }) => ({ id, line, text, units: unitsOf(text), sentence: longestSentence(text) }),
  )
}
