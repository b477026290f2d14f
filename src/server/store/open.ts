/** Opens the store that the settings name. */
import { assembleStore } from './assemble.ts'
import type { Engine } from './engine.ts'
import { openPostgres } from './postgres/engine.ts'
import { openSqlite } from './sqlite/engine.ts'
import type { Store } from './store.ts'

/** A data folder, or the address of a PostgreSQL database. */
export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** China's day, where most of the buyers are. */
export const USUAL_OFFSET = 480

/** The bare database at a place, its schema as it was found. Throws FolderTaken. */
export const openEngine = (place: Place): Engine =>
  place.kind === 'postgres' ? openPostgres(place.url) : openSqlite(place.folder)

/**
 * Opens the store and brings its schema up to date. `now` is the time of starting; `dayOffset` says where the server's
 * day begins, in minutes east of Greenwich. Throws FolderTaken, StoreTooNew, StoreFull, StoreUnavailable.
 */
export const openStore = async (place: Place, now: number, dayOffset = USUAL_OFFSET): Promise<Store> => {
  const engine = openEngine(place)
  try {
    return await assembleStore(engine, dayOffset, now)
  } catch (error) {
    await engine.close()
    throw error
  }
}
