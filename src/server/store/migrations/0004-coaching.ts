/** What leads add: comments, other results, dismissals, certificates; assignments of several kinds; words for reports. */
import { type Kysely, sql } from 'kysely'
import type { Schema } from './index.ts'

const tables = ({ table }: Schema) => [
  table('comments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('attempt', 'text', (column) => column.notNull().references('attempts.id'))
    .addColumn('turn', 'bigint')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull()),
  table('overrides')
    .addColumn('attempt', 'text', (column) => column.primaryKey().references('attempts.id'))
    .addColumn('passed', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull()),
  table('dismissals')
    .addColumn('team', 'text', (column) => column.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dismissals_key', ['team', 'person', 'rule', 'evidence'] as never),
  table('certificates')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('assignment', 'text', (column) => column.notNull().references('assignments.id'))
    .addColumn('attempt', 'text')
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('version', 'text')
    .addColumn('score', 'bigint')
    .addColumn('issued', 'bigint', (column) => column.notNull())
    .addColumn('revoked', 'bigint')
    .addColumn('reason', 'text')
    .addUniqueConstraint('certificates_once', ['person', 'assignment'] as never),
  table('scripts')
    .addColumn('version', 'text', (column) => column.notNull().references('versions.version'))
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('script', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('scripts_key', ['version', 'locale'] as never),
]

/** Table and columns of every index. */
const INDEXES: readonly (readonly [string, readonly string[]])[] = [
  ['comments', ['attempt']],
  ['attempts', ['scenario', 'mode', 'person', 'stored']],
]

export const coaching = async (db: Kysely<unknown>, schema: Schema): Promise<void> => {
  for (const table of tables(schema)) await table.execute()
  for (const [table, columns] of INDEXES)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  const assignments = db.schema.alterTable('assignments')
  await assignments
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo(sql.lit('scenario')))
    .execute()
  await assignments.addColumn('path', 'text', (column) => column.notNull().defaultTo(sql.lit('[]'))).execute()
  await assignments.addColumn('drills', 'bigint').execute()
}
