/** Tables that grow with every attempt: read and written in parts, however many there are. */
import type { Moment } from '../../wire/api/index.ts'
import { namesOf } from '../access.ts'
import type { House } from '../handler.ts'
import { readMoments } from '../reports/moments.ts'
import { type Marks, marksOn } from '../reviews.ts'
import { attemptWhole } from '../routes/records.ts'
import type { AttemptFilter, AttemptLine, StoredAttempt } from '../store/store.ts'
import type { Library } from '../verify/index.ts'
import type { Cell, Row, Table } from './formats.ts'

/** A time: ISO 8601 in UTC for programs, a date of the shop's zone in a sheet. */
export const timeCell = (time: number | null): Cell => (time === null ? null : new Date(time))

type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

/** A table whose columns each read one thing of a row. */
export const tableOf = <T>(
  name: string,
  columns: Columns<T>,
  parts: () => AsyncIterable<readonly T[]>,
): Table => {
  const reads = Object.values(columns)
  return {
    name,
    columns: Object.keys(columns),
    async *parts() {
      for await (const rows of parts()) yield rows.map((row): Row => reads.map((read) => read(row)))
    },
  }
}

interface Told {
  readonly line: AttemptLine
  readonly name: string | null
  readonly marks: Marks
}

export const ATTEMPT_COLUMNS: Columns<Told> = {
  attempt_id: ({ line }) => line.id,
  person_id: ({ line }) => line.person,
  person: ({ name }) => name,
  scenario: ({ line }) => line.scenario,
  version: ({ line }) => line.version,
  locale: ({ line }) => line.locale,
  variant: ({ line }) => line.variant,
  mode: ({ line }) => line.mode,
  take: ({ line }) => line.take,
  started: ({ line }) => timeCell(line.started),
  stored: ({ line }) => timeCell(line.stored),
  seconds: ({ line }) => Math.round(line.lasted / 1000),
  score: ({ line }) => line.score,
  passed: ({ line }) => line.passed,
  counts_as_passed: ({ line, marks }) => marks.override?.passed ?? line.passed,
  override: ({ marks }) => (marks.override ? (marks.override.passed ? 'passed' : 'failed') : null),
  override_reason: ({ marks }) => marks.override?.reason ?? null,
  override_by: ({ marks }) => marks.override?.by ?? null,
  override_at: ({ marks }) => timeCell(marks.override?.at ?? null),
  ending: ({ line }) => line.ending,
  worth: ({ line }) => line.worth,
  red_lines: ({ line }) => line.redLines.join(' '),
  serious_faults: ({ line }) => line.serious,
  comments: ({ marks }) => marks.comments,
}

const tell = async <T extends AttemptLine>(house: House, lines: readonly T[]) => {
  const nameOf = await namesOf(
    house,
    lines.map(({ person }) => person),
  )
  const marks = await marksOn(
    house,
    lines.map(({ id }) => id),
  )
  return lines.map((line) => ({ line, name: nameOf(line.person), marks: marks(line.id) }))
}

async function* toldLines(house: House, filter: AttemptFilter) {
  for await (const part of house.store.attempts.lines(filter)) yield await tell(house, part)
}

async function* toldRecords(house: House, filter: AttemptFilter) {
  for await (const part of house.store.attempts.records(filter)) yield await tell(house, part)
}

export const attemptTable = (house: House, filter: AttemptFilter): Table =>
  tableOf('attempts', ATTEMPT_COLUMNS, () => toldLines(house, filter))

type Turn = Told & {
  readonly line: StoredAttempt
  readonly index: number
  /** What was said, in the reader's language. */
  readonly words: Pick<Moment, 'said' | 'text'>
}
const turnIn = ({ line, index }: Turn) => line.turns[index]

export const TURN_COLUMNS: Columns<Turn> = {
  attempt_id: ({ line }) => line.id,
  person_id: ({ line }) => line.person,
  person: ({ name }) => name,
  scenario: ({ line }) => line.scenario,
  version: ({ line }) => line.version,
  variant: ({ line }) => line.variant,
  mode: ({ line }) => line.mode,
  turn: ({ index }) => index + 1,
  decision: (turn) => turnIn(turn)?.decision ?? null,
  reply: (turn) => turnIn(turn)?.reply ?? null,
  moves: (turn) => turnIn(turn)?.judged.join(' ') ?? null,
  loss: (turn) => turnIn(turn)?.loss ?? null,
  milliseconds: (turn) => turnIn(turn)?.ms ?? null,
  override: ({ marks }) => (marks.override ? (marks.override.passed ? 'passed' : 'failed') : null),
  buyer_said: ({ words }) => words.said || null,
  reply_text: ({ words }) => words.text,
}

async function* toldTurns({ house, library, locale }: Sources, filter: AttemptFilter) {
  for await (const part of toldRecords(house, filter)) {
    const spots = part.map(({ line }) => ({ ...line, decision: '', reply: '' }))
    const tell = await readMoments(library, spots, locale)
    yield part.flatMap((told) =>
      told.line.turns.map(
        (turn, index): Turn => ({ ...told, index, words: tell({ ...told.line, ...turn }) }),
      ),
    )
  }
}

/** What a table of what was said is read from. */
export interface Sources {
  readonly house: House
  readonly library: Pick<Library, 'script'>
  readonly locale: string
}

export const turnTable = (sources: Sources, filter: AttemptFilter): Table =>
  tableOf('turns', TURN_COLUMNS, () => toldTurns(sources, filter))

/** Attempts whole, as the page gets each of them: one JSON object a line. */
export async function* wholeLines(house: House, filter: AttemptFilter): AsyncGenerator<string> {
  for await (const part of toldRecords(house, filter))
    yield part.map(({ line, name, marks }) => `${JSON.stringify(attemptWhole(line, name, marks))}\n`).join('')
}

interface ReviewRow extends Told {
  readonly kind: 'comment' | 'override'
  readonly turn: number | null
  readonly text: string
  readonly by: string | null
  readonly at: number
}

export const REVIEW_COLUMNS: Columns<ReviewRow> = {
  attempt_id: ({ line }) => line.id,
  person_id: ({ line }) => line.person,
  person: ({ name }) => name,
  scenario: ({ line }) => line.scenario,
  kind: ({ kind }) => kind,
  turn: ({ turn }) => turn,
  score: ({ line }) => line.score,
  passed: ({ line }) => line.passed,
  counts_as_passed: ({ line, marks }) => marks.override?.passed ?? line.passed,
  text: ({ text }) => text,
  by: ({ by }) => by,
  at: ({ at }) => timeCell(at),
}

const reviewsIn = async (house: House, told: readonly Told[]): Promise<readonly ReviewRow[]> => {
  const marked = told.filter(({ marks }) => marks.override !== null || marks.comments > 0)
  const comments = await house.store.reviews.commentsOn(marked.map(({ line }) => line.id))
  const nameOf = await namesOf(
    house,
    comments.map(({ by }) => by),
  )
  return marked.flatMap((one): ReviewRow[] => {
    const { override } = one.marks
    const said = comments.filter(({ attempt }) => attempt === one.line.id)
    return [
      ...said.map(({ turn, text, at, by }) => ({
        ...one,
        kind: 'comment' as const,
        turn,
        text,
        at,
        by: nameOf(by),
      })),
      ...(override
        ? [
            {
              ...one,
              kind: 'override' as const,
              turn: null,
              text: override.reason,
              at: override.at,
              by: override.by,
            },
          ]
        : []),
    ]
  })
}

export const reviewTable = (house: House, filter: AttemptFilter): Table =>
  tableOf('reviews', REVIEW_COLUMNS, async function* () {
    for await (const part of toldLines(house, filter)) yield await reviewsIn(house, part)
  })
