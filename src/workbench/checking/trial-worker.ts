/** Trials in a Worker of their own, so that the sliders stay light. */
import type { Files } from '../../wire/draft.ts'
import { type Trial, tryOut } from './trial.ts'

export interface TrialAsked {
  readonly number: number
  readonly files: Files
  readonly file: string
}
export interface TrialTold {
  readonly number: number
  readonly trial: Trial
}

self.onmessage = ({ data: { number, files, file } }: MessageEvent<TrialAsked>) =>
  self.postMessage({ number, trial: tryOut(files, file) } satisfies TrialTold)
