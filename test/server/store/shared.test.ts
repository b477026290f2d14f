import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { StoreUnavailable } from '../../../src/server/store/errors.ts'
import { openStore } from '../../../src/server/store/open.ts'
import { openPostgres } from '../../../src/server/store/postgres/engine.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { anAttempt, furnish } from './made.ts'
import { ask, type Scratch, scratchDatabase } from './places.ts'
import { rollupsOf } from './rollups.ts'

describe.skipIf(inject('postgres') === '')('two servers on one PostgreSQL', () => {
  let scratch: Scratch
  let one: Store
  let other: Store

  beforeEach(async () => {
    scratch = await scratchDatabase(inject('postgres'))
    const stores = await Promise.all([openStore(scratch.place, 1), openStore(scratch.place, 1)])
    ;[one, other] = stores as [Store, Store]
    await furnish(one)
  })
  afterEach(async () => {
    await Promise.all([one.close(), other.close()])
    await scratch.remove()
  })

  test('share sessions, limits and leases', async () => {
    await one.sessions.open({ id: 's', token: 't', person: 'lin', created: 1, expires: 100, agent: '' }, null)
    expect(await other.sessions.find('t', 50)).toMatchObject({ person: { id: 'lin' } })
    await other.sessions.end('t')
    expect(await one.sessions.find('t', 50)).toBeNull()
    const hits = Array.from({ length: 40 }, (_, n) => (n % 2 ? one : other).limits.hit('join', 1000, 5))
    expect(Math.max(...(await Promise.all(hits)).map(({ count }) => count))).toBe(40)
    const leases = await Promise.all([
      one.leases.take('job', 'one', 1, 9),
      other.leases.take('job', 'other', 1, 9),
    ])
    expect(leases.filter(Boolean)).toHaveLength(1)
  })

  test('store the same attempts at once: each is kept once, in one order, and the sums are right', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `a${n}`)
    const seen = new Set<string>()
    let watching = true
    const watch = (async () => {
      let last = 0
      for (;;) {
        const on = watching
        const lines = await other.attempts.after(last, null, 50)
        for (const { id } of lines) seen.add(id)
        last = lines.at(-1)?.seq ?? last
        if (!on && lines.length === 0) return
      }
    })()
    const kinds = await Promise.all(
      [one, other].flatMap((store) =>
        ids.map(async (id, n) => (await store.attempts.store(anAttempt(id), n)).kind),
      ),
    )
    watching = false
    await watch
    expect(kinds.filter((kind) => kind === 'stored')).toHaveLength(200)
    expect(kinds.filter((kind) => kind === 'known')).toHaveLength(200)
    expect([...seen].sort()).toEqual([...ids].sort())
    expect(await one.reports.playedBy('red')).toMatchObject([{ n: 200 }])
    const before = await rollupsOf(scratch.place)
    await other.recount()
    expect(await rollupsOf(scratch.place)).toEqual(before)
  })

  test('a recount by one and attempts at the other wait for each other', async () => {
    const sending = Array.from({ length: 150 }, (_, n) => one.attempts.store(anAttempt(`a${n}`), n))
    for (let n = 0; n < 4; n++) await other.recount()
    await Promise.all(sending)
    const before = await rollupsOf(scratch.place)
    await other.recount()
    expect(await rollupsOf(scratch.place)).toEqual(before)
    expect(await one.reports.playedBy('red')).toMatchObject([{ n: 150 }])
  })

  test('transactions that collide are done again, as clusters ask for it', async () => {
    const { url } = scratch.place as { url: string }
    await ask(
      url,
      `alter database ${new URL(url).pathname.slice(1)} set default_transaction_isolation = 'serializable'`,
    )
    const strict = openPostgres(url)
    const value = () =>
      strict.read((db) =>
        db.selectFrom('counters').select('value').where('name', '=', 'people').executeTakeFirstOrThrow(),
      )
    let runs = 0
    const raise = () =>
      strict.write(async (db) => {
        runs += 1
        const before = await db
          .selectFrom('counters')
          .select('value')
          .where('name', '=', 'people')
          .executeTakeFirstOrThrow()
        await db
          .updateTable('counters')
          .set({ value: before.value + 1 })
          .where('name', '=', 'people')
          .execute()
      })
    const before = await value()
    await Promise.all(Array.from({ length: 12 }, raise))
    expect(await value()).toEqual({ value: before.value + 12 })
    expect(runs).toBeGreaterThan(12)
    await strict.close()
  })
})

test('a database that is not there is told as unavailable, not as a fault of the program', async () => {
  const engine = openPostgres('postgres://nobody@127.0.0.1:1/none', 2, 200)
  await expect(engine.read((db) => db.selectFrom('people').selectAll().execute())).rejects.toThrow(
    StoreUnavailable,
  )
  await engine.close()
})
