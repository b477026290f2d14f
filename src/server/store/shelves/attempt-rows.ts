/** Attempts as rows and back. */
import type { Selectable } from 'kysely'
import type { Mode, Worth } from '../../../training/index.ts'
import type { AttemptLine, NewAttempt, Standing, StoredAttempt, Take } from '../attempt-shelf.ts'
import { tenths } from '../rollups/sums.ts'
import type { Db, Tables } from '../tables.ts'

export type AttemptRow = Selectable<Tables['attempts']>
export type FullRow = AttemptRow & Pick<Selectable<Tables['records']>, 'turns' | 'transcript'>

/** The row of an attempt that arrived as number `seq`. */
export const attemptRow = (
  attempt: NewAttempt,
  seq: number,
  stored: number,
  take: Take | null,
): AttemptRow => ({
  seq,
  id: attempt.id,
  digest: attempt.digest,
  person: attempt.person,
  team: attempt.team,
  standing: attempt.standing,
  mode: attempt.mode,
  scenario: attempt.scenario,
  version: attempt.version,
  locale: attempt.locale,
  variant: attempt.variant,
  started: attempt.started,
  lasted: attempt.lasted,
  stored,
  take,
  score: attempt.score === null ? null : tenths(attempt.score),
  passed: attempt.passed ? 1 : 0,
  ending: attempt.ending,
  worth: attempt.worth,
  leftAt: attempt.leftAt,
  redLines: JSON.stringify(attempt.redLines),
  serious: attempt.serious,
  skills: JSON.stringify(attempt.skills),
  branch: attempt.from === null ? null : JSON.stringify(attempt.from),
})

/** An attempt in a list, from its row. */
export const lineOf = (row: AttemptRow): AttemptLine => ({
  seq: row.seq,
  id: row.id,
  person: row.person,
  team: row.team,
  standing: row.standing as Standing,
  mode: row.mode as Mode,
  scenario: row.scenario,
  version: row.version,
  locale: row.locale,
  variant: row.variant,
  started: row.started,
  lasted: row.lasted,
  stored: row.stored,
  take: row.take as Take | null,
  score: row.score === null ? null : row.score / 10,
  passed: row.passed === 1,
  ending: row.ending,
  worth: row.worth as Worth | null,
  leftAt: row.leftAt,
  redLines: JSON.parse(row.redLines),
  serious: row.serious,
  skills: JSON.parse(row.skills),
  from: row.branch === null ? null : JSON.parse(row.branch),
})

/** A whole attempt, from its row and its record. */
export const storedOf = (row: FullRow): StoredAttempt => ({
  ...lineOf(row),
  digest: row.digest,
  turns: JSON.parse(row.turns),
  transcript: row.transcript,
})

/** Whole attempts; nothing is left out. */
export const selectWhole = (db: Db) =>
  db
    .selectFrom('attempts')
    .innerJoin('records', 'records.seq', 'attempts.seq')
    .selectAll('attempts')
    .select(['records.turns', 'records.transcript'])
