/** What a reader needs beside the codes of a table: titles, and what each code stands for, in their language. */
import type { ExportWords } from '../../locale/export.ts'
import type { Cell, Row, Table } from './formats.ts'

/** What codes are told with. */
export interface Telling {
  readonly words: ExportWords
  /** A scenario's title in the reader's language. */
  readonly titleOf: (scenario: string) => string
}

type Tell = (code: string, telling: Telling) => string

const inWords =
  (values: keyof ExportWords['values']): Tell =>
  (code, { words }) => {
    const known: Readonly<Record<string, string>> = words.values[values]
    return known[code] ?? code
  }

/** Some codes, separated by blanks. */
const each =
  (tell: Tell, between: string): Tell =>
  (codes, telling) =>
    codes
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => tell(code, telling))
      .join(between)

const title: Tell = (scenario, { titleOf }) => titleOf(scenario)

/** A column of codes, the column that tells them, and how. */
const TOLD: readonly (readonly [codes: string, words: string, tell: Tell])[] = [
  ['scenario', 'story', title],
  ['path', 'path_stories', each(title, ' → ')],
  ['mode', 'mode_words', inWords('mode')],
  ['take', 'take_words', inWords('take')],
  ['kind', 'kind_words', inWords('kind')],
  ['override', 'override_words', inWords('override')],
  ['worth', 'worth_words', inWords('worth')],
  ['red_lines', 'red_lines_words', each(inWords('moves'), ' · ')],
  ['moves', 'moves_words', each(inWords('moves'), ' · ')],
  ['skill', 'skill_words', inWords('skill')],
  ['rule', 'rule_words', inWords('rule')],
  ['state', 'state_words', inWords('state')],
  ['phase', 'phase_words', inWords('phase')],
  ['trust', 'trust_words', inWords('trust')],
  ['doubts', 'doubts_words', each(inWords('doubts'), ' · ')],
]

/** The column that tells the codes of another one. */
export const TOLD_BY: ReadonlyMap<string, string> = new Map(TOLD.map(([codes, words]) => [codes, words]))

/** Columns with those that tell them, which come last. */
export const withTold = (columns: readonly string[]): readonly string[] => [
  ...columns,
  ...columns.flatMap((column) => TOLD_BY.get(column) ?? []),
]

/** A table whose codes are told beside them. */
export const toldTable = (table: Table, telling: Telling): Table => {
  const reads = table.columns.flatMap((column, at) => {
    const tell = TOLD.find(([codes]) => codes === column)?.[2]
    return tell ? [{ at, tell }] : []
  })
  const told = (row: Row, { at, tell }: (typeof reads)[number]): Cell => {
    const code = row[at]
    return typeof code === 'string' && code !== '' ? tell(code, telling) : null
  }
  return {
    name: table.name,
    columns: withTold(table.columns),
    async *parts() {
      for await (const rows of table.parts())
        yield rows.map((row) => [...row, ...reads.map((read) => told(row, read))])
    },
  }
}
