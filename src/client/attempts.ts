/** Attempts on this device: IndexedDB where it is allowed, memory beside it always. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Attempt, parseAttempt } from '../wire/attempt.ts'

interface Records extends DBSchema {
  attempts: { key: string; value: Attempt }
}

const NAME = 'heqi'
const VERSION = 1
const PATIENCE = 6000

/** Where attempts are kept. Every write resolves, also where the device refuses: then `onRefused` is told once. */
export interface AttemptBook {
  readonly keep: (attempt: Attempt) => Promise<void>
  readonly find: (id: string) => Promise<Attempt | null>
  /** All attempts, newest first. */
  readonly all: () => Promise<readonly Attempt[]>
  readonly close: () => void
}

const newestFirst = (a: Attempt, b: Attempt): number => b.changed - a.changed || (a.id < b.id ? 1 : -1)

const open = (onRefused: () => void): Promise<IDBPDatabase<Records>> =>
  openDB<Records>(NAME, VERSION, {
    upgrade: (db) => void db.createObjectStore('attempts', { keyPath: 'id' }),
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    terminated: onRefused,
  })

/** A database that neither opens nor refuses must not keep the page waiting. */
const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not open')), PATIENCE)
  })

/** Opens the book; nothing it does throws. `onRefused` hears once that nothing can be stored any more. */
export const openAttempts = (onRefused: () => void): AttemptBook => {
  const memory = new Map<string, Attempt>()
  let refused = false
  const refuse = () => {
    if (refused) return
    refused = true
    onRefused()
  }
  const opening = Promise.resolve().then(() => open(refuse))
  const ready: Promise<IDBPDatabase<Records> | null> = Promise.race([opening, tooLong()]).catch(() => {
    refuse()
    return null
  })

  const stored = async (): Promise<readonly Attempt[]> => {
    const db = await ready
    try {
      const rows: readonly unknown[] = db ? await db.getAll('attempts') : []
      return rows.map(parseAttempt).filter((attempt) => attempt !== null)
    } catch {
      refuse()
      return []
    }
  }

  const all = async (): Promise<readonly Attempt[]> => {
    const known = new Map((await stored()).map((attempt) => [attempt.id, attempt]))
    for (const [id, attempt] of memory)
      if ((known.get(id)?.changed ?? 0) <= attempt.changed) known.set(id, attempt)
    return [...known.values()].sort(newestFirst)
  }

  return {
    all,
    async keep(attempt) {
      memory.set(attempt.id, attempt)
      const db = await ready
      try {
        await db?.put('attempts', attempt)
      } catch {
        refuse()
      }
    },
    async find(id) {
      return (await all()).find((attempt) => attempt.id === id) ?? null
    },
    close: () => void ready.then((db) => db?.close()),
  }
}
