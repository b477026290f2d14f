/** One calm line above the tasks: what is late or due, what a lead asks for. It can be put away for the day. */
import type { Server } from '../client/server.ts'
import type { Translator } from '../locale/index.ts'
import { Button, useWords } from '../ui/index.ts'
import { drillIdOf } from './drills/turns.ts'
import { type Reminder, reminderOf } from './reminder.ts'
import { useWorld } from './world.ts'

const sentence = (reminder: Reminder, titleOf: (scenario: string) => string, { t }: Translator): string => {
  if (reminder.kind === 'comment') return t('nudge.comment')
  const { by, state, task } = reminder
  const story = titleOf(task.scenario)
  const title = task.from ? t('task.turnOf', { title: story, turn: task.from.turn }) : story
  const said = t(`nudge.${state}`, { title })
  return by === null ? said : t('nudge.asked', { by, said })
}

const addressOf = (reminder: Reminder): string => {
  if (reminder.kind === 'comment') return '#/account'
  const { kind, from, scenario } = reminder.task
  if (from) return `#/drills/${drillIdOf(from)}`
  return kind === 'drills' ? '#/drills' : `#/story/${scenario}`
}

export const Nudge = ({ server: { duties, reminders } }: { server: Server }) => {
  const words = useWords()
  const { t, locale } = words
  const { shelf, now, day } = useWorld()
  const clock = { now: now(), day }
  const reminder = reminderOf(duties.assignments.value, duties.reviews.value, clock, reminders.hushed.value)
  const titleOf = (scenario: string) => shelf.find(scenario)?.header(locale)?.title ?? scenario
  const late = reminder?.kind === 'task' && reminder.state === 'late'
  return (
    // It is there before it speaks, so that a screen reader hears it when it does.
    <div role="status">
      {reminder && (
        <p class={`nudge ${late ? 'late' : ''}`}>
          <span>{sentence(reminder, titleOf, words)}</span>
          <a href={addressOf(reminder)}>{t(reminder.kind === 'comment' ? 'nudge.read' : 'nudge.go')}</a>
          <Button weight="quiet" onPress={() => reminders.hush({ day: day(clock.now), at: clock.now })}>
            {t('nudge.hush')}
          </Button>
        </p>
      )}
    </div>
  )
}
