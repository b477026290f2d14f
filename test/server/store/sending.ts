/** A process that stores attempts until it is killed, and what it was answered. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Place } from '../../../src/server/store/open.ts'

const SENDER = fileURLToPath(new URL('./sender.ts', import.meta.url))

export interface Sending {
  readonly child: ChildProcess
  /** Ids that were answered so far. */
  readonly answered: () => readonly string[]
  /** Ends it at once, and waits until it is gone and everything it said was read. */
  readonly kill: () => Promise<void>
}

/** Starts a sender at a furnished place; resolves with its first answer. */
export const startSending = async (place: Place): Promise<Sending> => {
  const child = spawn(process.execPath, [SENDER, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('\n')) {
    if (child.exitCode !== null) throw new Error('the sender ended by itself')
    await wait(5)
  }
  return {
    child,
    answered: () => said.slice(0, said.lastIndexOf('\n')).split('\n'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}
