/** What a team sets out to reach together. */
import type { Kysely } from 'kysely'
import type { Schema } from './index.ts'

export const goals = async (db: Kysely<unknown>, { table }: Schema): Promise<void> => {
  await table('goals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('scenario', 'text')
    .addColumn('target', 'bigint', (column) => column.notNull())
    .addColumn('due', 'bigint')
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('ended', 'bigint')
    .execute()
  await db.schema.createIndex('goals_by_team').on('goals').column('team').execute()
}
