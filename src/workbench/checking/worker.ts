/** The checks in a Worker: a text that never comes to an end is stopped with it. */
import type { Files } from '../../wire/draft.ts'
import { type Report, readFiles, solveFiles } from './report.ts'

/** `number` says which text an answer belongs to. */
export interface Asked {
  readonly number: number
  readonly files: Files
}
export interface Told {
  readonly number: number
  readonly report: Report
}

self.onmessage = ({ data: { number, files } }: MessageEvent<Asked>) => {
  const tell = (report: Report) => self.postMessage({ number, report } satisfies Told)
  tell(readFiles(files))
  tell(solveFiles(files))
}
