/** Sessions by the hash of their token. */
import type { Selectable } from 'kysely'
import { together } from '../../together.ts'
import type { Session, Sessions, Visitor } from '../desk-shelves.ts'
import { changed, type Engine } from '../engine.ts'
import type { Db, Tables } from '../tables.ts'
import { sweepTable } from './links.ts'
import { personOf, selectPeople } from './people.ts'
import { teamsOf } from './teams.ts'

const sessionOf = ({ token: _, ...session }: Selectable<Tables['sessions']>): Session => session

/** Whom a session's token was given to, whether it still holds or not. */
const visitorsIn = async (db: Db, tokens: readonly string[]): Promise<ReadonlyMap<string, Visitor>> => {
  const rows = await selectPeople(db)
    .innerJoin('sessions', 'sessions.person', 'people.id')
    .select(['sessions.id as session', 'sessions.created as opened', 'sessions.seen as last'])
    .select(['sessions.token', 'sessions.expires', 'sessions.agent'])
    .where('sessions.token', 'in', tokens)
    .where('people.active', '=', 1)
    .execute()
  const teams = await teamsOf(db, [...new Set(rows.map(({ id }) => id))])
  return new Map(
    rows.map((row): [string, Visitor] => {
      const { token, session: id, opened: created, last: seen, expires, agent } = row
      const session = { id, person: row.id, created, seen, expires, agent }
      return [token, { session, person: personOf(row), teams: teams.get(row.id) ?? [] }]
    }),
  )
}

const find = (engine: Engine): Sessions['find'] => {
  const look = together(async (tokens: readonly string[]) => {
    const visitors = await engine.read((db) => visitorsIn(db, [...new Set(tokens)]))
    return tokens.map((token) => visitors.get(token) ?? null)
  })
  return async (token, now) => {
    const visitor = await look(token)
    return visitor && visitor.session.expires > now ? visitor : null
  }
}

const open: (engine: Engine) => Sessions['open'] = (engine) => (session, replaces) =>
  engine.write(async (db) => {
    if (replaces !== null) await db.deleteFrom('sessions').where('token', '=', replaces).execute()
    await db
      .insertInto('sessions')
      .values({ ...session, seen: session.created })
      .onConflict((conflict) => conflict.column('token').doNothing())
      .execute()
    await db.updateTable('people').set({ seen: session.created }).where('id', '=', session.person).execute()
  })

export const createSessions = (engine: Engine): Sessions => ({
  open: open(engine),
  find: find(engine),
  touch: (token, now, expires) =>
    engine.write(async (db) => {
      await db.updateTable('sessions').set({ seen: now, expires }).where('token', '=', token).execute()
      await db
        .updateTable('people')
        .set({ seen: now })
        .where('id', 'in', (eb) => eb.selectFrom('sessions').select('person').where('token', '=', token))
        .execute()
    }),
  listOf: (person, now) =>
    engine.read(async (db) => {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('person', '=', person)
        .where('expires', '>', now)
        .orderBy('seen', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(sessionOf)
    }),
  end: (token) =>
    engine.write(async (db) => {
      await db.deleteFrom('sessions').where('token', '=', token).execute()
    }),
  revoke: (person, id) =>
    engine.write(async (db) =>
      changed(
        await db.deleteFrom('sessions').where('person', '=', person).where('id', '=', id).executeTakeFirst(),
      ),
    ),
  revokeAll: (person, except) =>
    engine.write(async (db) => {
      const result = await db
        .deleteFrom('sessions')
        .where('person', '=', person)
        .where('id', '<>', except ?? '')
        .executeTakeFirst()
      return Number(result.numDeletedRows)
    }),
  sweep: (now) => sweepTable(engine, 'sessions', now),
})
