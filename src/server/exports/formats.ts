/** Tables on their way out: CSV that no spreadsheet mistakes for formulas, XLSX, and JSON lines, row by row. */
import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import type { FormatName } from '../../wire/tables.ts'

/** Empty where nothing is known. */
export type Cell = string | number | boolean | null
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

async function* oneByOne({ parts }: Table): AsyncGenerator<Cell[]> {
  for await (const rows of parts()) for (const row of rows) yield [...row]
}

const asSheet = (table: Table): ReadableStream<Uint8Array> =>
  writeXlsxStream(oneByOne(table), {
    name: table.name,
    columns: table.columns.map((header) => ({ header })),
    freezePane: { rows: 1 },
  })

interface Format {
  readonly type: string
  readonly write: (table: Table) => Readable
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  csv: { type: 'text/csv; charset=utf-8', write: (table) => Readable.from(asCsv(table)) },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: (table) => Readable.from(asLines(table)) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (table) => Readable.fromWeb(asSheet(table) as Parameters<typeof Readable.fromWeb>[0]),
  },
}
