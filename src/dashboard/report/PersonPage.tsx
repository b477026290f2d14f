/** One person: how they grow, what to talk about, what they were given to do. */
import './report.css'
import { useEffect } from 'preact/hooks'
import type { Move } from '../../training/index.ts'
import { TroubleNotice } from '../../ui/Form.tsx'
import { Button, momentIn, Page, PageLink, useAsked, useWords, Waiting } from '../../ui/index.ts'
import type { PersonReport } from '../../wire/api/index.ts'
import { BackToTeam } from '../Back.tsx'
import { useSeat } from '../office.ts'
import { foresee } from '../retell.ts'
import { Certificates } from '../review/Certificates.tsx'
import { Duties } from './Duties.tsx'
import { Growth } from './Growth.tsx'
import { Moments } from './Moments.tsx'
import { NextSteps } from './NextSteps.tsx'
import { PersonBests } from './PersonBests.tsx'
import { PersonSkills } from './PersonSkills.tsx'
import { Remarks } from './Remarks.tsx'
import { SupportLine } from './SupportLine.tsx'
import { useAllTitles } from './useTitles.ts'

interface Props {
  readonly report: PersonReport
  readonly titleOf: (scenario: string) => string
}

/** What is overdue stands among the steps to take. */
const Reasons = ({ report, titleOf }: Props) => {
  const { t } = useWords()
  const open = report.support.filter(({ dismissed, rule }) => dismissed === null && rule !== 'overdue')
  if (open.length === 0) return null
  return (
    <section class="part">
      <h2>{t('report.concerns')}</h2>
      <ul>
        {open.map((item) => (
          <SupportLine
            key={`${item.rule}${item.evidence}`}
            item={item}
            title={titleOf(item.scenario)}
            team={null}
            onDismissed={() => {}}
          />
        ))}
      </ul>
    </section>
  )
}

const RedLines = ({ report: { redLines }, titleOf }: Props) => {
  const { t, locale } = useWords()
  return (
    <section class="part">
      <h2>{t('report.redLines')}</h2>
      {redLines.length === 0 && <p>{t('report.redLinesNone')}</p>}
      <ul class="entries">
        {redLines.map((point) => (
          <li key={point.attempt} class="entry">
            <a href={`#/team/attempt/${point.attempt}`}>
              {t('report.redLine', {
                when: momentIn(locale)(point.stored),
                title: titleOf(point.scenario),
                moves: point.redLines.map((move) => t(`move.${move as Move}`)).join(' · '),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Drills = ({ report: { drills } }: Pick<Props, 'report'>) => {
  const { t } = useWords()
  const { tries, held, days } = drills
  return (
    <section class="part">
      <h2>{t('report.drills')}</h2>
      <p>{tries === 0 ? t('report.drillsNone') : t('report.drillsText', { tries, held, days })}</p>
    </section>
  )
}

const Whole = ({ report }: { report: PersonReport }) => {
  const { t, locale } = useWords()
  const { api, examiner, now } = useSeat()
  const titleOf = useAllTitles()
  const shown = { report, titleOf }
  const [likely] = report.moments
  useEffect(() => {
    if (likely) void foresee(api, examiner, { ...likely.moment, variant: likely.variant }, locale)
  }, [api, examiner, likely, locale])
  const { name, teams } = report.person
  const [team] = teams
  return (
    <Page
      title={name}
      aside={<BackToTeam teams={teams.map(({ id }) => id)} otherwise={team ? `/team/${team.id}` : '/team'} />}
    >
      <p class="caption under-title">{teams.map((one) => one.name).join(' · ')}</p>
      <div class="columns">
        <div>
          <NextSteps {...shown} />
          <Reasons {...shown} />
          <Moments {...shown} />
          <Duties duties={report.duties} titleOf={titleOf} />
          <Remarks person={report.person.id} titleOf={titleOf} />
          <Certificates person={report.person.id} />
        </div>
        <div>
          <Growth points={report.growth} titleOf={titleOf} now={now()} />
          <PersonSkills first={report.skills} again={report.replayed} />
          <PersonBests points={report.growth} titleOf={titleOf} />
          <RedLines {...shown} />
          <Drills report={report} />
        </div>
      </div>
      <div class="row only-screen">
        <Button onPress={() => print()}>{t('report.printPerson', { name })}</Button>
      </div>
    </Page>
  )
}

export const PersonPage = ({ id }: { id: string }) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const { told } = useAsked(
    () => api.call('GET /api/people/:id/report', { params: { id } }),
    [api, id, locale],
  )
  if (!told) return <Waiting text={t('app.loading')} />
  if (told.kind === 'done') return <Whole report={told.body} />
  return (
    <Page title={t('report.person')} aside={<PageLink to="/team">{t('team.all')}</PageLink>}>
      <TroubleNotice trouble={told} />
    </Page>
  )
}
