/** Roll-ups on their way into the database and out of it. */
import { type Db, TABLE_KEYS } from '../tables.ts'
import type { Progress } from './progress.ts'
import { SUM_TABLES, type SumTable } from './sums.ts'
import { nameOf, type Row, type Tally } from './tally.ts'

/** Values a statement may carry: well under what either database takes. */
const MOST_VALUES = 15_000

/** Rows in parts small enough for one statement each. */
export const inParts = <T extends object>(rows: readonly T[]): readonly T[][] => {
  const size = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, Object.keys(rows[0] ?? {}).length)))
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    rows.slice(part * size, (part + 1) * size),
  )
}

/** In the order of their keys, so that two processes never wait for each other in a circle. */
const inOrder = (rows: readonly Row[], keys: readonly string[]): readonly Row[] =>
  rows
    .map((row) => ({ row, name: nameOf(row, keys) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ row }) => row)

const writeSums = async (db: Db, table: SumTable, rows: readonly Row[]): Promise<void> => {
  const keys: readonly string[] = TABLE_KEYS[table]
  const sums = Object.keys(rows[0] ?? {}).filter((column) => !keys.includes(column))
  for (const part of inParts(inOrder(rows, keys)))
    await db
      .insertInto(table)
      .values(part as never)
      .onConflict((conflict) =>
        conflict
          .columns(keys as never)
          .doUpdateSet((eb) =>
            Object.fromEntries(
              sums.map((sum) => [
                sum,
                eb(`${table}.${sum}` as never, '+', eb.ref(`excluded.${sum}` as never) as never),
              ]),
            ),
          ),
      )
      .execute()
}

const writeProgress = async (db: Db, rows: readonly Progress[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'person' && column !== 'version')
  for (const part of inParts(rows))
    await db
      .insertInto('personScenarios')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .columns(['person', 'version'])
          .doUpdateSet((eb) =>
            Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}` as never)])),
          ),
      )
      .execute()
}

/** Adds a tally to the roll-ups in the database. */
export const writeTally = async (db: Db, tally: Tally): Promise<void> => {
  const progress = tally.progress()
  if (progress.length > 0) await writeProgress(db, progress)
  for (const table of SUM_TABLES) {
    const rows = tally.rows(table)
    if (rows.length > 0) await writeSums(db, table, rows)
  }
}

/** How these people stand with these versions, as the database has it. */
export const progressOf = (
  db: Db,
  people: readonly string[],
  versions: readonly string[],
): Promise<readonly Progress[]> =>
  db
    .selectFrom('personScenarios')
    .selectAll()
    .where('person', 'in', people)
    .where('version', 'in', versions)
    .execute()
