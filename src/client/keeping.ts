/** How safely this device keeps what is stored, and whether Heqi can stand on its home screen. */
import { type ReadonlySignal, signal } from '@preact/signals'

/** `kept`: the browser promises not to clear it by itself. `may-go`: it may, when space is short. */
export type Keeping = 'kept' | 'may-go' | 'unknown'

const storageOf = (): StorageManager | undefined => (isSecureContext ? navigator.storage : undefined)

/** What the browser promises now. */
export const readKeeping = async (): Promise<Keeping> => {
  try {
    const persisted = await storageOf()?.persisted()
    return persisted === undefined ? 'unknown' : persisted ? 'kept' : 'may-go'
  } catch {
    return 'unknown'
  }
}

/** Asks the browser for its promise; some ask the reader in turn. */
export const askToKeep = async (): Promise<Keeping> => {
  try {
    await storageOf()?.persist()
  } catch {
    // Not to be had here: what it is now is told all the same.
  }
  return readKeeping()
}

const ASKED = 'heqi.asked'

/** Asks by itself, once on a device: when there is something worth keeping. */
export const askToKeepOnce = async (storage: () => Storage): Promise<void> => {
  try {
    if (storage().getItem(ASKED) !== null) return
    storage().setItem(ASKED, 'yes')
    if ((await readKeeping()) === 'may-go') await askToKeep()
  } catch {
    // Where nothing can be remembered nothing can be promised either.
  }
}

/** Bytes in use here; null where the browser does not say. */
export const readUsage = async (): Promise<number | null> => {
  try {
    return (await storageOf()?.estimate())?.usage ?? null
  } catch {
    return null
  }
}

interface Prompt extends Event {
  readonly prompt: () => Promise<unknown>
}
const isPrompt = (event: Event): event is Prompt => 'prompt' in event

/** `offered`: the browser can do it at a press. `by-hand`: through the browser's own menu. */
export type Installing = 'installed' | 'offered' | 'by-hand' | 'insecure'

export interface Installation {
  readonly state: ReadonlySignal<Installing>
  readonly install: () => Promise<void>
}

const standsAlone = (): boolean => matchMedia('(display-mode: standalone)').matches

/** Catches the browser's offer, which comes once and early. */
export const watchInstallation = (): Installation => {
  const state = signal<Installing>(standsAlone() ? 'installed' : isSecureContext ? 'by-hand' : 'insecure')
  let offer: Prompt | null = null
  addEventListener('beforeinstallprompt', (event) => {
    if (!isPrompt(event)) return
    event.preventDefault()
    offer = event
    state.value = 'offered'
  })
  addEventListener('appinstalled', () => {
    state.value = 'installed'
  })
  return {
    state,
    install: async () => {
      await offer?.prompt()
    },
  }
}
