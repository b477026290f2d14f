/** Item statistics learn how many took a reply without a loss. What is there is counted anew at the next start. */
import type { Kysely } from 'kysely'

export const itemKeys = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('version_items')
    .addColumn('best', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
}
