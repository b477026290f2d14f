/** The lines a talk may begin with: each leads to its card and to its turn. */
import { useWords } from '../../ui/index.ts'
import type { PersonReport } from '../../wire/api/index.ts'
import { SaidHere } from './SaidHere.tsx'

interface Props {
  readonly report: PersonReport
  readonly titleOf: (scenario: string) => string
}

interface LinesProps extends Pick<Props, 'titleOf'> {
  readonly moments: PersonReport['moments']
  readonly person: string
}

/** As many as one talk can bear; the rest is there to be unfolded. */
const FEW = 3

const Lines = ({ moments, person, titleOf }: LinesProps) => {
  const { t, tenths } = useWords()
  return (
    <ul class="fault-lines">
      {moments.map(({ attempt, turn, loss, moment }) => (
        <li key={`${attempt}${turn}`} class="fault-line">
          <p class="caption">
            {titleOf(moment.scenario)} · {t('result.turn', { turn })} ·{' '}
            {t('report.momentLoss', { loss: tenths(loss) })}
          </p>
          <SaidHere moment={moment} />
          <div class="row">
            <a class="button" href={`#/team/card/${person}/${attempt}/${turn}`}>
              {t('report.talk')}
              <span class="only-read"> {moment.text}</span>
            </a>
            <a class="button quiet" href={`#/team/attempt/${attempt}/${turn}`}>
              {t('report.openTurn')}
              <span class="only-read"> {moment.text}</span>
            </a>
          </div>
        </li>
      ))}
    </ul>
  )
}

export const Moments = ({ report: { person, moments }, titleOf }: Props) => {
  const { t } = useWords()
  const shared = { person: person.id, titleOf }
  return (
    <section class="part">
      <h2>{t('report.moments')}</h2>
      {moments.length === 0 ? (
        <p>{t('report.momentsNone')}</p>
      ) : (
        <>
          <p class="lead">{t('report.momentsText')}</p>
          <Lines moments={moments.slice(0, FEW)} {...shared} />
          {moments.length > FEW && (
            <details class="unfold more-faults">
              <summary>{t('report.more', { count: moments.length - FEW })}</summary>
              <Lines moments={moments.slice(FEW)} {...shared} />
            </details>
          )}
        </>
      )}
    </section>
  )
}
