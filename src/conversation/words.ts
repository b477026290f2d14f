/** Model values in words. */
import { moodWordKey, type Translator } from '../locale/index.ts'
import { type Firing, MOOD_VALUES } from '../training/index.ts'
import { PER_STEP } from '../ui/index.ts'
import type { Cause, Change } from './change.ts'
import type { Remark } from './coaching.ts'

type T = Translator['t']

export interface CauseWords {
  readonly name: string
  readonly tip: string
}

/** A change by its cause, and by what pulled the other way. */
export const changeWords = (
  { cause, besides }: Pick<Change, 'cause' | 'besides'>,
  t: T,
): CauseWords | null => {
  if (!cause) return null
  const main = causeWords(cause, t)
  return besides ? { ...main, name: `${main.name} · ${causeWords(besides, t).name}` } : main
}

export const causeWords = (cause: Cause, t: T): CauseWords =>
  cause.kind === 'rule'
    ? { name: t(`rule.${cause.rule}`), tip: t(`ruleTip.${cause.rule}`) }
    : { name: t(`move.${cause.move}`), tip: t(`moveTip.${cause.move}`) }

/** A rule that fired: a fault by its move's name, everything else by its own. */
export const firingWords = ({ rule, move }: Firing, t: T): CauseWords =>
  move && (rule === 'fault' || rule === 'red-line')
    ? causeWords({ kind: 'move', move }, t)
    : causeWords({ kind: 'rule', rule, move: move ?? null }, t)

/** Sentences one after another: Chinese needs no space between them. */
export const sentences = (parts: readonly (string | false | null)[], { locale }: Translator): string =>
  parts.filter(Boolean).join(locale === 'zh-CN' ? '' : ' ')

/** What the coach says, in the reader's language. */
export const remarkWords = (remark: Remark, t: T): string =>
  remark.kind === 'line' ? remark.text : t(`hint.${remark.id}`)

/** The change of mood as a screen reader hears it, with its cause. */
export const spokenChange = (made: Change, words: Translator): string => {
  const { before, after } = made
  const { t, change, number } = words
  const moved = MOOD_VALUES.filter((value) => before[value] !== after[value]).map((value) =>
    t('play.valueSaid', {
      mood: t(`mood.${value}`),
      change: change((after[value] - before[value]) * PER_STEP),
      value: number(after[value] * PER_STEP),
      word: t(moodWordKey(value, after[value])),
    }),
  )
  const sentence = (text: string): string => t('spoken.sentence', { text })
  const said = moved.length > 0 ? moved.map(sentence).join('') : t('play.moodSame')
  const told = changeWords(made, t)
  if (!told) return said.trim()
  const { name, tip } = told
  return `${said}${sentence(name)}${tip}`
}
