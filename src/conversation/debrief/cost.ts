/** What a turn cost, in words. */
import type { Translator } from '../../locale/index.ts'
import type { ReviewTurn } from './review.ts'

/** Where nothing was left to lose, what it would have cost; nothing where the story could not be solved. */
export const costWords = (
  { loss, spent }: Pick<ReviewTurn, 'loss' | 'spent'>,
  { t, number }: Pick<Translator, 't' | 'number'>,
): string => {
  if (loss === null) return ''
  if (spent !== null)
    return t(loss > 0 ? 'result.lostPartly' : 'result.lostAlready', {
      loss: number(spent),
      part: number(loss),
    })
  return loss > 0 ? t('result.lost', { loss: number(loss) }) : t('result.lostNone')
}
