/** The first schema. Append-only: a change is a new file, this one stays as it is. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Schema } from './index.ts'

type Draft = CreateTableBuilder<string, string>
type Column = 'text' | 'bigint' | 'integer'

/** Columns as `name` or, where they may stay empty, `name?`. */
const columns = (draft: Draft, type: Column, names: string): Draft =>
  names
    .split(' ')
    .reduce<Draft>(
      (table, name) =>
        name.endsWith('?')
          ? table.addColumn(name.slice(0, -1), type)
          : table.addColumn(name, type, (column) => column.notNull()),
      draft,
    )

const key = (draft: Draft, names: string): Draft =>
  draft.addPrimaryKeyConstraint(`${names.replaceAll(' ', '_')}_key`, names.split(' ') as [string])

const PEOPLE = 'people.id'

/** Adds a column that points to another table's row and goes with it. */
const owned = (draft: Draft, name: string, target: string): Draft =>
  draft.addColumn(name, 'text', (column) => column.notNull().references(target).onDelete('cascade'))

const linked = (draft: Draft, name: string, target: string, empty: boolean): Draft =>
  draft.addColumn(name, 'text', (column) =>
    empty ? column.references(target) : column.notNull().references(target),
  )

const primary = (draft: Draft, name: string, type: Column = 'text'): Draft =>
  draft.addColumn(name, type, (column) => column.primaryKey())

const unique = (draft: Draft, name: string, empty: boolean): Draft =>
  draft.addColumn(name, 'text', (column) => (empty ? column.unique() : column.notNull().unique()))

const oneOf = (draft: Draft, table: string, name: string, words: string): Draft =>
  draft.addCheckConstraint(
    `${table}_${name}_word`,
    sql`${sql.ref(name)} in (${sql.join(words.split(' ').map((word) => sql.lit(word)))})`,
  )

const ROLES = 'trainee trainer manager admin'
const SUMS_OF_DAY = 'first_scores first_passed counted scored scores passed practised'

/** A roll-up: its key, which is also how the rows lie on the disk where the database can do that, and its sums. */
const rollup = (schema: Schema, name: string, keys: string, numbers: string, sums: string): Draft => {
  const words = keys.split(' ').filter((word) => !numbers.split(' ').includes(word))
  const draft = columns(schema.table(name), 'text', words.join(' '))
  const whole = numbers === '' ? draft : columns(draft, 'bigint', numbers)
  return schema.packed(
    columns(whole, 'bigint', sums).addPrimaryKeyConstraint(`${name}_key`, keys.split(' ') as [string]),
  )
}

const personTables = ({ table }: Schema): readonly Draft[] => [
  oneOf(
    columns(columns(primary(table('people'), 'id'), 'text', 'role locale'), 'bigint', 'active created seen?'),
    'people',
    'role',
    ROLES,
  ),
  unique(
    unique(
      columns(
        table('identities').addColumn('person', 'text', (column) =>
          column.primaryKey().references(PEOPLE).onDelete('cascade'),
        ),
        'text',
        'name password?',
      ),
      'login',
      true,
    ),
    'code',
    true,
  ),
  unique(
    columns(columns(primary(table('teams'), 'id'), 'text', 'name'), 'bigint', 'created archived?'),
    'code',
    true,
  ),
  key(
    columns(owned(owned(table('memberships'), 'team', 'teams.id'), 'person', PEOPLE), 'bigint', 'since'),
    'team person',
  ),
  columns(
    columns(
      owned(unique(primary(table('sessions'), 'token'), 'id', false), 'person', PEOPLE),
      'text',
      'agent',
    ),
    'bigint',
    'created seen expires',
  ),
]

const deskTables = ({ table }: Schema): readonly Draft[] => [
  columns(
    columns(primary(table('links'), 'hash'), 'text', 'kind role? team? person?'),
    'bigint',
    'created expires',
  ),
  columns(primary(table('limits'), 'name'), 'bigint', 'hits until'),
  columns(columns(primary(table('leases'), 'name'), 'text', 'holder'), 'bigint', 'until'),
  columns(columns(primary(table('audit'), 'id'), 'text', 'actor? verb person? team? detail'), 'bigint', 'at'),
  columns(primary(table('counters'), 'name'), 'bigint', 'value'),
  columns(primary(table('meta'), 'name'), 'text', 'value'),
]

const scenarioTables = ({ table }: Schema): readonly Draft[] => [
  columns(
    columns(
      columns(primary(table('versions'), 'version'), 'text', 'scenario structure titles origin publisher?'),
      'bigint',
      'level variants pass complete published',
    ),
    'text',
    'files report',
  ),
  columns(
    table('choices').addColumn('team', 'text', (column) =>
      column.primaryKey().references('teams.id').onDelete('cascade'),
    ),
    'bigint',
    'chosen',
  ),
  key(
    linked(
      columns(owned(table('live'), 'team', 'teams.id'), 'text', 'scenario'),
      'version',
      'versions.version',
      false,
    ),
    'team scenario',
  ),
  columns(
    columns(
      linked(linked(primary(table('assignments'), 'id'), 'team', 'teams.id', true), 'person', PEOPLE, true),
      'text',
      'scenario mode creator',
    ),
    'bigint',
    'due? mark? tries? created cancelled?',
  ),
]

const played = (draft: Draft): Draft =>
  linked(linked(draft, 'person', PEOPLE, false), 'team', 'teams.id', true)

const attemptTables = ({ table }: Schema): readonly Draft[] => [
  oneOf(
    columns(
      columns(
        linked(played(primary(table('exams'), 'id')), 'version', 'versions.version', false),
        'text',
        'scenario locale state',
      ),
      'bigint',
      'seed variant issued expires',
    ),
    'exams',
    'state',
    'open finished abandoned',
  ),
  columns(
    columns(
      linked(
        played(unique(primary(table('attempts'), 'seq', 'bigint'), 'id', false)),
        'version',
        'versions.version',
        false,
      ),
      'text',
      'digest standing mode scenario locale take? ending? worth? left_at? red_lines skills branch?',
    ),
    'bigint',
    'variant started lasted stored score? passed serious',
  ),
  columns(
    table('records').addColumn('seq', 'bigint', (column) => column.primaryKey().references('attempts.seq')),
    'text',
    'turns transcript',
  ),
  columns(
    columns(played(primary(table('aside'), 'id')), 'text', 'digest scenario version why body'),
    'bigint',
    'received',
  ),
]

const rollupTables = (schema: Schema): readonly Draft[] => [
  schema.packed(
    columns(
      columns(schema.table('person_scenarios'), 'text', 'person scenario version first_attempt? variants'),
      'bigint',
      'first_score? first_at? first_passed best_score? last_score? last_at? counted passed red practised practised_at?',
    ).addPrimaryKeyConstraint('person_scenarios_key', ['person', 'version'] as never),
  ),
  rollup(schema, 'person_skills', 'person skill take', '', 'attempts n gained gainable'),
  rollup(schema, 'team_days', 'team day version scenario', 'day', `firsts ${SUMS_OF_DAY}`),
  rollup(schema, 'team_faults', 'team version decision reply', '', 'n losses'),
  rollup(
    schema,
    'version_items',
    'version variant decision reply',
    'variant',
    'n passed scores score_squares losses loss_squares loss_scores ms log_ms',
  ),
  rollup(schema, 'version_bands', 'version variant band', 'variant band', 'n scores score_squares passed ms'),
  rollup(schema, 'version_endings', 'version variant ending', 'variant', 'firsts counted'),
  rollup(schema, 'version_leaves', 'version variant decision', 'variant', 'n'),
]

/** Table and columns of every further index. */
const INDEXES: readonly (readonly [string, string])[] = [
  ['memberships', 'person'],
  ['sessions', 'person'],
  ['sessions', 'expires'],
  ['audit', 'at id'],
  ['audit', 'person at'],
  ['audit', 'team at'],
  ['audit', 'actor at'],
  ['versions', 'scenario published'],
  ['assignments', 'team'],
  ['assignments', 'person'],
  ['exams', 'person version'],
  ['exams', 'version state'],
  ['exams', 'state expires'],
  ['attempts', 'person seq'],
  ['attempts', 'team seq'],
  ['attempts', 'team take seq'],
  ['aside', 'version'],
  ['person_scenarios', 'version'],
]

export const first = async (db: Kysely<unknown>, schema: Schema): Promise<void> => {
  const groups = [personTables, deskTables, scenarioTables, attemptTables, rollupTables]
  for (const table of groups.flatMap((group) => group(schema))) await table.execute()
  for (const [table, names] of INDEXES)
    await db.schema
      .createIndex(`${table}_by_${names.replaceAll(' ', '_')}`)
      .on(table)
      .columns(names.split(' '))
      .execute()
  for (const name of ['attempts', 'people'])
    await sql`insert into counters (name, value) values (${name}, 0)`.execute(db)
}
