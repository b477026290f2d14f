/** What a report amounts to: whether a story may be published, and its figures. */

import type { BotResult, ReplyReading } from '../../analysis/index.ts'
import { ENOUGH_CHANCES, MAY_PASS, minutesOf } from '../../analysis/index.ts'
import { type FileReport, problemsOf, type Report } from '../checking/report.ts'

/** Where a story stands before publishing; the counts are of both languages. */
export interface Verdict {
  readonly kind: 'ready' | 'not-ready' | 'incomplete'
  readonly errors: number
  readonly warnings: number
}

/** Rules that say a story could not be worked out to its end. */
const UNFINISHED = ['incomplete', 'too-many-paths']

/** A story is ready with no error, and with no warning that has neither been mended nor been given a reason. */
export const verdictOf = (report: Report): Verdict => {
  const problems = problemsOf(report)
  const counted = problems.filter(({ rule }) => !UNFINISHED.includes(rule))
  const errors = counted.filter(({ severity }) => severity === 'error').length
  const warnings = counted.length - errors
  if (errors + warnings > 0) return { kind: 'not-ready', errors, warnings }
  return { kind: counted.length < problems.length ? 'incomplete' : 'ready', errors, warnings }
}

/** Units in the longest sentence of a reply up to which it reads easily, and fairly. */
const SENTENCES = { 'zh-CN': [20, 32], en: [16, 24] } as const

export type Level = 'easy' | 'fair' | 'hard'

/** The language of a file by its name; of others as if English. */
const languageOf = (file: string): 'zh-CN' | 'en' => (file.startsWith('zh-CN') ? 'zh-CN' : 'en')

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Share of replies that may be longer than what the level says. */
const TENTH = 0.1

const levelOf = (sentences: readonly number[], language: 'zh-CN' | 'en'): Level => {
  const sorted = [...sentences].sort((a, b) => b - a)
  const nearlyLongest = sorted[Math.floor(sorted.length * TENTH)] ?? 0
  const [easy, fair] = SENTENCES[language]
  return nearlyLongest <= easy ? 'easy' : nearlyLongest <= fair ? 'fair' : 'hard'
}

/** A file's figures; `minutes` whole, at least 1. */
export interface Figures {
  readonly language: 'zh-CN' | 'en'
  readonly minutes: number
  readonly decisions: number
  readonly typical: number
  readonly longest: number
  readonly level: Level
  /** The three with the longest sentences. */
  readonly hardest: readonly ReplyReading[]
}

const HARDEST = 3

export const figuresOf = ({ file, variants, replies }: FileReport): Figures => {
  const language = languageOf(file)
  const minutes = Math.max(1, ...variants.map(({ reading }) => minutesOf(reading, language === 'zh-CN')))
  return {
    language,
    minutes: Math.round(minutes),
    decisions: Math.max(0, ...variants.map(({ reading }) => reading.decisions)),
    typical: middle(replies.map(({ units }) => units)),
    longest: Math.max(0, ...replies.map(({ units }) => units)),
    level: levelOf(
      replies.map(({ sentence }) => sentence),
      language,
    ),
    hardest: [...replies].sort((a, b) => b.sentence - a.sentence).slice(0, HARDEST),
  }
}

/** Whether a player with one trick fared as it should. */
export const isRight = ({ bot, passRate }: BotResult): boolean =>
  bot === 'listener' ? passRate === 1 : passRate <= MAY_PASS

/** Whether a skill is met often enough to be scored. */
export const isEnough = (chances: number): boolean => chances >= ENOUGH_CHANCES
