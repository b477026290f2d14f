/**
 * Stores attempts as fast as it can, some of them twice, at the place named on the command line, and writes the id of
 * each one as soon as it is answered. It stays until it is killed.
 */
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openStore } from '../../../src/server/store/open.ts'
import { anAttempt } from './made.ts'

const AT_ONCE = 30
const PLAYERS = ['lin', 'mei', 'bo'] as const

const store = await openStore(JSON.parse(String(process.argv[2])), 1)
const sent: string[] = []

const sendOne = async (n: number): Promise<void> => {
  const again = sent[Math.floor(Math.random() * sent.length)]
  const id = n % 5 === 0 && again ? again : randomBytes(8).toString('hex')
  const person = PLAYERS[Number.parseInt(id.slice(0, 4), 16) % PLAYERS.length] as string
  const answer = await store.attempts.store(anAttempt(id, { person, variant: (id.charCodeAt(0) % 3) + 1 }), n)
  if (answer.kind === 'taken') throw new Error(`${id} was taken`)
  sent.push(id)
  writeSync(1, `${id}\n`)
}

const sendOn = async (first: number): Promise<never> => {
  for (let n = first; ; n += AT_ONCE) await sendOne(n)
}
await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => sendOn(n)))
