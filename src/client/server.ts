/** Whether there is a server behind this page, who is signed in at it, and what goes to it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Answer, AttemptAnswer } from '../wire/api/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import { isFields, isText } from '../wire/parse.ts'
import { type Api, createApi } from './api.ts'
import { type Duties, type Own, openDuties } from './duties.ts'
import { type Hush, openHush } from './hush.ts'
import { noteBegun, sendLeft } from './left.ts'
import type { Outbox } from './outbox.ts'
import { openPageOutbox } from './outbox-page.ts'

export type Me = Answer<'GET /api/me'>

/**
 * `alone`: no server, as on a static host. `away`: there is one, and it cannot be reached now; `name` is who was
 * signed in here last. `out`: nobody is signed in; `setUp` false while there is no admin.
 */
export type Presence =
  | { readonly kind: 'asking' }
  | { readonly kind: 'alone' }
  | { readonly kind: 'away'; readonly name: string | null }
  | { readonly kind: 'out'; readonly setUp: boolean }
  | { readonly kind: 'in'; readonly me: Me }

export interface Server {
  readonly presence: ReadonlySignal<Presence>
  readonly api: Api
  readonly outbox: Outbox
  readonly duties: Duties
  readonly reminders: Hush
  /** Somebody has begun a conversation: an earlier one with the same buyer is left. */
  readonly noteBegun: (attempt: Attempt) => Promise<void>
  /** Sends where conversations were left that nobody has touched for a day. */
  readonly sendLeft: () => Promise<void>
  /** Asks anew. */
  readonly look: () => Promise<void>
  /** Somebody has signed in, or their data has changed. */
  readonly entered: (me: Me) => void
  /** The session is over. */
  readonly left: () => void
}

/** Where it is written down who was signed in last. */
const KEY = 'heqi.me'

/** Who was signed in here last: without a connection, what they do is still theirs. */
interface Last {
  readonly id: string
  readonly name: string
}

const readLast = (storage: () => Storage): Last | null => {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
    if (!isFields(value)) return null
    const { id, name } = value
    return isText(id) && isText(name) ? { id, name } : null
  } catch {
    return null
  }
}

const keepLast = (storage: () => Storage, last: Last | null): void => {
  try {
    if (last) storage().setItem(KEY, JSON.stringify(last))
    else storage().removeItem(KEY)
  } catch {
    // Denied: who is signed in is asked of the server alone.
  }
}

/** What the page gives: `base` is the page's own address, `luck` a number in [0, 1). */
export interface ServerWorld extends Own {
  readonly base: string
  readonly locale: () => string
  readonly luck: () => number
  /** An attempt on this device. */
  readonly find: (id: string) => Promise<Attempt | null>
  /** Hears what the server made of an attempt. */
  readonly onAnswer: (answer: AttemptAnswer) => void
}

/** Opens the way to the server; asks nothing until `look`. */
export const openServer = (world: ServerWorld): Server => {
  const { base, locale, storage, luck, find, onAnswer } = world
  const api = createApi({ base, locale, fetch: (request) => fetch(request) })
  const duties = openDuties(api, world)
  const outbox = openPageOutbox(api, luck, (answer) => {
    onAnswer(answer)
    void duties.look()
    lookIfAway()
  })
  const presence = signal<Presence>({ kind: 'asking' })
  const entered = (me: Me): void => {
    keepLast(storage, me)
    const before = presence.peek()
    presence.value = { kind: 'in', me }
    if (before.kind !== 'in' || before.me.id !== me.id) void outbox.signIn(me.id)
    void duties.look()
  }
  const left = (): void => {
    keepLast(storage, null)
    presence.value = { kind: 'out', setUp: true }
    duties.forget()
    void outbox.signIn(null)
  }
  /** Before the server has answered, what ends is already that person's. */
  const takeUp = (last: Last | null): void => {
    if (!last || presence.peek().kind !== 'asking') return
    void outbox.signIn(last.id)
    void duties.recall()
  }
  const look = async (): Promise<void> => {
    const last = readLast(storage)
    takeUp(last)
    // A browser that says it is offline is, and writes down what fails meanwhile.
    const status = navigator.onLine ? await api.call('GET /api/status', {}) : null
    if (status?.kind !== 'done') {
      presence.value = last ? { kind: 'away', name: last.name } : { kind: 'alone' }
      return
    }
    const { setUp, signedIn } = status.body
    const me = signedIn ? await api.call('GET /api/me', {}) : null
    if (me?.kind === 'done') return entered(me.body)
    if (me?.kind === 'unreached' && last) {
      presence.value = { kind: 'away', name: last.name }
      return
    }
    left()
    presence.value = { kind: 'out', setUp }
  }
  /** A server that could not be reached when the page was opened may be back. */
  const lookIfAway = (): void => {
    const { kind } = presence.peek()
    if (kind === 'away' || kind === 'alone') void look()
  }
  addEventListener('online', lookIfAway)
  return {
    presence,
    api,
    outbox,
    duties,
    reminders: openHush(storage),
    noteBegun: (attempt) => noteBegun(outbox, find, attempt),
    sendLeft: () => sendLeft(outbox, find, Date.now()),
    look,
    entered,
    left,
  }
}
