/** Drills may be given for one turn of one attempt. */
import type { Kysely } from 'kysely'

export const turnDrills = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('assignments').addColumn('from_attempt', 'text').execute()
  await db.schema.alterTable('assignments').addColumn('from_turn', 'bigint').execute()
}
