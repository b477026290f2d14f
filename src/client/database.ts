/** The one database on this device: what is in it, how it came to be, and what happens when it refuses. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Drill, Edition, Intention, Reflection, Typed } from '../wire/practice.ts'
import type { Digest } from './digest.ts'
import { type AttemptRow, packAttempt, unpackAttempt } from './pack.ts'

/** What is kept, by store; rows are parsed when they are read, so an unknown one is passed over and stays. */
export interface Records extends DBSchema {
  attempts: { key: string; value: AttemptRow; indexes: { order: number; version: string } }
  reflections: { key: string; value: Reflection }
  intentions: { key: string; value: Intention }
  drills: { key: string; value: Drill }
  editions: { key: string; value: Edition }
  typed: { key: [string, number]; value: Typed }
  digests: { key: string; value: Digest }
}

export type Database = IDBPDatabase<Records>
type Upgrade = IDBPTransaction<Records, StoreNames<Records>[], 'versionchange'>

const NAME = 'heqi'
const VERSION = 3
const PATIENCE = 6000

/** Attempts of the first version know only the clock: that gives them their order once. */
const orderByClock = async (upgrade: Upgrade): Promise<void> => {
  const store = upgrade.objectStore('attempts')
  const known = (await store.getAll()).map(unpackAttempt).filter((row) => row !== null)
  const inOrder = known.sort((a, b) => a.attempt.changed - b.attempt.changed)
  await Promise.all(
    inOrder.map(({ attempt }, index) => store.put(packAttempt({ attempt, order: index + 1 }))),
  )
}

/** Each step takes the database from the version before; what is there stays there. */
const STEPS: readonly ((db: Database, upgrade: Upgrade) => Promise<void>)[] = [
  async (db) => void db.createObjectStore('attempts', { keyPath: 'id' }),
  async (db, upgrade) => {
    const attempts = upgrade.objectStore('attempts')
    attempts.createIndex('order', 'order')
    attempts.createIndex('version', 'transcript.version')
    db.createObjectStore('reflections', { keyPath: 'attempt' })
    db.createObjectStore('intentions', { keyPath: 'attempt' })
    db.createObjectStore('drills', { keyPath: 'id' })
    db.createObjectStore('editions', { keyPath: 'version' })
    db.createObjectStore('typed', { keyPath: ['attempt', 'turn'] })
    await orderByClock(upgrade)
  },
  async (db) => void db.createObjectStore('digests', { keyPath: 'name' }),
]

/** What the page is told about its storage. */
export interface Watcher {
  /** True once something could not be stored; false again when all of it could. */
  readonly onRefused: (refused: boolean) => void
  /** A newer Heqi in another tab wants the database: this tab must be loaded again. */
  readonly onOutdated: () => void
}

/** The way to the database. Nothing here throws. */
export interface Device {
  /** What `work` comes to, or `otherwise` where the device refuses; it is not tried again. */
  readonly ask: <T>(work: (db: Database) => Promise<T>, otherwise: T) => Promise<T>
  /** Whether it was stored; if not, it is tried again with the next one. `name` says what a later write replaces. */
  readonly write: (name: string, work: (db: Database) => Promise<unknown>) => Promise<boolean>
  /** Gives up what could not be stored so far. */
  readonly forget: () => void
  readonly close: () => void
}

/** A book that remembers what the device would not store, and can let go of it. */
export interface Forgetful {
  readonly forget: () => void
}

/** A database that neither opens nor refuses must not keep the page waiting. */
const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not open')), PATIENCE)
  })

/** Opens the database when it is first needed, and again after the browser has cut it off. */
export const openDevice = ({ onRefused, onOutdated }: Watcher): Device => {
  const waiting = new Map<string, (db: Database) => Promise<unknown>>()
  let connection: Promise<Database> | null = null
  let refused = false

  const tell = (now: boolean) => {
    if (now === refused) return
    refused = now
    onRefused(now)
  }
  const leave = () => {
    connection = null
  }
  const open = (): Promise<Database> =>
    openDB<Records>(NAME, VERSION, {
      async upgrade(db, from, _to, upgrade) {
        for (const step of STEPS.slice(from)) await step(db, upgrade)
      },
      blocking(_current, _next, event) {
        ;(event.target as IDBDatabase).close()
        onOutdated()
      },
      terminated: leave,
    })
  const connect = (): Promise<Database> => {
    connection ??= Promise.race([Promise.resolve().then(open), tooLong()])
    return connection
  }
  const attempt = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect())
    } catch (error) {
      // Cut off meanwhile: once more with a new connection.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      leave()
      return work(await connect())
    }
  }
  const retry = async (): Promise<void> => {
    for (const [name, work] of [...waiting]) {
      waiting.delete(name)
      await store(name, work)
    }
  }
  const store = async (name: string, work: (db: Database) => Promise<unknown>): Promise<boolean> => {
    try {
      await attempt(work)
      waiting.delete(name)
      return true
    } catch {
      waiting.set(name, work)
      return false
    }
  }

  return {
    async ask(work, otherwise) {
      try {
        return await attempt(work)
      } catch {
        tell(true)
        return otherwise
      }
    },
    async write(name, work) {
      const stored = await store(name, work)
      if (stored) await retry()
      tell(waiting.size > 0)
      return stored
    },
    forget: () => waiting.clear(),
    close: () => {
      void connection?.then(
        (db) => db.close(),
        () => {},
      )
      leave()
    },
  }
}
