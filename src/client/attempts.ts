/** Attempts on this device: IndexedDB where it is allowed, memory for what it refuses. */
import type { Attempt } from '../wire/attempt.ts'
import type { Database, Device, Forgetful } from './database.ts'
import { glanceAttempt, type Ordered, packAttempt, unpackAttempt } from './pack.ts'
import { settle } from './settle.ts'
import type { Tabs } from './tabs.ts'

/** Where attempts are kept. Nothing it does throws; what cannot be stored holds until the page is closed. */
export interface AttemptBook {
  /** Stores an attempt unless another tab has taken it further: then this tab's word is dropped. */
  readonly keep: (attempt: Attempt) => Promise<void>
  readonly find: (id: string) => Promise<Attempt | null>
  /** All attempts, newest first; what goes on is new again, whatever the clock says. */
  readonly all: () => Promise<readonly Attempt[]>
  readonly close: () => void
}

/** What the page is told about an attempt that it has in hand. */
export interface Reader {
  /** `true` once another tab has taken it further; `false` when it has been read again. */
  readonly onOvertaken: (id: string, overtaken: boolean) => void
}

/** Newer than all that is stored. */
const UNSAVED = Number.MAX_SAFE_INTEGER

const newestFirst = (a: Ordered, b: Ordered): number =>
  b.order - a.order || b.attempt.changed - a.attempt.changed || (a.attempt.id < b.attempt.id ? 1 : -1)

const lengthOf = (attempt: Attempt | null | undefined): number => attempt?.transcript.replies.length ?? -1

/** Stores in one transaction what stands; says whether another tab was ahead. */
const store = async (db: Database, kept: Attempt): Promise<boolean> => {
  const writing = db.transaction('attempts', 'readwrite')
  const stored = unpackAttempt(await writing.store.get(kept.id))
  const { attempt, overtaken } = settle(stored?.attempt ?? null, kept)
  if (!overtaken) {
    const last = await writing.store.index('order').openKeyCursor(null, 'prev')
    const order = stored && lengthOf(kept) === lengthOf(stored.attempt) ? stored.order : (last?.key ?? 0) + 1
    await writing.store.put(packAttempt({ attempt, order }))
  }
  await writing.done
  return overtaken
}

/** Opens the book. */
export const openAttempts = (
  device: Device,
  tabs: Tabs,
  { onOvertaken }: Reader,
): AttemptBook & Forgetful => {
  const unsaved = new Map<string, Attempt>()
  /** How far this tab has each attempt that it read or wrote, in replies. */
  const seen = new Map<string, number>()

  tabs.onMessage((message) => {
    if (message.kind !== 'attempt') return
    const known = seen.get(message.id)
    if (known !== undefined && known < message.replies) onOvertaken(message.id, true)
  })

  const keep = async (attempt: Attempt): Promise<void> => {
    const { id } = attempt
    unsaved.set(id, attempt)
    seen.set(id, lengthOf(attempt))
    await device.write(`attempt ${id}`, async (db) => {
      const overtaken = await store(db, attempt)
      if (unsaved.get(id) === attempt) unsaved.delete(id)
      if (overtaken) onOvertaken(id, true)
      else tabs.tell({ kind: 'attempt', id, replies: lengthOf(attempt) })
    })
  }
  return {
    keep,
    async find(id) {
      const row = await device.ask<unknown>((db) => db.get('attempts', id), undefined)
      const found = unsaved.get(id) ?? unpackAttempt(row)?.attempt ?? null
      if (found) seen.set(id, lengthOf(found))
      onOvertaken(id, false)
      return found
    },
    async all() {
      const rows = await device.ask<readonly unknown[]>((db) => db.getAll('attempts'), [])
      const known = new Map(rows.map(glanceAttempt).flatMap((row) => (row ? [[row.attempt.id, row]] : [])))
      for (const attempt of unsaved.values()) known.set(attempt.id, { attempt, order: UNSAVED })
      return [...known.values()].sort(newestFirst).map(({ attempt }) => attempt)
    },
    forget() {
      unsaved.clear()
      seen.clear()
    },
    close: device.close,
  }
}
