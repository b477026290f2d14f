/** Finished attempts on their way to the server: IndexedDB where it is allowed, memory for what it refuses. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { AttemptBody, ProblemBody } from '../wire/api/index.ts'

/** Why the server would not take an attempt, as it said it; `at` is epoch milliseconds. */
export interface Refusal extends Pick<ProblemBody, 'code' | 'title' | 'detail'> {
  readonly turn: number | null
  readonly at: number
}

/** An attempt that waits, in the name of the person who played it. `order` grows with every letter of a device. */
export interface Letter {
  readonly id: string
  readonly person: string
  readonly order: number
  readonly body: AttemptBody
  readonly refused: Refusal | null
}

/** Practice that somebody has begun and that has not ended yet; `order` grows with every one of a device. */
export interface Begun {
  readonly id: string
  readonly person: string
  readonly scenario: string
  readonly order: number
}

export interface Mailbag {
  /** A person's letters, in the order in which they were put in. */
  readonly of: (person: string) => Promise<readonly Letter[]>
  /** Puts a letter in, or another one in its place; false where the device would not store it. */
  readonly put: (letter: Letter) => Promise<boolean>
  readonly drop: (id: string) => Promise<void>
  /** Remembers that the server gave out an exam under this id; anything else called an exam is a self-check. */
  readonly noteExam: (id: string) => Promise<void>
  readonly isExam: (id: string) => Promise<boolean>
  /** Remembers who plays what: a conversation that is broken off is theirs, whoever is signed in later. */
  readonly noteBegun: (begun: Begun) => Promise<void>
  /** What a person has begun, in that order. */
  readonly begunBy: (person: string) => Promise<readonly Begun[]>
  readonly dropBegun: (id: string) => Promise<void>
  readonly empty: () => Promise<void>
  readonly close: () => void
}

interface Records extends DBSchema {
  letters: { key: string; value: Letter }
  exams: { key: string; value: { readonly id: string } }
  begun: { key: string; value: Begun }
}
type Database = IDBPDatabase<Records>

const NAME = 'heqi-outbox'
const VERSION = 2
const PATIENCE = 6000

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not open')), PATIENCE)
  })

const open = (): Promise<Database> =>
  openDB<Records>(NAME, VERSION, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('letters', { keyPath: 'id' })
        db.createObjectStore('exams', { keyPath: 'id' })
      }
      db.createObjectStore('begun', { keyPath: 'id' })
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  })

const inOrder = <T extends Pick<Letter, 'person' | 'order'>>(
  all: Iterable<T>,
  person: string,
): readonly T[] => [...all].filter((one) => one.person === person).sort((a, b) => a.order - b.order)

/** Opens the bag; nothing it does throws. What the device does not store holds until the page is closed. */
export const openMailbag = (): Mailbag => {
  const unsaved = new Map<string, Letter>()
  const exams = new Set<string>()
  const begun = new Map<string, Begun>()
  let connection: Promise<Database> | null = null
  const connect = (): Promise<Database> => {
    connection ??= Promise.race([Promise.resolve().then(open), tooLong()])
    return connection
  }
  const ask = async <T>(work: (db: Database) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await connect())
    } catch {
      // Denied, full or cut off: the next call tries a new connection.
      connection = null
      return otherwise
    }
  }
  return {
    async of(person) {
      const stored = await ask((db) => db.getAll('letters'), [])
      const all = new Map([...stored, ...unsaved.values()].map((letter) => [letter.id, letter]))
      return inOrder(all.values(), person)
    },
    async put(letter) {
      const stored = await ask(async (db) => Boolean(await db.put('letters', letter)), false)
      if (stored) unsaved.delete(letter.id)
      else unsaved.set(letter.id, letter)
      return stored
    },
    async drop(id) {
      unsaved.delete(id)
      await ask((db) => db.delete('letters', id), undefined)
    },
    async noteExam(id) {
      exams.add(id)
      await ask((db) => db.put('exams', { id }), '')
    },
    async isExam(id) {
      return exams.has(id) || (await ask((db) => db.get('exams', id), undefined)) !== undefined
    },
    async noteBegun(one) {
      begun.set(one.id, one)
      await ask((db) => db.put('begun', one), '')
    },
    async begunBy(person) {
      const stored = await ask((db) => db.getAll('begun'), [])
      const all = new Map([...stored, ...begun.values()].map((one) => [one.id, one]))
      return inOrder(all.values(), person)
    },
    async dropBegun(id) {
      begun.delete(id)
      await ask((db) => db.delete('begun', id), undefined)
    },
    async empty() {
      unsaved.clear()
      exams.clear()
      begun.clear()
      await ask(async (db) => {
        await Promise.all([db.clear('letters'), db.clear('exams'), db.clear('begun')])
      }, undefined)
    },
    close: () =>
      void connection?.then(
        (db) => db.close(),
        () => {},
      ),
  }
}
