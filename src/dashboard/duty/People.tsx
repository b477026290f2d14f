/** How far everybody is with an assignment. */
import { useWords } from '../../ui/index.ts'
import type { AssignmentReport } from '../../wire/api/index.ts'
import { useSeat } from '../office.ts'
import { DutyState } from '../report/Duties.tsx'
import { dayOf } from '../report/days.ts'

type People = AssignmentReport['people']

const Row = ({ one }: { one: People[number] }) => {
  const { person, name, progress, reminded } = one
  const { t, number, shortDay } = useWords()
  const { now } = useSeat()
  const said = [
    t('account.taskTries', { count: progress.tries }),
    progress.best !== null && t('account.taskBest', { score: number(progress.best) }),
    progress.steps > 1 && `${progress.done} / ${progress.steps}`,
    progress.last !== null && shortDay(dayOf(progress.last), now()),
    reminded !== null && t('nudge.last', { when: shortDay(dayOf(reminded), now()) }),
  ]
  return (
    <li class="entry">
      <a href={`#/team/person/${person}`}>{name}</a>
      <span class="caption">{said.filter(Boolean).join(' · ')}</span>
      <DutyState {...one} />
    </li>
  )
}

/** Folded: one line says how many are done. */
export const AssignmentPeople = ({ people }: { people: People }) => {
  const { t } = useWords()
  if (people.length === 0) return null
  const done = people.filter(({ progress }) => progress.met).length
  return (
    <details class="unfold duty-people">
      <summary>{t('duty.doneOf', { done, all: people.length })}</summary>
      <ul class="entries">
        {people.map((one) => (
          <Row key={one.person} one={one} />
        ))}
      </ul>
    </details>
  )
}
