/** What the agent felt, beside what the analysis found: one calm sentence. */
import type { Translator } from '../../locale/index.ts'
import type { Reflection } from '../../wire/practice.ts'
import { keyTurn, stirringTurn } from './gist.ts'
import { byLoss, type ReviewTurn } from './review.ts'

const costWords = (felt: ReviewTurn, key: ReviewTurn, { t, number }: Translator): string => {
  const at = { felt: felt.turn, turn: key.turn, loss: number(key.loss ?? 0), own: number(felt.loss ?? 0) }
  if (felt.turn === key.turn) return t('debrief.feltSame', at)
  return t(felt.loss ? 'debrief.feltOther' : 'debrief.feltOtherNone', at)
}

const wonWords = (felt: ReviewTurn, key: ReviewTurn, { t, number }: Translator): string => {
  const at = { felt: felt.turn, turn: key.turn, stake: number(key.stake ?? 0) }
  return t(felt.turn === key.turn ? 'debrief.feltSameWon' : 'debrief.feltOtherWon', at)
}

/** The felt turning point beside the turn that cost, won or moved most; null where none was picked. */
export const feltWords = (
  { turn }: Pick<Reflection, 'turn'>,
  turns: readonly ReviewTurn[],
  words: Translator,
): string | null => {
  const felt = turns.find((one) => one.turn === turn)
  if (!felt) return null
  const [costly] = byLoss(turns)
  if (costly) return costWords(felt, costly, words)
  const key = keyTurn(turns)
  if (key) return wonWords(felt, key, words)
  const stirring = stirringTurn(turns)
  if (!stirring) return null
  const at = { felt: felt.turn, turn: stirring.turn }
  return words.t(stirring.turn === felt.turn ? 'debrief.feltSameMood' : 'debrief.feltOtherMood', at)
}
