/** Teams and who is in them. */
import { changed, type Engine } from '../engine.ts'
import type { Team, Teams } from '../people-shelves.ts'
import type { Db, Tables } from '../tables.ts'

/** Ids of people's teams, oldest membership first; archived ones are left out. */
export const teamsOf = async (
  db: Db,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('teams', 'teams.id', 'memberships.team')
    .select(['teams.id', 'memberships.person'])
    .where('memberships.person', 'in', people)
    .where('teams.archived', 'is', null)
    .orderBy('memberships.since')
    .orderBy('teams.id')
    .execute()
  const teams = new Map<string, string[]>()
  for (const { id, person } of rows) teams.set(person, [...(teams.get(person) ?? []), id])
  return teams
}

const selectTeams = (db: Db) =>
  db.selectFrom('teams').select((eb) => [
    'teams.id',
    'teams.name',
    'teams.created',
    'teams.archived',
    'teams.code',
    eb
      .selectFrom('memberships')
      .innerJoin('people', 'people.id', 'memberships.person')
      .select((inner) => inner.fn.countAll<number>().as('n'))
      .whereRef('memberships.team', '=', 'teams.id')
      .where('people.active', '=', 1)
      .as('members'),
  ])

type Row = Omit<Team, 'members' | 'open'> & { readonly members: number | null; readonly code: string | null }

const teamOf = ({ members, code, ...team }: Row): Team => ({
  ...team,
  members: members ?? 0,
  open: code !== null && team.archived === null,
})

const findIn = async (db: Db, column: 'id' | 'code', value: string): Promise<Team | null> => {
  const row = await selectTeams(db).where(`teams.${column}`, '=', value).executeTakeFirst()
  return row ? teamOf(row) : null
}

const update = (
  engine: Engine,
  id: string,
  set: { name: string } | { archived: number | null } | { code: string | null },
): Promise<boolean> =>
  engine.write(async (db) =>
    changed(await db.updateTable('teams').set(set).where('id', '=', id).executeTakeFirst()),
  )

const isThere = async (db: Db, table: 'teams' | 'people', id: string): Promise<boolean> =>
  (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** The stay is kept: who looked at the team while it lasted looked at them, too. */
const noteDeparture = async (db: Db, stay: Tables['departures']): Promise<void> => {
  const { until } = stay
  await db
    .insertInto('departures')
    .values(stay)
    .onConflict((conflict) => conflict.columns(['person', 'team', 'since']).doUpdateSet({ until }))
    .execute()
}

export const createTeams = (engine: Engine): Teams => ({
  create: ({ id, name, code }, now) =>
    engine.write(async (db) => {
      await db
        .insertInto('teams')
        .values({ id, name, code, created: now, archived: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return (await findIn(db, 'id', id)) as Team
    }),
  find: (id) => engine.read((db) => findIn(db, 'id', id)),
  byCode: (code) =>
    engine.read(async (db) => {
      const team = await findIn(db, 'code', code)
      return team?.archived === null ? team : null
    }),
  list: (person, archived) =>
    engine.read(async (db) => {
      let query = selectTeams(db)
      if (!archived) query = query.where('teams.archived', 'is', null)
      if (person !== null)
        query = query.where('teams.id', 'in', (eb) =>
          eb.selectFrom('memberships').select('team').where('person', '=', person),
        )
      return (await query.orderBy('teams.name').orderBy('teams.id').execute()).map(teamOf)
    }),
  rename: (id, name) => update(engine, id, { name }),
  setArchived: (id, archived, now) => update(engine, id, { archived: archived ? now : null }),
  setCode: (id, code) => update(engine, id, { code }),
  addMember: (team, person, now) =>
    engine.write(async (db) => {
      if (!(await isThere(db, 'teams', team)) || !(await isThere(db, 'people', person))) return false
      await db
        .insertInto('memberships')
        .values({ team, person, since: now })
        .onConflict((conflict) => conflict.columns(['team', 'person']).doNothing())
        .execute()
      return true
    }),
  removeMember: (team, person, now) =>
    engine.write(async (db) => {
      const gone = await db
        .deleteFrom('memberships')
        .where('team', '=', team)
        .where('person', '=', person)
        .returning('since')
        .executeTakeFirst()
      if (gone) await noteDeparture(db, { team, person, since: gone.since, until: now })
      return gone !== undefined
    }),
  left: (person) =>
    engine.read((db) =>
      db
        .selectFrom('departures')
        .select(['team', 'since', 'until'])
        .where('person', '=', person)
        .orderBy('until')
        .orderBy('team')
        .execute(),
    ),
  isMember: (team, person) =>
    engine.read(
      async (db) =>
        (await db
          .selectFrom('memberships')
          .select('since')
          .where('team', '=', team)
          .where('person', '=', person)
          .executeTakeFirst()) !== undefined,
    ),
  of: (person) => engine.read(async (db) => (await teamsOf(db, [person])).get(person) ?? []),
  share: (one, other) =>
    engine.read(
      async (db) =>
        (await db
          .selectFrom('memberships as mine')
          .innerJoin('memberships as theirs', 'theirs.team', 'mine.team')
          .innerJoin('teams', 'teams.id', 'mine.team')
          .select('teams.id')
          .where('mine.person', '=', one)
          .where('theirs.person', '=', other)
          .where('teams.archived', 'is', null)
          .executeTakeFirst()) !== undefined,
    ),
})
