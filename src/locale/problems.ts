/** Sentences for a trainer's mistakes: what is wrong, and what to do. */
import { findingsZh } from './findings.zh-CN.ts'
import { problemsEn } from './problems.en.ts'
import { problemsZhCN } from './problems.zh-CN.ts'
import { trainingEn } from './training.en.ts'
import { trainingZh } from './training.zh-CN.ts'

/** A problem as far as its sentence needs it. */
export interface Wording {
  readonly rule: string
  readonly found?: string
  readonly meant?: string
}

export type ProblemLocale = 'zh-CN' | 'en'
export type ProblemTexts = Readonly<Record<string, Readonly<Record<ProblemLocale, string>>>>

/** Every rule's sentences; `{{found}}` and `{{meant}}` stand for the words that were found and meant. */
export const PROBLEM_TEXTS: ProblemTexts = Object.fromEntries(
  Object.entries(problemsZhCN).map(([rule, text]) => [
    rule,
    { 'zh-CN': text, en: problemsEn[rule as keyof typeof problemsZhCN] },
  ]),
)

/** The longest that a word of the author's may be where it is quoted. */
const LONGEST_QUOTE = 160

const SENTENCES: Readonly<Record<ProblemLocale, RegExp>> = {
  'zh-CN': /[^。？！]+(?:[。？！]|$)|（[^）]*）/g,
  en: /.+?(?:[.?!](?=\s)|[.?!]$|$)\s*/g,
}

const shorten = (words: string): string =>
  words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words

type Names = Readonly<Record<string, string>>

/** The bots as the report names them, beside the name that files and commands use. */
const BOTS: Names = Object.fromEntries(
  Object.entries(findingsZh).flatMap(([key, name]) =>
    key.startsWith('bot-') ? [[key.slice(4), `${name}（${key.slice(4)}）`] as const] : [],
  ),
)

/** What a rule finds that has a name of its own in a language. */
const NAMES: Readonly<Record<string, Readonly<Record<ProblemLocale, Names>>>> = {
  'few-opportunities': { 'zh-CN': { ...trainingZh.skill, ', ': '、' }, en: trainingEn.skill },
  'bot-passes': { 'zh-CN': BOTS, en: {} },
  'loose-replies': { 'zh-CN': { ', ': '、' }, en: {} },
  'lost-gather': { 'zh-CN': { ', ': '、' }, en: {} },
}

const named = (words: string, names: Names): string =>
  words.replace(/[a-z-]+|, /g, (part) => names[part] ?? part)

/** A problem in words; sentences that quote what this problem does not have are left out. An unknown rule names itself. */
export const problemText = ({ rule, found, meant }: Wording, locale: ProblemLocale): string => {
  const text = Object.hasOwn(PROBLEM_TEXTS, rule) ? PROBLEM_TEXTS[rule]?.[locale] : undefined
  if (text === undefined) return [rule, found, meant].filter((word) => word !== undefined).join(' · ')
  const names = NAMES[rule]?.[locale] ?? {}
  const words: Readonly<Record<string, string | undefined>> = {
    found: found === undefined ? found : named(found, names),
    meant: meant === undefined ? meant : named(meant, names),
  }
  const lacks = (sentence: string): boolean =>
    [...sentence.matchAll(/\{\{(\w+)\}\}/g)].some(([, name = '']) => words[name] === undefined)
  const kept = (text.match(SENTENCES[locale]) ?? [text]).filter((sentence) => !lacks(sentence))
  const sentence = kept.length > 0 ? kept.join('') : text
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shorten(words[name] ?? '')).trim()
}
