/** The checks in a Worker: a text that never comes to an end is stopped with it. */
import type { Files } from '../../wire/draft.ts'
import { type Report, readFiles, solveFiles } from './report.ts'

/** `number` says which text an answer belongs to. */
export interface Asked {
  readonly number: number
  readonly stage: Report['stage']
  readonly files: Files
}
export interface Told {
  readonly number: number
  readonly report: Report
}

const WORK = { read: readFiles, solved: solveFiles } as const

self.onmessage = ({ data: { number, stage, files } }: MessageEvent<Asked>) =>
  self.postMessage({ number, report: WORK[stage](files) } satisfies Told)
