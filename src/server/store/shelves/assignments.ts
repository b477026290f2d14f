/** What people have been asked to do. */
import type { Selectable } from 'kysely'
import type { Mode } from '../../../training/index.ts'
import { changed, type Engine } from '../engine.ts'
import type { Assignment, Assignments } from '../scenario-shelves.ts'
import type { Tables } from '../tables.ts'
import { pageOf, parseTimePlace, sizeOf, timePlace } from './pages.ts'
import { createReminders } from './reminders.ts'

type Row = Selectable<Tables['assignments']>

const assignmentOf = ({ mark, tries, creator, mode, kind, path, ...row }: Row): Assignment => ({
  ...row,
  kind: kind as Assignment['kind'],
  path: JSON.parse(path),
  mode: mode as Mode,
  rule: { score: mark, attempts: tries },
  by: creator,
})

const rowOf = ({ rule, by, path, ...assignment }: Assignment): Row => ({
  ...assignment,
  path: JSON.stringify(path),
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
  forPerson: (person) =>
    engine.read(async (db) => {
      const rows = await db
        .selectFrom('assignments')
        .selectAll()
        .where('cancelled', 'is', null)
        .where((eb) =>
          eb.or([
            eb('person', '=', person),
            eb(
              'team',
              'in',
              eb
                .selectFrom('memberships')
                .innerJoin('teams', 'teams.id', 'memberships.team')
                .select('memberships.team')
                .where('memberships.person', '=', person)
                .where('teams.archived', 'is', null),
            ),
          ]),
        )
        .execute()
      return rows.map(assignmentOf).sort(byDue)
    }),
})
