/** An assignment's terms, in the words of a list. */
import { useWords } from '../../ui/index.ts'
import type { AssignmentLine } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { dayOf } from '../report/days.ts'

/** Whether it still runs. */
export const State = ({ line: { cancelled, due } }: { line: AssignmentLine }) => {
  const { t } = useWords()
  const { now } = useSeat()
  if (cancelled !== null) return <span class="label fine">{t('team.cancelled')}</span>
  if (due !== null && due < now()) return <span class="label mistake">{t('account.taskLate')}</span>
  return <span class="label best">{t('team.running')}</span>
}

/** To whom, how, by what rule and when, in one line. */
export const Terms = ({ line, who }: { line: AssignmentLine; who: string }) => {
  const { t, number, shortDay } = useWords()
  const { now } = useSeat()
  const { mode, due, rule, kind, drills, from } = line
  const told = [
    who,
    !from &&
      (kind === 'drills' ? t('duty.drillsOf', { count: drills ?? 0 }) : t(`team.mode-${mode as 'exam'}`)),
    kind !== 'drills' &&
      (rule.score === null ? t('account.taskPass') : t('account.taskScore', { score: number(rule.score) })),
    rule.attempts !== null && t('account.taskLeft', { count: rule.attempts }),
    due === null ? t('account.taskNoDue') : t('account.taskDue', { when: shortDay(dayOf(due), now()) }),
  ]
  return <span class="caption">{told.filter(Boolean).join(' · ')}</span>
}
