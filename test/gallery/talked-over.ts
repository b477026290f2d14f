/** A conversation that a lead looks into: its transcript, its story, what was said of it. */
import { LOCALES } from '../../src/locale/index.ts'
import type { Answer } from '../../src/wire/api/index.ts'
import { PERSON, REPORT_ANSWERS } from './figures.ts'
import { type Answers, ago, idOf } from './house.ts'
import { ATTEMPTS, CHIEF, STORIES, TASKS } from './night-shift.ts'
import { TELLERS, textOf, WAYS } from './story.ts'

const [story] = STORIES
const [, line] = ATTEMPTS
const teller = TELLERS.find(({ id }) => id === 'meng')
if (!story || !line || !teller) throw new Error('the night shift has stories, attempts and tellers')

const WHOLE: Answer<'GET /api/attempts/:id'> = {
  line,
  turns: [],
  skills: [],
  transcript: {
    scenario: line.scenario,
    version: line.version,
    locale: 'zh-CN',
    seed: 7,
    variant: 1,
    mode: 'exam',
    replies: WAYS.fair.map((id, turn) => ({ id, at: turn * 9000 })),
  },
  from: null,
}

const REVIEW: Answer<'GET /api/attempts/:id/review'> = {
  comments: [
    {
      id: idOf('d'),
      attempt: line.id,
      turn: 2,
      text: '先把他刚说的时间重复一遍，再问。',
      at: ago(0, 50),
      by: CHIEF.name,
      own: true,
      read: ago(0, 20),
    },
  ],
  override: { passed: true, reason: '当面补考过了', at: ago(0, 40), by: CHIEF.name, read: null },
}

export const TALKED_OVER: Answers = {
  ...REPORT_ANSWERS,
  'GET /api/attempts/:id': WHOLE,
  'GET /api/attempts/:id/review': REVIEW,
  'GET /api/scenarios/:id/versions/:version': {
    line: story,
    files: Object.fromEntries(LOCALES.map((locale) => [`${locale}.ink`, textOf(teller, locale)])),
    report: { complete: true, remarks: [] },
  },
}

const [task] = TASKS
if (!task) throw new Error('the night shift has something to do')

/** As `TALKED_OVER`, with the drill of its second turn given to whoever had it. */
export const DRILL_GIVEN: Answers = {
  ...TALKED_OVER,
  'GET /api/people/:id/report': {
    ...PERSON,
    duties: [
      {
        assignment: {
          ...task,
          team: null,
          person: line.person,
          kind: 'drills',
          mode: 'drill',
          drills: 1,
          from: { attempt: line.id, turn: 2 },
        },
        progress: { met: false, tries: 1, best: null, done: 0, steps: 1, last: ago(0, 10) },
        overdue: false,
        before: false,
        late: false,
      },
    ],
  },
}
