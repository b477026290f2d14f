/** The server behind the page, where there is one; a page alone never hears of it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Presence, Server } from '../client/server.ts'

export type MaybeServer = ReadonlySignal<Server | null>

/** Stands where nobody looks for a server. */
export const NO_SERVER: MaybeServer = signal(null)

export const ServerContext = createContext<MaybeServer>(NO_SERVER)

/** The server, and what is known of it now; null while the page is alone or has not found out yet. */
export const useServer = (): { readonly server: Server; readonly presence: Presence } | null => {
  const server = useContext(ServerContext).value
  const presence = server?.presence.value
  if (!server || !presence || presence.kind === 'asking' || presence.kind === 'alone') return null
  return { server, presence }
}
