/** More lines that a talk may begin with, after the one that comes first: each leads to its card and to its turn. */
import { useWords } from '../../ui/index.ts'
import type { PersonReport } from '../../wire/api/index.ts'
import { TalkLinks } from './NextSteps.tsx'
import { SaidHere } from './SaidHere.tsx'

interface Props {
  readonly report: PersonReport
  readonly titleOf: (scenario: string) => string
}

export const Moments = ({ report, titleOf }: Props) => {
  const { t, tenths } = useWords()
  const others = report.moments.slice(1)
  if (others.length === 0) return null
  return (
    <section class="part">
      <h2>{t('report.moments')}</h2>
      <p class="lead">{t('report.momentsText')}</p>
      <details class="unfold more-faults">
        <summary>{t('report.more', { count: others.length })}</summary>
        <ul class="fault-lines">
          {others.map((one) => (
            <li key={`${one.attempt}${one.turn}`} class="fault-line">
              <p class="caption">
                {titleOf(one.moment.scenario)} · {t('result.turn', { turn: one.turn })} ·{' '}
                {t('report.momentLoss', { loss: tenths(one.loss) })}
              </p>
              <SaidHere moment={one.moment} />
              <TalkLinks of={one} report={report} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
