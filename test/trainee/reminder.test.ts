import { describe, expect, it } from 'vitest'
import { reminderOf } from '../../src/trainee/reminder.ts'
import type { AssignmentLine, OwnReview } from '../../src/wire/api/index.ts'

const DAY = 86_400_000
const NOW = 100 * DAY + 10 * 3_600_000
const clock = { now: NOW, day: (time: number) => Math.floor(time / DAY) }

const task = (id: string, more: Partial<AssignmentLine> = {}): AssignmentLine => ({
  id,
  team: 't',
  person: null,
  kind: 'scenario',
  scenario: `story-${id}`,
  path: [],
  drills: null,
  from: null,
  mode: 'exam',
  due: null,
  rule: { score: null, attempts: null },
  created: 0,
  cancelled: null,
  progress: null,
  reminded: null,
  ...more,
})
const done = { met: true, tries: 1, best: 90, done: 1, steps: 1, last: 5 }

const review = (read: number | null): OwnReview => ({
  attempt: 'a',
  scenario: 's',
  started: 1,
  comments: [{ id: 'c', attempt: 'a', turn: 1, text: 'Hm', at: 1, by: 'Mia', own: false, read }],
  override: null,
})

const told = (tasks: readonly AssignmentLine[], hushed: Parameters<typeof reminderOf>[3] = null) => {
  const reminder = reminderOf(tasks, [], clock, hushed)
  return reminder?.kind === 'task' ? [reminder.task.id, reminder.state, reminder.by] : reminder
}

describe('a reminder', () => {
  it.each([
    ['late', NOW - 1],
    ['today', NOW + 3_600_000],
    ['tomorrow', 101 * DAY + 1],
  ] as const)('is %s', (state, due) => {
    expect(told([task('1', { due })])).toEqual(['1', state, null])
  })

  it('is none where there is time, no date, nothing left to do, or it was taken back', () => {
    expect(told([])).toBeNull()
    expect(told([task('1', { due: 102 * DAY }), task('2')])).toBeNull()
    expect(told([task('1', { due: 1, progress: done })])).toBeNull()
    expect(told([task('1', { due: 1, cancelled: 5 })])).toBeNull()
  })

  it('is the one whose date is nearest, and one that a lead asks for before any', () => {
    const tasks = [task('1', { due: NOW + 5 }), task('2', { due: NOW - 9 })]
    expect(told(tasks)).toEqual(['2', 'late', null])
    const asked = task('3', { reminded: { at: NOW - 50, by: 'Mia' } })
    expect(told([...tasks, asked])).toEqual(['3', 'open', 'Mia'])
  })

  it('stays away for the day once it is put away, unless a lead asks after that', () => {
    const hushed = { day: 100, at: NOW - 10 }
    const late = task('1', { due: 5 })
    const asked = (at: number) => task('2', { reminded: { at, by: 'Mia' } })
    expect(told([late, asked(NOW - 20)], hushed)).toBeNull()
    expect(told([late, asked(NOW - 5)], hushed)).toEqual(['2', 'open', 'Mia'])
    expect(told([late, asked(NOW - 20)], { day: 99, at: NOW - DAY })).toEqual(['2', 'open', 'Mia'])
    expect(told([late, asked(5)], { day: 99, at: NOW - DAY })).toEqual(['1', 'late', null])
  })

  it('says that a lead has written, once nothing else is to be said and as long as it is unread', () => {
    const comment = (read: number | null, hushed: Parameters<typeof reminderOf>[3] = null) =>
      reminderOf([], [review(read)], clock, hushed)
    expect(comment(null)).toEqual({ kind: 'comment' })
    expect(comment(7)).toBeNull()
    expect(comment(null, { day: 100, at: 1 })).toBeNull()
    expect(reminderOf([task('1', { due: 5 })], [review(null)], clock, null)).toMatchObject({ kind: 'task' })
  })
})
