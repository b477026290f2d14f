/** Whether there is a server behind this page, who is signed in at it, and what goes to it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Answer, AttemptAnswer } from '../wire/api/index.ts'
import { isFields, isText } from '../wire/parse.ts'
import { type Api, createApi } from './api.ts'
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
  /** Asks anew. */
  readonly look: () => Promise<void>
  /** Somebody has signed in, or their data has changed. */
  readonly entered: (me: Me) => void
  /** The session is over. */
  readonly left: () => void
}

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
export interface ServerWorld {
  readonly base: string
  readonly locale: () => string
  readonly storage: () => Storage
  readonly luck: () => number
  /** Hears what the server made of an attempt. */
  readonly onAnswer: (answer: AttemptAnswer) => void
}

/** Opens the way to the server; asks nothing until `look`. */
export const openServer = ({ base, locale, storage, luck, onAnswer }: ServerWorld): Server => {
  const api = createApi({ base, locale, fetch: (request) => fetch(request) })
  const outbox = openPageOutbox(api, luck, onAnswer)
  const presence = signal<Presence>({ kind: 'asking' })
  const entered = (me: Me): void => {
    keepLast(storage, me)
    presence.value = { kind: 'in', me }
    void outbox.signIn(me.id)
  }
  const left = (): void => {
    keepLast(storage, null)
    presence.value = { kind: 'out', setUp: true }
    void outbox.signIn(null)
  }
  const look = async (): Promise<void> => {
    const status = await api.call('GET /api/status', {})
    if (status.kind !== 'done') {
      const last = readLast(storage)
      presence.value = last ? { kind: 'away', name: last.name } : { kind: 'alone' }
      if (last) await outbox.signIn(last.id)
      return
    }
    const me = await api.call('GET /api/me', {})
    if (me.kind === 'done') return entered(me.body)
    if (me.kind === 'refused' && me.problem.code === 'sign-in') left()
    presence.value = { kind: 'out', setUp: status.body.setUp }
  }
  return { presence, api, outbox, look, entered, left }
}
