/** When their player read what leads wrote. */
import type { Kysely } from 'kysely'

export const readMarks = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['comments', 'overrides'])
    await db.schema.alterTable(table).addColumn('read', 'bigint').execute()
}
