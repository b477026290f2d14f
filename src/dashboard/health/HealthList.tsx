/** All versions of all stories: which of them to look into. */
import './health.css'
import { TroubleNotice } from '../../ui/Form.tsx'
import { momentIn, useAsked, useWords } from '../../ui/index.ts'
import type { HealthLine, ScenarioLine } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import type { PartProps } from '../TeamPage.tsx'
import { titleIn } from '../titles.ts'

interface LineProps {
  readonly line: ScenarioLine
  /** Null until it is there. */
  readonly short: HealthLine | null
  readonly team: string
  /** There are others of this story, so that it needs telling apart. */
  readonly isOneOf: boolean
}

/** What its figures give cause to, in one line; the page behind the link says why. */
const Verdict = ({ short: { n, trust, doubtful } }: { short: HealthLine }) => {
  const { t } = useWords()
  if (trust === 'hidden') return <span class="caption">{t('health.listFew', { n })}</span>
  return doubtful > 0 ? (
    <span class="label slip sentence">{t('health.listDoubts', { n, count: doubtful })}</span>
  ) : (
    <span class="label best sentence">{t('health.listFine', { n })}</span>
  )
}

const Line = ({ line, short, team, isOneOf }: LineProps) => {
  const { t, locale } = useWords()
  return (
    <li class="entry">
      <a href={`#/team/health/${line.scenario}/${line.version}/${team}`}>{titleIn(line, locale)}</a>
      {isOneOf && (
        <span class="caption">
          {t('health.version', {
            when: momentIn(locale)(line.published),
            version: line.version.slice(0, 6),
          })}
        </span>
      )}
      {short && <Verdict short={short} />}
    </li>
  )
}

export const HealthList = ({ team }: PartProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const shorts = useAsked(() => api.call('GET /api/scenarios/health', {}), [api, locale]).told
  const shortOf = (version: string): HealthLine | null =>
    (shorts?.kind === 'done' ? shorts.body.items : []).find((one) => one.version === version) ?? null
  const { told } = useAsked(() => api.call('GET /api/scenarios', { query: { all: 'true' } }), [api])
  const lines = told?.kind === 'done' ? told.body.items : []
  return (
    <section class="part">
      <p class="lead">{t('health.list')}</p>
      <TroubleNotice trouble={told && told.kind !== 'done' ? told : null} />
      {told?.kind === 'done' && lines.length === 0 && <p>{t('health.listNone')}</p>}
      <ul class="entries">
        {lines.map((line) => (
          <Line
            key={line.version}
            line={line}
            short={shortOf(line.version)}
            team={team.id}
            isOneOf={lines.filter(({ scenario }) => scenario === line.scenario).length > 1}
          />
        ))}
      </ul>
    </section>
  )
}
