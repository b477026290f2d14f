/** The way to a server, which is only looked for once the page can be used. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Attempt } from '../wire/attempt.ts'
import type { AttemptBook } from './attempts.ts'
import type { Server } from './server.ts'

export interface Gate {
  /** Null until it has been looked for. */
  readonly server: ReadonlySignal<Server | null>
  /** Looks for it, once; the server is there while the first answer may still be on its way. */
  readonly open: () => Promise<Server>
  /** Somebody was signed in on this device when it was last used. */
  readonly wasIn: boolean
}

/** As server.ts writes it down. */
const KEY = 'heqi.me'

const has = (storage: () => Storage): boolean => {
  try {
    return storage().getItem(KEY) !== null
  } catch {
    return false
  }
}

/** Whether exams come from a server: then none begins without it. */
export const givesOutExams = ({ server, wasIn }: Gate): boolean => {
  const presence = server.value?.presence.value
  if (!presence || presence.kind === 'asking') return wasIn
  return presence.kind === 'in' || presence.kind === 'away'
}

/** `load` fetches the program that talks to a server and begins to look for one. */
export const openGate = (storage: () => Storage, load: () => Promise<Server>): Gate => {
  const server = signal<Server | null>(null)
  let opening: Promise<Server> | null = null
  const open = async (): Promise<Server> => {
    try {
      opening ??= load()
      server.value = await opening
      return server.value
    } catch (why) {
      opening = null
      throw why
    }
  }
  return { server, open, wasIn: has(storage) }
}

/** Over, and not written down again because its result was worked out. */
const isNews = ({ ended, outcome, transcript, from }: Attempt): boolean =>
  outcome === null &&
  (ended || (transcript.mode === 'drill' && transcript.replies.length >= (from?.turn ?? 1)))

/** Played from its first line, and just answered for the first time. */
const isBegun = ({ ended, from, transcript: { mode, replies } }: Attempt): boolean =>
  !ended && from === null && replies.length === 1 && mode !== 'preview'

/** The book of attempts, with the promise that what comes to its end is put in the outbox, and what is left known there. */
export const withOutbox = (book: AttemptBook, { open }: Pick<Gate, 'open'>): AttemptBook => ({
  ...book,
  async keep(attempt, instead) {
    await book.keep(attempt, instead)
    // Without its program nothing is sent now; an exam is handed in the next time.
    if (isNews(attempt))
      open().then(
        ({ outbox }) => outbox.post(attempt),
        () => {},
      )
    if (isBegun(attempt))
      open().then(
        (server) => server.noteBegun(attempt),
        () => {},
      )
  },
})
