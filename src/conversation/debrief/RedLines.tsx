/** Red lines that were crossed, each with what the shop's policy says about it. */
import { isRedLine, type Move } from '../../training/index.ts'
import { useWords } from '../../ui/index.ts'
import { openTurn } from './jump.ts'
import type { ReviewTurn } from './review.ts'

/** A line of the shop's policy, and when it was last checked, as a sentence. */
export interface Reason {
  readonly name: string
  readonly text: string
  readonly checked: string
}

interface Props {
  readonly turns: readonly ReviewTurn[]
  readonly reasonFor: (move: Move) => Reason | null
}

const Why = ({ reason }: { reason: Reason }) => {
  const { t } = useWords()
  return (
    <p class="red-why">
      <b>
        {t('debrief.redWhy')} · {reason.name}
      </b>{' '}
      {reason.text} <span class="caption">{reason.checked}</span>
    </p>
  )
}

export const RedLines = ({ turns, reasonFor }: Props) => {
  const { t } = useWords()
  const crossed = turns.flatMap(({ turn, judged, said }) =>
    judged.filter(isRedLine).map((move) => ({ turn, move, text: said.text, reason: reasonFor(move) })),
  )
  if (crossed.length === 0) return null
  return (
    <section class="red-lines">
      <h2>{t('result.redLines')}</h2>
      <p>{t('result.redLinesText')}</p>
      <ul>
        {crossed.map(({ turn, move, text, reason }) => (
          <li key={`${turn}${move}`}>
            <b class="red-name">{t(`move.${move}`)}</b>{' '}
            <button type="button" class="text-link caption" onClick={() => openTurn(turn)}>
              {t('result.turn', { turn })}
            </button>
            <q>{text}</q>
            <p>{t(`moveTip.${move}`)}</p>
            {reason && <Why reason={reason} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
