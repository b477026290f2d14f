/** Has a draft played beside the page; only the newest question is answered. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Files } from '../wire/draft.ts'
import type { RehearsalAsked, RehearsalTold } from './checking/rehearsal-worker.ts'
import { type Told, UNTOLD, withScenes } from './rehearsal.ts'

/** What to play: a file in one variant (from 1), and what is said in it. */
export interface Question {
  readonly files: Files
  readonly file: string
  readonly variant: number
  readonly replies: readonly string[]
}

export interface Rehearser {
  /** The newest answer; null before the first. */
  readonly told: ReadonlySignal<Told | null>
  /** Whether it belongs to an older question. */
  readonly busy: ReadonlySignal<boolean>
  readonly ask: (question: Question) => void
  readonly close: () => void
}

/** Milliseconds after which a rehearsal is given up. */
const LONGEST = 20_000

const spawn = (): Worker =>
  new Worker(new URL('./checking/rehearsal-worker.ts', import.meta.url), { type: 'module' })

export const openRehearser = (): Rehearser => {
  const told = signal<Told | null>(null)
  const busy = signal(false)
  let worker: Worker | null = null
  let sent: Files | null = null
  let number = 0
  let waiting: Question | null = null
  let limit: ReturnType<typeof setTimeout> | undefined

  const dismiss = () => {
    clearTimeout(limit)
    worker?.terminate()
    worker = null
    sent = null
    waiting = null
    busy.value = false
  }
  const giveUp = () => {
    dismiss()
    told.value = UNTOLD
  }
  const send = ({ files, ...question }: Question) => {
    waiting = null
    number += 1
    worker ??= hire()
    limit = setTimeout(giveUp, LONGEST)
    worker.postMessage({
      ...question,
      number,
      files: files === sent ? null : files,
    } satisfies RehearsalAsked)
    sent = files
  }
  const hear = ({ data }: MessageEvent<RehearsalTold>) => {
    clearTimeout(limit)
    if (waiting) return send(waiting)
    told.value = withScenes(data.told)
    busy.value = false
  }
  const hire = (): Worker => {
    const hired = spawn()
    hired.onmessage = hear
    hired.onerror = giveUp
    return hired
  }
  return {
    told,
    busy,
    ask(question) {
      if (busy.peek()) waiting = question
      else send(question)
      busy.value = true
    },
    close: dismiss,
  }
}
