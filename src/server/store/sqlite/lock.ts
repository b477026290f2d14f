/** One server a data folder: a lock that the system takes away with the process, however it ends. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FolderTaken } from '../errors.ts'

/** Takes the folder for this process, or throws FolderTaken; gives the function that lets it go. */
export const takeFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'heqi.lock'))
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) throw new FolderTaken(folder)
    throw error
  }
  return () => lock.close()
}
