/** People and their identities. */
import { type Selectable, sql } from 'kysely'
import { changed, type Engine, takeTurn } from '../engine.ts'
import type { Enrolment, NewPerson, People, Person, Role } from '../people-shelves.ts'
import type { Db, Tables } from '../tables.ts'
import { spendLink } from './links.ts'
import { pageOf, parseTimePlace, sizeOf, timePlace } from './pages.ts'

type Row = Selectable<Tables['people']> & { name: string | null; login: string | null }

/** A person from a row of people beside its identity. */
export const personOf = (row: Row): Person => ({
  id: row.id,
  role: row.role as Role,
  name: row.name,
  login: row.login,
  locale: row.locale,
  created: row.created,
  seen: row.seen,
  active: row.active === 1,
})

/** People beside their identities, where they still have one. */
export const selectPeople = (db: Db) =>
  db
    .selectFrom('people')
    .leftJoin('identities', 'identities.person', 'people.id')
    .selectAll('people')
    .select(['identities.name', 'identities.login'])

const findIn = async (db: Db, id: string): Promise<Person | null> => {
  const row = await selectPeople(db).where('people.id', '=', id).executeTakeFirst()
  return row ? personOf(row) : null
}

const insert = async (db: Db, person: NewPerson, now: number): Promise<void> => {
  const { id, role, locale, name, login, password, code, team } = person
  await db.insertInto('people').values({ id, role, active: 1, created: now, seen: null, locale }).execute()
  await db.insertInto('identities').values({ person: id, name, login, password, code }).execute()
  if (team !== null) await db.insertInto('memberships').values({ team, person: id, since: now }).execute()
}

const hasIdentity = async (db: Db, column: 'login' | 'code', value: string | null): Promise<boolean> =>
  value !== null &&
  (await db.selectFrom('identities').select('person').where(column, '=', value).executeTakeFirst()) !==
    undefined

const hasTeam = async (db: Db, id: string): Promise<boolean> =>
  (await db
    .selectFrom('teams')
    .select('id')
    .where('id', '=', id)
    .where('archived', 'is', null)
    .executeTakeFirst()) !== undefined

const activeAdmins = async (db: Db): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'admin')
    .where('active', '=', 1)
    .execute()
  return rows.map(({ id }) => id)
}

/** Why a person cannot be enrolled; null where nothing stands against it. Spends the link where it is good. */
const objection = async (
  db: Db,
  person: NewPerson,
  link: string | null,
  now: number,
): Promise<Exclude<Enrolment['kind'], 'enrolled'> | null> => {
  if (await hasIdentity(db, 'login', person.login)) return 'login-taken'
  if (await hasIdentity(db, 'code', person.code)) return 'code-taken'
  if (person.team !== null && !(await hasTeam(db, person.team))) return 'no-such-team'
  if (link === null) return null
  const spent = await spendLink(db, link, now)
  return spent === null || (spent.kind === 'setup' && (await activeAdmins(db)).length > 0)
    ? 'link-spent'
    : null
}

const enrolIn = async (db: Db, person: NewPerson, link: string | null, now: number): Promise<Enrolment> => {
  await takeTurn(db, 'people')
  const there = await findIn(db, person.id)
  if (there) return { kind: 'enrolled', person: there }
  const objected = await objection(db, person, link, now)
  if (objected) return { kind: objected }
  await insert(db, person, now)
  return { kind: 'enrolled', person: (await findIn(db, person.id)) as Person }
}

const isLastAdmin = async (db: Db, id: string): Promise<boolean> => {
  const admins = await activeAdmins(db)
  return admins.length === 1 && admins[0] === id
}

/** Removes all that names a person; the row that attempts point to stays. */
const eraseIn = async (db: Db, id: string): Promise<boolean> => {
  await takeTurn(db, 'people')
  if (await isLastAdmin(db, id)) return false
  for (const table of [
    'sessions',
    'memberships',
    'departures',
    'links',
    'dismissals',
    'certificates',
    'reminders',
    'identities',
  ] as const)
    await db.deleteFrom(table).where('person', '=', id).execute()
  const theirs = db.selectFrom('attempts').select('id').where('person', '=', id)
  await db.deleteFrom('comments').where('attempt', 'in', theirs).execute()
  await db.updateTable('overrides').set({ reason: '' }).where('attempt', 'in', theirs).execute()
  return changed(await db.updateTable('people').set({ active: 0 }).where('id', '=', id).executeTakeFirst())
}

const setIdentity = (engine: Engine, id: string, set: { name: string } | { code: string }) =>
  engine.write(async (db) =>
    changed(await db.updateTable('identities').set(set).where('person', '=', id).executeTakeFirst()),
  )

const byIdentity = (engine: Engine, column: 'login' | 'code', value: string) =>
  engine.read((db) =>
    selectPeople(db).select('identities.password').where(column, '=', value).executeTakeFirst(),
  )

const LIKE_SIGNS = /[\\%_]/g
const LIKE_ESCAPE = '\\'

const list: (engine: Engine) => People['list'] = (engine) => (filter, ask) =>
  engine.read(async (db) => {
    const { team, role, active, name } = filter
    const after = parseTimePlace(ask.cursor)
    const size = sizeOf(ask)
    let query = selectPeople(db).where('identities.person', 'is not', null)
    if (team !== null)
      query = query.where('people.id', 'in', (eb) =>
        eb.selectFrom('memberships').select('person').where('team', '=', team),
      )
    if (role !== null) query = query.where('people.role', '=', role)
    if (active !== null) query = query.where('people.active', '=', active ? 1 : 0)
    if (name !== null && name !== '')
      query = query.where((eb) => {
        const like = `%${name.toLowerCase().replaceAll('\0', '').replace(LIKE_SIGNS, '\\$&')}%`
        return sql<boolean>`lower(${eb.ref('identities.name')}) like ${like} escape ${LIKE_ESCAPE}`
      })
    if (after)
      query = query.where((eb) =>
        eb.or([
          eb('people.created', '<', after.time),
          eb.and([eb('people.created', '=', after.time), eb('people.id', '>', after.id)]),
        ]),
      )
    const rows = await query
      .orderBy('people.created', 'desc')
      .orderBy('people.id')
      .limit(size + 1)
      .execute()
    return pageOf(rows, size, personOf, (row) => timePlace(row.created, row.id))
  })

/** People over an engine. */
export const createPeople = (engine: Engine): People => ({
  list: list(engine),
  enrol: (person, link, now) => engine.write((db) => enrolIn(db, person, link, now)),
  find: (id) => engine.read((db) => findIn(db, id)),
  findMany: (ids) =>
    engine.read(async (db) =>
      ids.length === 0 ? [] : (await selectPeople(db).where('people.id', 'in', ids).execute()).map(personOf),
    ),
  async credentials(login) {
    const row = await byIdentity(engine, 'login', login)
    return row ? { person: personOf(row), password: row.password } : null
  },
  async byCode(code) {
    const row = await byIdentity(engine, 'code', code)
    return row ? personOf(row) : null
  },
  hasAdmin: () => engine.read(async (db) => (await activeAdmins(db)).length > 0),
  rename: (id, name) => setIdentity(engine, id, { name }),
  setCode: (id, code) => setIdentity(engine, id, { code }),
  setLocale: (id, locale) =>
    engine.write(async (db) =>
      changed(await db.updateTable('people').set({ locale }).where('id', '=', id).executeTakeFirst()),
    ),
  setRole: (id, role) =>
    engine.write(async (db) => {
      await takeTurn(db, 'people')
      if (role !== 'admin' && (await isLastAdmin(db, id))) return false
      return changed(await db.updateTable('people').set({ role }).where('id', '=', id).executeTakeFirst())
    }),
  setActive: (id, active) =>
    engine.write(async (db) => {
      await takeTurn(db, 'people')
      if (!active && (await isLastAdmin(db, id))) return false
      if (!active) await db.deleteFrom('sessions').where('person', '=', id).execute()
      return changed(
        await db
          .updateTable('people')
          .set({ active: active ? 1 : 0 })
          .where('id', '=', id)
          .where('id', 'in', (eb) => eb.selectFrom('identities').select('person'))
          .executeTakeFirst(),
      )
    }),
  setPassword: (id, password, link, now) =>
    engine.write(async (db) => {
      if (link !== null && (await spendLink(db, link, now))?.person !== id) return false
      for (const table of ['sessions', 'links'] as const)
        await db.deleteFrom(table).where('person', '=', id).execute()
      return changed(
        await db.updateTable('identities').set({ password }).where('person', '=', id).executeTakeFirst(),
      )
    }),
  erase: (id) => engine.write((db) => eraseIn(db, id)),
  idleSince: (before, limit) =>
    engine.snapshot(async (db) => {
      const rows = await db
        .selectFrom('people')
        .innerJoin('identities', 'identities.person', 'people.id')
        .select('people.id')
        .where('role', '<>', 'admin')
        .where((eb) => eb(eb.fn.coalesce('people.seen', 'people.created'), '<', before))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('attempts')
                .select('attempts.seq')
                .whereRef('attempts.person', '=', 'people.id')
                .where('attempts.stored', '>=', before),
            ),
          ),
        )
        .orderBy('people.id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    }),
})
