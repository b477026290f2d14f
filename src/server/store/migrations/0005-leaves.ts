/** Practice that was broken off: where, and nothing of what was said. */
import type { Kysely } from 'kysely'
import type { Schema } from './index.ts'

export const leaves = async (db: Kysely<unknown>, { table }: Schema): Promise<void> => {
  await table('leaves')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull().references('versions.version'))
    .addColumn('variant', 'bigint', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('leaves_by_person').on('leaves').column('person').execute()
}
