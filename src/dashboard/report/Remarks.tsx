/** What leads said of one person's talks, newest first: who, when, the line it is about, and the way to that turn. */
import { TroubleNotice } from '../../ui/Form.tsx'
import { momentIn, useAsked, useWords } from '../../ui/index.ts'
import type { PersonRemark } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'

/** As many as are read before a talk; older ones are there to be unfolded. */
const FEW = 3

/** The line as it was said, or that it is about the whole talk. */
const About = ({ remark: { turn, moment, passed } }: { remark: PersonRemark }) => {
  const { t } = useWords()
  if (passed !== null)
    return (
      <p>
        <b>
          {t('review.overridden', { result: t(passed ? 'review.overridePassed' : 'review.overrideFailed') })}
        </b>
      </p>
    )
  if (turn === null || moment === null) return null
  return (
    <p class="caption">
      <span class="only-read">{t('report.agentSaid')}: </span>
      <q>{moment.text}</q>
    </p>
  )
}

interface LineProps {
  readonly remark: PersonRemark
  readonly title: string
}

const Line = ({ remark, title }: LineProps) => {
  const { t, locale } = useWords()
  const moment = momentIn(locale)
  const { attempt, turn, text, by, at, read } = remark
  const where = turn === null ? title : `${title} · ${t('result.turn', { turn })}`
  return (
    <li class="remark-entry">
      <p class="caption">{where}</p>
      <About remark={remark} />
      <p>{text}</p>
      <p class="caption">
        {t('review.by', { by: by ?? t('account.somebody'), when: moment(at) })} ·{' '}
        {read === null ? t('review.unread') : t('review.readAt', { when: moment(read) })}
      </p>
      <a class="only-screen" href={`#/team/attempt/${attempt}${turn === null ? '' : `/${turn}`}`}>
        {t(turn === null ? 'report.openAttempt' : 'report.openTurn')}
        <span class="only-read">
          {' '}
          {where}: {text}
        </span>
      </a>
    </li>
  )
}

interface LinesProps {
  readonly remarks: readonly PersonRemark[]
  readonly titleOf: (scenario: string) => string
}

const Lines = ({ remarks, titleOf }: LinesProps) => (
  <ul class="remark-entries">
    {remarks.map((remark) => (
      <Line
        key={`${remark.attempt}${remark.turn}${remark.at}${remark.text}`}
        remark={remark}
        title={titleOf(remark.scenario)}
      />
    ))}
  </ul>
)

const Told = ({ remarks, more, titleOf }: LinesProps & { more: boolean }) => {
  const { t } = useWords()
  if (remarks.length === 0) return <p>{t('report.remarksNone')}</p>
  return (
    <>
      <Lines remarks={remarks.slice(0, FEW)} titleOf={titleOf} />
      {remarks.length > FEW && (
        <details class="unfold">
          <summary>{t('report.remarksMore', { count: remarks.length - FEW })}</summary>
          <Lines remarks={remarks.slice(FEW)} titleOf={titleOf} />
          {more && <p class="caption">{t('report.remarksOlder')}</p>}
        </details>
      )}
    </>
  )
}

export const Remarks = ({ person, titleOf }: { person: string } & Pick<LinesProps, 'titleOf'>) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const { told } = useAsked(
    () => api.call('GET /api/people/:id/remarks', { params: { id: person } }),
    [api, person, locale],
  )
  return (
    <section class="part">
      <h2>{t('report.remarks')}</h2>
      {!told && <p role="status">{t('app.loading')}</p>}
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
      {told?.kind === 'done' && <Told remarks={told.body.items} more={told.body.more} titleOf={titleOf} />}
    </section>
  )
}
