/** Where the data is. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SETTINGS, type Settings } from './settings.ts'
import type { Place } from './store/open.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** The store that the settings name; the usual folder lies in the project, any other is as the shell has it. */
export const placeOf = ({ database, folder }: Pick<Settings, 'database' | 'folder'>): Place =>
  database === null
    ? { kind: 'sqlite', folder: resolve(folder === SETTINGS.HEQI_DATA.usual ? project : '.', folder) }
    : { kind: 'postgres', url: database }
