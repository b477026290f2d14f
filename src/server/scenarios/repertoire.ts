/** What this server can judge: its library over the store, filled with the stories that come with the program. */
import { takeInAside } from '../attempts/aside.ts'
import type { House } from '../handler.ts'
import { LIBRARY_SETTINGS, type Library, type LibrarySettings, openLibrary } from '../verify/index.ts'
import { registerShipped, type ShippedStory } from './shipped.ts'

export interface Repertoire {
  readonly library: Library
  /** Resolves once the shipped stories are registered: seconds at the very first start, at once later. */
  readonly registered: Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the library and registers `stories` beside whatever else the server does. */
export const openRepertoire = (
  { store, clock, log }: Pick<House, 'store' | 'clock' | 'log'>,
  stories: readonly ShippedStory[],
  settings: LibrarySettings = LIBRARY_SETTINGS,
): Repertoire => {
  const library = openLibrary(store.scenarios.edition, settings, store.scenarios)
  let closing = false
  const register = async (): Promise<void> => {
    const fresh = await registerShipped(store, library, stories, clock(), (scenario, err) => {
      if (!closing) log.error({ err, scenario }, 'a shipped story could not be registered')
    })
    for (const version of fresh) await takeInAside({ store, library }, version)
  }
  return {
    library,
    registered: register().catch((err: unknown) => {
      if (!closing) log.error({ err }, 'the shipped stories could not be registered')
    }),
    async close() {
      closing = true
      await library.close()
    },
  }
}
