/** A small team with a week behind it. */
import type { Me } from '../../src/client/server.ts'
import type {
  AssignmentLine,
  AssignmentReport,
  AttemptLine,
  PersonLine,
  ScenarioLine,
  TeamLine,
} from '../../src/wire/api/index.ts'
import { type Answers, ago, idOf } from './house.ts'

export const TEAM = idOf('a')
const VERSION = 'b'.repeat(64)
export const TEAM_NAME = { id: TEAM, name: '夜班一组' }

export const CHIEF: Me = {
  id: idOf('0'),
  name: '王主管',
  login: 'wang',
  role: 'admin',
  locale: 'zh-CN',
  teams: [TEAM_NAME],
  created: ago(200),
}
export const AGENT: Me = { ...CHIEF, id: idOf('1'), name: '李晓雨', login: null, role: 'trainee' }

const team: TeamLine = { ...TEAM_NAME, created: ago(60), archived: null, members: 4, open: true }
const shut: TeamLine = { ...team, id: idOf('b'), name: '售后二组', members: 12, open: false }

const story = (scenario: string, zh: string, en: string, level: number): ScenarioLine => ({
  scenario,
  version: VERSION,
  structure: VERSION,
  titles: { 'zh-CN': zh, en },
  level,
  variants: 4,
  pass: 75,
  complete: true,
  origin: 'shipped',
  published: ago(30),
  by: null,
})
export const STORIES = [
  story('broken-gift', '生日礼物碎了', 'The broken birthday gift', 2),
  story('angry-buyer', '三天了还没到', 'Three days and nothing', 3),
]

const person = (letter: string, name: string, more: Partial<PersonLine> = {}): PersonLine => ({
  id: idOf(letter),
  name,
  login: null,
  role: 'trainee',
  active: true,
  teams: [TEAM_NAME],
  created: ago(40),
  seen: ago(1, 90),
  ...more,
})
const PEOPLE = [
  person('1', '李晓雨'),
  person('2', '陈建国', { seen: null }),
  person('3', 'Maya Thompson', { active: false }),
  person('4', '周敏', { role: 'manager', login: 'zhoumin' }),
]

const attempt = (letter: string, name: string | null, more: Partial<AttemptLine> = {}): AttemptLine => ({
  id: idOf(letter),
  person: idOf(letter),
  name,
  team: TEAM,
  scenario: 'broken-gift',
  version: VERSION,
  locale: 'zh-CN',
  variant: 1,
  mode: 'exam',
  verdict: 'counted',
  take: 'first',
  started: ago(0, 50),
  lasted: 410_000,
  stored: ago(0, 40),
  score: 91.5,
  passed: true,
  ending: 'settled',
  worth: 'good',
  redLines: [],
  serious: 0,
  override: null,
  comments: 0,
  ...more,
})
export const ATTEMPTS = [
  attempt('1', '李晓雨'),
  attempt('2', '陈建国', { score: 38.2, passed: false, worth: 'poor', stored: ago(0, 95) }),
  attempt('3', 'Maya Thompson', {
    score: 0,
    passed: false,
    redLines: ['bribe'],
    mode: 'practice',
    verdict: 'practice',
    stored: ago(1),
  }),
  attempt('4', null, { scenario: 'angry-buyer', ending: null, score: null, passed: false, stored: ago(2) }),
]

const task = (letter: string, more: Partial<AssignmentLine>): AssignmentLine => ({
  id: idOf(letter),
  team: TEAM,
  person: null,
  kind: 'scenario',
  scenario: 'broken-gift',
  path: [],
  drills: null,
  from: null,
  mode: 'exam',
  due: ago(-5),
  rule: { score: null, attempts: null },
  created: ago(3),
  cancelled: null,
  progress: null,
  reminded: null,
  ...more,
})
export const TASKS = [
  task('5', {}),
  task('6', {
    team: null,
    person: idOf('2'),
    scenario: 'angry-buyer',
    mode: 'practice',
    due: ago(1),
    rule: { score: 80, attempts: 3 },
  }),
  task('7', { cancelled: ago(1), due: null }),
]

/** One of three is done with it, one has not begun. */
const reported = (assignment: AssignmentLine): AssignmentReport => ({
  assignment,
  people: PEOPLE.slice(0, 3).map(({ id, name }, at) => ({
    person: id,
    name,
    progress: {
      met: at === 0,
      tries: 2 - at,
      best: at === 2 ? null : 91.5 - 40 * at,
      done: at === 0 ? 1 : 0,
      steps: 1,
      last: at === 2 ? null : ago(1 + at),
    },
    overdue: at === 1 && assignment.due !== null && assignment.due < ago(0),
    before: false,
    late: false,
    certificate: null,
    reminded: at === 1 ? ago(1) : null,
  })),
})

const NOTICE = {
  contact: 'hr@example.com',
  kept: [
    { what: '名字、队伍', why: '让主管知道是谁在练', days: null, until: '留到账号删除' },
    { what: '练习记录', why: '复盘、看长进', days: 730, until: '两年' },
  ],
  never: ['打字快慢不算分', '不卖给别人'],
  rights: ['随时导出关于你的全部数据', '随时抹去自己', '随时查看谁看过你的记录'],
}

/** A path of two. */
const DONE = {
  kind: 'path' as const,
  drills: null,
  stories: STORIES.slice(0, 2).map(({ scenario, titles }) => ({ scenario, titles })),
}

export const DOOR_ANSWERS = {
  'GET /api/scenarios': { items: STORIES },
  'GET /api/me/reviews': {
    items: [
      {
        attempt: idOf('1'),
        scenario: 'broken-gift',
        started: ago(0, 45),
        comments: [
          {
            id: idOf('d'),
            attempt: idOf('1'),
            turn: 3,
            text: '先把他刚说的时间重复一遍。',
            at: ago(0, 20),
            by: CHIEF.name,
            own: false,
            read: null,
          },
        ],
        override: null,
      },
    ],
  },
  'GET /api/certificates': {
    items: [
      {
        id: idOf('e'),
        code: 'HQ7K-3MXP-A2',
        person: AGENT.id,
        name: AGENT.name,
        assignment: idOf('5'),
        attempt: idOf('1'),
        scenario: 'broken-gift',
        version: VERSION,
        ...DONE,
        score: 91.5,
        issued: ago(1),
        state: 'valid',
        revoked: null,
        reason: null,
      },
    ],
  },
  'POST /api/certificates/check': {
    code: 'HQ7K-3MXP-A2',
    name: AGENT.name,
    ...DONE,
    issued: ago(1),
    state: 'valid',
  },
  'POST /api/join/look': { team: '夜班一组', notice: NOTICE },
  'POST /api/invites/look': { kind: 'invite', role: 'manager', team: '夜班一组', expires: ago(-1) },
  'GET /api/sessions': {
    items: [
      {
        id: idOf('8'),
        device: 'Chrome · Windows',
        created: ago(9),
        seen: ago(0, 2),
        expires: ago(-20),
        current: true,
      },
      {
        id: idOf('9'),
        device: 'Safari · iPhone',
        created: ago(3),
        seen: ago(1),
        expires: ago(-27),
        current: false,
      },
    ],
  },
  'GET /api/me/seen-by': {
    items: [
      {
        id: '1',
        at: ago(0, 30),
        actor: CHIEF.id,
        actorName: CHIEF.name,
        verb: 'attempt.viewed',
        person: AGENT.id,
        personName: AGENT.name,
        team: TEAM,
        detail: {},
      },
    ],
    next: null,
  },
} satisfies Answers

export const TEAM_ANSWERS: Answers = {
  'GET /api/teams': { items: [team, shut] },
  'GET /api/teams/:id': team,
  'GET /api/people': { items: PEOPLE, next: null },
  'GET /api/attempts': { items: ATTEMPTS, next: null },
  'GET /api/teams/:id/assignments': { items: TASKS.map(reported) },
  'GET /api/scenarios': { items: STORIES },
  'GET /api/teams/:id/scenarios': { items: STORIES },
  'GET /api/invites': {
    items: [
      {
        id: 'c'.repeat(64),
        kind: 'invite',
        role: 'manager',
        team: '夜班一组',
        person: null,
        created: ago(0, 10),
        expires: ago(-1),
      },
    ],
  },
  'POST /api/teams/:id/code': { code: 'K7QM-3XPA', link: 'https://heqi.example/#/join/K7QM3XPA' },
}
