/** A store from an engine: the schema brought up to date, then all shelves over it. */
import { randomUUID } from 'node:crypto'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { recount } from './rollups/recount.ts'
import { createAssignments } from './shelves/assignments.ts'
import { createAttempts } from './shelves/attempts.ts'
import { createAudit } from './shelves/audit.ts'
import { createCertificates, createReviews, createSupport } from './shelves/coaching.ts'
import { createGoals } from './shelves/goals.ts'
import { createLeases, createLimits, createLinks } from './shelves/links.ts'
import { createPeople } from './shelves/people.ts'
import { createReports } from './shelves/reports.ts'
import { createScenarios } from './shelves/scenarios.ts'
import { createSessions } from './shelves/sessions.ts'
import { createTeams } from './shelves/teams.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

/** China's day, where most of the buyers are. */
export const USUAL_OFFSET = 480

const PROBE = 'probe'
const OFFSET = 'day-offset'
const ROLLUPS = 'rollups'
/** What roll-ups are counted by; raised with every change of them, so that older ones are counted anew. */
const ROLLUPS_NOW = '3'

const setMeta = async (db: Db, name: string, value: string): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

const metaOf = (engine: Engine, name: string): Promise<string | null> =>
  engine.read(async (db) => {
    const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst()
    return row?.value ?? null
  })

/**
 * Where the days of the roll-ups begin: as asked, as it was where null is asked. Counted anew where that was changed,
 * or where they were counted by an older program.
 */
const settleRollups = async (engine: Engine, asked: number | null): Promise<number> => {
  const [day, counted] = [await metaOf(engine, OFFSET), await metaOf(engine, ROLLUPS)]
  const offset = asked ?? Number(day ?? USUAL_OFFSET)
  if (day === String(offset) && counted === ROLLUPS_NOW) return offset
  if (day !== null) await recount(engine, offset)
  await engine.write(async (db) => {
    await setMeta(db, OFFSET, String(offset))
    await setMeta(db, ROLLUPS, ROLLUPS_NOW)
  })
  return offset
}

/** `asked` says where the server's day begins, in minutes east of Greenwich (null: as before); `now` is the time of starting. */
export const assembleStore = async (engine: Engine, asked: number | null, now: number): Promise<Store> => {
  await migrate(engine, now)
  const dayOffset = await settleRollups(engine, asked)
  return {
    engine: engine.kind,
    people: createPeople(engine),
    teams: createTeams(engine),
    sessions: createSessions(engine),
    links: createLinks(engine),
    limits: createLimits(engine),
    leases: createLeases(engine),
    audit: createAudit(engine),
    scenarios: createScenarios(engine),
    assignments: createAssignments(engine),
    goals: createGoals(engine),
    attempts: createAttempts(engine, dayOffset),
    reports: createReports(engine),
    reviews: createReviews(engine),
    support: createSupport(engine),
    certificates: createCertificates(engine),
    check: () => engine.write((db) => setMeta(db, PROBE, randomUUID())),
    recount: () => recount(engine, dayOffset),
    close: () => engine.close(),
  }
}
