/** What a team of some weeks looks like in figures. */

import { SKILLS } from '../../src/training/index.ts'
import type {
  Moment,
  PersonRemark,
  PersonReport,
  ScenarioHealth,
  SkillFigure,
  SupportItem,
  TeamFaultLine,
  TeamReport,
} from '../../src/wire/api/index.ts'
import { type Answers, ago, idOf } from './house.ts'
import { DOOR_ANSWERS, STORIES, TASKS, TEAM_ANSWERS, TEAM_NAME } from './night-shift.ts'

const VERSION = 'b'.repeat(64)

/** Seven skills around a value; every fifth has had too few chances. */
const skills = (value: number, few = false): SkillFigure[] =>
  SKILLS.map((skill, at) => {
    const own = Math.max(4, Math.min(97, value + ((at * 13) % 23) - 11))
    return few && at % 5 === 4
      ? { skill, n: 3, value: null, low: null, high: null }
      : { skill, n: 12 + at * 3, value: own, low: Math.max(0, own - 14), high: Math.min(100, own + 11) }
  })

const NAMES = ['陈建国', '何佳琪', '李晓雨', 'Maya Thompson', '欧阳晓静', '谢静怡', '周敏']

const people: TeamReport['people'] = NAMES.map((name, at) => ({
  person: idOf(String(at)),
  name,
  attempts: 4 + (at % 3),
  score: at === 3 ? 31.4 : 62 + at * 4.3,
  passed: at === 3 ? 0 : 2 + (at % 2),
  last: ago(at),
  ready: at === 3 ? 0 : 2 - (at % 2),
  skills: skills(at === 3 ? 34 : 58 + at * 5, at % 2 === 1),
}))

const moment = (reply: string, said: string, text: string, moves: string[]): Moment => ({
  scenario: 'broken-gift',
  version: VERSION,
  decision: 'a1',
  reply,
  phase: 'chat',
  said,
  text,
  moves,
  at: { file: 'zh-CN.ink', line: 42 },
})

const ARGUED = moment('a2', '你们知道这是干嘛用的吗？', '您先冷静一下，签收的时候外箱是好的。', ['argue'])
const STALLED = moment('b3', '那什么时候能有个说法？', '您放心，我们会尽快处理的。', ['stall', 'template'])

const WEEK = 7 * 86_400_000
const MONDAY = ago(52)

export const REPORT: TeamReport = {
  team: TEAM_NAME,
  funnel: { assigned: 21, started: 15, passed: 9, overdue: 4 },
  plays: 2,
  people,
  skills: skills(66),
  trend: [0, 1, 2, 4, 5, 6].map((week, at) => ({
    week: MONDAY + week * WEEK,
    n: 3 + at,
    mean: 48 + at * 6,
    low: at === 0 ? null : 34 + at * 6,
    high: at === 0 ? null : 62 + at * 5,
  })),
  versions: STORIES.map(({ scenario, version, titles, published }) => ({
    scenario,
    version,
    titles,
    published,
    n: 20,
  })),
}

const FAULTS: TeamFaultLine[] = [ARGUED, STALLED].map((one, at) => ({
  moment: one,
  n: 9 - at * 3,
  share: { value: 0.45 - at * 0.15, low: 0.25 - at * 0.1, high: 0.66 - at * 0.15, n: 20 },
  loss: 14.2 - at * 5,
  attempt: idOf('2'),
  turn: 3,
}))

const seen = (at: number, evidence: string) => ({
  person: idOf(String(at)),
  name: NAMES[at] ?? '',
  evidence,
  since: ago(2),
  dismissed: null,
})

const SUPPORT: SupportItem[] = [
  {
    ...seen(3, 'gain'),
    rule: 'no-gain',
    scenario: 'angry-buyer',
    version: VERSION,
    attempts: [idOf('1'), idOf('2'), idOf('3')],
    scores: [34.1, 30.9, 32],
  },
  { ...seen(3, 'red'), rule: 'red-line', scenario: 'broken-gift', attempts: [idOf('1')], moves: ['bribe'] },
  {
    ...seen(4, 'due'),
    rule: 'overdue',
    assignment: idOf('5'),
    scenario: 'broken-gift',
    due: ago(3),
    days: 3,
    tries: 1,
  },
  {
    ...seen(6, 'rapid'),
    rule: 'rapid',
    scenario: 'angry-buyer',
    attempts: [idOf('4')],
    rapid: 8,
    turns: 12,
    dismissed: { at: ago(1), by: '王主管', note: '那天是演示给新人看' },
  },
]

const growth: PersonReport['growth'] = Array.from({ length: 14 }, (_, at) => ({
  attempt: idOf(at.toString(16)),
  scenario: at % 2 === 0 ? 'broken-gift' : 'angry-buyer',
  version: VERSION,
  variant: 1 + (at % 4),
  mode: 'practice',
  take: at % 3 === 2 ? 'again' : 'fresh',
  stored: ago(40 - at * 2.7),
  score: 30 + ((at * 17) % 41) + at,
  passed: at > 9,
  overruled: at === 12,
  redLines: at === 4 ? ['bribe'] : [],
}))

const DUTIES: PersonReport['duties'] = [
  { ...TASKS[0]!, met: true, overdue: false, before: false, late: true },
  { ...TASKS[1]!, met: false, overdue: true, before: false, late: false },
  { ...TASKS[0]!, id: idOf('9'), met: false, overdue: false, before: true, late: false },
].map(({ met, overdue, before, late, ...assignment }) => ({
  assignment,
  progress: {
    met,
    tries: met ? 3 : 1,
    best: met ? 81.5 : 44,
    done: met ? 1 : 0,
    steps: 1,
    last: ago(2),
  },
  overdue,
  before,
  late,
}))

export const PERSON: PersonReport = {
  person: { id: idOf('3'), name: 'Maya Thompson', teams: [TEAM_NAME] },
  growth,
  skills: skills(38, true),
  replayed: skills(61),
  redLines: growth.filter(({ redLines }) => redLines.length > 0),
  drills: { tries: 12, held: 8, days: 5, last: ago(1) },
  duties: DUTIES,
  support: SUPPORT.slice(0, 2),
  moments: [ARGUED, STALLED].map((one, at) => ({
    attempt: idOf('2'),
    turn: 3 + at,
    variant: 1,
    loss: 19.9 - at * 6,
    moment: one,
  })),
}

const figure = (value: number, spread = 0.12) => ({ value, low: value - spread, high: value + spread, n: 56 })

const option = (
  reply: Moment,
  n: number,
  more: Partial<ScenarioHealth['items'][number]['options'][number]> = {},
): ScenarioHealth['items'][number]['options'][number] => ({
  moment: reply,
  n,
  best: false,
  varies: false,
  misKeyed: false,
  loss: 9.4,
  taken: figure(n / 56, 0.09),
  discrimination: figure(-0.31),
  ...more,
})

const GOOD = moment('a1', ARGUED.said, '摔成这样，换谁都着急。壶是给爸过寿用的，对吗？', ['paraphrase'])

export const HEALTH: ScenarioHealth = {
  line: STORIES[0]!,
  n: 56,
  trust: 'provisional',
  passed: figure(0.71),
  mean: { value: 80.9, low: 76.9, high: 85, n: 56 },
  minutes: 6.2,
  bands: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((from, at) => ({
    from,
    n: [0, 0, 1, 0, 1, 4, 6, 11, 14, 13, 6][at] ?? 0,
  })),
  items: [
    {
      decision: 'a1',
      phase: 'chat',
      said: ARGUED.said,
      n: 56,
      trust: 'provisional',
      difficulty: figure(0.58),
      discrimination: figure(0.34),
      seconds: 14.2,
      options: [
        option(GOOD, 33, { best: true, loss: 0, discrimination: figure(0.34) }),
        option(ARGUED, 16),
        option(STALLED, 7, { loss: 4.1 }),
      ],
      doubts: [],
    },
    {
      decision: 'b1',
      phase: 'chat',
      said: STALLED.said,
      n: 56,
      trust: 'provisional',
      difficulty: figure(0.94, 0.05),
      discrimination: figure(0.02),
      seconds: 9,
      options: [
        option(GOOD, 53, { best: true, loss: 0, discrimination: figure(0.02) }),
        option(STALLED, 3),
        option(ARGUED, 0, { taken: { value: 0, low: 0, high: 0.04, n: 56 }, discrimination: null }),
      ],
      doubts: ['no-discrimination', 'never-taken'],
    },
  ],
  endings: [
    { ending: 'settled', worth: 'good', n: 40 },
    { ending: 'quiet', worth: 'fair', n: 11 },
    { ending: 'lost', worth: 'poor', n: 5 },
  ],
  left: [{ decision: 'b1', said: STALLED.said, n: 5 }],
  exams: { open: 1, finished: 80, abandoned: 4 },
  traffic: [],
  alpha: {
    figure: { value: 0.73, low: 0.56, high: 0.83, n: 44 },
    trust: 'provisional',
    scenarios: ['a', 'b', 'c'],
  },
}

export const GOALS = [
  {
    id: idOf('a'),
    kind: 'passed',
    scenario: 'broken-gift',
    target: 80,
    due: ago(-9),
    created: ago(20),
    done: 5,
    wanted: 8,
    all: 10,
    reached: false,
  },
  {
    id: idOf('b'),
    kind: 'drills',
    scenario: null,
    target: 30,
    due: null,
    created: ago(20),
    done: 34,
    wanted: 30,
    all: 10,
    reached: true,
  },
] as const

const REMARKS: PersonRemark[] = [
  {
    attempt: idOf('2'),
    scenario: 'broken-gift',
    turn: null,
    text: '当面补考过了',
    at: ago(0, 40),
    by: '王主管',
    read: null,
    passed: true,
    moment: null,
  },
  {
    attempt: idOf('2'),
    scenario: 'broken-gift',
    turn: 3,
    text: '先把他刚说的时间重复一遍，再问。',
    at: ago(1),
    by: '王主管',
    read: ago(0, 20),
    passed: null,
    moment: ARGUED,
  },
]

export const REPORT_ANSWERS: Answers = {
  ...TEAM_ANSWERS,
  'GET /api/certificates': DOOR_ANSWERS['GET /api/certificates'],
  'GET /api/teams/:id/goals': { items: [...GOALS] },
  'GET /api/teams/:id/report': REPORT,
  'GET /api/teams/:id/faults': { items: FAULTS },
  'GET /api/teams/:id/support': { items: SUPPORT },
  'GET /api/people/:id/report': PERSON,
  'GET /api/people/:id/remarks': { items: REMARKS, more: false },
  'GET /api/scenarios/health': {
    items: STORIES.map(({ version }) => ({ version, n: HEALTH.n, trust: HEALTH.trust, doubtful: 1 })),
  },
  'GET /api/scenarios/:id/versions/:version/health': HEALTH,
}
