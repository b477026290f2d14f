/** People, teams, versions and attempts for tests of the store. */
import fc from 'fast-check'
import type {
  AttemptFilter,
  Leave,
  NewAttempt,
  NewPerson,
  ScenarioEdition,
  Store,
} from '../../../src/server/store/store.ts'
import { SKILLS } from '../../../src/training/index.ts'

export const DAY = 86_400_000

export const aPerson = (id: string, more: Partial<NewPerson> = {}): NewPerson => ({
  id,
  role: 'trainee',
  name: `Name of ${id}`,
  locale: 'zh-CN',
  login: null,
  password: null,
  code: null,
  team: null,
  ...more,
})

export const anEdition = (version: string, more: Partial<ScenarioEdition> = {}): ScenarioEdition => ({
  version,
  scenario: 'angry-buyer',
  structure: `structure of ${version}`,
  titles: { 'zh-CN': '怒气冲冲的买家', en: 'The angry buyer' },
  level: 3,
  variants: 3,
  pass: 75,
  complete: true,
  origin: 'shipped',
  published: 1000,
  by: null,
  files: { 'zh-CN.ink': '# title: 怒\n', 'en.ink': '# title: Angry\n' },
  report: '{"problems":[]}',
  ...more,
})

export const anAttempt = (id: string, more: Partial<NewAttempt> = {}): NewAttempt => ({
  id,
  digest: `digest of ${id}`,
  person: 'lin',
  team: 'red',
  standing: 'counted',
  mode: 'exam',
  scenario: 'angry-buyer',
  version: 'v1',
  locale: 'zh-CN',
  variant: 1,
  started: 5000,
  lasted: 240_000,
  score: 87.5,
  passed: true,
  ending: 'settled',
  worth: 'good',
  leftAt: null,
  redLines: [],
  serious: 0,
  skills: [
    { skill: 'listen', n: 5, gained: 9, gainable: 14 },
    { skill: 'empathy', n: 0, gained: 0, gainable: 0 },
  ],
  turns: [
    { decision: 'd1', reply: 'a1', loss: 0, ms: 4000, judged: ['ask'] },
    { decision: 'd2', reply: 'b2', loss: 12.5, ms: 8000, judged: ['argue'] },
  ],
  from: null,
  transcript: '{"replies":[]}',
  ...more,
})

export const ANY: AttemptFilter = {
  person: null,
  teams: null,
  scenario: null,
  version: null,
  mode: null,
  take: null,
  since: null,
  before: null,
}

/** Two teams, three trainees, one admin, two versions of one scenario and one of another. */
export const furnish = async (store: Store): Promise<void> => {
  await store.teams.create({ id: 'red', name: 'Red', code: 'red-code' }, 10)
  await store.teams.create({ id: 'blue', name: 'Blue', code: null }, 11)
  await store.people.enrol(aPerson('root', { role: 'admin', login: 'root', password: 'hash' }), null, 12)
  for (const [id, team] of [
    ['lin', 'red'],
    ['mei', 'red'],
    ['bo', 'blue'],
  ] as const)
    await store.people.enrol(aPerson(id, { team, code: `code of ${id}` }), null, 13)
  await store.scenarios.publish(anEdition('v1'))
  await store.scenarios.publish(anEdition('v2', { published: 2000 }))
  await store.scenarios.publish(anEdition('w1', { scenario: 'picky-buyer' }))
}

const times = fc.integer({ min: 0, max: 90_000 })
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)

const turns = fc.array(
  fc.record({
    decision: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
    reply: fc.constantFrom('a', 'b', 'c'),
    loss: fc.oneof(percents, fc.constant(0)),
    ms: times,
    judged: fc.constant<string[]>([]),
  }),
  { maxLength: 15 },
)
const skills = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    n: fc.integer({ min: 0, max: 6 }),
    gained: fc.integer({ min: 0, max: 30 }),
    gainable: fc.integer({ min: 30, max: 60 }),
  }),
  { selector: ({ skill }) => skill, maxLength: 7 },
)
const results = fc.oneof(
  fc.record({ score: percents, passed: fc.boolean(), ending: fc.constantFrom('settled', 'walked-out') }),
  fc.constant({ score: null, passed: false, ending: 'settled' }),
  fc.constant({ score: null, passed: false, ending: null, leftAt: 'd3' }),
)
const versions = fc.constantFrom(
  { version: 'v1', scenario: 'angry-buyer' },
  { version: 'v2', scenario: 'angry-buyer' },
  { version: 'w1', scenario: 'picky-buyer' },
)
const players = fc.constantFrom(
  { person: 'lin', team: 'red' },
  { person: 'mei', team: 'red' },
  { person: 'bo', team: 'blue' },
  { person: 'bo', team: null },
)
const standings = fc.constantFrom(
  { standing: 'counted' as const, mode: 'exam' as const },
  { standing: 'counted' as const, mode: 'exam' as const },
  { standing: 'practice' as const, mode: 'guided' as const },
)

/** Any attempt of the people that `furnish` makes; its id comes from a small set, so that some come twice. */
export const attempts: fc.Arbitrary<NewAttempt> = fc
  .tuple(
    fc.integer({ min: 0, max: 200 }),
    players,
    versions,
    standings,
    results,
    fc.record({
      variant: fc.integer({ min: 1, max: 3 }),
      lasted: times,
      redLines: fc.constantFrom<string[]>([], ['bribe']),
      skills,
      turns,
    }),
  )
  .map(([id, ...parts]) => anAttempt(`attempt-${id}`, Object.assign({}, ...parts)))

export const aLeave = (id: string, more: Partial<Leave> = {}): Leave => ({
  id,
  digest: `digest of leave ${id}`,
  person: 'lin',
  scenario: 'angry-buyer',
  version: 'v1',
  variant: 1,
  decision: 'd2',
  at: 7000,
  ...more,
})

/** Any practice broken off; its id is among those of `attempts`, so that some come to an ending after all. */
export const leaves: fc.Arbitrary<Leave> = fc
  .record({
    id: fc.integer({ min: 0, max: 200 }),
    digest: fc.constantFrom('once', 'again'),
    person: fc.constantFrom('lin', 'mei', 'bo'),
    variant: fc.integer({ min: 1, max: 2 }),
    decision: fc.constantFrom('d1', 'd2'),
  })
  .map(({ id, ...more }) => aLeave(`attempt-${id}`, more))
