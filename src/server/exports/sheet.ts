/** A table as a sheet for people: words first and codes last, real dates in the shop's zone, columns as wide as what is in them. */
import type { ColumnDef } from 'hucre/xlsx'
import type { ExportWords } from '../../locale/export.ts'
import { fillIn } from '../../locale/server.ts'
import type { Cell, Table } from './formats.ts'
import { TOLD_BY } from './told.ts'

/** Whom a sheet is for. `offset` is the shop's zone, minutes east of Greenwich. */
export interface Reader {
  readonly words: ExportWords
  readonly offset: number
}

const TIMES = [
  'started',
  'stored',
  'override_at',
  'last',
  'due',
  'issued',
  'revoked',
  'at',
  'since',
  'dismissed',
  'week',
]
const CODES = ['decision', 'reply', 'locale', 'ending', 'evidence']
const IDS = /_id$|^version$/
const LONG = ['buyer_said', 'reply_text', 'text', 'path_stories', 'override_reason', 'revoked_reason', 'note']

/** Who it is comes first. Words stand where their codes stood; codes go to the right, and what only machines read to the far right. */
const rankOf = (column: string): number => {
  if (column === 'person') return -1
  if (IDS.test(column)) return 2
  return TOLD_BY.has(column) || CODES.includes(column) ? 1 : 0
}

/** The places of a table's columns in the order of its sheet. */
const orderOf = (columns: readonly string[]): readonly number[] => {
  const codesOf = new Map([...TOLD_BY].map(([codes, words]) => [words, codes]))
  const placeOf = (column: string) => columns.indexOf(codesOf.get(column) ?? column)
  const keyed = columns.map((column, at) => ({ at, rank: rankOf(column), place: placeOf(column) }))
  return keyed.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ at }) => at)
}

const WIDTHS: readonly (readonly [number, (column: string) => boolean])[] = [
  [36, (column) => IDS.test(column) || column === 'evidence'],
  [44, (column) => LONG.includes(column)],
  [18, (column) => TIMES.includes(column)],
  [30, (column) => ['story', 'column', 'zh', 'en'].includes(column)],
  [20, (column) => /_words$|^(person|by)$|_by$/.test(column)],
]
const USUAL_WIDTH = 12

/** A letter of East Asia is as wide as two others. */
const drawnWidth = (text: string): number => [...text].length + (text.match(/[\u2e80-\uffe6]/g) ?? []).length

/** Wide enough for what is in it, and for its head: words that are cut tell nobody what a column is. */
const widthOf = (column: string, header: string): number =>
  Math.max(WIDTHS.find(([, has]) => has(column))?.[0] ?? USUAL_WIDTH, drawnWidth(header) + 1)

/** +8 or −3:30, as it stands behind UTC. */
const zoneOf = (offset: number): string => {
  const minutes = Math.abs(offset)
  const rest = minutes % 60
  return `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** What a column is called in a table. */
export const nameOf = (words: ExportWords, table: string, column: string): string => {
  const own: Readonly<Record<string, string>> = words.own
  const columns: Readonly<Record<string, string>> = words.columns
  return own[`${table}.${column}`] ?? columns[column] ?? column
}

const columnOf = (table: string, column: string, { words, offset }: Reader): ColumnDef => {
  const isTime = TIMES.includes(column)
  const zone = isTime ? fillIn(words.zone, { zone: zoneOf(offset) }) : ''
  const header = `${nameOf(words, table, column)}${zone} ${column}`
  const numFmt = column === 'week' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm'
  return { header, width: widthOf(column, header), ...(isTime ? { numFmt } : {}) }
}

type SheetCell = string | number | Date | null

const sheetCell = (cell: Cell, { words, offset }: Reader): SheetCell => {
  if (cell instanceof Date) return new Date(cell.getTime() + offset * 60_000)
  return typeof cell === 'boolean' ? (cell ? words.yes : words.no) : cell
}

/** The columns of a table's sheet, and its rows one by one. */
export const sheetOf = (table: Table, reader: Reader) => {
  const order = orderOf(table.columns)
  async function* rows(): AsyncGenerator<SheetCell[]> {
    for await (const part of table.parts())
      for (const row of part) yield order.map((at) => sheetCell(row[at] ?? null, reader))
  }
  const columns = order.map((at) => columnOf(table.name, table.columns[at] ?? '', reader))
  return { columns, rows: rows() }
}
