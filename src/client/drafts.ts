/** Drafts of stories on this device, each keystroke of them, and what they were before. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, parseDraft, parseSnapshot, type Snapshot } from '../wire/draft.ts'
import { openJottings } from './jottings.ts'
import { openPutting, type Putting } from './putting.ts'

interface Records extends DBSchema {
  drafts: { key: string; value: Draft }
  snapshots: { key: [string, number]; value: Snapshot }
}

const NAME = 'heqi-drafts'
const VERSION = 1

/** Snapshots of one draft that are kept; the oldest without a note go first. */
const MOST_SNAPSHOTS = 120

/** Nothing it does throws; `onRefused` hears whenever something could not be stored, and holds until the page closes. */
export interface DraftBook {
  /**
   * Resolves to whether it is stored. What has changed in `file` is written down before it returns, so that a tab
   * that is torn away in mid-word loses nothing.
   */
  readonly keep: (draft: Draft, file?: string) => Promise<boolean>
  readonly find: (id: string) => Promise<Draft | null>
  /** Newest first. */
  readonly all: () => Promise<readonly Draft[]>
  /** Takes the draft away with all its snapshots. */
  readonly drop: (id: string) => Promise<void>
  readonly snapshot: (snapshot: Snapshot) => Promise<void>
  /** Newest first. */
  readonly history: (draft: string) => Promise<readonly Snapshot[]>
}

const open = (): Promise<IDBPDatabase<Records>> =>
  openDB<Records>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'id' })
      db.createObjectStore('snapshots', { keyPath: ['draft', 'at'] })
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  })

const rangeOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft, 0], [draft, Number.MAX_VALUE])

/** Which snapshots to let go: the oldest that nobody has named. */
export const surplusOf = (snapshots: readonly Snapshot[]): readonly Snapshot[] => {
  const over = snapshots.length - MOST_SNAPSHOTS
  if (over <= 0) return []
  const unnamed = snapshots.filter(({ note }) => note === '').sort((a, b) => a.at - b.at)
  return unnamed.slice(0, over)
}

export const openDrafts = (storage: () => Storage, onRefused: () => void): DraftBook => {
  const journal = openJottings(storage)
  const unsaved = new Map<string, Draft>()
  const puttings = new Map<string, Putting<Draft>>()
  let connection: Promise<IDBPDatabase<Records>> | null = null
  const device = (): Promise<IDBPDatabase<Records>> => {
    connection ??= open()
    return connection
  }
  const ask = async <T>(work: (db: IDBPDatabase<Records>) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await device())
    } catch {
      // The next one opens it anew: a database that was cut off may be there again.
      connection = null
      onRefused()
      return otherwise
    }
  }
  const store = async (draft: Draft): Promise<boolean> => {
    const stored = await ask(async (db) => {
      await db.put('drafts', draft)
      return true
    }, false)
    if (stored && unsaved.get(draft.id) === draft) unsaved.delete(draft.id)
    if (stored) journal.strike(draft)
    return stored
  }
  const puttingOf = (id: string): Putting<Draft> => {
    const putting = puttings.get(id) ?? openPutting(store)
    puttings.set(id, putting)
    return putting
  }
  return {
    async keep(draft, file) {
      unsaved.set(draft.id, draft)
      const putting = puttingOf(draft.id)
      const [stored, flying] = [putting.stored(), putting.flying()]
      const known = stored ? (flying ? [stored, flying] : [stored]) : []
      const jotted = file !== undefined && journal.jot(draft, known)
      return putting.put(draft, jotted)
    },
    async find(id) {
      const waiting = unsaved.get(id)
      if (waiting) return waiting
      const stored = parseDraft(await ask((db) => db.get('drafts', id), undefined))
      if (stored) puttingOf(id).know(stored)
      return stored && journal.complete(stored)
    },
    async all() {
      const stored = (await ask<unknown[]>((db) => db.getAll('drafts'), [])).map(parseDraft)
      const known = new Map(stored.filter((draft) => draft !== null).map((draft) => [draft.id, draft]))
      for (const draft of unsaved.values()) known.set(draft.id, draft)
      return [...known.values()].sort((a, b) => b.changed - a.changed)
    },
    async drop(id) {
      unsaved.delete(id)
      puttings.get(id)?.giveUp()
      puttings.delete(id)
      journal.drop(id)
      await ask(async (db) => {
        const erasing = db.transaction(['drafts', 'snapshots'], 'readwrite')
        await Promise.all([
          erasing.objectStore('drafts').delete(id),
          erasing.objectStore('snapshots').delete(rangeOf(id)),
          erasing.done,
        ])
      }, undefined)
    },
    async snapshot(snapshot) {
      await ask(async (db) => {
        const writing = db.transaction('snapshots', 'readwrite')
        await writing.store.put(snapshot)
        const rows = (await writing.store.getAll(rangeOf(snapshot.draft))).map(parseSnapshot)
        const known = rows.filter((row) => row !== null)
        await Promise.all(surplusOf(known).map(({ draft, at }) => writing.store.delete([draft, at])))
        await writing.done
      }, undefined)
    },
    async history(draft) {
      const rows: readonly unknown[] = await ask((db) => db.getAll('snapshots', rangeOf(draft)), [])
      return rows
        .map(parseSnapshot)
        .filter((row) => row !== null)
        .reverse()
    },
  }
}
