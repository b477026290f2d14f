/** Has the newest text checked, and only that: work on an older one is given up. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Files } from '../../wire/draft.ts'
import type { Report } from './report.ts'
import type { Asked, Told } from './worker.ts'

/** Where the checks stand: nothing to check yet, at work, done, or given up after too long or on a fault of ours. */
export type Standing = 'idle' | 'working' | 'done' | 'too-long' | 'failed'

export interface Checker {
  readonly report: ReadonlySignal<Report | null>
  readonly standing: ReadonlySignal<Standing>
  /** Checks these files; an answer about earlier ones no longer comes. */
  readonly check: (files: Files) => void
  /** The text has moved on: what is still being worked out is of no use, and only in the typing hand's way. */
  readonly moveOn: () => void
  readonly close: () => void
}

/** Milliseconds after which a check is given up, */
export const LONGEST_CHECK = 30_000
/** and after which what could not be worked out in that time is not drawn either. */
const LONGEST_SKETCH = 15_000

/** A Worker for one stage: hired when it is needed, dismissed when what it does has become useless. */
interface Desk {
  readonly ask: (asked: Asked) => void
  readonly dismiss: () => void
}

const openDesk = (spawn: () => Worker, hear: (told: Told) => void, onFailure: () => void): Desk => {
  let worker: Worker | null = null
  const hire = (): Worker => {
    const hired = spawn()
    hired.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
    hired.onerror = onFailure
    return hired
  }
  return {
    ask(asked) {
      worker ??= hire()
      worker.postMessage(asked)
    },
    dismiss() {
      worker?.terminate()
      worker = null
    },
  }
}

/**
 * One Worker reads, which is quick and comes to an end, so it is kept and stays warm; another works the story out and
 * is stopped as soon as the text has moved on.
 */
export const openChecker = (spawn: () => Worker, longest = LONGEST_CHECK): Checker => {
  const report = signal<Report | null>(null)
  const standing = signal<Standing>('idle')
  let newest: Asked | null = null
  let reading = false
  let solving = false
  let limit: ReturnType<typeof setTimeout> | undefined

  const rest = () => {
    clearTimeout(limit)
    if (reading) reader.dismiss()
    if (solving) solver.dismiss()
    reading = false
    solving = false
  }
  const give = (why: 'too-long' | 'failed') => {
    rest()
    standing.value = why
  }
  const tooLong = () => {
    const wasSolving = solving
    give('too-long')
    if (!wasSolving || !newest) return
    limit = setTimeout(sketcher.dismiss, LONGEST_SKETCH)
    sketcher.ask({ ...newest, stage: 'sketched' })
  }
  const read = (asked: Asked) => {
    reading = true
    reader.ask(asked)
  }
  const reader = openDesk(
    spawn,
    ({ number, report: told }) => {
      reading = false
      if (!newest) return
      // What was typed meanwhile is read before anything is worked out.
      if (number !== newest.number) return read(newest)
      report.value = told
      solving = true
      solver.ask({ ...newest, stage: 'solved' })
    },
    () => give('failed'),
  )
  const solver = openDesk(
    spawn,
    ({ number, report: told }) => {
      if (number !== newest?.number) return
      clearTimeout(limit)
      solving = false
      report.value = told
      standing.value = 'done'
    },
    () => give('failed'),
  )
  const sketcher = openDesk(
    spawn,
    ({ number, report: told }) => {
      clearTimeout(limit)
      sketcher.dismiss()
      if (number === newest?.number) report.value = told
    },
    () => sketcher.dismiss(),
  )
  return {
    report,
    standing,
    check(files) {
      sketcher.dismiss()
      if (solving) solver.dismiss()
      solving = false
      newest = { number: (newest?.number ?? 0) + 1, stage: 'read', files }
      standing.value = 'working'
      clearTimeout(limit)
      limit = setTimeout(tooLong, longest)
      if (!reading) read(newest)
    },
    moveOn() {
      sketcher.dismiss()
      if (!solving) return
      clearTimeout(limit)
      solver.dismiss()
      solving = false
    },
    close() {
      rest()
      reader.dismiss()
      solver.dismiss()
      sketcher.dismiss()
    },
  }
}
