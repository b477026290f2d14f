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
  readonly close: () => void
}

/** Milliseconds after which a check is given up. */
export const LONGEST_CHECK = 30_000

export const openChecker = (spawn: () => Worker, longest = LONGEST_CHECK): Checker => {
  const report = signal<Report | null>(null)
  const standing = signal<Standing>('idle')
  let worker: Worker | null = null
  let number = 0
  let limit: ReturnType<typeof setTimeout> | undefined

  const dismiss = () => {
    clearTimeout(limit)
    worker?.terminate()
    worker = null
  }
  const give = (why: 'too-long' | 'failed') => {
    dismiss()
    standing.value = why
  }
  const hear = ({ data }: MessageEvent<Told>) => {
    if (data.number !== number) return
    report.value = data.report
    if (data.report.stage !== 'solved') return
    clearTimeout(limit)
    standing.value = 'done'
  }
  const hire = (): Worker => {
    const hired = spawn()
    hired.onmessage = hear
    hired.onerror = () => give('failed')
    return hired
  }
  return {
    report,
    standing,
    check(files) {
      if (standing.peek() === 'working') dismiss()
      worker ??= hire()
      number += 1
      standing.value = 'working'
      clearTimeout(limit)
      limit = setTimeout(() => give('too-long'), longest)
      worker.postMessage({ number, files } satisfies Asked)
    },
    close: dismiss,
  }
}
