/** Item figures in plain sentences. */
import type { Translator } from '../../locale/index.ts'
import type { Figure, ItemHealth } from '../../wire/api/index.ts'

/** Under so many people figures are hidden, under so many provisional; the contract's `Trust` says the same. */
export const LEAST = { least: 30, firm: 100 } as const

const EASY = 0.9
const HARD = 0.3
/** From here on a correlation tells people apart (Ebel's rule of thumb for discrimination). */
const TELLS = 0.2

export const whole = (fraction: number, { percent }: Translator): string =>
  percent(Math.round(100 * fraction) / 100)

/** A share with its interval, for a sentence. */
export const shareWords = (figure: Figure, words: Translator) => ({
  n: figure.n,
  share: whole(figure.value, words),
  low: whole(figure.low, words),
  high: whole(figure.high, words),
})

const hundredths = ({ locale }: Translator) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (value: number) => format.format(value).replace('-', '−')
}

/** A coefficient with its interval, two digits. */
export const coefficientWords = (figure: Figure, words: Translator) => {
  const two = hundredths(words)
  return { n: figure.n, value: two(figure.value), low: two(figure.low), high: two(figure.high) }
}

const easeOf = ({ value }: Figure): 'easy' | 'fair' | 'hard' =>
  value >= EASY ? 'easy' : value <= HARD ? 'hard' : 'fair'
const sortsOf = ({ value, high }: Figure): 'well' | 'little' | 'against' =>
  high < 0 ? 'against' : value >= TELLS ? 'well' : 'little'

/** What is to be said about a decision, a sentence each. */
export const itemWords = (item: ItemHealth, words: Translator): readonly string[] => {
  const { t, number } = words
  const { n, difficulty, discrimination, seconds } = item
  if (difficulty === null) return [t('health.notEnough', { n })]
  return [
    t('health.difficulty', shareWords(difficulty, words)) +
      gap(words) +
      t(`health.difficulty-${easeOf(difficulty)}`),
    ...(discrimination === null
      ? []
      : [
          t(`health.sorts-${sortsOf(discrimination)}`) +
            gap(words) +
            t('health.sorts', coefficientWords(discrimination, words)),
        ]),
    ...(seconds === null ? [] : [t('health.seconds', { count: number(Math.round(seconds)) })]),
  ]
}

const gap = ({ locale }: Translator): string => (locale === 'zh-CN' ? '' : ' ')

type Option = ItemHealth['options'][number]

const SELDOM = 0.02

/** The reply that a doubt is about; an empty text where it is about the whole decision. */
const doubted = (item: ItemHealth, doubt: ItemHealth['doubts'][number]): string => {
  const found = (test: (option: Option) => boolean) => item.options.find(test)?.moment.text ?? ''
  if (doubt === 'never-taken') return found(({ best, taken }) => !best && (taken?.value ?? 1) < SELDOM)
  return ''
}

/** A sentence for each reply whose key may be wrong. */
const keyWords = ({ options }: ItemHealth, { t }: Translator): readonly string[] =>
  options
    .filter(({ misKeyed }) => misKeyed)
    .map(({ best, moment }) =>
      t(best ? 'health.doubt-key-best' : 'health.doubt-key-wrong', {
        text: moment.text || t('health.untold'),
      }),
    )

/** What a decision gives cause to look at, a sentence each. */
export const doubtWords = (item: ItemHealth, words: Translator): readonly string[] =>
  item.doubts.flatMap((doubt) =>
    doubt === 'mis-key'
      ? keyWords(item, words)
      : [words.t(`health.doubt-${doubt}`, { text: doubted(item, doubt) })],
  )

/** How far a reliability may be relied on: 0.8 and 0.6, as tests that decide and tests that inform are judged. */
export const alphaWord = (value: number): 'high' | 'fair' | 'low' =>
  value >= 0.8 ? 'high' : value >= 0.6 ? 'fair' : 'low'
