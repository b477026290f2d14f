/** A team's attempts since a time: without this index all its attempts were gone through. */
import type { Kysely } from 'kysely'

export const teamTimes = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createIndex('attempts_by_team_stored_seq')
    .on('attempts')
    .columns(['team', 'stored', 'seq'])
    .execute()
}
