import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backup, restore } from '../../../src/server/store/backup.ts'
import { BadBackup, FolderTaken, PlaceTaken } from '../../../src/server/store/errors.ts'
import { migrate } from '../../../src/server/store/migrate.ts'
import { openBeside, openEngine, openStore, type Place } from '../../../src/server/store/open.ts'
import type { Assignment } from '../../../src/server/store/store.ts'
import { anAttempt, aPerson, furnish } from './made.ts'
import { PLACES } from './places.ts'
import { attemptIdsOf, rollupsOf } from './rollups.ts'

let removals: (() => Promise<void> | void)[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heqi-backup-'))
  removals = [() => rmSync(folder, { recursive: true, force: true })]
})
afterEach(async () => {
  for (const remove of removals) await remove()
})

const newPlace = async ({ make }: (typeof PLACES)[number]): Promise<Place> => {
  const { place, remove } = await make()
  removals.push(remove)
  return place
}

const WAYS = PLACES.flatMap((from) => PLACES.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })))

const turnDrill: Assignment = {
  id: 'as1',
  team: null,
  person: 'lin',
  kind: 'drills',
  scenario: 'angry-buyer',
  path: [],
  drills: 1,
  from: { attempt: 'before-7', turn: 2 },
  mode: 'drill',
  due: 900,
  rule: { score: null, attempts: null },
  created: 100,
  by: 'root',
  cancelled: null,
}

describe.each(WAYS)('a backup from $name', ({ from, to }) => {
  test('is made while attempts go on arriving, and restores what was answered before it began', async () => {
    const place = await newPlace(from)
    const store = await openStore(place, 1)
    await furnish(store)
    await store.assignments.create(turnDrill)
    const before = Array.from({ length: 1200 }, (_, n) => `before-${n}`)
    await Promise.all(before.map((id) => store.attempts.store(anAttempt(id), 100)))
    let going = true
    const sending = (async () => {
      for (let n = 0; going; n++) await store.attempts.store(anAttempt(`during-${n}`), 200)
    })()
    const file = join(folder, 'heqi.backup')
    await backup(place, file, 300)
    going = false
    await sending
    const person = await store.people.find('lin')
    await store.close()

    const target = await newPlace(to)
    expect(await restore(file, target, 400)).toBeNull()
    const kept = await attemptIdsOf(target)
    expect(before.filter((id) => !kept.includes(id))).toEqual([])
    const sums = await rollupsOf(target)
    const restored = await openStore(target, 500)
    expect(await restored.people.find('lin')).toEqual(person)
    expect(await restored.assignments.find('as1')).toEqual(turnDrill)
    expect(await restored.attempts.find('before-7')).toMatchObject({
      take: expect.any(String),
      transcript: '{"replies":[]}',
    })
    await restored.recount()
    await restored.close()
    expect(await rollupsOf(target)).toEqual(sums)
    const later = await openStore(target, 600)
    await later.attempts.store(anAttempt('after'), 600)
    await later.close()
    expect((await attemptIdsOf(target)).at(-1)).toBe('after')
  })
})

describe.each(PLACES)('restoring into $name', ({ name, make }) => {
  const aBackup = async (place: Place): Promise<string> => {
    const file = join(folder, `${readdirSync(folder).length}.backup`)
    await backup(place, file, 1)
    return file
  }

  test('does not lose what is there already', async () => {
    const place = await newPlace({ name, make })
    const store = await openStore(place, 1)
    await furnish(store)
    await store.close()
    const file = await aBackup(place)
    const again = await openStore(place, 2)
    await again.people.enrol(aPerson('newcomer'), null, 3)
    await again.close()
    if (place.kind === 'postgres') {
      await expect(restore(file, place, 77)).rejects.toThrow(PlaceTaken)
      const now = await openStore(place, 4)
      expect(await now.people.find('newcomer')).not.toBeNull()
      await now.close()
      return
    }
    const kept = await restore(file, place, 77)
    const now = await openStore(place, 4)
    expect(await now.people.find('newcomer')).toBeNull()
    expect(await now.people.find('lin')).not.toBeNull()
    await now.close()
    await restore(String(kept), place, 78)
    const former = await openStore(place, 5)
    expect(await former.people.find('newcomer')).not.toBeNull()
    await former.close()
  })

  test('refuses what is no backup, and leaves nothing behind', async () => {
    const place = await newPlace({ name, make })
    const bad = join(folder, 'bad')
    writeFileSync(bad, 'x'.repeat(10_000))
    await expect(restore(bad, place, 1)).rejects.toThrow(BadBackup)
    await expect(restore(join(folder, 'none'), place, 1)).rejects.toThrow(BadBackup)
    expect(readdirSync(folder)).toEqual(['bad'])
    const store = await openStore(place, 1)
    expect(await store.people.hasAdmin()).toBe(false)
    await store.close()
  })
})

const sqlite = PLACES[0] as (typeof PLACES)[number]

test('a backup never overwrites a file, and a folder without a database has none', async () => {
  const place = await newPlace(sqlite)
  await expect(backup(place, join(folder, 'a'), 1)).rejects.toThrow(BadBackup)
  await (await openStore(place, 1)).close()
  writeFileSync(join(folder, 'a'), 'mine')
  await expect(backup(place, join(folder, 'a'), 1)).rejects.toThrow(PlaceTaken)
  expect(statSync(join(folder, 'a')).size).toBe(4)
  await backup(place, join(folder, 'b'), 1)
  expect(existsSync(join(folder, 'b'))).toBe(true)
})

test('nothing is restored under a running server', async () => {
  const place = await newPlace(sqlite)
  const store = await openStore(place, 1)
  await furnish(store)
  await backup(place, join(folder, 'a'), 1)
  await expect(restore(join(folder, 'a'), place, 2)).rejects.toThrow(FolderTaken)
  await store.close()
})

test('a command can read and write beside a running server', async () => {
  const place = await newPlace(sqlite)
  const store = await openStore(place, 1, 0)
  await furnish(store)
  const command = await openBeside(place, 2)
  expect(await command.people.setPassword('root', 'fresh', null, 3)).toBe(true)
  const both = await Promise.all(
    [store, command].flatMap((one) => Array.from({ length: 20 }, () => one.limits.hit('k', 1000, 1))),
  )
  expect(Math.max(...both.map(({ count }) => count))).toBe(40)
  await command.close()
  expect(await store.people.credentials('root')).toMatchObject({ password: 'fresh' })
  await store.close()
  const alone = await openBeside(place, 4)
  expect(await alone.people.credentials('root')).toMatchObject({ password: 'fresh' })
  await alone.close()
})

test('a command changes no schema under a running server', async () => {
  const place = await newPlace(sqlite)
  const older = openEngine(place)
  await migrate(older, 1, [])
  await expect(openBeside(place, 2)).rejects.toThrow(FolderTaken)
  await older.close()
  await (await openBeside(place, 3)).close()
})
