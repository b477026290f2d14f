/** Kinds of faults over time: per conversation, stretch by stretch. */
import { useWords } from '../../ui/index.ts'
import { useDayWords } from '../drills/useDayWords.ts'
import type { FaultKind, Figures, Trend } from './figures.ts'

const TRENDS = {
  fewer: 'progress.fewer',
  more: 'progress.moreOften',
  steady: 'progress.steady',
  few: 'progress.notYet',
} as const satisfies Record<Trend, string>

const COLUMN = 12
const HEIGHT = 28

/** Bars of one kind; all kinds share a scale, so that they can be compared. */
const Bars = ({ rates, most }: { rates: FaultKind['rates']; most: number }) => (
  <svg
    class="fault-bars"
    width={rates.length * COLUMN}
    height={HEIGHT}
    viewBox={`0 0 ${rates.length * COLUMN} ${HEIGHT}`}
    aria-hidden="true"
  >
    {rates.map((rate, index) => {
      const height = rate === null ? 0 : (rate / most) * (HEIGHT - 2)
      const x = index * COLUMN
      return (
        <g key={x}>
          <rect class="ground" x={x + 1} y={HEIGHT - 1} width={COLUMN - 2} height={1} />
          {height > 0 && (
            <rect x={x + 1} y={HEIGHT - 1 - height} width={COLUMN - 2} height={Math.max(1, height)} />
          )}
        </g>
      )
    })}
  </svg>
)

const Kind = ({ kind, most }: { kind: FaultKind; most: number }) => {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{t(`move.${kind.move}`)}</th>
      <td>
        <Bars rates={kind.rates} most={most} />
      </td>
      <td class={`trend ${kind.trend}`}>{t(TRENDS[kind.trend])}</td>
      <td class="caption">{t('progress.total', { count: kind.total })}</td>
    </tr>
  )
}

const Numbers = ({ stretches, faults }: Pick<Figures, 'stretches' | 'faults'>) => {
  const { t, number } = useWords()
  const dayWords = useDayWords()
  return (
    <div class="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('progress.fault')}</th>
            {stretches.map(({ from, to, runs }) => (
              <th key={from} scope="col">
                {t('progress.stretch', { from: dayWords(from), to: dayWords(to) })}
                <span class="caption"> {t('progress.stretchRuns', { count: runs })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map(({ move, rates }) => (
            <tr key={move}>
              <th scope="row">{t(`move.${move}`)}</th>
              {rates.map((rate, index) => (
                <td key={stretches[index]?.from} class="figure">
                  {rate === null ? '–' : number(rate)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const Faults = ({ stretches, faults }: Pick<Figures, 'stretches' | 'faults'>) => {
  const { t } = useWords()
  const most = faults
    .flatMap(({ rates }) => rates.flatMap((rate) => rate ?? []))
    .reduce((a, b) => Math.max(a, b), 0)
  return (
    <section class="progress-part" aria-labelledby="faults">
      <h2 id="faults">{t('progress.faults')}</h2>
      <p>{t(faults.length > 0 ? 'progress.faultsText' : 'progress.faultsNone')}</p>
      {faults.length > 0 && (
        <>
          <table class="faults">
            <tbody>
              {faults.map((kind) => (
                <Kind key={kind.move} kind={kind} most={most} />
              ))}
            </tbody>
          </table>
          <details>
            <summary>{t('progress.table')}</summary>
            <Numbers stretches={stretches} faults={faults} />
          </details>
        </>
      )}
    </section>
  )
}
