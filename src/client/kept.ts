/** Everything that is kept on this device: given out, taken in again, and erased. */
import type { IDBPTransaction, StoreNames } from 'idb'
import type { Attempt } from '../wire/attempt.ts'
import { KEPT_SHAPE, type Kept } from '../wire/kept.ts'
import { parseDrill } from '../wire/practice.ts'
import type { AttemptBook } from './attempts.ts'
import type { Database, Device, Forgetful, Records } from './database.ts'
import { packAttempt, unpackAttempt } from './pack.ts'
import { joinTries, type PracticeBook } from './practice.ts'
import { settle } from './settle.ts'
import type { Tabs } from './tabs.ts'

/** What taking in an export brought. */
export interface Restored {
  /** Attempts that were not here before, or went further than here. */
  readonly attempts: number
  readonly drills: number
  /** False where the device refused: then nothing was taken in. */
  readonly stored: boolean
}

/** What taking away brought: attempts that are gone, and those that stay. */
export interface TakenOff {
  readonly gone: number
  readonly stay: number
}

export interface KeptBook {
  readonly gather: (now: number) => Promise<Kept>
  /** Adds to what is here: nothing that is here is lost or doubled. */
  readonly restore: (kept: Kept) => Promise<Restored>
  /** Takes away attempts that lie at a server, with their drills and notes; null where the device refused. */
  readonly takeOff: (sent: ReadonlySet<string>) => Promise<TakenOff | null>
  /** Erases all of it, what waits for a server included; other tabs are loaded again. False where the device refused. */
  readonly erase: () => Promise<boolean>
}

const STORES: readonly StoreNames<Records>[] = [
  'attempts',
  'reflections',
  'intentions',
  'drills',
  'editions',
  'typed',
  'digests',
]
type Writing = IDBPTransaction<Records, StoreNames<Records>[], 'readwrite'>

/** Two devices in one: only the clock can put their attempts into one order. */
const mergeAttempts = async (writing: Writing, incoming: readonly Attempt[]): Promise<number> => {
  const store = writing.objectStore('attempts')
  const known = new Map(
    (await store.getAll()).map(unpackAttempt).flatMap((row) => (row ? [[row.attempt.id, row.attempt]] : [])),
  )
  let added = 0
  for (const attempt of incoming) {
    const here = known.get(attempt.id)
    const { attempt: stands, overtaken } = settle(here ?? null, attempt)
    if (overtaken) continue
    if (!here || here.transcript.replies.length < stands.transcript.replies.length) added++
    known.set(attempt.id, stands)
  }
  if (added === 0) return 0
  const inOrder = [...known.values()].sort((a, b) => a.changed - b.changed)
  await Promise.all(inOrder.map((attempt, index) => store.put(packAttempt({ attempt, order: index + 1 }))))
  return added
}

const mergeDrills = async (writing: Writing, incoming: Kept['drills']): Promise<number> => {
  const store = writing.objectStore('drills')
  let added = 0
  for (const drill of incoming) {
    const here = parseDrill(await store.get(drill.id))
    if (!here) added++
    await store.put({ ...drill, tries: joinTries(here?.tries ?? [], drill.tries) })
  }
  return added
}

/** Notes stay as they are here; what is missing comes in. */
const mergeNotes = async (writing: Writing, kept: Kept): Promise<void> => {
  const { reflections, intentions, editions, typed } = kept
  for (const row of reflections) {
    const store = writing.objectStore('reflections')
    if (!(await store.getKey(row.attempt))) await store.put(row)
  }
  for (const row of intentions) {
    const store = writing.objectStore('intentions')
    if (!(await store.getKey(row.attempt))) await store.put(row)
  }
  for (const row of editions) await writing.objectStore('editions').put(row)
  for (const row of typed) {
    const store = writing.objectStore('typed')
    if (!(await store.getKey([row.attempt, row.turn]))) await store.put(row)
  }
}

const restoreInto = async (db: Database, kept: Kept): Promise<Restored> => {
  const writing = db.transaction([...STORES], 'readwrite')
  const attempts = await mergeAttempts(writing, kept.attempts)
  await writing.objectStore('digests').clear()
  const drills = await mergeDrills(writing, kept.drills)
  await mergeNotes(writing, kept)
  await writing.done
  return { attempts, drills, stored: true }
}

/** What hangs on an attempt goes with it. */
const dropAttempt = (writing: Writing, id: string): Promise<unknown> =>
  Promise.all([
    ...(['attempts', 'reflections', 'intentions'] as const).map((store) =>
      writing.objectStore(store).delete(id),
    ),
    writing.objectStore('typed').delete(IDBKeyRange.bound([id], [id, []])),
  ])

const takeOffIn = async (db: Database, sent: ReadonlySet<string>): Promise<TakenOff> => {
  const writing = db.transaction([...STORES], 'readwrite')
  const drills = writing.objectStore('drills')
  const ids = await writing.objectStore('attempts').getAllKeys()
  const gone = ids.filter((id) => sent.has(id))
  const practised = (await drills.getAll()).filter(({ attempt }) => sent.has(attempt))
  await Promise.all([
    ...gone.map((id) => dropAttempt(writing, id)),
    ...practised.map(({ id }) => drills.delete(id)),
    writing.objectStore('digests').clear(),
    writing.done,
  ])
  return { gone: gone.length, stay: ids.length - gone.length }
}

const eraseIn = async (db: Database): Promise<boolean> => {
  const writing = db.transaction([...STORES], 'readwrite')
  await Promise.all([...STORES.map((store) => writing.objectStore(store).clear()), writing.done])
  return true
}

/** Where finished attempts wait for a server. */
const OUTBOX = 'heqi-outbox'
/** How the pages look says nothing about the agent. */
const STAYS = 'heqi.settings'

const forgetTheRest = (storage: Storage): void => {
  for (const key of Object.keys(storage))
    if (key.startsWith('heqi.') && key !== STAYS) storage.removeItem(key)
}

const NOTHING: Restored = { attempts: 0, drills: 0, stored: false }

/** The books of a device as one. */
export const openKept = (
  device: Device,
  attempts: AttemptBook & Forgetful,
  practice: PracticeBook & Forgetful,
  tabs: Tabs,
  storage: () => Storage,
): KeptBook => ({
  async gather(now) {
    const oldestFirst = [...(await attempts.all())].reverse()
    return { heqi: KEPT_SHAPE, exported: now, attempts: oldestFirst, ...(await practice.notes()) }
  },
  async restore(kept) {
    return device.ask((db) => restoreInto(db, kept), NOTHING)
  },
  async takeOff(sent) {
    const taken = await device.ask<TakenOff | null>((db) => takeOffIn(db, sent), null)
    if (taken && taken.gone > 0) tabs.tell({ kind: 'erased' })
    return taken
  },
  async erase() {
    const erased = await device.ask(eraseIn, false)
    for (const memory of [device, attempts, practice]) memory.forget()
    try {
      indexedDB.deleteDatabase(OUTBOX)
      forgetTheRest(storage())
    } catch {
      // Denied: then there was nothing.
    }
    tabs.tell({ kind: 'erased' })
    return erased
  },
})
