import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoreTooNew } from '../../../src/server/store/errors.ts'
import { migrate } from '../../../src/server/store/migrate.ts'
import { MIGRATIONS } from '../../../src/server/store/migrations/index.ts'
import { openEngine, openStore } from '../../../src/server/store/open.ts'
import { TABLES } from '../../../src/server/store/tables.ts'
import { furnish } from './made.ts'
import { PLACES, type Scratch } from './places.ts'

const later = (name: string, statement = `create table ${name.slice(5)} (x text)`) => ({
  name,
  up: async (db: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) =>
    void (await sql.raw(statement).execute(db)),
})

describe.each(PLACES)('the schema in $name', ({ make }) => {
  let scratch: Scratch
  beforeEach(async () => {
    scratch = await make()
  })
  afterEach(() => scratch.remove())

  test('is made once, and what is there stays', async () => {
    const store = await openStore(scratch.place, 1)
    await furnish(store)
    await store.close()
    const again = await openStore(scratch.place, 2)
    expect(await again.people.find('lin')).not.toBeNull()
    await again.close()
    const engine = openEngine(scratch.place)
    expect(await migrate(engine, 3)).toEqual([])
    await engine.close()
  })

  test('grows by what is missing, in order', async () => {
    const engine = openEngine(scratch.place)
    const all = [...MIGRATIONS, later('0098-more'), later('0099-most')]
    const names = MIGRATIONS.map(({ name }) => name)
    expect(await migrate(engine, 1, all.slice(0, -1))).toEqual([...names, '0098-more'])
    expect(await migrate(engine, 2, all)).toEqual(['0099-most'])
    await engine.close()
  })

  test('made by a newer Heqi is refused with a sentence', async () => {
    const engine = openEngine(scratch.place)
    await migrate(engine, 1, [...MIGRATIONS, later('0099-tomorrow')])
    await engine.close()
    await expect(openStore(scratch.place, 2)).rejects.toThrow(StoreTooNew)
    await expect(openStore(scratch.place, 2)).rejects.toThrow(/newer than this Heqi.*0099-tomorrow/)
  })

  test('stays as it was where a step fails', async () => {
    const engine = openEngine(scratch.place)
    const bad = [...MIGRATIONS, later('0098-good'), later('0099-bad', 'create table nonsense (')]
    await expect(migrate(engine, 1, bad)).rejects.toThrow()
    const names = MIGRATIONS.map(({ name }) => name)
    expect(await migrate(engine, 2, bad.slice(0, -1))).toEqual([...names, '0098-good'])
    await engine.close()
  })

  test('has every table that a backup copies', async () => {
    const engine = openEngine(scratch.place)
    await migrate(engine, 1)
    for (const table of TABLES)
      expect(await engine.read((db) => db.selectFrom(table).selectAll().limit(1).execute())).toBeInstanceOf(
        Array,
      )
    await engine.close()
  })
})
