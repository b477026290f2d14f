/**
 * Backups: one SQLite file that holds everything as of one moment, made while the server goes on, whatever database
 * it uses. It can be restored into either kind, which is also the way from a folder to PostgreSQL and back.
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { copyAll } from './copy.ts'
import type { Engine } from './engine.ts'
import { BadBackup, PlaceTaken, StoreFull } from './errors.ts'
import { migrate, migrationsIn } from './migrate.ts'
import { openEngine, type Place } from './open.ts'
import { connect } from './sqlite/connection.ts'
import { fileIn, openSqlite } from './sqlite/engine.ts'
import { faultOf } from './sqlite/faults.ts'
import { takeFolder } from './sqlite/lock.ts'

/** A backup holds names: only its owner reads it. */
const OWNER_ONLY = 0o600

/** Makes sure that a file or folder is on the disk itself. */
const flush = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

/** Runs `work` with a folder beside `path`, on the same disk, that is gone afterwards. */
const withScratch = async <T>(path: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(dirname(path), '.heqi-backup-'))
  try {
    return await work(folder)
  } catch (error) {
    throw isDiskFull(error) ? new StoreFull({ cause: error }) : faultOf(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A picture of the file `from`, written anew without gaps; writers are not held up. */
const imageOf = (from: string, to: string): void => {
  const { db } = connect(from, 'reader')
  try {
    db.prepare('vacuum into ?').run(to)
    chmodSync(to, OWNER_ONLY)
  } finally {
    db.close()
  }
}

/** Throws BadBackup where the file is no sound database of ours. */
const examine = (file: string): void => {
  if (!existsSync(file)) throw new BadBackup(file, 'missing')
  try {
    const { db } = connect(file, 'reader')
    try {
      const verdict = Object.values(db.prepare('pragma quick_check').get() ?? {})[0]
      if (verdict !== 'ok') throw new Error(String(verdict))
      db.prepare('select count(*) from heqi_migrations').get()
    } finally {
      db.close()
    }
  } catch (error) {
    throw new BadBackup(file, 'unsound', { cause: error })
  }
}

/** Everything of a running engine in a folder's database. */
const copyInto = async (folder: string, from: Engine, now: number): Promise<void> => {
  const to = openSqlite(folder)
  try {
    await migrate(to, now, await migrationsIn(from))
    await from.snapshot((source) => to.write((target) => copyAll(source, target)))
  } finally {
    await to.close()
  }
}

const fill = async (place: Place, scratch: string, now: number): Promise<string> => {
  const image = join(scratch, 'image.db')
  if (place.kind === 'sqlite') {
    imageOf(fileIn(place.folder), image)
    return image
  }
  const from = openEngine(place)
  try {
    await copyInto(scratch, from, now)
  } finally {
    await from.close()
  }
  imageOf(fileIn(scratch), image)
  return image
}

/** Writes a backup of `place` to `file`, which must not be there yet. The file is whole or not there. */
export const backup = async (place: Place, file: string, now: number): Promise<void> => {
  const target = resolve(file)
  if (existsSync(target)) throw new PlaceTaken('file')
  if (place.kind === 'sqlite' && !existsSync(fileIn(place.folder)))
    throw new BadBackup(fileIn(place.folder), 'missing')
  return withScratch(target, async (scratch) => {
    const image = await fill(place, scratch, now)
    examine(image)
    flush(image)
    renameSync(image, target)
    flush(dirname(target))
  })
}

/** Brings what is still in the log into the file itself, so that the file can be replaced in one step. */
const closeLog = (file: string): void => {
  const { db } = connect(file, 'writer')
  db.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
  db.close()
}

/** Puts a sound file in the place of a folder's database; what was there is kept under a name that tells when. */
const putInFolder = async (image: string, folder: string, now: number): Promise<string | null> => {
  const release = takeFolder(folder)
  try {
    const file = fileIn(folder)
    const kept = existsSync(file) ? `${file}.before-${now}` : null
    if (kept) {
      imageOf(file, kept)
      closeLog(file)
    }
    renameSync(image, file)
    flush(folder)
    return kept
  } finally {
    release()
  }
}

const isEmpty = (engine: Engine): Promise<boolean> =>
  engine.read(
    async (db) => (await db.selectFrom('people').select('id').limit(1).executeTakeFirst()) === undefined,
  )

const putInDatabase = async (folder: string, place: Place, now: number): Promise<void> => {
  const to = openEngine(place)
  const from = openSqlite(folder)
  try {
    await migrate(from, now)
    await migrate(to, now)
    if (!(await isEmpty(to))) throw new PlaceTaken('people')
    await to.write((target) => from.read((source) => copyAll(source, target)))
  } finally {
    await from.close()
    await to.close()
  }
}

/**
 * Puts a backup in place; no server may be running on a folder (FolderTaken), and a PostgreSQL database must have no
 * people yet. Gives the file under which a folder's former database is kept, or null.
 */
export const restore = async (file: string, place: Place, now: number): Promise<string | null> => {
  examine(file)
  const home = place.kind === 'sqlite' ? fileIn(place.folder) : resolve(file)
  if (place.kind === 'sqlite') takeFolder(place.folder)()
  return withScratch(home, async (scratch) => {
    const image = fileIn(scratch)
    copyFileSync(file, image)
    flush(image)
    if (place.kind === 'sqlite') return putInFolder(image, place.folder, now)
    await putInDatabase(scratch, place, now)
    return null
  })
}
