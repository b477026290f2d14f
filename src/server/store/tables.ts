/** Rows as they lie in the database: whole numbers for times and yes or no (1, 0), JSON as text, names in snake case. */
import type { Kysely } from 'kysely'
import type { AttemptTables } from './rows/attempts.ts'
import type { CoachingTables } from './rows/coaching.ts'
import type { DeskTables } from './rows/desk.ts'
import type { PeopleTables } from './rows/people.ts'
import type { RollupTables } from './rows/rollups.ts'

export type { RollupTables }

export interface Tables extends PeopleTables, DeskTables, AttemptTables, CoachingTables, RollupTables {
  counters: { name: string; value: number }
  meta: { name: string; value: string }
}

export type Db = Kysely<Tables>

/** Every table with its key, those that others refer to first: the order in which rows can be put back. */
export const TABLE_KEYS: { readonly [T in keyof Tables]: readonly (keyof Tables[T] & string)[] } = {
  meta: ['name'],
  counters: ['name'],
  people: ['id'],
  identities: ['person'],
  teams: ['id'],
  memberships: ['team', 'person'],
  departures: ['person', 'team', 'since'],
  sessions: ['token'],
  links: ['hash'],
  limits: ['name'],
  leases: ['name'],
  audit: ['id'],
  versions: ['version'],
  choices: ['team'],
  live: ['team', 'scenario'],
  assignments: ['id'],
  reminders: ['assignment', 'person'],
  goals: ['id'],
  exams: ['id'],
  attempts: ['seq'],
  records: ['seq'],
  aside: ['id'],
  leaves: ['id'],
  scripts: ['version', 'locale'],
  comments: ['id'],
  overrides: ['attempt'],
  dismissals: ['team', 'person', 'rule', 'evidence'],
  certificates: ['id'],
  personScenarios: ['person', 'version'],
  teamDays: ['team', 'day', 'version', 'scenario'],
  versionItems: ['version', 'variant', 'decision', 'reply'],
  versionBands: ['version', 'variant', 'band'],
  versionEndings: ['version', 'variant', 'ending'],
  versionLeaves: ['version', 'variant', 'decision'],
}

export const TABLES = Object.keys(TABLE_KEYS) as readonly (keyof Tables)[]

export const ROLLUPS: readonly (keyof RollupTables)[] = [
  'personScenarios',
  'teamDays',
  'versionItems',
  'versionBands',
  'versionEndings',
  'versionLeaves',
]
