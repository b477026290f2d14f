/** Opens the store that the settings name. */
import { assembleStore, USUAL_OFFSET } from './assemble.ts'
import type { Engine } from './engine.ts'
import { FolderTaken } from './errors.ts'
import { migrationsIn } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openPostgres } from './postgres/engine.ts'
import { openSqlite, openSqliteBeside } from './sqlite/engine.ts'
import type { Store } from './store.ts'

/** A data folder, or the address of a PostgreSQL database. */
export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** The bare database at a place, its schema as it was found. Throws FolderTaken. */
export const openEngine = (place: Place): Engine =>
  place.kind === 'postgres' ? openPostgres(place.url) : openSqlite(place.folder)

const assembleOrClose = async (engine: Engine, now: number, dayOffset: number | null): Promise<Store> => {
  try {
    return await assembleStore(engine, dayOffset, now)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/**
 * Opens the store and brings its schema up to date. `now` is the time of starting; `dayOffset` says where the server's
 * day begins, in minutes east of Greenwich. Throws FolderTaken, StoreTooNew, StoreFull, StoreUnavailable.
 */
export const openStore = async (place: Place, now: number, dayOffset = USUAL_OFFSET): Promise<Store> =>
  assembleOrClose(openEngine(place), now, dayOffset)

/** Beside a server of another version nothing is touched: the schema is for that one to change. */
const openUnder = async (folder: string, now: number): Promise<Store> => {
  const engine = openSqliteBeside(folder)
  if ((await migrationsIn(engine)).length === MIGRATIONS.length) return assembleOrClose(engine, now, null)
  await engine.close()
  throw new FolderTaken(folder)
}

/**
 * Opens the store for a command on the console, also while a server is using it: for a few quick reads and writes.
 * The day stays as the server has it. Throws as `openStore`, FolderTaken only under a server with an older schema.
 */
export const openBeside = async (place: Place, now: number): Promise<Store> => {
  try {
    return await assembleOrClose(openEngine(place), now, null)
  } catch (error) {
    if (!(error instanceof FolderTaken) || place.kind === 'postgres') throw error
    return openUnder(place.folder, now)
  }
}
