/** Why somebody is on the list, in a sentence: the rule's own numbers, nothing else. */
import type { Translator } from '../../locale/index.ts'
import type { Move } from '../../training/index.ts'
import type { SupportItem } from '../../wire/api/index.ts'
import { dayOf } from './days.ts'

/** The numbers of the rules; the contract's `SUPPORT_RULES` says the same. */
export const RULES = { variants: 3, days: 28, seconds: 2, share: 0.6 } as const

/** What the sentence needs: the story's title, and the present time. */
interface Around {
  readonly title: string
  readonly now: number
}

const movesIn = ({ t }: Translator, moves: readonly string[]): string =>
  moves.map((move) => t(`move.${move as Move}`)).join(' · ')

/** The sentence for one item. */
export const whyWords = (item: SupportItem, { title, now }: Around, words: Translator): string => {
  const { t, tenths, shortDay } = words
  switch (item.rule) {
    case 'no-gain':
      return t('report.why-no-gain', { title, scores: item.scores.map(tenths).join(' → ') })
    case 'red-line': {
      const count = item.attempts.length
      const found = { title, count, days: RULES.days, moves: movesIn(words, item.moves) }
      return t(count > 1 ? 'report.why-red-lines' : 'report.why-red-line', found)
    }
    case 'overdue':
      return t('report.why-overdue', {
        title,
        due: shortDay(dayOf(item.due), now),
        days: item.days,
        tries: item.tries,
      })
    case 'rapid':
      return t('report.why-rapid', { title, turns: item.turns, rapid: item.rapid, seconds: RULES.seconds })
  }
}

/** The attempts that an item rests on, oldest first. */
export const evidenceOf = (item: SupportItem): readonly string[] => {
  if (item.rule === 'overdue') return []
  return item.rule === 'no-gain' ? item.attempts : [...item.attempts].reverse()
}
