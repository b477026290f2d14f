/** All roll-ups of a place, read past the store: what a recount must leave as it is. */
import { openEngine, type Place } from '../../../src/server/store/open.ts'
import { ROLLUPS } from '../../../src/server/store/tables.ts'

/** Rows of every roll-up table, in the order of their text. The place must not be open on SQLite. */
export const rollupsOf = async (place: Place): Promise<Readonly<Record<string, readonly string[]>>> => {
  const engine = openEngine(place)
  try {
    const tables: Record<string, readonly string[]> = {}
    for (const table of ROLLUPS) {
      const rows = await engine.read((db) => db.selectFrom(table).selectAll().execute())
      tables[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
    }
    return tables
  } finally {
    await engine.close()
  }
}

/** The rows of one roll-up. The place must not be open on SQLite. */
export const rowsOf = async (
  place: Place,
  table: (typeof ROLLUPS)[number],
): Promise<Readonly<Record<string, unknown>>[]> => {
  const rows = (await rollupsOf(place))[table] ?? []
  return rows.map((row) => Object.fromEntries(JSON.parse(row)))
}

/** Ids of all attempts that are kept, in the order of arrival. */
export const attemptIdsOf = async (place: Place): Promise<readonly string[]> => {
  const engine = openEngine(place)
  try {
    const rows = await engine.read((db) => db.selectFrom('attempts').select('id').orderBy('seq').execute())
    return rows.map(({ id }) => id)
  } finally {
    await engine.close()
  }
}
