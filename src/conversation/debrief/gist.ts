/** What mattered most in a conversation, out of nothing but what the analysis knows. */
import type { Translator } from '../../locale/index.ts'
import { isFault, isRedLine, type Move } from '../../training/index.ts'
import { type Cause, causeOf } from '../change.ts'
import { causeWords } from '../words.ts'
import { byLoss, type ReviewTurn } from './review.ts'

type T = Translator['t']

/** The move that the better reply brings and the one that was given does not. */
export const lackingMove = ({ better, said }: ReviewTurn): Move | null => {
  const good = (better?.moves ?? []).filter((move) => !isFault(move))
  return good.find((move) => !said.moves.includes(move)) ?? good[0] ?? null
}

/** Why a turn went as it went: the rule or the fault that weighed most; null where only something better was open. */
export const faultIn = ({ fired, judged }: ReviewTurn): Cause | null => {
  const cause = causeOf({ fired, judged }, [])
  if (!cause) return null
  if (cause.kind === 'move') return isFault(cause.move) ? cause : null
  return ['solved', 'promise-kept', 'mood-event'].includes(cause.rule) ? null : cause
}

/** The turn on which most hung: the costliest one, else the one where most was at stake. */
export const keyTurn = (turns: readonly ReviewTurn[]): ReviewTurn | null => {
  const [costliest] = byLoss(turns)
  if (costliest) return costliest
  const staked = turns.filter(({ stake }) => stake !== null && stake > 0)
  return [...staked].sort((a, b) => (b.stake ?? 0) - (a.stake ?? 0))[0] ?? null
}

/** How far a turn moved the buyer, over all three values. */
const stirOf = ({ before, after }: ReviewTurn): number =>
  Math.abs(after.anger - before.anger) +
  Math.abs(after.trust - before.trust) +
  Math.abs(after.heard - before.heard)

/** The turn that moved the buyer most; null where none did. */
export const stirringTurn = (turns: readonly ReviewTurn[]): ReviewTurn | null => {
  const [most] = [...turns].sort((a, b) => stirOf(b) - stirOf(a))
  return most && stirOf(most) > 0 ? most : null
}

const lossWords = (turn: ReviewTurn, { t, number }: Translator): string => {
  const at = { turn: turn.turn, loss: number(turn.loss ?? 0) }
  const cause = faultIn(turn)
  if (cause) return t('debrief.gistCause', { ...at, ...causeWords(cause, t) })
  const move = lackingMove(turn)
  if (!move) return t('debrief.gistLoss', at)
  return t('debrief.gistMove', { ...at, name: t(`move.${move}`), tip: t(`moveTip.${move}`) })
}

const redWords = (turn: ReviewTurn, { t, number }: Translator): string => {
  const move = turn.judged.find(isRedLine)
  const at = { turn: turn.turn, name: move ? t(`move.${move}`) : t('rule.red-line') }
  if (turn.loss === null) return t('debrief.gistRedUnscored', at)
  return t('debrief.gistRed', { ...at, loss: number(turn.loss) })
}

const stirWords = (turn: ReviewTurn, t: T): string | null => {
  const cause = causeOf(turn, [])
  const angrier = turn.after.anger > turn.before.anger
  if (!cause || turn.after.anger === turn.before.anger) return null
  return t(angrier ? 'debrief.gistUp' : 'debrief.gistDown', { turn: turn.turn, ...causeWords(cause, t) })
}

/** The one sentence at the top; null where nothing stands out. */
export const gistOf = (turns: readonly ReviewTurn[], words: Translator): string | null => {
  const { t, number } = words
  const red = turns.find(({ judged }) => judged.some(isRedLine))
  if (red) return redWords(red, words)
  const [costly] = byLoss(turns)
  if (costly) return lossWords(costly, words)
  const key = keyTurn(turns)
  if (key?.stake) return t('debrief.gistWon', { turn: key.turn, stake: number(key.stake) })
  const stirring = turns.every(({ loss }) => loss === null) ? stirringTurn(turns) : null
  return stirring && stirWords(stirring, t)
}
