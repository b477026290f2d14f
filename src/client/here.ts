/** This device as a reader may want to know it: what it keeps, whether it needs a network, where Heqi can stand. */
import {
  askToKeep,
  askToKeepOnce,
  type Installation,
  type Keeping,
  readKeeping,
  readUsage,
  watchInstallation,
} from './keeping.ts'
import { openShelter, type Shelter } from './offline.ts'

export interface Here {
  readonly shelter: Shelter
  readonly installation: Installation
  readonly readKeeping: () => Promise<Keeping>
  readonly askToKeep: () => Promise<Keeping>
  /** Asks by itself when there is something worth keeping, once on a device. */
  readonly askToKeepOnce: () => Promise<void>
  /** Bytes; null where the browser does not say. */
  readonly readUsage: () => Promise<number | null>
}

/** `worker` is the address of the service worker, which starts once `quiet` is there. */
export const openHere = (worker: string, quiet: Promise<void>, storage: () => Storage): Here => ({
  shelter: openShelter(worker, quiet),
  installation: watchInstallation(),
  readKeeping,
  askToKeep,
  askToKeepOnce: () => askToKeepOnce(storage),
  readUsage,
})
