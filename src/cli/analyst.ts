/** An analyst in a worker thread of Node. */
import { Worker } from 'node:worker_threads'
import { type Analyst, type Answer, analystOver } from '../analysis/index.ts'

/** Starts the thread; `close` ends it. */
export const startThreadAnalyst = (): Analyst => {
  const worker = new Worker(new URL('./thread.ts', import.meta.url))
  const analyst = analystOver(worker)
  worker.on('message', (answer: Answer) => analyst.onAnswer(answer))
  worker.on('error', (thrown) =>
    analyst.onFailure(thrown instanceof Error ? thrown : new Error(String(thrown))),
  )
  worker.unref()
  return analyst
}
