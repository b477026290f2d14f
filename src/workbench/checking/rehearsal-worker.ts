/** Rehearsals in a Worker: a long text takes its time to read, and a typing hand must not wait for that. */
import type { Files } from '../../wire/draft.ts'
import { rehearse, type Told, toldOf } from '../rehearsal.ts'

/** `files` is null for the texts that were sent last. */
export interface RehearsalAsked {
  readonly number: number
  readonly files: Files | null
  readonly file: string
  readonly variant: number
  readonly replies: readonly string[]
}
export interface RehearsalTold {
  readonly number: number
  readonly told: Told
}

let known: Files = {}

self.onmessage = ({ data: { number, files, file, variant, replies } }: MessageEvent<RehearsalAsked>) => {
  known = files ?? known
  self.postMessage({ number, told: toldOf(rehearse(known, file, variant, replies)) } satisfies RehearsalTold)
}
