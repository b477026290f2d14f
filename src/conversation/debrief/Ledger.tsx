/** From 100 down to the score: each turn's loss as a piece cut off a strip, and as a row of a table. */
import { useWords } from '../../ui/index.ts'
import { openTurn } from './jump.ts'
import type { ReviewTurn } from './review.ts'
import { wide } from './wide.ts'

interface Props {
  readonly turns: readonly ReviewTurn[]
  /** 0–100 in tenths. */
  readonly score: number
  readonly pass: number
}

const Strip = ({ turns, score, pass }: Props) => {
  const { t } = useWords()
  return (
    <div class="strip" aria-hidden="true">
      {score > 0 && <i class="kept" ref={wide(score)} />}
      {[...turns]
        .reverse()
        .map(
          ({ turn, loss, label }) =>
            loss !== null && loss > 0 && <i key={turn} class={`lost ${label ?? ''}`} ref={wide(loss)} />,
        )}
      <b ref={wide(pass)}>
        <span>{t('brief.pass', { pass })}</span>
      </b>
    </div>
  )
}

export const Ledger = ({ turns, score, pass }: Props) => {
  const { t, tenths } = useWords()
  const losing = turns.filter(({ loss }) => loss !== null && loss > 0)
  const lost = losing.reduce((sum, { loss }) => sum + Math.round(10 * (loss ?? 0)), 0) / 10
  const red = turns.some(({ fired }) => fired.some(({ rule }) => rule === 'red-line'))
  return (
    <section class="ledger">
      <h2>{t('result.losses')}</h2>
      <p>{t(red ? 'result.lossesRed' : 'result.lossesText')}</p>
      <p class="sums">{t('debrief.sums', { losses: tenths(lost), score: tenths(score) })}</p>
      <Strip turns={turns} score={score} pass={pass} />
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('result.start')}</th>
            <td />
            <td class="sum">{tenths(100)}</td>
          </tr>
          {losing.map(({ turn, said, loss, left, label }) => (
            <tr key={turn}>
              <th scope="row">
                <button type="button" class="jump" onClick={() => openTurn(turn)}>
                  <span class={`label ${label}`}>{label && t(`label.${label}`)}</span>
                  <span class="jump-turn">{t('result.turn', { turn })}</span>
                  <span class="jump-said">{said.text}</span>
                </button>
              </th>
              <td class="loss">−{tenths(loss ?? 0)}</td>
              <td class="sum">{tenths(left ?? 0)}</td>
            </tr>
          ))}
          <tr class="final">
            <th scope="row">{t('result.final')}</th>
            <td />
            <td class="sum">{tenths(score)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
