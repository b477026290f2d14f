/** A worker thread that does jobs; one at a time, answered in the order they were asked. */
import { parentPort } from 'node:worker_threads'
import { type Job, worker } from './jobs.ts'

const work = worker()
parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)))
