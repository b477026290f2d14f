/** What was promised: where, and what became of it. */
import type { Pledge, Told } from '../../analysis/types.ts'
import { useWords } from '../../ui/index.ts'
import { openTurn } from './jump.ts'
import type { ReviewTurn } from './review.ts'

const Quote = ({ told: { line } }: { told: Told }) => (line ? <q>{line.text}</q> : null)

const Made = ({ pledge: { made }, turns }: { pledge: Pledge; turns: readonly ReviewTurn[] }) => {
  const { t } = useWords()
  const said = turns.find(({ turn }) => turn === made.after)?.said.text
  return (
    <>
      {said === undefined ? (
        <p class="caption">{t('debrief.pledgeStart')}</p>
      ) : (
        <>
          <p class="caption">
            <button type="button" class="text-link" onClick={() => openTurn(made.after)}>
              {t('debrief.pledgeMade', { turn: made.after })}
            </button>
          </p>
          <p class="bubble you">{said}</p>
        </>
      )}
      <Quote told={made} />
    </>
  )
}

const Settled = ({ pledge: { settled } }: { pledge: Pledge }) => {
  const { t } = useWords()
  if (!settled) return <p>{t('debrief.pledgeEnd')}</p>
  return (
    <>
      <p class="caption">{t('debrief.pledgeSettled', { turn: settled.after })}</p>
      <Quote told={settled} />
    </>
  )
}

interface Props {
  readonly pledges: readonly Pledge[]
  readonly turns: readonly ReviewTurn[]
}

export const Pledges = ({ pledges, turns }: Props) => {
  const { t } = useWords()
  if (pledges.length === 0) return null
  return (
    <section class="pledges">
      <h2>{t('debrief.pledges')}</h2>
      <ul>
        {pledges.map((pledge) => (
          <li key={pledge.id} class={`pledge ${pledge.state}`}>
            <b class="pledge-state">{t(`debrief.pledge-${pledge.state}`)}</b>
            <Made pledge={pledge} turns={turns} />
            <Settled pledge={pledge} />
          </li>
        ))}
      </ul>
    </section>
  )
}
