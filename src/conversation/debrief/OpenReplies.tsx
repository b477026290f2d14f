/** Every reply that was open at a turn, with what each costs. */
import { useWords } from '../../ui/index.ts'
import { Fold } from './Fold.tsx'
import type { OpenChoice, ReviewTurn } from './review.ts'

const Mark = ({ one, turn }: { one: OpenChoice; turn: ReviewTurn }) => {
  const { t } = useWords()
  if (one.id === turn.said.id) return <b class="mark-yours">{t('debrief.yours')}</b>
  return one.id === turn.better?.id ? <b class="mark-best">{t('debrief.bestHere')}</b> : null
}

const Cost = ({ one }: { one: OpenChoice }) => {
  const { t, number } = useWords()
  if (one.label === null) return null
  const cost = one.loss ? t('result.lost', { loss: number(one.loss) }) : t('result.lostNone')
  return (
    <>
      <span class={`label ${one.label}`}>{t(`label.${one.label}`)}</span>{' '}
      {one.loss !== null && one.label !== 'red' && <span class="open-loss">{cost}</span>}
    </>
  )
}

export const OpenReplies = ({ turn }: { turn: ReviewTurn }) => {
  const { t } = useWords()
  const count = turn.open.length
  return (
    <Fold summary={t(turn.loss === null ? 'debrief.openPlain' : 'debrief.openHere', { count })}>
      {() => (
        <ol class="open-replies">
          {turn.open.map((one) => (
            <li key={one.id}>
              <p class="open-head">
                <Cost one={one} /> <Mark one={one} turn={turn} />
              </p>
              <p class="open-text">{one.text}</p>
              <p class="why">{one.why}</p>
            </li>
          ))}
        </ol>
      )}
    </Fold>
  )
}
