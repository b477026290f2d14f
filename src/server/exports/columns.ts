/** The columns of every table, in the order in which programs get them, and the table that tells what they are called. */
import { exportWords } from '../../locale/export.ts'
import type { ExportTable } from '../../wire/tables.ts'
import { ATTEMPT_COLUMNS, REVIEW_COLUMNS, TURN_COLUMNS, tableOf } from './attempt-tables.ts'
import type { Table } from './formats.ts'
import * as reports from './report-tables.ts'
import { nameOf } from './sheet.ts'
import { withTold } from './told.ts'

interface Named {
  readonly table: string
  readonly column: string
}

const NAME_COLUMNS = {
  table: ({ table }: Named) => table,
  column: ({ column }: Named) => column,
  zh: ({ table, column }: Named) => nameOf(exportWords('zh-CN'), table, column),
  en: ({ table, column }: Named) => nameOf(exportWords('en'), table, column),
}

const READ: Readonly<Record<ExportTable | 'items', object>> = {
  attempts: ATTEMPT_COLUMNS,
  turns: TURN_COLUMNS,
  people: reports.PEOPLE_COLUMNS,
  skills: reports.SKILL_COLUMNS,
  faults: reports.FAULT_COLUMNS,
  trend: reports.TREND_COLUMNS,
  assignments: reports.ASSIGNMENT_COLUMNS,
  certificates: reports.CERTIFICATE_COLUMNS,
  reviews: REVIEW_COLUMNS,
  support: reports.SUPPORT_COLUMNS,
  items: reports.ITEM_COLUMNS,
  columns: NAME_COLUMNS,
}

/** By table, every column, those in words last. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(READ).map(([table, columns]) => [table, withTold(Object.keys(columns))]),
)

export const columnTable = (): Table =>
  tableOf('columns', NAME_COLUMNS, async function* () {
    yield Object.entries(COLUMNS).flatMap(([table, columns]) => columns.map((column) => ({ table, column })))
  })
