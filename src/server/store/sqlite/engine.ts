/** The store in one data folder: one writer with group commit, a reader beside it, and one in a worker for reports. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Db, Tables } from '../tables.ts'
import { connect } from './connection.ts'
import { type Ask, dialectFor } from './dialect.ts'
import { openFar } from './far.ts'
import { faultOf } from './faults.ts'
import { createGroup } from './group.ts'
import { takeFolder } from './lock.ts'

/** The database file in a data folder. */
export const fileIn = (folder: string): string => join(folder, 'heqi.db')

/** The database holds names: whatever the folder allows, only its owner reads the file and the log beside it. */
const OWNER_ONLY = 0o600

const kyselyOver = (ask: Ask): Db =>
  new Kysely<Tables>({ dialect: dialectFor(ask), plugins: [new CamelCasePlugin()] })

/** Work one after another. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => {})
    return next
  }
}

/** `share` is how many writes may share a commit; the folder is made where it is missing. Throws FolderTaken. */
export const openSqlite = (folder: string, share?: number): Engine => {
  const release = takeFolder(folder)
  try {
    return engineIn(folder, release, share)
  } catch (error) {
    release()
    throw faultOf(error)
  }
}

/** A second way into a folder that a server has open: for a command's few writes, which wait for the server's. */
export const openSqliteBeside = (folder: string): Engine => engineIn(folder, () => {})

const engineIn = (folder: string, release: () => void, share?: number): Engine => {
  const path = fileIn(folder)
  const writer = connect(path, 'writer')
  chmodSync(path, OWNER_ONLY)
  const reader = connect(path, 'reader')
  const far = openFar(path)
  const group = createGroup(writer.db, share)
  const [toWrite, toRead, toShow] = [writer.ask, reader.ask, far.ask].map(kyselyOver) as [Db, Db, Db]
  const reportInTurn = inTurn()
  const inPicture = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    await far.ask('begin', [])
    try {
      return await work(toShow)
    } finally {
      await far.ask('commit', [])
    }
  }
  return {
    kind: 'sqlite',
    async read(work) {
      try {
        return await work(toRead)
      } catch (error) {
        throw faultOf(error)
      }
    },
    write: (work) => group.write(() => work(toWrite)),
    snapshot: (work) => reportInTurn(() => inPicture(work)),
    async close() {
      await group.close()
      await far.close()
      reader.db.close()
      writer.db.close()
      release()
    },
  }
}
