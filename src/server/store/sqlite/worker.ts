/** Reads for reports, away from the thread that answers requests. Messages come in order and are answered in order. */
import { parentPort, workerData } from 'node:worker_threads'
import { connect } from './connection.ts'

const { ask } = connect(String(workerData), 'reader')

parentPort?.on('message', ({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
  try {
    parentPort?.postMessage(ask(sql, parameters))
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null
    parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error), code })
  }
})
