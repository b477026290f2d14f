/**
 * Group commit: all writes that were asked for in one turn of the event loop share one transaction and one wait for
 * the disk. Each is still all or nothing by itself, and is answered after the commit.
 */
import type { DatabaseSync } from 'node:sqlite'
import { faultOf } from './faults.ts'

type Outcome = { readonly value: unknown } | { readonly error: unknown }

interface Job {
  readonly work: () => Promise<unknown>
  readonly answer: (outcome: Outcome) => void
}

const MOST = 500

/** One job within the open transaction: what it did is undone where it fails. */
const runOne = async (db: DatabaseSync, { work }: Job): Promise<Outcome> => {
  db.exec('savepoint job')
  try {
    const value = await work()
    db.exec('release job')
    return { value }
  } catch (error) {
    // A full disk may have ended the whole transaction: then there is nothing to go back to, and all have failed.
    if (!db.isTransaction) throw error
    db.exec('rollback to job; release job')
    return { error: faultOf(error) }
  }
}

const commitTogether = async (db: DatabaseSync, jobs: readonly Job[]): Promise<readonly Outcome[]> => {
  db.exec('begin immediate')
  const outcomes: Outcome[] = []
  for (const job of jobs) outcomes.push(await runOne(db, job))
  db.exec('commit')
  return outcomes
}

/** All jobs in one commit; where that fails as a whole (no room for all of them), each in one of its own. */
const commitAll = async (db: DatabaseSync, jobs: readonly Job[]): Promise<readonly Outcome[]> => {
  try {
    return await commitTogether(db, jobs)
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    if (jobs.length === 1) return [{ error: faultOf(error) }]
    const outcomes: Outcome[] = []
    for (const job of jobs) outcomes.push(...(await commitAll(db, [job])))
    return outcomes
  }
}

export interface Group {
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves once everything that was asked for is answered; later writes are refused. */
  readonly close: () => Promise<void>
}

/** `most` jobs share a commit; 1 makes one commit a job, for comparison. */
export const createGroup = (db: DatabaseSync, most = MOST): Group => {
  const queue: Job[] = []
  let closed = false
  let draining: Promise<void> | null = null
  const drain = async () => {
    while (queue.length > 0) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      const jobs = queue.splice(0, most)
      const outcomes = await commitAll(db, jobs)
      for (const [index, job] of jobs.entries()) job.answer(outcomes[index] as Outcome)
    }
    draining = null
  }
  return {
    write<T>(work: () => Promise<T>) {
      if (closed) return Promise.reject(new Error('the store is closed'))
      return new Promise<T>((resolve, reject) => {
        const answer = (outcome: Outcome) =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value as T)
        queue.push({ work, answer })
        draining ??= drain()
      })
    },
    async close() {
      closed = true
      await draining
    },
  }
}
