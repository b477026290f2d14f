/** Tables on their way out: CSV that no spreadsheet mistakes for formulas, XLSX, and JSON lines, row by row. */
import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import type { FormatName } from '../../wire/tables.ts'
import { type Reader, sheetOf } from './sheet.ts'

/** Empty where nothing is known; a time is a Date. */
export type Cell = string | number | boolean | Date | null
export type Row = readonly Cell[]

/** A table: its columns' names, and its rows in parts. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly parts: () => AsyncIterable<readonly Row[]>
}

/** Says UTF-8 to spreadsheets that would guess otherwise. */
const BOM = '\uFEFF'
/** What a spreadsheet takes for the beginning of a formula, in the wide forms of East Asian keyboards too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/
const SPECIAL = /[",\r\n]/

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A cell as CSV has it: numbers as they are, text never as a formula. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell)
}

const csvLine = (row: Row): string => `${row.map(csvCell).join(',')}\r\n`

async function* asCsv({ columns, parts }: Table): AsyncGenerator<string> {
  yield BOM + csvLine(columns)
  for await (const rows of parts()) yield rows.map(csvLine).join('')
}

async function* asLines({ columns, parts }: Table): AsyncGenerator<string> {
  for await (const rows of parts())
    yield rows
      .map(
        (row) =>
          `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))}\n`,
      )
      .join('')
}

const asSheet = (table: Table, reader: Reader): ReadableStream<Uint8Array> => {
  const { columns, rows } = sheetOf(table, reader)
  return writeXlsxStream(rows, { name: table.name, columns, freezePane: { rows: 1 } })
}

interface Format {
  readonly type: string
  /** Whoever reads a sheet wants words; the other forms are for programs, too, and keep their names. */
  readonly write: (table: Table, reader: Reader) => Readable
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  csv: { type: 'text/csv; charset=utf-8', write: (table) => Readable.from(asCsv(table)) },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: (table) => Readable.from(asLines(table)) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (table, reader) =>
      Readable.fromWeb(asSheet(table, reader) as Parameters<typeof Readable.fromWeb>[0]),
  },
}
