/** The one thing that is worth a word when the agent comes in: asked for, late, due, or written to them. */
import type { Hushed } from '../client/hush.ts'
import type { AssignmentLine, OwnReview } from '../wire/api/index.ts'

/** `by`: the lead who asked; null where only the date does. */
export type Reminder =
  | {
      readonly kind: 'task'
      readonly state: State
      readonly task: AssignmentLine
      readonly by: string | null
    }
  | { readonly kind: 'comment' }

/** `open`: asked for, and no date near. */
export type State = 'late' | 'today' | 'tomorrow' | 'open'

interface Clock {
  /** Epoch milliseconds. */
  readonly now: number
  /** Whole days, as the calendar of the reader counts them. */
  readonly day: (time: number) => number
}

const stateOf = ({ due }: AssignmentLine, { now, day }: Clock): State => {
  if (due === null) return 'open'
  if (due < now) return 'late'
  const days = day(due) - day(now)
  return days <= 0 ? 'today' : days === 1 ? 'tomorrow' : 'open'
}

/** When somebody asked for it, where that was after reminders were last put away; 0 where nobody did. */
const askedAt = ({ reminded }: AssignmentLine, hushed: Hushed | null): number =>
  reminded && reminded.at > (hushed?.at ?? 0) ? reminded.at : 0

const soonest = (a: AssignmentLine, b: AssignmentLine): number =>
  (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER)

const taskIn = (
  tasks: readonly AssignmentLine[],
  clock: Clock,
  hushed: Hushed | null,
): AssignmentLine | null => {
  const open = tasks.filter(({ progress, cancelled }) => cancelled === null && progress?.met !== true)
  const asked = open.filter((task) => askedAt(task, hushed) > 0)
  const [newest] = asked.sort((a, b) => askedAt(b, hushed) - askedAt(a, hushed))
  if (newest) return newest
  if (hushed?.day === clock.day(clock.now)) return null
  return open.filter((task) => stateOf(task, clock) !== 'open').sort(soonest)[0] ?? null
}

const isUnread = ({ comments, override }: OwnReview): boolean =>
  comments.some(({ read }) => read === null) || (override !== null && override.read === null)

/** One at a time; put away for the day, only a lead who asks later comes through. */
export const reminderOf = (
  tasks: readonly AssignmentLine[],
  reviews: readonly OwnReview[],
  clock: Clock,
  hushed: Hushed | null,
): Reminder | null => {
  const task = taskIn(tasks, clock, hushed)
  if (task) {
    const by = askedAt(task, hushed) > 0 ? (task.reminded?.by ?? null) : null
    return { kind: 'task', state: stateOf(task, clock), task, by }
  }
  if (hushed?.day === clock.day(clock.now)) return null
  return reviews.some(isUnread) ? { kind: 'comment' } : null
}
