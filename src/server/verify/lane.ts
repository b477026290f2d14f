/** One worker thread with a queue: started when there is work, ended when it was idle, too slow or too hungry. */
import { Worker } from 'node:worker_threads'
import type { Job, Jobs, Kind } from './jobs.ts'

/** A job that took longer than it may, or more memory; the thread that did it is gone. */
export class Overrun extends Error {
  readonly of: 'time' | 'memory'
  constructor(of: Overrun['of']) {
    super(`a job ran out of ${of}`)
    this.of = of
  }
}

/** `deadline` and `idle` in milliseconds, `memory` in MiB of heap. */
export interface Bounds {
  readonly deadline: number
  readonly memory: number
  readonly idle: number
}

export interface Lane {
  readonly ask: <K extends Kind>(job: { readonly kind: K } & Jobs[K]['ask']) => Promise<Jobs[K]['answer']>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly job: Job
  readonly resolve: (answer: unknown) => void
  readonly reject: (why: Error) => void
}

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY'

const asError = (thrown: unknown): Error =>
  isOutOfMemory(thrown) ? new Overrun('memory') : thrown instanceof Error ? thrown : new Error(String(thrown))

/** Jobs wait for each other; a job that overruns takes its thread along and nothing else. */
export const openLane = ({ deadline, memory, idle }: Bounds): Lane => {
  const queue: Waiting[] = []
  let thread: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined

  const dismiss = (): Promise<unknown> => {
    const gone = thread
    thread = null
    gone?.removeAllListeners('error').on('error', () => {})
    return gone ? gone.terminate() : Promise.resolve()
  }

  const settle = (end: (waiting: Waiting) => void): void => {
    clearTimeout(timer)
    const done = current
    current = null
    if (done) end(done)
    next()
  }

  const fail = (why: Error): void => {
    void dismiss()
    settle(({ reject }) => reject(why))
  }

  const start = (): Worker => {
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    started.on('message', (answer) => settle(({ resolve }) => resolve(answer)))
    started.on('error', (thrown) => {
      if (thread === started) fail(asError(thrown))
    })
    started.on('exit', () => {
      if (thread === started) fail(new Error('a worker thread ended by itself'))
    })
    started.unref()
    return started
  }

  const next = (): void => {
    if (current) return
    const waiting = queue.shift()
    if (!waiting) {
      timer = setTimeout(() => void dismiss(), idle).unref()
      return
    }
    current = waiting
    thread ??= start()
    timer = setTimeout(() => fail(new Overrun('time')), deadline)
    thread.postMessage(waiting.job)
  }

  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job: job as Job, resolve: resolve as Waiting['resolve'], reject })
        if (current) return
        clearTimeout(timer)
        next()
      }),
    async close() {
      clearTimeout(timer)
      for (const { reject } of queue.splice(0)) reject(new Error('the server is closing'))
      const last = current
      current = null
      last?.reject(new Error('the server is closing'))
      await dismiss()
    },
  }
}
