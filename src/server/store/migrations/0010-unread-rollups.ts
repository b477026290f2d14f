/** Two roll-ups that no report reads any more: what a team's filters choose is summed up when it is asked for. */
import type { Kysely } from 'kysely'

export const unreadRollups = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['person_skills', 'team_faults']) await db.schema.dropTable(table).execute()
}
