/** What the pages of coming in stand on: made once in main.ts and handed down. */
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { TakenOff } from '../client/kept.ts'
import type { Server } from '../client/server.ts'
import type { Translator } from '../locale/index.ts'

export interface Desk {
  readonly server: Server
  readonly words: ReadonlySignal<Translator>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Whether anything was practised on this device. */
  readonly hasPractice: () => Promise<boolean>
  /** Takes away what lies at the server already; null where the device refused. */
  readonly takeOff: (sent: ReadonlySet<string>) => Promise<TakenOff | null>
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk; only used below its provider. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('a page of the account stands outside it')
  return desk
}
