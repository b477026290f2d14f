/**
 * The shop policy sheet: figures of the shop, to be edited here and nowhere else. It is the shop's policy, not the
 * law. Whoever checks it against today's rules sets `POLICY_CHECKED`.
 */
import type { MessageKey, Translator, Values } from '../locale/index.ts'
import type { Move } from '../training/index.ts'

/** The day of the last check, ISO. */
export const POLICY_CHECKED = '2026-11-22'

interface Bounds {
  /** Share of the price paid. */
  readonly rate: number
  /** Whole yuan. */
  readonly low: number
  readonly high: number
}

const LATE: Bounds = { rate: 0.05, low: 5, high: 50 }
const SERIOUS: Bounds = { rate: 0.3, low: 5, high: 500 }

type PolicyKey = Extract<MessageKey, `policy.${string}-text`> extends `policy.${infer K}-text` ? K : never

interface Rule {
  readonly key: PolicyKey
  readonly bounds?: Bounds
  readonly later?: Bounds
  readonly hours?: number
  readonly days?: number
  readonly rate?: number
  readonly high?: number
}

type Chapter = 'pay' | 'duty' | 'review'

export const POLICY: readonly { readonly chapter: Chapter; readonly rules: readonly Rule[] }[] = [
  {
    chapter: 'duty',
    rules: [
      { key: 'return', days: 7 },
      { key: 'quality' },
      { key: 'freight' },
      { key: 'transit' },
      { key: 'repair', high: 30 },
      { key: 'cause' },
      { key: 'extra' },
      { key: 'discount', rate: 0.1 },
    ],
  },
  {
    chapter: 'pay',
    rules: [
      { key: 'late-dispatch', bounds: LATE, hours: 48 },
      { key: 'fake-dispatch', bounds: SERIOUS, hours: 24 },
      { key: 'out-of-stock', bounds: SERIOUS, hours: 72 },
      { key: 'both', rate: 0.35, high: 500 },
      { key: 'part-missing', bounds: LATE, later: SERIOUS, hours: 72 },
      { key: 'appeal', days: 3 },
    ],
  },
  {
    chapter: 'review',
    rules: [
      { key: 'reviews' },
      { key: 'asking' },
      { key: 'contact' },
      { key: 'privacy' },
      { key: 'extortion' },
    ],
  },
]

/** What stories call some of the rules in their header. */
const ALSO_CALLED: Readonly<Record<string, PolicyKey>> = {
  'refund-7d': 'return',
  'quality-7d': 'quality',
  'quality-15d': 'quality',
  'quality-freight-on-shop': 'freight',
  'repair-bill-30': 'repair',
  'test-before-dispatch': 'quality',
  'cause-by-inspection': 'cause',
  'no-extra-cash': 'extra',
  'no-review-deals': 'reviews',
  'hand-over': 'extortion',
}

const boundsWords = ({ low, high }: Bounds, { t, yuan }: Translator): string =>
  t('policy.bounds', { low: yuan(low), high: yuan(high) })

const holes = (rule: Rule, words: Translator): Values => ({
  ...(rule.bounds && {
    rate: words.percent(rule.bounds.rate),
    bounds: boundsWords(rule.bounds, words),
  }),
  ...(rule.later && { rate2: words.percent(rule.later.rate), bounds2: boundsWords(rule.later, words) }),
  ...(rule.rate !== undefined && { rate: words.percent(rule.rate) }),
  ...(rule.high !== undefined && { high: words.yuan(rule.high) }),
  ...(rule.hours !== undefined && { hours: rule.hours }),
  ...(rule.days !== undefined && { days: rule.days }),
})

export interface PolicyLine {
  readonly key: string
  readonly name: string
  readonly text: string
  /** The story says that this rule matters here. */
  readonly here: boolean
}

export interface PolicySheet {
  readonly checked: string
  readonly chapters: readonly { readonly name: string; readonly lines: readonly PolicyLine[] }[]
}

/** The sheet in words; `named` are the policy keys of a story's header. */
export const policySheet = (named: readonly string[], words: Translator): PolicySheet => {
  const wanted = new Set(named.map((key) => ALSO_CALLED[key] ?? key))
  const line = (rule: Rule): PolicyLine => ({
    key: rule.key,
    name: words.t(`policy.${rule.key}`),
    text: words.t(`policy.${rule.key}-text`, holes(rule, words)),
    here: wanted.has(rule.key),
  })
  return {
    checked: words.t('policy.checked', { date: words.day(Date.parse(POLICY_CHECKED)) }),
    chapters: POLICY.map(({ chapter, rules }) => ({
      name: words.t(`policy.${chapter}`),
      lines: rules.map(line),
    })),
  }
}

/** Which rule of the sheet a red line breaks. */
const BROKEN_BY: Readonly<Partial<Record<Move, PolicyKey>>> = {
  bribe: 'reviews',
  harass: 'contact',
  threaten: 'extortion',
  leak: 'privacy',
  deny: 'quality',
}

/** What the sheet says about a red line, and when it was last checked; null for any other move. */
export const redLineReason = (
  move: Move,
  words: Translator,
): { readonly name: string; readonly text: string; readonly checked: string } | null => {
  const key = BROKEN_BY[move]
  const { checked, chapters } = policySheet([], words)
  const line = chapters.flatMap(({ lines }) => lines).find((one) => one.key === key)
  return line ? { name: line.name, text: line.text, checked } : null
}
