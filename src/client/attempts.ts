/** Attempts on this device: IndexedDB where it is allowed, memory for what it refuses. */
import type { Attempt } from '../wire/attempt.ts'
import type { Database, Device, Forgetful } from './database.ts'
import { keepDigest, readDigest, readTelling } from './digest.ts'
import { glanceAttempt, newestFirst, type Ordered, packAttempt, unpackAttempt } from './pack.ts'
import { settle } from './settle.ts'
import type { Tabs } from './tabs.ts'

/** Where attempts are kept. Nothing it does throws; what cannot be stored holds until the page is closed. */
export interface AttemptBook {
  /**
   * Stores an attempt unless another tab has taken it further: then this tab's word is dropped. It may go another way
   * than `instead`, the attempt as it was found.
   */
  readonly keep: (attempt: Attempt, instead?: Attempt | null) => Promise<void>
  readonly find: (id: string) => Promise<Attempt | null>
  /** All attempts, newest first; what goes on is new again, whatever the clock says. */
  readonly all: () => Promise<readonly Attempt[]>
  /** Those that say where the agent stands, in the same order: soon there, however many there are. */
  readonly standing: () => Promise<readonly Attempt[]>
  /** Stores more about an attempt that is here; what has been erased meanwhile stays away. False where it is gone. */
  readonly amend: (attempt: Attempt) => Promise<boolean>
  readonly close: () => void
}

/** What a book remembers of attempts that the device has not stored yet. */
export interface Unsaved {
  readonly isUnsaved: (id: string) => boolean
}

/** What the page is told about an attempt that it has in hand. */
export interface Reader {
  /** `true` once another tab has taken it further; `false` when it has been read again. */
  readonly onOvertaken: (id: string, overtaken: boolean) => void
}

/** Newer than all that is stored. */
const UNSAVED = Number.MAX_SAFE_INTEGER

const lengthOf = (attempt: Attempt | null | undefined): number => attempt?.transcript.replies.length ?? -1

interface Writing {
  readonly onlyHere: boolean
  readonly instead: Attempt | null
}

/** `overtaken`: another tab was ahead; `gone`: it was to be there already, and is not. */
type Stored = 'kept' | 'overtaken' | 'gone'

/**
 * Stores in one transaction what stands. All that has to be known is asked for at once, and once all is handed over the
 * browser is told so: then it is written down although the page may be closed the next moment.
 */
const store = async (db: Database, kept: Attempt, { onlyHere, instead }: Writing): Promise<Stored> => {
  const writing = db.transaction(['attempts', 'digests'], 'readwrite')
  const attempts = writing.objectStore('attempts')
  const [found, last, telling] = await Promise.all([
    attempts.get(kept.id),
    attempts.index('order').openKeyCursor(null, 'prev'),
    readTelling(writing),
  ])
  const stored = unpackAttempt(found)
  if (onlyHere && !stored) return 'gone'
  const { attempt, overtaken } = settle(stored?.attempt ?? null, kept, instead)
  if (overtaken) return 'overtaken'
  const order = stored && lengthOf(kept) === lengthOf(stored.attempt) ? stored.order : (last?.key ?? 0) + 1
  const row = { attempt, order }
  const putting = [
    attempts.put(packAttempt(row)),
    keepDigest(writing, telling, stored?.attempt ?? null, row),
    writing.done,
  ]
  writing.commit()
  await Promise.all(putting)
  return 'kept'
}

/** Opens the book. */
export const openAttempts = (
  device: Device,
  tabs: Tabs,
  { onOvertaken }: Reader,
): AttemptBook & Unsaved & Forgetful => {
  const unsaved = new Map<string, Attempt>()
  /** How far this tab has each attempt that it read or wrote, in replies. */
  const seen = new Map<string, number>()

  tabs.onMessage((message) => {
    if (message.kind !== 'attempt') return
    const known = seen.get(message.id)
    if (known !== undefined && known < message.replies) onOvertaken(message.id, true)
  })

  const write = async (attempt: Attempt, how: Writing): Promise<Stored> => {
    const { id } = attempt
    let stored: Stored = 'kept'
    unsaved.set(id, attempt)
    seen.set(id, lengthOf(attempt))
    await device.write(`attempt ${id}`, async (db) => {
      stored = await store(db, attempt, how)
      if (unsaved.get(id) === attempt) unsaved.delete(id)
      if (stored === 'overtaken') onOvertaken(id, true)
      if (stored === 'kept') tabs.tell({ kind: 'attempt', id, replies: lengthOf(attempt) })
    })
    return stored
  }
  const newest = (rows: readonly (Ordered | null)[]): readonly Attempt[] => {
    const known = new Map(rows.flatMap((row) => (row ? [[row.attempt.id, row]] : [])))
    for (const attempt of unsaved.values()) known.set(attempt.id, { attempt, order: UNSAVED })
    return [...known.values()].sort(newestFirst).map(({ attempt }) => attempt)
  }
  return {
    keep: async (attempt, instead = null) => void (await write(attempt, { onlyHere: false, instead })),
    amend: async (attempt) =>
      (await write(attempt, { onlyHere: !unsaved.has(attempt.id), instead: null })) !== 'gone',
    isUnsaved: (id) => unsaved.has(id),
    async find(id) {
      const row = await device.ask<unknown>((db) => db.get('attempts', id), undefined)
      const found = unsaved.get(id) ?? unpackAttempt(row)?.attempt ?? null
      if (found) seen.set(id, lengthOf(found))
      onOvertaken(id, false)
      return found
    },
    async all() {
      const rows = await device.ask<readonly unknown[]>((db) => db.getAll('attempts'), [])
      return newest(rows.map(glanceAttempt))
    },
    standing: async () => newest(await device.ask(readDigest, [])),
    forget() {
      unsaved.clear()
      seen.clear()
    },
    close: device.close,
  }
}
