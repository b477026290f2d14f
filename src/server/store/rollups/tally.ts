/** What a run of attempts adds to the roll-ups, summed up in memory: then a batch writes each row once. */
import type { NewAttempt, Take } from '../attempt-shelf.ts'
import { TABLE_KEYS } from '../tables.ts'
import { type Progress, progressAfter } from './progress.ts'
import { type Counted, SUM_TABLES, SUMS, type SumTable } from './sums.ts'

/** A row of sums with its key. */
export type Row = Record<string, string | number | null>

export interface Tally {
  /** Takes in an attempt, in the order of arrival; gives its place among the person's own. */
  readonly add: (attempt: Omit<NewAttempt, 'transcript'>, stored: number) => Take | null
  readonly progress: () => readonly Progress[]
  readonly rows: (table: SumTable) => readonly Row[]
}

const DAY = 86_400_000
const MINUTE = 60_000

/** Days since 1970 of a moment, in a zone `offset` minutes east of Greenwich. */
export const dayOf = (time: number, offset: number): number => Math.floor((time + offset * MINUTE) / DAY)

/** A row's key as one text. */
export const nameOf = (row: Row, keys: readonly string[]): string =>
  JSON.stringify(keys.map((key) => row[key]))

const addTo = (sum: Row, row: Row, columns: readonly string[]): void => {
  for (const column of columns) sum[column] = Number(sum[column]) + Number(row[column])
}

/** No value of a key has a line end in it. */
const quickName = (row: Row, keys: readonly string[]): string => {
  let name = ''
  for (const key of keys) name += `${row[key]}\n`
  return name
}

const sumsOf = (table: SumTable) => {
  const keys: readonly string[] = TABLE_KEYS[table]
  const rows = new Map<string, Row>()
  let columns: readonly string[] | null = null
  return {
    add(counted: Counted) {
      for (const row of SUMS[table](counted) as unknown as readonly Row[]) {
        columns ??= Object.keys(row).filter((column) => !keys.includes(column))
        const name = quickName(row, keys)
        const sum = rows.get(name)
        if (sum) addTo(sum, row, columns)
        else rows.set(name, { ...row })
      }
    },
    rows: () => [...rows.values()],
  }
}

const progressName = ({ person, version }: { person: string; version: string }): string =>
  `${person}\n${version}`

/** Starts from how people stand already (`known`); `offset` as in `dayOf`. */
export const startTally = (known: readonly Progress[], offset: number): Tally => {
  const standings = new Map(known.map((progress) => [progressName(progress), progress]))
  const touched = new Set<string>()
  const sums = new Map(SUM_TABLES.map((table) => [table, sumsOf(table)]))
  return {
    add(attempt, stored) {
      const name = progressName(attempt)
      const { progress, take } = progressAfter(standings.get(name) ?? null, attempt, stored)
      standings.set(name, progress)
      touched.add(name)
      for (const sum of sums.values()) sum.add({ attempt, take, day: dayOf(stored, offset) })
      return take
    },
    progress: () => [...standings].filter(([name]) => touched.has(name)).map(([, progress]) => progress),
    rows: (table) => sums.get(table)?.rows() ?? [],
  }
}
