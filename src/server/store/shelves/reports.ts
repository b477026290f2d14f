/** Reports: each one picture of the roll-ups. */
import type { Exam } from '../attempt-shelf.ts'
import type { Engine } from '../engine.ts'
import type { Member } from '../people-shelves.ts'
import type { FirstTalk, OwnRun, PassedExam, PlayedVersion, Reports, ScenarioReport } from '../reports.ts'
import type { Db } from '../tables.ts'
import { chosenIn, triesIn } from './chosen.ts'
import { personOf, selectPeople } from './people.ts'

const membersOf = async (db: Db, team: string): Promise<readonly Member[]> => {
  const rows = await selectPeople(db)
    .innerJoin('memberships', 'memberships.person', 'people.id')
    .select('memberships.since')
    .where('memberships.team', '=', team)
    .where('people.active', '=', 1)
    .orderBy('people.created')
    .orderBy('people.id')
    .execute()
  return rows.map((row) => ({ ...personOf(row), since: row.since }))
}

const playedBy = async (db: Db, team: string): Promise<readonly PlayedVersion[]> => {
  const rows = await db
    .selectFrom('teamDays')
    .select((eb) => [
      'scenario',
      'version',
      eb.fn.sum<number>('counted').as('counted'),
      eb.fn.sum<number>('practised').as('practised'),
    ])
    .where('team', '=', team)
    .groupBy(['scenario', 'version'])
    .execute()
  return rows.map(({ scenario, version, counted, practised }) => ({
    scenario,
    version,
    n: Number(counted) + Number(practised),
  }))
}

/** The roll-up's passes, and what leads made of single attempts: one more where they let it pass, one less where not. */
const passesIn = async (db: Db, people: readonly string[]) => {
  const counted = await db
    .selectFrom('personScenarios')
    .select((eb) => ['person', 'scenario', eb.fn.sum<number>('passed').as('n')])
    .where('person', 'in', people)
    .groupBy(['person', 'scenario'])
    .execute()
  const overruled = await db
    .selectFrom('overrides')
    .innerJoin('attempts', 'attempts.id', 'overrides.attempt')
    .select(['attempts.person', 'attempts.scenario', 'attempts.passed', 'overrides.passed as made'])
    .where('attempts.person', 'in', people)
    .where('attempts.take', 'is not', null)
    .execute()
  return [...counted, ...overruled.map(({ made, passed, ...whose }) => ({ ...whose, n: made - passed }))]
}

const passedExams = async (db: Db, people: readonly string[]): Promise<readonly PassedExam[]> => {
  if (people.length === 0) return []
  const sums = new Map<string, PassedExam & { readonly n: number }>()
  for (const { person, scenario, n } of await passesIn(db, people)) {
    const key = `${person} ${scenario}`
    sums.set(key, { person, scenario, n: (sums.get(key)?.n ?? 0) + Number(n) })
  }
  return [...sums.values()].flatMap(({ person, scenario, n }) => (n > 0 ? [{ person, scenario }] : []))
}

const runsOf = async (db: Db, person: string, limit: number): Promise<readonly OwnRun[]> => {
  const rows = await db
    .selectFrom('attempts')
    .leftJoin('overrides', 'overrides.attempt', 'attempts.id')
    .select(['attempts.id', 'attempts.scenario', 'attempts.variant', 'attempts.started', 'attempts.score'])
    .select(['attempts.passed', 'overrides.passed as overruled'])
    .where('attempts.person', '=', person)
    .where('attempts.mode', 'in', ['guided', 'practice', 'exam'])
    .where('attempts.ending', 'is not', null)
    .where('attempts.branch', 'is', null)
    .orderBy('attempts.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ overruled, passed, score, ...row }) => ({
    ...row,
    score: score === null ? null : score / 10,
    passed: (overruled ?? passed) === 1,
  }))
}

const NO_EXAMS: ScenarioReport['exams'] = { open: 0, finished: 0, abandoned: 0 }

const examsOf = async (db: Db, version: string): Promise<ScenarioReport['exams']> => {
  const rows = await db
    .selectFrom('exams')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .where('version', '=', version)
    .groupBy('state')
    .execute()
  return {
    ...NO_EXAMS,
    ...Object.fromEntries(rows.map(({ state, n }) => [state as Exam['state'], Number(n)])),
  }
}

const scenarioReport = async (db: Db, version: string): Promise<ScenarioReport> => {
  const of = <T extends 'versionBands' | 'versionItems' | 'versionEndings' | 'versionLeaves'>(table: T) =>
    db
      .selectFrom(table as 'versionBands')
      .selectAll()
      .where('version', '=', version)
      .execute()
  return {
    bands: await of('versionBands'),
    items: (await of('versionItems')) as unknown as ScenarioReport['items'],
    endings: (await of('versionEndings')) as unknown as ScenarioReport['endings'],
    leaves: (await of('versionLeaves')) as unknown as ScenarioReport['leaves'],
    exams: await examsOf(db, version),
  }
}

/** By the people's own standing at the version, which is short, to the attempts it names. */
const firstTalks = async (db: Db, version: string): Promise<readonly FirstTalk[]> => {
  const rows = await db
    .selectFrom('personScenarios')
    .innerJoin('attempts', 'attempts.id', 'personScenarios.firstAttempt')
    .innerJoin('records', 'records.seq', 'attempts.seq')
    .select(['attempts.variant', 'attempts.ending', 'records.turns'])
    .where('personScenarios.version', '=', version)
    .where('attempts.score', 'is not', null)
    .execute()
  return rows.map(({ turns, ...talk }) => ({ ...talk, turns: JSON.parse(turns) }))
}

export const createReports = (engine: Engine): Reports => ({
  chosen: (choosing) => engine.snapshot((db) => chosenIn(db, choosing)),
  tries: (ask) => engine.snapshot((db) => triesIn(db, ask)),
  drillsSince: (people, since) =>
    engine.snapshot(async (db) => {
      if (people.length === 0) return 0
      const row = await db
        .selectFrom('attempts')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('person', 'in', people)
        .where('mode', '=', 'drill')
        .where('stored', '>=', since)
        .executeTakeFirst()
      return Number(row?.n ?? 0)
    }),
  passedExams: (people) => engine.snapshot((db) => passedExams(db, people)),
  runsOf: (person, limit) => engine.snapshot((db) => runsOf(db, person, limit)),
  playedBy: (team) => engine.snapshot((db) => playedBy(db, team)),
  members: (team) => engine.snapshot((db) => membersOf(db, team)),
  scenario: (version) => engine.snapshot((db) => scenarioReport(db, version)),
  firstTalks: (version) => engine.snapshot((db) => firstTalks(db, version)),
  firstScores: (versions) =>
    engine.snapshot(async (db) => {
      if (versions.length === 0) return []
      const rows = await db
        .selectFrom('personScenarios')
        .select(['person', 'scenario', 'version', 'firstScore'])
        .where('version', 'in', versions)
        .where('firstScore', 'is not', null)
        .execute()
      return rows.map(({ firstScore, ...row }) => ({ ...row, score: firstScore ?? 0 }))
    }),
})
