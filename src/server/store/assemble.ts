/** A store from an engine: the schema brought up to date, then all shelves over it. */
import { randomUUID } from 'node:crypto'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { recount } from './rollups/recount.ts'
import { createAssignments } from './shelves/assignments.ts'
import { createAttempts } from './shelves/attempts.ts'
import { createAudit } from './shelves/audit.ts'
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

const setMeta = async (db: Db, name: string, value: string): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Where the days of the roll-ups begin: as asked, counted anew where that was changed; as it was where null is asked. */
const settleDays = async (engine: Engine, asked: number | null): Promise<number> => {
  const row = await engine.read((db) =>
    db.selectFrom('meta').select('value').where('name', '=', OFFSET).executeTakeFirst(),
  )
  const offset = asked ?? Number(row?.value ?? USUAL_OFFSET)
  if (row?.value === String(offset)) return offset
  if (row) await recount(engine, offset)
  await engine.write((db) => setMeta(db, OFFSET, String(offset)))
  return offset
}

/** `asked` says where the server's day begins, in minutes east of Greenwich (null: as before); `now` is the time of starting. */
export const assembleStore = async (engine: Engine, asked: number | null, now: number): Promise<Store> => {
  await migrate(engine, now)
  const dayOffset = await settleDays(engine, asked)
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
    attempts: createAttempts(engine, dayOffset),
    reports: createReports(engine),
    check: () => engine.write((db) => setMeta(db, PROBE, randomUUID())),
    recount: () => recount(engine, dayOffset),
    close: () => engine.close(),
  }
}
