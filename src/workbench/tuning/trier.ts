/** Has one tuning after another tried out; only the newest counts. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Files } from '../../wire/draft.ts'
import type { Trial } from '../checking/trial.ts'
import type { TrialAsked, TrialTold } from '../checking/trial-worker.ts'

export interface Trier {
  /** The newest trial that has come to its end. */
  readonly trial: ReadonlySignal<Trial | null>
  readonly busy: ReadonlySignal<boolean>
  readonly tryOut: (files: Files, file: string) => void
  readonly close: () => void
}

/** Milliseconds after which a trial is given up. */
const LONGEST = 20_000

const spawn = (): Worker =>
  new Worker(new URL('../checking/trial-worker.ts', import.meta.url), { type: 'module' })

export const openTrier = (): Trier => {
  const trial = signal<Trial | null>(null)
  const busy = signal(false)
  let worker: Worker | null = null
  let newest: TrialAsked | null = null
  let limit: ReturnType<typeof setTimeout> | undefined

  const dismiss = () => {
    clearTimeout(limit)
    worker?.terminate()
    worker = null
    busy.value = false
  }
  const ask = (asked: TrialAsked) => {
    busy.value = true
    clearTimeout(limit)
    limit = setTimeout(dismiss, LONGEST)
    worker ??= hire()
    worker.postMessage(asked)
  }
  const hire = (): Worker => {
    const hired = spawn()
    hired.onmessage = ({ data }: MessageEvent<TrialTold>) => {
      clearTimeout(limit)
      busy.value = false
      trial.value = data.trial
      if (newest && newest.number !== data.number) ask(newest)
    }
    hired.onerror = dismiss
    return hired
  }
  return {
    trial,
    busy,
    tryOut(files, file) {
      newest = { number: (newest?.number ?? 0) + 1, files, file }
      if (!busy.peek()) ask(newest)
    },
    close: dismiss,
  }
}
