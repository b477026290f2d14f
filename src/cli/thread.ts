/** The analyst in a worker thread, so that a story is solved while somebody plays it. */
import { parentPort } from 'node:worker_threads'
import { answerer, type Question } from '../analysis/index.ts'

const answer = answerer()
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
