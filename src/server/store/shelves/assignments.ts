/** What people have been asked to do. */
import type { Selectable } from 'kysely'
import type { Mode } from '../../../training/index.ts'
import { changed, type Engine } from '../engine.ts'
import type { Assignment, Assignments, OwnAssignment } from '../scenario-shelves.ts'
import type { Db, Tables } from '../tables.ts'
import { pageOf, parseTimePlace, sizeOf, timePlace } from './pages.ts'
import { createReminders } from './reminders.ts'

type Row = Selectable<Tables['assignments']>

const turnOf = ({ fromAttempt: attempt, fromTurn: turn }: Pick<Row, 'fromAttempt' | 'fromTurn'>) =>
  attempt === null || turn === null ? null : { attempt, turn }

const assignmentOf = ({
  mark,
  tries,
  creator,
  mode,
  kind,
  path,
  fromAttempt,
  fromTurn,
  ...row
}: Row): Assignment => ({
  ...row,
  kind: kind as Assignment['kind'],
  path: JSON.parse(path),
  from: turnOf({ fromAttempt, fromTurn }),
  mode: mode as Mode,
  rule: { score: mark, attempts: tries },
  by: creator,
})

const rowOf = ({ rule, by, path, from, ...assignment }: Assignment): Row => ({
  ...assignment,
  path: JSON.stringify(path),
  fromAttempt: from?.attempt ?? null,
  fromTurn: from?.turn ?? null,
  mark: rule.score,
  tries: rule.attempts,
  creator: by,
})

const list: (engine: Engine) => Assignments['list'] = (engine) => (filter, ask) =>
  engine.read(async (db) => {
    const { teams, cancelled } = filter
    const after = parseTimePlace(ask.cursor)
    const size = sizeOf(ask)
    if (teams?.length === 0) return { items: [], next: null }
    let query = db.selectFrom('assignments').selectAll()
    if (!cancelled) query = query.where('cancelled', 'is', null)
    if (teams !== null)
      query = query.where((eb) =>
        eb.or([
          eb('team', 'in', teams),
          eb('person', 'in', eb.selectFrom('memberships').select('person').where('team', 'in', teams)),
        ]),
      )
    if (after)
      query = query.where((eb) =>
        eb.or([
          eb('created', '<', after.time),
          eb.and([eb('created', '=', after.time), eb('id', '<', after.id)]),
        ]),
      )
    const rows = await query
      .orderBy('created', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return pageOf(rows, size, assignmentOf, ({ created, id }) => timePlace(created, id))
  })

/** To the person alone, or to a team of theirs that still is one. */
const ownIn = async (db: Db, person: string): Promise<readonly OwnAssignment[]> => {
  const rows = await db
    .selectFrom('assignments')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.team', '=', 'assignments.team').on('memberships.person', '=', person),
    )
    .leftJoin('teams', 'teams.id', 'memberships.team')
    .selectAll('assignments')
    .select('memberships.since')
    .where('assignments.cancelled', 'is', null)
    .where((eb) =>
      eb.or([
        eb('assignments.person', '=', person),
        eb.and([eb('memberships.since', 'is not', null), eb('teams.archived', 'is', null)]),
      ]),
    )
    .execute()
  return rows.map(({ since, ...row }) => ({ ...assignmentOf(row), since }))
}

const byDue = (a: Assignment, b: Assignment): number =>
  (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) || a.created - b.created || 0

export const createAssignments = (engine: Engine): Assignments => ({
  ...createReminders(engine),
  create: (assignment) =>
    engine.write(async (db) => {
      await db
        .insertInto('assignments')
        .values(rowOf(assignment))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  find: (id) =>
    engine.read(async (db) => {
      const row = await db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? assignmentOf(row) : null
    }),
  findMany: (ids) =>
    engine.read(async (db) =>
      ids.length === 0
        ? []
        : (await db.selectFrom('assignments').selectAll().where('id', 'in', ids).execute()).map(assignmentOf),
    ),
  cancel: (id, now) =>
    engine.write(async (db) =>
      changed(
        await db
          .updateTable('assignments')
          .set({ cancelled: now })
          .where('id', '=', id)
          .where('cancelled', 'is', null)
          .executeTakeFirst(),
      ),
    ),
  list: list(engine),
  forPerson: (person) => engine.read(async (db) => [...(await ownIn(db, person))].sort(byDue)),
})
