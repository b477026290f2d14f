/** When a lead last reminded somebody of something to do. */
import type { Kysely } from 'kysely'
import type { Schema } from './index.ts'

export const reminders = async (_: Kysely<unknown>, { table }: Schema): Promise<void> => {
  await table('reminders')
    .addColumn('assignment', 'text', (column) => column.notNull().references('assignments.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminders_key', ['assignment', 'person'] as never)
    .execute()
}
