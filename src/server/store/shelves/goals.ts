/** What teams set out to reach together. */
import type { Selectable } from 'kysely'
import { changed, type Engine } from '../engine.ts'
import type { Goal, Goals } from '../scenario-shelves.ts'
import type { Tables } from '../tables.ts'

const goalOf = ({ creator, kind, ...row }: Selectable<Tables['goals']>): Goal => ({
  ...row,
  kind: kind as Goal['kind'],
  by: creator,
})

export const createGoals = (engine: Engine): Goals => ({
  create: ({ by, ...goal }) =>
    engine.write(async (db) => {
      await db
        .insertInto('goals')
        .values({ ...goal, creator: by })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    }),
  of: (team) =>
    engine.read(async (db) => {
      const query = db.selectFrom('goals').selectAll().where('team', '=', team).where('ended', 'is', null)
      return (await query.orderBy('created').orderBy('id').execute()).map(goalOf)
    }),
  end: (team, id, now) =>
    engine.write(async (db) =>
      changed(
        await db
          .updateTable('goals')
          .set({ ended: now })
          .where('id', '=', id)
          .where('team', '=', team)
          .where('ended', 'is', null)
          .executeTakeFirst(),
      ),
    ),
})
