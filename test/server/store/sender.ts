/**
 * Stores attempts as fast as it can, some of them twice, at the place named on the command line, and writes the id of
 * each one as soon as it is answered. It stays until it is killed.
 */
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { StoreUnavailable } from '../../../src/server/store/errors.ts'
import { openStore } from '../../../src/server/store/open.ts'
import type { NewAttempt, Storing } from '../../../src/server/store/store.ts'
import { anAttempt } from './made.ts'

const AT_ONCE = 30
const PLAYERS = ['lin', 'mei', 'bo'] as const

const store = await openStore(JSON.parse(String(process.argv[2])), 1)
const sent: string[] = []

/** A database that is away for long is told, and asked again, as a browser would. */
const storeAtLast = async (attempt: NewAttempt, now: number): Promise<Storing> => {
  for (;;)
    try {
      return await store.attempts.store(attempt, now)
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
    }
}

const sendOne = async (n: number): Promise<void> => {
  const again = sent[Math.floor(Math.random() * sent.length)]
  const id = n % 5 === 0 && again ? again : randomBytes(8).toString('hex')
  const person = PLAYERS[Number.parseInt(id.slice(0, 4), 16) % PLAYERS.length] as string
  const answer = await storeAtLast(anAttempt(id, { person, variant: (id.charCodeAt(0) % 3) + 1 }), n)
  if (answer.kind === 'taken') throw new Error(`${id} was taken`)
  sent.push(id)
  writeSync(1, `${id}\n`)
}

const sendOn = async (first: number): Promise<never> => {
  for (let n = first; ; n += AT_ONCE) await sendOne(n)
}
await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => sendOn(n)))
