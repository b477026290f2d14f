/** Reminders: the newest one of each person and assignment. */
import type { Selectable } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Reminder, Reminders } from '../scenario-shelves.ts'
import type { Db, Tables } from '../tables.ts'

const reminderOf = ({ author, ...row }: Selectable<Tables['reminders']>): Reminder => ({ ...row, by: author })

/** Those of these people who were not reminded since `since`. */
const dueIn = async (
  db: Db,
  { assignment, people, since }: Parameters<Reminders['remind']>[0],
): Promise<readonly string[]> => {
  const lately = await db
    .selectFrom('reminders')
    .select('person')
    .where('assignment', '=', assignment)
    .where('at', '>', since)
    .execute()
  return people.filter((person) => lately.every((one) => one.person !== person))
}

export const createReminders = (engine: Engine): Reminders => ({
  remind: (asked) =>
    engine.write(async (db) => {
      const { assignment, by, now } = asked
      const people = await dueIn(db, asked)
      if (people.length === 0) return []
      await db
        .insertInto('reminders')
        .values(people.map((person) => ({ assignment, person, at: now, author: by })))
        .onConflict((conflict) =>
          conflict.columns(['assignment', 'person']).doUpdateSet({ at: now, author: by }),
        )
        .execute()
      return people
    }),
  reminders: (assignments) =>
    engine.read(async (db) => {
      if (assignments.length === 0) return []
      const rows = await db
        .selectFrom('reminders')
        .selectAll()
        .where('assignment', 'in', assignments)
        .execute()
      return rows.map(reminderOf)
    }),
})
