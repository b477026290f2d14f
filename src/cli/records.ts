/** heqi migrate, backup, restore, recount: looking after the score server's data, wherever the settings say it is. */
import { resolve } from 'node:path'
import { type RecordsWords, recordsWords } from '../locale/records.ts'
import { fillIn } from '../locale/server.ts'
import { placeOf } from '../server/place.ts'
import { BadSettings, readSettings } from '../server/settings.ts'
import { backup, restore } from '../server/store/backup.ts'
import {
  BadBackup,
  FolderTaken,
  PlaceTaken,
  StoreFull,
  StoreTooNew,
  StoreUnavailable,
} from '../server/store/errors.ts'
import { migrate } from '../server/store/migrate.ts'
import { openEngine, openStore, type Place } from '../server/store/open.ts'
import { type Desk, printJson } from './print.ts'

type Values = Readonly<Record<string, string>>

/** Which sentence tells an error, and what stands in it; null for a programmer's mistake. */
const sentenceFor = (error: unknown): readonly [keyof RecordsWords, Values] | null => {
  if (error instanceof StoreFull) return ['StoreFull', {}]
  if (error instanceof StoreUnavailable) return ['StoreUnavailable', { why: error.why }]
  if (error instanceof FolderTaken) return ['FolderTaken', { folder: error.folder }]
  if (error instanceof StoreTooNew) return ['StoreTooNew', { found: error.found }]
  if (error instanceof BadBackup) return [error.why, { file: error.file }]
  if (error instanceof PlaceTaken) return [error.what, {}]
  if (error instanceof BadSettings) return ['settings', { mistakes: error.mistakes.join('; ') }]
  return null
}

/** What a command did: a fact for `--json`, and its lines. */
interface Done {
  readonly fact: Readonly<Record<string, unknown>>
  readonly lines: readonly (readonly [keyof RecordsWords, Values])[]
}

type Task = (place: Place, now: number) => Promise<Done>

const migrateTask: Task = async (place, now) => {
  const engine = openEngine(place)
  try {
    const steps = await migrate(engine, now)
    const lines: Done['lines'] =
      steps.length > 0 ? [['migrated', { steps: steps.join(', ') }]] : [['current', {}]]
    return { fact: { steps }, lines }
  } finally {
    await engine.close()
  }
}

const backupTask =
  (file: string): Task =>
  async (place, now) => {
    await backup(place, file, now)
    return { fact: { file: resolve(file) }, lines: [['backedUp', { file: resolve(file) }]] }
  }

const restoreTask =
  (file: string): Task =>
  async (place, now) => {
    const kept = await restore(file, place, now)
    const lines: Done['lines'] = [
      ['restored', { file: resolve(file) }],
      ...(kept === null ? [] : [['kept', { file: kept }] as const]),
    ]
    return { fact: { file: resolve(file), kept }, lines }
  }

const recountTask: Task = async (place, now) => {
  const store = await openStore(place, now, readSettings(process.env).dayOffset)
  try {
    await store.recount()
  } finally {
    await store.close()
  }
  return { fact: { recounted: true }, lines: [['recounted', {}]] }
}

/** Runs a task at the place that the environment names; exit code 1 where it cannot be done. */
const runTask = async (desk: Desk, task: Task): Promise<number> => {
  const words = recordsWords(desk.locale)
  try {
    const { fact, lines } = await task(placeOf(readSettings(process.env)), Date.now())
    if (desk.json) printJson(desk, fact)
    else for (const [key, values] of lines) desk.out(fillIn(words[key], values))
    return 0
  } catch (error) {
    return tellRefusal(desk, error)
  }
}

/** Tells why the data cannot be reached or changed, and gives the exit code; throws a programmer's mistake on. */
export const tellRefusal = (desk: Desk, error: unknown): number => {
  const sentence = sentenceFor(error)
  if (!sentence) throw error
  const [key, values] = sentence
  if (desk.json) printJson(desk, { error: key, ...values })
  else desk.err(fillIn(recordsWords(desk.locale)[key], values))
  return 1
}

/** Brings the schema up to date; the server does that at its start, too. */
export const migrateCommand = (desk: Desk): Promise<number> => runTask(desk, migrateTask)
/** Writes a backup, also while a server is running. */
export const backupCommand = (file: string, desk: Desk): Promise<number> => runTask(desk, backupTask(file))
/** Puts a backup in place; no server may be running. */
export const restoreCommand = (file: string, desk: Desk): Promise<number> => runTask(desk, restoreTask(file))
/** Works out all roll-ups anew; no server may be running on the folder. */
export const recountCommand = (desk: Desk): Promise<number> => runTask(desk, recountTask)
