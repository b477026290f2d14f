/** What makes a buyer easier or harder, read from a story's header and written back into it. */
import { readHeader } from '../../ink/header.ts'
import type { Header } from '../../ink/types.ts'
import type { Temper } from '../../training/index.ts'
import type { Files } from '../../wire/draft.ts'
import { headerLines, putBelow, rowAt } from '../mending/lines.ts'
import { applyEdits, type Edit } from '../script/names.ts'

/** A buyer's mood at the start (0–20 each), how high heard must be (0–16), and the temper. */
export interface Tuning {
  readonly anger: number
  readonly trust: number
  readonly heard: number
  readonly ready: number
  readonly temper: Temper
}

const tuningOf = ({ start, ready, temper }: Header): Tuning => ({ ...start, ready, temper })

/** How the buyer of a text is tuned; what the header does not say has its default. */
export const readTuning = (text: string, file: string): Tuning => tuningOf(readHeader(text, file).header)

const LINES: readonly (readonly [key: string, value: (tuning: Tuning) => string])[] = [
  ['start', ({ anger, trust, heard }) => `anger ${anger}, trust ${trust}, heard ${heard}`],
  ['ready', ({ ready }) => String(ready)],
  ['temper', ({ temper }) => temper],
]

const lineOf = (text: string, key: string): number =>
  text
    .split('\n')
    .slice(0, headerLines(text))
    .findIndex((line) => new RegExp(`^\\s*#\\s*${key}\\s*[:：]`, 'i').test(line)) + 1

const same = (a: Tuning, b: Tuning): boolean => LINES.every(([, value]) => value(a) === value(b))

/** The text with its header tuned; only the lines that say something else change. */
export const tune = (text: string, file: string, tuning: Tuning): string => {
  const now = readTuning(text, file)
  if (same(now, tuning)) return text
  const edits = LINES.flatMap(([key, value]): Edit[] => {
    if (value(now) === value(tuning)) return []
    const words = `# ${key}: ${value(tuning)}`
    const line = lineOf(text, key)
    if (line === 0) return [putBelow(file, text, headerLines(text), words)]
    const { from, to } = rowAt(text, line)
    return [{ file, from, to, text: words }]
  })
  return applyEdits(text, edits)
}

/** Every language tuned alike: a buyer is the same in all of them. */
export const tuneAll = (files: Files, telling: readonly string[], tuning: Tuning): Files => ({
  ...files,
  ...Object.fromEntries(telling.map((file) => [file, tune(files[file] ?? '', file, tuning)])),
})
