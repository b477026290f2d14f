/** A process that does jobs; one at a time, answered in the order they were asked. It ends with its parent. */
import { type Job, worker } from './jobs.ts'

/** What comes back: the job's answer, or what went wrong, which a process can't throw to another. */
export type Outcome = { readonly answer: unknown } | { readonly wrong: string }

const work = worker()

const outcomeOf = (job: Job): Outcome => {
  try {
    return { answer: work(job) }
  } catch (thrown) {
    return { wrong: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
  }
}

process.on('message', (job: Job) => process.send?.(outcomeOf(job)))
