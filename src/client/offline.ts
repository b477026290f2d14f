/** Working without a network: the service worker as a page sees it, and how a newer build takes over. */
import { type ReadonlySignal, signal } from '@preact/signals'

/**
 * `ready`: everything is on the device. `preparing`: it is being fetched. `failed`: it could not be, so far.
 * `insecure`: plain HTTP, where browsers have no service workers. `unsupported`: a browser without them, or a private window.
 */
export type Offline = 'preparing' | 'ready' | 'failed' | 'insecure' | 'unsupported'

export interface Shelter {
  readonly offline: ReadonlySignal<Offline>
  /** A newer build is on the device and waits. */
  readonly update: ReadonlySignal<boolean>
  /** Changes to the newer build and loads the page again; false, and nothing done, while a story is running in any tab. */
  readonly takeUpdate: () => Promise<boolean>
}

const PLAYING = 'heqi-playing'
const HOUR = 3_600_000

/** Says that a story is running in this tab until the answer is called. */
export const holdPlaying = (): (() => void) => {
  let release = () => {}
  const over = new Promise<void>((done) => {
    release = done
  })
  // Without locks there is no service worker either.
  navigator.locks?.request(PLAYING, { mode: 'shared' }, () => over).catch(() => {})
  return release
}

/** Does `work` unless a story is running in any tab; says whether it was done. */
const unlessPlaying = (work: () => Promise<void>): Promise<boolean> =>
  navigator.locks.request(PLAYING, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
    return lock !== null
  })

const controllerChanged = (workers: ServiceWorkerContainer): Promise<void> =>
  new Promise((done) => workers.addEventListener('controllerchange', () => done(), { once: true }))

/** Without service workers: says why. */
const exposed = (offline: Offline): Shelter => ({
  offline: signal(offline),
  update: signal(false),
  takeUpdate: async () => false,
})

const lookHourly = (look: () => void): void => {
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < HOUR) return
    looked = performance.now()
    look()
  })
}

/** Starts the service worker at `url` once `when` says so; a first visit should be able to fetch its page in peace. */
export const openShelter = (url: string, when: Promise<void>): Shelter => {
  if (!isSecureContext) return exposed('insecure')
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  if (!workers) return exposed('unsupported')
  const offline = signal<Offline>(workers.controller ? 'ready' : 'preparing')
  const update = signal(false)
  let registration: ServiceWorkerRegistration | null = null

  const see = () => {
    if (!registration) return
    const { active, installing, waiting } = registration
    offline.value = active ? 'ready' : installing || waiting ? 'preparing' : 'failed'
    update.value = waiting !== null && workers.controller !== null
  }
  const seeInstalling = () => {
    registration?.installing?.addEventListener('statechange', see)
    see()
  }
  /** Asking again costs nothing, and is what brings a first visit on whose line broke. */
  const start = async (): Promise<void> => {
    try {
      registration = await workers.register(url, { updateViaCache: 'none' })
      registration.onupdatefound = seeInstalling
      seeInstalling()
    } catch {
      offline.value = workers.controller ? 'ready' : 'failed'
    }
  }
  void when.then(start)
  addEventListener('online', () => void when.then(start))
  // Without a network there is nothing newer to be had.
  lookHourly(() => void registration?.update().catch(() => {}))

  return {
    offline,
    update,
    takeUpdate: async () => {
      const waiting = registration?.waiting
      if (!waiting) return false
      const taken = await unlessPlaying(async () => {
        const changed = controllerChanged(workers)
        waiting.postMessage('take-over')
        await changed
      })
      if (taken) location.reload()
      return taken
    },
  }
}
