import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { findPostgres, startPostgres } from '../../../.house/postgres.mjs'
import { openStore, type Place } from '../../../src/server/store/open.ts'
import { furnish } from './made.ts'
import { PLACES } from './places.ts'
import { attemptIdsOf, rollupsOf } from './rollups.ts'
import { startSending } from './sending.ts'

const LONG = process.env.HEQI_SOAK === '1'
const KILLS = LONG ? 100 : 8
const DATABASE_KILLS = LONG ? 20 : 2
const HOUR = 3_600_000

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
      const sender = await startSending(place)
      await wait(Math.random() * 300)
      await sender.kill()
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
    onTestFinished(server.stop)
    const place: Place = { kind: 'postgres', url: server.url() }
    await prepare(place)
    const sender = await startSending(place)
    onTestFinished(sender.kill)
    for (let round = 0; round < DATABASE_KILLS; round++) {
      await wait(Math.random() * 500)
      await server.kill()
      const before = sender.answered().length
      await server.start()
      for (let tries = 0; tries < 1200 && sender.answered().length <= before; tries++) await wait(50)
      expect(sender.child.exitCode).toBeNull()
      expect(sender.answered().length).toBeGreaterThan(before)
    }
    await sender.kill()
    await expectWhole(place, sender.answered())
  })
})
