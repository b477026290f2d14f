/** Attempts as a table for a spreadsheet. */
import Papa from 'papaparse'
import type { Attempt } from '../wire/attempt.ts'

/** The columns, in their order. */
export const COLUMNS = [
  'started',
  'scenario',
  'variant',
  'mode',
  'ended',
  'score',
  'passed',
  'ending',
  'replies',
  'minutes',
  'branch',
  'id',
  'version',
] as const
export type Column = (typeof COLUMNS)[number]

/** How a reader's language says things; dates as that reader's clock has them. */
export interface Naming {
  readonly column: (column: Column) => string
  readonly scenario: (id: string) => string
  readonly mode: (mode: Attempt['transcript']['mode']) => string
  readonly yes: string
  readonly no: string
}

/** Excel takes UTF-8 for something else unless it begins so. */
const MARK = '\uFEFF'

const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-01-15 20:05:00`: read as a time by every spreadsheet. */
const clock = (time: number): string => {
  const at = new Date(time)
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`
}

type Cell = string | number | null

const cells = (attempt: Attempt, naming: Naming): Readonly<Record<Column, Cell>> => {
  const { transcript, outcome, from } = attempt
  const { replies } = transcript
  const yesOrNo = (value: boolean): string => (value ? naming.yes : naming.no)
  return {
    started: clock(attempt.started),
    scenario: naming.scenario(transcript.scenario),
    variant: transcript.variant,
    mode: naming.mode(transcript.mode),
    ended: yesOrNo(attempt.ended),
    score: outcome?.score ?? null,
    passed: outcome && yesOrNo(outcome.passed),
    ending: outcome?.ending ?? null,
    replies: replies.length,
    minutes: Math.round((replies.at(-1)?.at ?? 0) / 6000) / 10,
    branch: from && `${from.attempt}.${from.turn}`,
    id: attempt.id,
    version: transcript.version,
  }
}

/** CSV with a heading in the reader's words; no cell can be taken for a formula. */
export const printSheet = (attempts: readonly Attempt[], naming: Naming): string => {
  const data = attempts.map((attempt) => {
    const row = cells(attempt, naming)
    return COLUMNS.map((column) => row[column])
  })
  return MARK + Papa.unparse({ fields: COLUMNS.map(naming.column), data }, { escapeFormulae: true })
}
