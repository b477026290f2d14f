/** Opens the store that the settings name. */
import { assembleStore } from './assemble.ts'
import { openSqlite } from './sqlite/engine.ts'
import type { Store } from './store.ts'

/** A data folder, or the address of a PostgreSQL database. */
export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** China's day, where most of the buyers are. */
export const USUAL_OFFSET = 480

export const openStore = async (place: Place, now: number, dayOffset = USUAL_OFFSET): Promise<Store> => {
  if (place.kind === 'postgres') throw new Error('PostgreSQL is not there yet')
  const engine = openSqlite(place.folder)
  try {
    return await assembleStore(engine, dayOffset, now)
  } catch (error) {
    await engine.close()
    throw error
  }
}
