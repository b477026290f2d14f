/** The checks in a Worker: a text that never comes to an end is stopped with it. */
import type { Files } from '../../wire/draft.ts'
import { checkedFiles, type FileReport, type Report, readFile, sketchFiles, solveFiles } from './report.ts'

/** `number` says which text an answer belongs to. */
export interface Asked {
  readonly number: number
  /** `sketched`: read once more, with what can be drawn of a story that takes too long to be solved. */
  readonly stage: Report['stage'] | 'sketched'
  readonly files: Files
}
export interface Told {
  readonly number: number
  readonly report: Report
}

interface Known {
  readonly files: Files
  readonly report: FileReport
}

const known = new Map<string, Known>()

const same = (some: Files, others: Files): boolean => {
  const names = Object.keys(some)
  return names.length === Object.keys(others).length && names.every((name) => some[name] === others[name])
}

/** One language with whatever it may include, read again only where one of these texts has changed. */
const readOne = (files: Files, file: string): FileReport => {
  const others = checkedFiles(files).filter((name) => name !== file)
  const own = Object.fromEntries(Object.entries(files).filter(([name]) => !others.includes(name)))
  const last = known.get(file)
  const report = last && same(last.files, own) ? last.report : readFile(own, file)
  known.set(file, { files: own, report })
  return report
}

const read = (files: Files): Report => ({
  stage: 'read',
  parity: [],
  files: checkedFiles(files).map((file) => readOne(files, file)),
})

const WORK = { read, solved: solveFiles, sketched: sketchFiles } as const

self.onmessage = ({ data: { number, stage, files } }: MessageEvent<Asked>) =>
  self.postMessage({ number, report: WORK[stage](files) } satisfies Told)
