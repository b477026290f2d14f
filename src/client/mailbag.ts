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

export interface Mailbag {
  /** A person's letters, in the order in which they were put in. */
  readonly of: (person: string) => Promise<readonly Letter[]>
  /** Puts a letter in, or another one in its place; false where the device would not store it. */
  readonly put: (letter: Letter) => Promise<boolean>
  readonly drop: (id: string) => Promise<void>
  /** Remembers that the server gave out an exam under this id; anything else called an exam is a self-check. */
  readonly noteExam: (id: string) => Promise<void>
  readonly isExam: (id: string) => Promise<boolean>
  readonly empty: () => Promise<void>
  readonly close: () => void
}

interface Records extends DBSchema {
  letters: { key: string; value: Letter }
  exams: { key: string; value: { readonly id: string } }
}
type Database = IDBPDatabase<Records>

const NAME = 'heqi-outbox'
const VERSION = 1
const PATIENCE = 6000

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not open')), PATIENCE)
  })

const open = (): Promise<Database> =>
  openDB<Records>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('letters', { keyPath: 'id' })
      db.createObjectStore('exams', { keyPath: 'id' })
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  })

const inOrder = (letters: Iterable<Letter>, person: string): readonly Letter[] =>
  [...letters].filter((letter) => letter.person === person).sort((a, b) => a.order - b.order)

/** Opens the bag; nothing it does throws. What the device does not store holds until the page is closed. */
export const openMailbag = (): Mailbag => {
  const unsaved = new Map<string, Letter>()
  const exams = new Set<string>()
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
    async empty() {
      unsaved.clear()
      exams.clear()
      await ask(async (db) => {
        await Promise.all([db.clear('letters'), db.clear('exams')])
      }, undefined)
    },
    close: () =>
      void connection?.then(
        (db) => db.close(),
        () => {},
      ),
  }
}
