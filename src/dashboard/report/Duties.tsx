/** What somebody was given to do, and how far they are. */
import { useWords } from '../../ui/index.ts'
import type { AttemptTurn, Duty } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { dayOf } from './days.ts'

export const DutyState = ({
  progress,
  overdue,
  before,
  late,
}: Pick<Duty, 'progress' | 'overdue' | 'before' | 'late'>) => {
  const { t } = useWords()
  if (progress.met && late) return <span class="label slip">{t('duty.late')}</span>
  if (progress.met) return <span class="label best">{t('account.taskMet')}</span>
  if (overdue) return <span class="label mistake">{t('account.taskLate')}</span>
  return <span class="label fine">{t(before ? 'duty.before' : 'team.running')}</span>
}

/** Of which line a drill is, and the way to it. */
export const TurnLink = ({ from: { attempt, turn } }: { from: AttemptTurn }) => {
  const { t } = useWords()
  return (
    <>
      {' '}
      <a href={`#/team/attempt/${attempt}/${turn}`}>{t('duty.turn', { turn })}</a>
    </>
  )
}

export const Duties = ({
  duties,
  titleOf,
}: {
  duties: readonly Duty[]
  titleOf: (scenario: string) => string
}) => {
  const { t, number, shortDay } = useWords()
  const { now } = useSeat()
  return (
    <section class="part">
      <h2>{t('report.duties')}</h2>
      {duties.length === 0 && <p>{t('report.dutiesNone')}</p>}
      <ul class="entries">
        {duties.map(({ assignment, progress, ...state }) => (
          <li key={assignment.id} class="entry">
            <b>
              {titleOf(assignment.scenario)}
              {assignment.from && <TurnLink from={assignment.from} />}
            </b>
            <span class="caption">
              {[
                !assignment.from && t(`team.mode-${assignment.mode as 'exam'}`),
                assignment.due === null
                  ? t('account.taskNoDue')
                  : t('account.taskDue', { when: shortDay(dayOf(assignment.due), now()) }),
                progress.tries > 0 && t('account.taskTries', { count: progress.tries }),
                progress.best !== null && t('account.taskBest', { score: number(progress.best) }),
                progress.steps > 1 && `${progress.done} / ${progress.steps}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <DutyState progress={progress} {...state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
