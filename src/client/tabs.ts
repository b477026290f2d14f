/** What the tabs of one browser tell each other. */
import { isCount, isFields, isText } from '../wire/parse.ts'

/** An attempt has so many replies now; or all that was kept is gone. */
export type Message =
  | { readonly kind: 'attempt'; readonly id: string; readonly replies: number }
  | { readonly kind: 'erased' }

export interface Tabs {
  readonly tell: (message: Message) => void
  /** Hears what other tabs tell, never this one. */
  readonly onMessage: (hear: (message: Message) => void) => void
}

const CHANNEL = 'heqi'

const parseMessage = (value: unknown): Message | null => {
  if (!isFields(value)) return null
  const { kind, id, replies } = value
  if (kind === 'erased') return { kind }
  return kind === 'attempt' && isText(id) && isCount(replies) ? { kind, id, replies } : null
}

const ALONE: Tabs = { tell: () => {}, onMessage: () => {} }

/** The other tabs, where the browser lets tabs talk: without that, the database alone keeps them apart. */
export const openTabs = (): Tabs => {
  if (typeof BroadcastChannel === 'undefined') return ALONE
  const channel = new BroadcastChannel(CHANNEL)
  return {
    tell: (message) => channel.postMessage(message),
    onMessage: (hear) =>
      channel.addEventListener('message', ({ data }) => {
        const message = parseMessage(data)
        if (message) hear(message)
      }),
  }
}
