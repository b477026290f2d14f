/** What an agent keeps beside the attempts, on this device. */
import type { Notes } from '../wire/kept.ts'
import {
  type Drill,
  type DrillTry,
  type Edition,
  type Intention,
  parseDrill,
  parseEdition,
  parseIntention,
  parseReflection,
  parseTyped,
  type Reflection,
  type Typed,
} from '../wire/practice.ts'
import type { Unsaved } from './attempts.ts'
import type { Database, Device, Forgetful } from './database.ts'

/** Nothing it does throws; what cannot be stored holds until the page is closed. */
export interface PracticeBook {
  /** One an attempt; a later one takes its place. */
  readonly reflect: (reflection: Reflection) => Promise<void>
  readonly reflectionOf: (attempt: string) => Promise<Reflection | null>
  /** One an attempt; a later one takes its place. */
  readonly intend: (intention: Intention) => Promise<void>
  /** Newest first. */
  readonly intentions: () => Promise<readonly Intention[]>
  /** By id, never doubled; tries that are stored already are never lost. One whose attempt was erased stays away. */
  readonly keepDrill: (drill: Drill) => Promise<void>
  /** A drill of a talk that was never on this device; from then on it is one of its own. */
  readonly keepGiven: (drill: Drill) => Promise<void>
  readonly dropDrill: (id: string) => Promise<void>
  readonly drills: () => Promise<readonly Drill[]>
  readonly keepEdition: (edition: Edition) => Promise<void>
  readonly edition: (version: string) => Promise<Edition | null>
  /** One a turn; it never leaves the device. */
  readonly keepTyped: (typed: Typed) => Promise<void>
  /** By turn. */
  readonly typedOf: (attempt: string) => Promise<readonly Typed[]>
  /** All of it. */
  readonly notes: () => Promise<Notes>
}

type Store = 'reflections' | 'intentions' | 'drills' | 'editions' | 'typed'
type Read = (db: Database) => Promise<readonly unknown[]>

/** Stored rows, and beside them those that could not be stored yet. */
const rowsOf = <T>(
  device: Device,
  store: Store,
  keyOf: (row: T) => string,
  parse: (row: unknown) => T | null,
) => {
  const unsaved = new Map<string, T>()
  const put = async (row: T, write: (db: Database) => Promise<unknown>): Promise<void> => {
    const key = keyOf(row)
    unsaved.set(key, row)
    await device.write(`${store} ${key}`, async (db) => {
      await write(db)
      if (unsaved.get(key) === row) unsaved.delete(key)
    })
  }
  const find = async (read: Read, wanted: (row: T) => boolean = () => true): Promise<readonly T[]> => {
    const stored = (await device.ask(read, [])).map(parse).filter((row) => row !== null)
    const known = new Map([...stored, ...unsaved.values()].map((row) => [keyOf(row), row]))
    return [...known.values()].filter(wanted)
  }
  return { put, find, drop: (key: string) => unsaved.delete(key), forget: () => unsaved.clear() }
}

const sameTry = (a: DrillTry | undefined, b: DrillTry | undefined): boolean =>
  a !== undefined && b !== undefined && a.at === b.at && a.held === b.held

/** Tries of two tabs put together: what both have first, then what each has alone. */
export const joinTries = (stored: readonly DrillTry[], kept: readonly DrillTry[]): readonly DrillTry[] => {
  const fresh = kept.filter((one) => !stored.some((other) => sameTry(one, other)))
  return [...stored, ...fresh]
}

const joined = (stored: Drill | null, drill: Drill): Drill =>
  stored ? { ...drill, tries: joinTries(stored.tries, drill.tries) } : drill

/** Whatever attempt it belongs to: nobody erased what was never here. */
const putGiven = async (db: Database, drill: Drill): Promise<void> => {
  const writing = db.transaction('drills', 'readwrite')
  await writing.store.put(joined(parseDrill(await writing.store.get(drill.id)), drill))
  await writing.done
}

const putDrill = async (db: Database, drill: Drill, { isUnsaved }: Unsaved): Promise<void> => {
  const writing = db.transaction(['drills', 'attempts'], 'readwrite')
  const drills = writing.objectStore('drills')
  const stored = parseDrill(await drills.get(drill.id))
  const isErased =
    !stored && !isUnsaved(drill.attempt) && !(await writing.objectStore('attempts').getKey(drill.attempt))
  if (isErased) return
  await Promise.all([drills.put(joined(stored, drill)), writing.done])
}

/** Editions that no attempt and no drill refers to are let go whenever another one comes. */
const putEdition = async (db: Database, edition: Edition): Promise<void> => {
  const writing = db.transaction(['editions', 'attempts', 'drills'], 'readwrite')
  const editions = writing.objectStore('editions')
  const played = writing.objectStore('attempts').index('version')
  const drilled = new Set((await writing.objectStore('drills').getAll()).map(({ version }) => version))
  for (const version of await editions.getAllKeys())
    if (!drilled.has(version) && (await played.count(version)) === 0) await editions.delete(version)
  await Promise.all([editions.put(edition), writing.done])
}

const one = async (row: Promise<unknown>): Promise<readonly unknown[]> => [await row]

/** The book on a device, beside its book of attempts. */
export const openPractice = (device: Device, attempts: Unsaved): PracticeBook & Forgetful => {
  const reflections = rowsOf(device, 'reflections', ({ attempt }) => attempt, parseReflection)
  const intentions = rowsOf(device, 'intentions', ({ attempt }) => attempt, parseIntention)
  const drills = rowsOf(device, 'drills', ({ id }) => id, parseDrill)
  const editions = rowsOf(device, 'editions', ({ version }) => version, parseEdition)
  const typed = rowsOf(device, 'typed', ({ attempt, turn }) => `${attempt} ${turn}`, parseTyped)
  return {
    reflect: (row) => reflections.put(row, (db) => db.put('reflections', row)),
    async reflectionOf(attempt) {
      const found = await reflections.find(
        (db) => one(db.get('reflections', attempt)),
        (row) => row.attempt === attempt,
      )
      return found[0] ?? null
    },
    intend: (row) => intentions.put(row, (db) => db.put('intentions', row)),
    async intentions() {
      const all = await intentions.find((db) => db.getAll('intentions'))
      return [...all].sort((a, b) => b.at - a.at)
    },
    keepDrill: (drill) => drills.put(drill, (db) => putDrill(db, drill, attempts)),
    keepGiven: (drill) => drills.put(drill, (db) => putGiven(db, drill)),
    async dropDrill(id) {
      drills.drop(id)
      await device.write(`drills ${id}`, (db) => db.delete('drills', id))
    },
    drills: () => drills.find((db) => db.getAll('drills')),
    keepEdition: (row) => editions.put(row, (db) => putEdition(db, row)),
    async edition(version) {
      const found = await editions.find(
        (db) => one(db.get('editions', version)),
        (row) => row.version === version,
      )
      return found[0] ?? null
    },
    keepTyped: (row) => typed.put(row, (db) => db.put('typed', row)),
    async typedOf(attempt) {
      const found = await typed.find(
        (db) => db.getAll('typed', IDBKeyRange.bound([attempt], [attempt, []])),
        (row) => row.attempt === attempt,
      )
      return [...found].sort((a, b) => a.turn - b.turn)
    },
    forget() {
      for (const rows of [reflections, intentions, drills, editions, typed]) rows.forget()
    },
    notes: async () => ({
      reflections: await reflections.find((db) => db.getAll('reflections')),
      intentions: await intentions.find((db) => db.getAll('intentions')),
      drills: await drills.find((db) => db.getAll('drills')),
      editions: await editions.find((db) => db.getAll('editions')),
      typed: await typed.find((db) => db.getAll('typed')),
    }),
  }
}
