import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { findPostgres, startPostgres } from '../../../.house/postgres.mjs'
import { openStore, type Place } from '../../../src/server/store/open.ts'
import { furnish } from './made.ts'
import { PLACES } from './places.ts'
import { attemptIdsOf, rollupsOf } from './rollups.ts'

const LONG = process.env.HEQI_SOAK === '1'
const KILLS = LONG ? 100 : 8
const DATABASE_KILLS = LONG ? 20 : 2
const HOUR = 3_600_000

const SENDER = fileURLToPath(new URL('./sender.ts', import.meta.url))

interface Sender {
  readonly child: ChildProcess
  /** Ids that were answered so far. */
  readonly answered: () => readonly string[]
}

const startSender = async (place: Place): Promise<Sender> => {
  const child = spawn(process.execPath, [SENDER, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('\n')) {
    if (child.exitCode !== null) throw new Error('the sender ended by itself')
    await wait(5)
  }
  return { child, answered: () => said.slice(0, said.lastIndexOf('\n')).split('\n') }
}

const kill = async ({ child }: Sender): Promise<void> => {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

const prepare = async (place: Place): Promise<void> => {
  const store = await openStore(place, 1)
  await furnish(store)
  await store.close()
}

/** Every answered attempt is kept, none twice, and the roll-ups are what a recount makes of them. */
const expectWhole = async (place: Place, answered: readonly string[]): Promise<void> => {
  const kept = await attemptIdsOf(place)
  const known = new Set(kept)
  expect(known.size).toBe(kept.length)
  expect(answered.filter((id) => !known.has(id))).toEqual([])
  const before = await rollupsOf(place)
  const store = await openStore(place, 2)
  await store.recount()
  await store.close()
  expect(await rollupsOf(place)).toEqual(before)
}

describe.each(PLACES)('a server on $name, killed again and again', ({ make }) => {
  test(`keeps every attempt that it answered (${KILLS} kills)`, { timeout: HOUR }, async () => {
    const { place, remove } = await make()
    await prepare(place)
    const answered: string[] = []
    for (let round = 0; round < KILLS; round++) {
      const sender = await startSender(place)
      await wait(Math.random() * 300)
      await kill(sender)
      answered.push(...sender.answered())
      if (!LONG || round % 10 === 9) await expectWhole(place, answered)
    }
    expect(answered.length).toBeGreaterThan(KILLS * 10)
    await remove()
  })
})

describe.skipIf(inject('postgres') === '')('PostgreSQL itself, killed again and again', () => {
  test(`loses no answered attempt, and the server goes on (${DATABASE_KILLS} kills)`, {
    timeout: HOUR,
  }, async () => {
    const server = await startPostgres(findPostgres() ?? '')
    try {
      const place: Place = { kind: 'postgres', url: server.url() }
      await prepare(place)
      const sender = await startSender(place)
      for (let round = 0; round < DATABASE_KILLS; round++) {
        await wait(Math.random() * 500)
        await server.kill()
        const before = sender.answered().length
        await server.start()
        for (let tries = 0; tries < 600 && sender.answered().length <= before; tries++) await wait(50)
        expect(sender.child.exitCode).toBeNull()
        expect(sender.answered().length).toBeGreaterThan(before)
      }
      await kill(sender)
      await expectWhole(place, sender.answered())
    } finally {
      await server.stop()
    }
  })
})
