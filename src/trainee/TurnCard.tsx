/** One turn of a result: what was said, what it cost and why, and what was better. */
import { Changes, firingWords } from '../conversation/index.ts'
import type { Translator } from '../locale/index.ts'
import { isFrozen, MOOD_VALUES, type Move, type RuleId } from '../training/index.ts'
import { PER_STEP, useWords } from '../ui/index.ts'
import type { ReviewTurn } from './review.ts'

/** What is true of nearly every turn stands last. */
const isBackground = (rule: RuleId): boolean => rule === 'patience' || rule === 'simmer'

/** The rules to tell, the telling ones first; a fault that another rule names already is not told twice. */
const tellable = ({ fired }: ReviewTurn) =>
  [...fired]
    .sort((a, b) => Number(isBackground(a.rule)) - Number(isBackground(b.rule)))
    .filter(
      ({ rule, move }, index, sorted) =>
        !(rule === 'fault' && fired.some((other) => other.rule !== 'fault' && other.move === move)) &&
        sorted.findIndex((other) => other.rule === rule && other.move === move) === index,
    )

const Moves = ({ moves, judged }: { moves: readonly Move[]; judged: readonly Move[] }) => {
  const { t } = useWords()
  const names = (ids: readonly Move[]) => ids.map((id) => t(`move.${id}`)).join(' · ')
  const taken = names(judged)
  return (
    <p class="moves">
      <span class="caption">{t('result.moves')}</span> {names(moves)}
      {taken !== names(moves) && (
        <>
          {' '}
          <span class="caption">{t('result.takenAs')}</span> <em>{taken}</em>
        </>
      )}
    </p>
  )
}

const Moods = ({ turn }: { turn: ReviewTurn }) => {
  const { t, number } = useWords()
  if (isFrozen(turn.phase)) return <p class="caption">{t('result.moodFrozen')}</p>
  return (
    <p class="moods">
      {MOOD_VALUES.map((value) => (
        <span key={value} class={value}>
          {t(`mood.${value}`)}{' '}
          <b>
            {t('result.from', {
              before: number(turn.before[value] * PER_STEP),
              after: number(turn.after[value] * PER_STEP),
            })}
          </b>
        </span>
      ))}
      <Changes before={turn.before} after={turn.after} />
    </p>
  )
}

const Rules = ({ turn }: { turn: ReviewTurn }) => {
  const { t } = useWords()
  const fired = tellable(turn)
  if (fired.length === 0) return null
  return (
    <ul class="rules" aria-label={t('result.rules')}>
      {fired.map((firing) => {
        const { name, tip } = firingWords(firing, t)
        return (
          <li key={`${firing.rule}${firing.move ?? ''}`}>
            <b>{name}</b> {tip}
          </li>
        )
      })}
    </ul>
  )
}

const Better = ({ turn }: { turn: ReviewTurn }) => {
  const { t } = useWords()
  if (turn.loss === null) return null
  if (!turn.better)
    return turn.loss > 0 || turn.spent !== null ? <p class="caption">{t('result.equal')}</p> : null
  return (
    <div class="better">
      <p class="caption">{t('result.better')}</p>
      <p class="bubble you">{turn.better.text}</p>
      <p>{turn.better.why}</p>
    </div>
  )
}

/** What a turn cost; where nothing was left to lose, what it would have cost. */
const costWords = ({ loss, spent }: ReviewTurn, t: Translator['t'], number: Translator['number']): string =>
  spent !== null
    ? t('result.lostAlready', { loss: number(spent) })
    : loss !== null && loss > 0
      ? t('result.lost', { loss: number(loss) })
      : t('result.lostNone')

const Head = ({ turn }: { turn: ReviewTurn }) => {
  const { t, number } = useWords()
  const { loss, left, label } = turn
  return (
    <summary>
      <h3>{t('result.turn', { turn: turn.turn })}</h3>
      {turn.phase !== 'chat' && <span class="caption">{t(`phase.${turn.phase}`)}</span>}
      {label && <span class={`label ${label}`}>{t(`label.${label}`)}</span>}
      <span class="turn-said" aria-hidden="true">
        {turn.said.text}
      </span>
      {loss !== null && left !== null && (
        <span class="cost">
          {costWords(turn, t, number)}
          <span class="caption"> {t('result.left', { left: number(left) })}</span>
        </span>
      )}
    </summary>
  )
}

/** The place of a turn on the page. */
const turnId = (turn: number): string => `turn-${turn}`

/** Opens a turn, brings it into view and puts the focus on it. */
export const openTurn = (turn: number): void => {
  const details = document.getElementById(turnId(turn))?.querySelector('details')
  if (!details) return
  details.open = true
  details.scrollIntoView({ block: 'start' })
  details.querySelector('summary')?.focus({ preventScroll: true })
}

interface Props {
  readonly turn: ReviewTurn
  readonly buyer: string
  /** Whether the turn lies open at first. */
  readonly open: boolean
}

export const TurnCard = ({ turn, buyer, open }: Props) => {
  const { t } = useWords()
  const heard = turn.lines.filter(({ speaker }) => speaker === 'buyer').at(-1)
  return (
    <li id={turnId(turn.turn)} class={`turn ${turn.label ?? ''}`}>
      <details open={open}>
        <Head turn={turn} />
        <div class="turn-body">
          {heard && (
            <p class="bubble buyer">
              <span class="only-read">{buyer}: </span>
              {heard.text}
            </p>
          )}
          <p class="bubble you">
            <span class="only-read">{t('result.said')}: </span>
            {turn.said.text}
          </p>
          <p class="why">{turn.said.why}</p>
          <Moves moves={turn.said.moves} judged={turn.judged} />
          <Moods turn={turn} />
          <Rules turn={turn} />
          <Better turn={turn} />
        </div>
      </details>
    </li>
  )
}
