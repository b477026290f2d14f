/**
 * One process with a queue: started when there is work, ended when it was idle, too slow or too hungry. A process and
 * not a thread, so that the memory of a large story goes back to the system with it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import type { Outcome } from './child.ts'
import type { Job, Jobs, Kind } from './jobs.ts'

/** A job that took longer than it may, or more memory; the process that did it is gone. */
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
  readonly close: () => void
}

interface Waiting {
  readonly job: Job
  readonly resolve: (answer: unknown) => void
  readonly reject: (why: Error) => void
}

/** How a process ends that has no memory left: by its own hand, or by the system's. */
const STARVED: readonly (string | number | null)[] = ['SIGABRT', 'SIGKILL', 134]

const endedBy = (code: number | null, signal: string | null): Error =>
  STARVED.includes(signal) || STARVED.includes(code)
    ? new Overrun('memory')
    : new Error(`a job's process ended by itself (${signal ?? code})`)

const HERE = new URL('./child.ts', import.meta.url)

/** A process without the server's settings and secrets, and without a voice. */
const startChild = (memory: number): ChildProcess =>
  fork(HERE, [], {
    env: {},
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** Jobs wait for each other; a job that overruns takes its process along and nothing else. */
export const openLane = ({ deadline, memory, idle }: Bounds): Lane => {
  const queue: Waiting[] = []
  let child: ChildProcess | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined

  const dismiss = (): void => {
    child?.kill('SIGKILL')
    child = null
  }

  const settle = (end: (waiting: Waiting) => void): void => {
    clearTimeout(timer)
    const done = current
    current = null
    if (done) end(done)
    next()
  }

  const fail = (why: Error): void => {
    dismiss()
    settle(({ reject }) => reject(why))
  }

  const start = (): ChildProcess => {
    const started = startChild(memory)
    started.on('message', (outcome: Outcome) => {
      if (child !== started) return
      settle(({ resolve, reject }) =>
        'answer' in outcome ? resolve(outcome.answer) : reject(new Error(outcome.wrong)),
      )
    })
    started.on('error', (thrown) => {
      if (child === started) fail(thrown)
    })
    started.on('exit', (code, signal) => {
      if (child === started) fail(endedBy(code, signal))
    })
    // Only a job that is under way keeps the server from ending.
    started.unref()
    started.channel?.unref()
    return started
  }

  const next = (): void => {
    if (current) return
    const waiting = queue.shift()
    if (!waiting) {
      timer = setTimeout(dismiss, idle).unref()
      return
    }
    current = waiting
    child ??= start()
    timer = setTimeout(() => fail(new Overrun('time')), deadline)
    child.send(waiting.job)
  }

  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job: job as Job, resolve: resolve as Waiting['resolve'], reject })
        if (current) return
        clearTimeout(timer)
        next()
      }),
    close() {
      clearTimeout(timer)
      for (const { reject } of queue.splice(0)) reject(new Error('the server is closing'))
      const last = current
      current = null
      last?.reject(new Error('the server is closing'))
      dismiss()
    },
  }
}
