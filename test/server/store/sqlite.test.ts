import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { assembleStore } from '../../../src/server/store/assemble.ts'
import { FolderTaken, StoreFull } from '../../../src/server/store/errors.ts'
import { openStore } from '../../../src/server/store/open.ts'
import { connect } from '../../../src/server/store/sqlite/connection.ts'
import { fileIn, openSqlite } from '../../../src/server/store/sqlite/engine.ts'
import { createGroup } from '../../../src/server/store/sqlite/group.ts'
import { anAttempt, furnish } from './made.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-sqlite-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

describe('a data folder', () => {
  test('belongs to one process: the second is told so, until the first is gone, however it went', async () => {
    const folder = newFolder()
    const child = spawn(process.execPath, [here('./keeper.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await expect(openStore({ kind: 'sqlite', folder }, 1)).rejects.toThrow(FolderTaken)
    await expect(openStore({ kind: 'sqlite', folder }, 1)).rejects.toThrow(folder)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const store = await openStore({ kind: 'sqlite', folder }, 1)
    await expect(openStore({ kind: 'sqlite', folder }, 1)).rejects.toThrow(FolderTaken)
    await store.close()
    await (await openStore({ kind: 'sqlite', folder }, 1)).close()
  })

  test('is opened with every promise about durability kept', () => {
    const path = fileIn(newFolder())
    for (const role of ['writer', 'reader'] as const) {
      const { db } = connect(path, role)
      const value = (name: string) => Object.values(db.prepare(`pragma ${name}`).get() ?? {})[0]
      expect([value('synchronous'), value('foreign_keys'), value('journal_mode')]).toEqual([2, 1, 'wal'])
      expect(value('busy_timeout')).toBeGreaterThan(1000)
      db.close()
    }
  })

  test('holds nothing of a name once it is erased', async () => {
    const folder = newFolder()
    const store = await openStore({ kind: 'sqlite', folder }, 1)
    await furnish(store)
    const name = 'Zhang Unforgettable'
    await store.people.rename('lin', name)
    const held = () => readFileSync(fileIn(folder)).includes(name)
    const settle = () => {
      const { db } = connect(fileIn(folder), 'writer')
      db.exec('pragma wal_checkpoint(truncate)')
      db.close()
    }
    settle()
    expect(held()).toBe(true)
    await store.people.erase('lin')
    settle()
    expect(held()).toBe(false)
    await store.close()
  })

  test('a report sees one moment while attempts go on arriving', async () => {
    const engine = openSqlite(newFolder())
    const store = await assembleStore(engine, 0, 1)
    await furnish(store)
    let arriving = true
    const sending = (async () => {
      for (let n = 0; arriving; n++) await store.attempts.store(anAttempt(`a${n}`), n)
    })()
    for (let n = 0; n < 40; n++) {
      const [byDay, byPerson] = await engine.snapshot(async (db) => {
        const days = await db.selectFrom('teamDays').select('counted').execute()
        const people = await db.selectFrom('personScenarios').select('counted').execute()
        return [days, people].map((rows) => rows.reduce((sum, row) => sum + row.counted, 0))
      })
      expect(byDay).toBe(byPerson)
    }
    arriving = false
    await sending
    await store.close()
  })
})

describe('group commit', () => {
  const open = (pages?: number) => {
    const db = new DatabaseSync(':memory:')
    db.exec('create table t (x text unique)')
    if (pages) db.exec(`pragma max_page_count = ${pages}`)
    return { db, group: createGroup(db) }
  }
  const count = (db: DatabaseSync): unknown => db.prepare('select count(*) n from t').get()?.n

  test('one commit holds all writes of a turn', async () => {
    const { db, group } = open()
    const commits: boolean[] = []
    const writes = ['a', 'b', 'c'].map((x) =>
      group.write(async () => {
        commits.push(db.isTransaction)
        db.prepare('insert into t values (?)').run(x)
        return x
      }),
    )
    expect(count(db)).toBe(0)
    expect(await Promise.all(writes)).toEqual(['a', 'b', 'c'])
    expect(commits).toEqual([true, true, true])
    expect(db.isTransaction).toBe(false)
  })

  test('a write that fails is undone alone', async () => {
    const { db, group } = open()
    const put = (...values: string[]) =>
      group.write(async () => {
        for (const x of values) db.prepare('insert into t values (?)').run(x)
      })
    const done = await Promise.allSettled([put('a'), put('b', 'a'), put('c')])
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(db.prepare('select x from t order by x').all()).toEqual([{ x: 'a' }, { x: 'c' }])
  })

  test('a full disk refuses what does not fit and goes on with what does', async () => {
    const { db, group } = open(6)
    const put = (size: number, x: string) =>
      group.write(async () => void db.prepare('insert into t values (?)').run(x.padEnd(size)))
    const done = await Promise.allSettled([put(10, 'a'), put(100_000, 'b'), put(10, 'c')])
    expect(done.map((one) => (one.status === 'rejected' ? one.reason : null))).toEqual([
      null,
      expect.any(StoreFull),
      null,
    ])
    expect(count(db)).toBe(2)
    db.exec('pragma max_page_count = 1000')
    await put(100_000, 'b')
    expect(count(db)).toBe(3)
  })

  test('closing waits for what was asked for and refuses what comes later', async () => {
    const { db, group } = open()
    const late = group.write(async () => void db.exec("insert into t values ('a')"))
    await group.close()
    await late
    expect(count(db)).toBe(1)
    await expect(group.write(async () => 1)).rejects.toThrow('closed')
  })
})

/** Runs a program with a disk of its own, three megabytes small; null where this machine does not allow it. */
const onSmallDisk = (program: string): string | null => {
  const disk = newFolder()
  const script = `mount -t tmpfs -o size=3m tmpfs ${disk} && exec ${process.execPath} ${program} ${disk}`
  const can = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs -o size=3m tmpfs ${disk}`])
  if (can.status !== 0) return null
  return spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8', timeout: 60_000 }).stdout
}

test('a disk made full is told apart, loses nothing that was answered, and is used again once there is room', (context) => {
  const said = onSmallDisk(here('./filler.ts'))
  if (said === null) return context.skip('no disk can be mounted here')
  expect(JSON.parse(said)).toEqual({
    refusals: ['StoreFull'],
    answeredIsKept: true,
    checkWhileFull: 'StoreFull',
    checkAfter: 'fine',
    storedAfter: 'stored',
    keptAfterReopening: true,
    recountIsEqual: true,
  })
})
