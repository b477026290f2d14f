/** An agent's own pages where there is a server: what is to be done, what a lead wrote. */
import type { OwnReview } from '../../src/wire/api/index.ts'
import { GOALS } from './figures.ts'
import { ago, idOf, serverOf } from './house.ts'
import { AGENT, CHIEF, DOOR_ANSWERS, TASKS } from './night-shift.ts'

const ANSWERS = {
  ...DOOR_ANSWERS,
  'GET /api/teams/:id/goals': {
    items: GOALS.map((goal) => ({ ...goal, scenario: goal.scenario && 'meng' })),
  },
}

const progress = { met: false, tries: 1, best: 44, done: 0, steps: 1, last: ago(2) }
const tasks = TASKS.slice(0, 2).map((task, at) => ({
  ...task,
  scenario: at === 0 ? 'meng' : 'lin',
  progress,
  reminded: at === 0 ? { at: ago(0, 30), by: CHIEF.name } : null,
}))

const drill = tasks.slice(0, 1).map((task) => ({
  ...task,
  id: idOf('8'),
  kind: 'drills' as const,
  mode: 'drill' as const,
  drills: 1,
  from: { attempt: idOf('2'), turn: 3 },
  progress: { ...progress, best: null },
  reminded: null,
}))

/** Asked by the lead to do something. */
export const AT_HOME = serverOf(AGENT, ANSWERS, { tasks: [...tasks, ...drill] })

const said = (letter: string, turn: number | null, text: string): OwnReview['comments'][number] => ({
  id: idOf(letter),
  attempt: 'now',
  turn,
  text,
  at: ago(0, 50),
  by: CHIEF.name,
  own: false,
  read: turn === null ? ago(0, 20) : null,
})

const REVIEW: OwnReview = {
  attempt: 'now',
  scenario: 'meng',
  started: ago(0, 90),
  comments: [said('d', null, '开头接得稳，后半段有点赶。'), said('e', 1, '先把他刚说的时间重复一遍，再问。')],
  override: { passed: true, reason: '当面补考过了', at: ago(0, 40), by: CHIEF.name, read: null },
}

/** A conversation of theirs was talked over. */
export const REMARKED = serverOf(AGENT, ANSWERS, { reviews: [REVIEW] })
