/** All rows of one database put into another, table by table and part by part. */
import { sql } from 'kysely'
import { inParts } from './rollups/write.ts'
import { type Db, TABLE_KEYS, TABLES, type Tables } from './tables.ts'

const AT_ONCE = 1000

type Row = Readonly<Record<string, string | number | null>>
type Table = keyof Tables

/** The next rows of a table in the order of its key, after `last`. */
const rowsAfter = async (db: Db, table: Table, last: Row | null): Promise<readonly Row[]> => {
  const keys: readonly string[] = TABLE_KEYS[table]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  let query = db.selectFrom(table as 'meta').selectAll()
  if (last) query = query.where(sql<boolean>`(${columns}) > (${sql.join(keys.map((key) => last[key]))})`)
  for (const key of keys) query = query.orderBy(sql.ref(key))
  return (await query.limit(AT_ONCE).execute()) as unknown as readonly Row[]
}

const copyTable = async (from: Db, to: Db, table: Table): Promise<number> => {
  let copied = 0
  for (let last: Row | null = null; ; ) {
    const rows = await rowsAfter(from, table, last)
    for (const part of inParts(rows))
      await to
        .insertInto(table)
        .values(part as never)
        .execute()
    copied += rows.length
    last = rows.at(-1) ?? null
    if (rows.length < AT_ONCE) return copied
  }
}

const inSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Our tables, as far as the database has them: an older schema has fewer. */
const tablesIn = async (db: Db): Promise<readonly Table[]> => {
  const found = new Set((await db.withoutPlugins().introspection.getTables()).map(({ name }) => name))
  return TABLES.filter((table) => found.has(inSnakeCase(table)))
}

/** Puts everything of one database in the place of everything in another with the same schema; gives how many rows. */
export const copyAll = async (from: Db, to: Db): Promise<number> => {
  const tables = await tablesIn(to)
  for (const table of [...tables].reverse()) await to.deleteFrom(table).execute()
  let copied = 0
  for (const table of tables) copied += await copyTable(from, to, table)
  return copied
}
