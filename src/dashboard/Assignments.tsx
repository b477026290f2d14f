/** What a team is given to do, and how far everybody is. */
import './duty/duty.css'
import { useState } from 'preact/hooks'
import { TroubleNotice } from '../ui/Form.tsx'
import { useAct, useAsked, useWords } from '../ui/index.ts'
import type { AssignmentLine, AssignmentReport } from '../wire/api/index.ts'
import { Give } from './duty/Give.tsx'
import { goTo } from './duty/goTo.ts'
import { AssignmentPeople } from './duty/People.tsx'
import { rowId } from './duty/same.ts'
import { State, Terms } from './duty/Terms.tsx'
import { useSeat } from './office.ts'
import { TurnLink } from './report/Duties.tsx'
import { Sure } from './Sure.tsx'
import type { PartProps } from './TeamPage.tsx'
import { titleIn } from './titles.ts'

const MOST = 200

interface RowProps {
  readonly report: AssignmentReport
  readonly title: string
  readonly who: string
  readonly onCancel: () => void
  readonly onRemind: () => void
}

/** Those who are not done. */
const useNames = (): ((people: AssignmentReport['people']) => string) => {
  const { locale } = useWords()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (people) => list.format(people.filter(({ progress }) => !progress.met).map(({ name }) => name))
}

const Row = ({ report, title, who, onCancel, onRemind }: RowProps) => {
  const { t } = useWords()
  const namesOf = useNames()
  const { assignment: line, people } = report
  return (
    <li class="duty" id={rowId(line)} tabIndex={-1}>
      <div class="entry">
        <b>
          {title}
          {line.from && <TurnLink from={line.from} />}
        </b>
        <Terms line={line} who={who} />
        <State line={line} />
        {line.cancelled === null && people.some(({ progress }) => !progress.met) && (
          <Sure
            name={t('nudge.remind')}
            label={t('nudge.remindLabel', { title, who })}
            text={t('nudge.remindText', { names: namesOf(people) })}
            onSure={onRemind}
          />
        )}
        {line.cancelled === null && (
          <Sure
            name={t('team.cancel')}
            label={`${t('team.cancel')} ${title} ${who}`}
            text={t('team.cancelSure', { title, who })}
            onSure={onCancel}
          />
        )}
      </div>
      {line.cancelled === null && <AssignmentPeople people={people} />}
    </li>
  )
}

export const Assignments = ({ team, rest }: PartProps) => {
  const { t, locale } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [reminded, setReminded] = useState<number | null>(null)
  const params = { id: team.id }
  const { told: known } = useAsked(
    async () => ({
      stories: await api.call('GET /api/teams/:id/scenarios', { params }),
      people: await api.call('GET /api/people', { query: { team: team.id, limit: MOST } }),
    }),
    [api, team.id],
  )
  const { told, again } = useAsked(
    () => api.call('GET /api/teams/:id/assignments', { params }),
    [api, team.id],
  )
  const stories = known?.stories.kind === 'done' ? known.stories.body.items : null
  const people = known?.people.kind === 'done' ? known.people.body.items : []
  const reports = told?.kind === 'done' ? told.body.items : []
  const titleOf = (scenario: string) => {
    const line = stories?.find((one) => one.scenario === scenario)
    return line ? titleIn(line, locale) : scenario
  }
  const titleFor = ({ kind, scenario, path }: AssignmentLine) =>
    kind === 'path' ? path.map(titleOf).join(' → ') : titleOf(scenario)
  const whoOf = ({ person }: AssignmentLine) =>
    person === null
      ? t('team.everybody')
      : (people.find(({ id }) => id === person)?.name ?? t('account.somebody'))
  const cancel = async (id: string) => {
    if (await act.run(() => api.call('DELETE /api/assignments/:id', { params: { id } }))) again()
  }
  const remind = async (id: string) => {
    const done = await act.run(() => api.call('POST /api/assignments/:id/remind', { params: { id } }))
    if (!done) return
    setReminded(done.body.reminded)
    again()
  }
  return (
    <>
      <section class="part">
        <TroubleNotice trouble={told && told.kind !== 'done' ? told : act.trouble} />
        <p role="status">
          {reminded !== null &&
            (reminded === 0 ? t('nudge.remindedNone') : t('nudge.reminded', { count: reminded }))}
        </p>
        {told?.kind === 'done' && reports.length === 0 && <p>{t('team.noAssignments')}</p>}
        <ul class="entries">
          {reports.map((report) => (
            <Row
              key={report.assignment.id}
              report={report}
              title={titleFor(report.assignment)}
              who={whoOf(report.assignment)}
              onCancel={() => void cancel(report.assignment.id)}
              onRemind={() => void remind(report.assignment.id)}
            />
          ))}
        </ul>
      </section>
      {stories && stories.length > 0 && team.archived === null && (
        <section class="part">
          <h2>{t('team.giveTitle')}</h2>
          <Give
            key={rest}
            team={team.id}
            to={people.some(({ id }) => id === rest) ? rest : null}
            stories={stories}
            people={people}
            titleFor={titleFor}
            whoOf={whoOf}
            onGiven={again}
            onShow={({ assignment }) => goTo(rowId(assignment))}
          />
        </section>
      )}
    </>
  )
}
