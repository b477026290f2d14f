/** Everything a trainee's page needs from outside: made once in main.ts and handed down. */
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AttemptBook } from '../client/attempts.ts'
import type { Here } from '../client/here.ts'
import type { KeptBook } from '../client/kept.ts'
import type { PracticeBook } from '../client/practice.ts'
import type { Settings } from '../client/settings.ts'
import type { Examiner } from '../conversation/examiner.ts'
import type { Translator } from '../locale/index.ts'
import type { IssueExam } from './beginning.ts'
import type { Shelf } from './shelf.ts'

export interface World {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** The local calendar day of a time in epoch milliseconds, counted from 1 January 1970. */
  readonly day: (time: number) => number
  /** Milliseconds that only go forward, from any start. */
  readonly tick: () => number
  /** `count` random 32-bit whole numbers, not below zero. */
  readonly luck: (count: number) => readonly number[]
  readonly shelf: Shelf
  /** Stories are being written beside this page: a talk under way goes on in its story as it stands, not as it was. */
  readonly storiesMove: boolean
  readonly attempts: AttemptBook
  readonly practice: PracticeBook
  /** Everything that is kept: to export, take in, erase. */
  readonly kept: () => Promise<KeptBook>
  /** What this device does and does not. */
  readonly here: Here
  readonly examiner: Examiner
  /** Null without a server that gives out exams. */
  readonly issueExam: IssueExam | null
  readonly settings: ReadonlySignal<Settings>
  readonly change: (settings: Partial<Settings>) => void
  readonly words: ReadonlySignal<Translator>
  readonly reducedMotion: ReadonlySignal<boolean>
  /** Something could not be stored on this device; false again once it could. */
  readonly storageRefused: ReadonlySignal<boolean>
  /** Another tab runs a newer Heqi, and this one has let go of the storage. */
  readonly outdated: ReadonlySignal<boolean>
  /** Attempts that another tab has taken further than this one has them. */
  readonly overtaken: ReadonlySignal<ReadonlySet<string>>
}

export const WorldContext = createContext<World | null>(null)

/** The world of the page; only used below its provider. */
export const useWorld = (): World => {
  const world = useContext(WorldContext)
  if (!world) throw new Error('a trainee page stands outside its world')
  return world
}
