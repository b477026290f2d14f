/** Reports: each one picture of the roll-ups. */
import type { AttemptLine, Exam } from '../attempt-shelf.ts'
import type { Engine } from '../engine.ts'
import type { Person } from '../people-shelves.ts'
import type {
  PersonReport,
  PersonScenario,
  PersonSkill,
  PlayedVersion,
  Reports,
  ScenarioReport,
  TeamReport,
} from '../reports.ts'
import type { Progress } from '../rollups/progress.ts'
import type { Db } from '../tables.ts'
import { type AttemptRow, lineOf } from './attempt-rows.ts'
import { chosenIn, triesIn } from './chosen.ts'
import { examOf } from './exams.ts'
import { personOf, selectPeople } from './people.ts'

const COSTLIEST = 50
const GROWTH = 500
const RECENT = 20

const standingOf = ({ variants: _, ...progress }: Progress): PersonScenario => ({
  ...progress,
  firstPassed: progress.firstPassed === 1,
})

const activeMembers = (db: Db, team: string) =>
  db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person')
    .select('people.id')
    .where('memberships.team', '=', team)
    .where('people.active', '=', 1)

const membersOf = async (db: Db, team: string): Promise<readonly Person[]> => {
  const rows = await selectPeople(db)
    .where('people.id', 'in', activeMembers(db, team))
    .orderBy('people.created')
    .orderBy('people.id')
    .execute()
  return rows.map(personOf)
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

const teamReport = async (db: Db, team: string, fromDay: number): Promise<TeamReport> => {
  const scenarios = await db
    .selectFrom('personScenarios')
    .selectAll()
    .where('person', 'in', activeMembers(db, team))
    .execute()
  const skills = await db
    .selectFrom('personSkills')
    .selectAll()
    .where('person', 'in', activeMembers(db, team))
    .execute()
  const days = await db
    .selectFrom('teamDays')
    .selectAll()
    .where('team', '=', team)
    .where('day', '>=', fromDay)
    .orderBy('day')
    .execute()
  const faults = await db
    .selectFrom('teamFaults')
    .selectAll()
    .where('team', '=', team)
    .orderBy('losses', 'desc')
    .limit(COSTLIEST)
    .execute()
  return {
    members: await membersOf(db, team),
    scenarios: scenarios.map(standingOf),
    skills: skills as PersonSkill[],
    days,
    faults,
  }
}

/** Take by take, since each lies in its own order in the index: together they would be looked for among all. */
const growthOf = async (db: Db, person: string): Promise<readonly AttemptLine[]> => {
  const rows: AttemptRow[] = []
  for (const take of ['first', 'fresh'])
    rows.push(
      ...(await db
        .selectFrom('attempts')
        .selectAll()
        .where('person', '=', person)
        .where('take', '=', take)
        .orderBy('seq', 'desc')
        .limit(GROWTH)
        .execute()),
    )
  rows.sort((a, b) => a.seq - b.seq)
  return rows.slice(-GROWTH).map(lineOf)
}

const personReport = async (db: Db, person: string): Promise<PersonReport> => {
  const scenarios = await db
    .selectFrom('personScenarios')
    .selectAll()
    .where('person', '=', person)
    .orderBy('scenario')
    .orderBy('version')
    .execute()
  const skills = await db.selectFrom('personSkills').selectAll().where('person', '=', person).execute()
  const recent = await db
    .selectFrom('attempts')
    .selectAll()
    .where('person', '=', person)
    .orderBy('seq', 'desc')
    .limit(RECENT)
    .execute()
  const exams = await db
    .selectFrom('exams')
    .selectAll()
    .where('person', '=', person)
    .where('state', '<>', 'finished')
    .orderBy('issued', 'desc')
    .limit(RECENT)
    .execute()
  return {
    scenarios: scenarios.map(standingOf),
    skills: skills as PersonSkill[],
    growth: await growthOf(db, person),
    recent: recent.map(lineOf),
    exams: exams.map(examOf),
  }
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
  playedBy: (team) => engine.snapshot((db) => playedBy(db, team)),
  members: (team) => engine.snapshot((db) => membersOf(db, team)),
  team: (team, fromDay) => engine.snapshot((db) => teamReport(db, team, fromDay)),
  person: (person) => engine.snapshot((db) => personReport(db, person)),
  scenario: (version) => engine.snapshot((db) => scenarioReport(db, version)),
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
