/** When people were in a team that they have left: who looked at the team then looked at them, too. */
import type { Kysely } from 'kysely'
import type { Schema } from './index.ts'

export const departures = async (_: Kysely<unknown>, { table }: Schema): Promise<void> => {
  await table('departures')
    .addColumn('team', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('departures_key', ['person', 'team', 'since'] as never)
    .execute()
}
