/** What a lead does next for one person: talk about one line, remind, give something to do. */
import { useState } from 'preact/hooks'
import { TroubleNotice } from '../../ui/Form.tsx'
import { PageLink, useAct, useWords } from '../../ui/index.ts'
import type { Duty, PersonReport } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { Sure } from '../Sure.tsx'
import { DutyState, TurnLink } from './Duties.tsx'
import { dayOf } from './days.ts'
import { drillGiven } from './given.ts'
import { SaidHere } from './SaidHere.tsx'

interface Props {
  readonly report: PersonReport
  readonly titleOf: (scenario: string) => string
}

type Moment = PersonReport['moments'][number]

interface LinkProps {
  readonly of: Moment
  readonly report: PersonReport
  /** The line to begin with. */
  readonly first?: boolean
}

/** Whether the drill of this line was given already, and how far it is. */
const LineGiven = ({ of: { attempt, turn }, report: { duties } }: Pick<LinkProps, 'of' | 'report'>) => {
  const { t } = useWords()
  const duty = drillGiven(duties, attempt, turn)
  if (!duty) return null
  return (
    <p class="caption">
      {t('report.momentGiven')} <DutyState {...duty} />
    </p>
  )
}

/** The ways on from a line: its card, and the turn itself with room for a comment. */
export const TalkLinks = ({ of, report, first }: LinkProps) => {
  const { t } = useWords()
  const { attempt, turn, moment } = of
  return (
    <>
      <LineGiven of={of} report={report} />
      <div class="row only-screen">
        <a
          class={first ? 'button main' : 'button'}
          href={`#/team/card/${report.person.id}/${attempt}/${turn}`}
        >
          {t('report.talk')}
          <span class="only-read"> {moment.text}</span>
        </a>
        <a class="button quiet" href={`#/team/attempt/${attempt}/${turn}`}>
          {t('report.remarkTurn')}
          <span class="only-read"> {moment.text}</span>
        </a>
      </div>
    </>
  )
}

const Talk = ({ report, titleOf }: Props) => {
  const { t, tenths } = useWords()
  const [worst] = report.moments
  if (!worst) return <li class="caption">{t('report.momentsNone')}</li>
  return (
    <li>
      <p>
        <b>{t('report.talkFirst')}</b>{' '}
        <span class="caption">
          {titleOf(worst.moment.scenario)} · {t('result.turn', { turn: worst.turn })} ·{' '}
          {t('report.momentLoss', { loss: tenths(worst.loss) })}
        </span>
      </p>
      <SaidHere moment={worst.moment} />
      <TalkLinks of={worst} report={report} first />
    </li>
  )
}

interface RemindProps extends Props {
  readonly duty: Duty
  readonly onRemind: () => void
}

const Open = ({ report: { person }, duty, titleOf, onRemind }: RemindProps) => {
  const { t, shortDay } = useWords()
  const { now } = useSeat()
  const { assignment, progress } = duty
  const { due } = assignment
  const title = titleOf(assignment.scenario)
  return (
    <li class="entry">
      <span>
        <b>
          {title}
          {assignment.from && <TurnLink from={assignment.from} />}
        </b>{' '}
        <span class="caption">
          {due === null
            ? t('account.taskNoDue')
            : t('account.taskDue', { when: shortDay(dayOf(due), now()) })}{' '}
          · {t('account.taskTries', { count: progress.tries })}
        </span>
      </span>
      <DutyState {...duty} />
      <span class="only-screen">
        <Sure
          name={t('nudge.remind')}
          label={t('nudge.remindLabel', { title, who: person.name })}
          text={t('nudge.remindText', { names: person.name })}
          onSure={onRemind}
          weight="plain"
        />
      </span>
    </li>
  )
}

/** What is overdue comes first, then what is due first. */
const openOf = (duties: readonly Duty[]): readonly Duty[] => {
  const dueOf = ({ assignment: { due } }: Duty): number => due ?? Number.POSITIVE_INFINITY
  return duties
    .filter(({ progress, assignment }) => !progress.met && assignment.cancelled === null)
    .sort((a, b) => Number(b.overdue) - Number(a.overdue) || (dueOf(a) < dueOf(b) ? -1 : 1))
}

/** Reminds this person alone, also of what the whole team was given. */
const useRemind = ({ id, name }: PersonReport['person']) => {
  const { t } = useWords()
  const { api } = useSeat()
  const act = useAct()
  const [said, setSaid] = useState('')
  const remind = async (assignment: string) => {
    setSaid('')
    const asked = { params: { id: assignment }, query: { person: id } }
    const done = await act.run(() => api.call('POST /api/assignments/:id/remind', asked))
    if (done) setSaid(t(done.body.reminded > 0 ? 'nudge.remindedOne' : 'nudge.remindedNone', { name }))
  }
  return { said, trouble: act.trouble, remind }
}

export const NextSteps = (props: Props) => {
  const { person, duties } = props.report
  const { t } = useWords()
  const { said, trouble, remind } = useRemind(person)
  const [team] = person.teams
  return (
    <section class="part next-steps">
      <h2>{t('report.next')}</h2>
      <ul>
        <Talk {...props} />
        {openOf(duties).map((duty) => (
          <Open
            key={duty.assignment.id}
            {...props}
            duty={duty}
            onRemind={() => void remind(duty.assignment.id)}
          />
        ))}
      </ul>
      <TroubleNotice trouble={trouble} />
      <p role="status">{said}</p>
      {team && (
        <div class="row only-screen">
          <PageLink to={`/team/${team.id}/assignments/${person.id}`} weight="plain">
            {t('report.giveTo', { name: person.name })}
          </PageLink>
        </div>
      )}
    </section>
  )
}
