/** The reading worker as seen from the main thread: started with the first report, and anew where it was lost. */
import { Worker } from 'node:worker_threads'
import type { Answer, Ask } from './dialect.ts'
import { faultOf } from './faults.ts'

type Reply = Answer | { readonly failed: string; readonly code: number | null }

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

const errorOf = ({ failed, code }: { failed: string; code: number | null }): unknown =>
  faultOf(Object.assign(new Error(failed), code === null ? {} : { errcode: code }))

/** Megabytes for rows on their way; they live for one message. */
const YOUNG = 4

export interface FarReader {
  readonly ask: Ask
  readonly close: () => Promise<void>
}

export const openFar = (path: string): FarReader => {
  let worker: Worker | null = null
  let waiting: Waiting[] = []
  const lose = (error: unknown) => {
    const lost = waiting
    waiting = []
    worker = null
    for (const { reject } of lost) reject(error)
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: path,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    started.on('message', (reply: Reply) => {
      const next = waiting.shift()
      if ('failed' in reply) next?.reject(errorOf(reply))
      else next?.resolve(reply)
      if (waiting.length === 0) started.unref()
    })
    started.on('error', lose)
    started.on('exit', () => lose(new Error('the report reader ended')))
    return started
  }
  return {
    ask: (sql, parameters) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        worker.ref()
        waiting.push({ resolve, reject })
        worker.postMessage({ sql, parameters })
      }),
    async close() {
      await worker?.terminate()
    },
  }
}
