/** Everything the workbench needs from outside: made once in main.ts and handed down. */
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DraftBook } from '../client/drafts.ts'
import type { Server } from '../client/server.ts'
import type { Translator } from '../locale/index.ts'
import type { Files } from '../wire/draft.ts'

/** A story that comes with Heqi, to be read and to be taken as a beginning. */
export interface Example {
  readonly id: string
  /** Null where its header cannot be read. */
  readonly title: string | null
  readonly files: () => Promise<Files | null>
}

export interface Tools {
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly drafts: DraftBook
  /** The browser's own; throws where it is denied. */
  readonly storage: () => Storage
  readonly draftsRefused: ReadonlySignal<boolean>
  readonly words: ReadonlySignal<Translator>
  readonly reducedMotion: ReadonlySignal<boolean>
  readonly examples: (translator: Translator) => readonly Example[]
  readonly startChecks: () => Worker
  /** The server to publish at; null until one has been looked for. */
  readonly server: ReadonlySignal<Server | null>
}

export const ToolsContext = createContext<Tools | null>(null)

/** The tools of the workbench; only used below their provider. */
export const useTools = (): Tools => {
  const tools = useContext(ToolsContext)
  if (!tools) throw new Error('a page of the workbench stands outside it')
  return tools
}
