/** What the pages of a team's lead stand on: made once in main.ts and handed down. */
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from '../client/api.ts'
import type { Me, Server } from '../client/server.ts'
import type { Examiner } from '../conversation/examiner.ts'
import type { Translator } from '../locale/index.ts'
import type { Trail } from './trail.ts'

export interface Office {
  readonly server: Server
  readonly words: ReadonlySignal<Translator>
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly examiner: Examiner
  readonly reducedMotion: ReadonlySignal<boolean>
  /** Where the page itself is, with a slash at its end. */
  readonly base: string
}

/** An office, and who sits in it. */
export interface Seat extends Office {
  readonly api: Api
  readonly me: Me
  readonly trail: Trail
}

export const SeatContext = createContext<Seat | null>(null)

/** The seat of whoever leads; only used below its provider. */
export const useSeat = (): Seat => {
  const seat = useContext(SeatContext)
  if (!seat) throw new Error('a page of the team stands outside it')
  return seat
}
