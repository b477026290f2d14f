/** The schema's history, oldest first. Only ever append. */
import type { CreateTableBuilder, Kysely } from 'kysely'
import { first } from './0001-first.ts'
import { countedAttempts } from './0002-counted-attempts.ts'
import { itemKeys } from './0003-item-keys.ts'
import { coaching } from './0004-coaching.ts'
import { leaves } from './0005-leaves.ts'
import { readMarks } from './0006-read-marks.ts'
import { teamTimes } from './0007-team-times.ts'
import { reminders } from './0008-reminders.ts'
import { goals } from './0009-goals.ts'
import { unreadRollups } from './0010-unread-rollups.ts'
import { departures } from './0011-departures.ts'
import { turnDrills } from './0012-turn-drills.ts'

/** How a migration makes tables on the engine at hand. */
export interface Schema {
  readonly table: (name: string) => CreateTableBuilder<string, string>
  /** Rows lie in the order of their key where the engine can do that. */
  readonly packed: (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>
}

export interface Migration {
  readonly name: string
  readonly up: (db: Kysely<unknown>, schema: Schema) => Promise<void>
}

export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-first', up: first },
  { name: '0002-counted-attempts', up: countedAttempts },
  { name: '0003-item-keys', up: itemKeys },
  { name: '0004-coaching', up: coaching },
  { name: '0005-leaves', up: leaves },
  { name: '0006-read-marks', up: readMarks },
  { name: '0007-team-times', up: teamTimes },
  { name: '0008-reminders', up: reminders },
  { name: '0009-goals', up: goals },
  { name: '0010-unread-rollups', up: unreadRollups },
  { name: '0011-departures', up: departures },
  { name: '0012-turn-drills', up: turnDrills },
]
