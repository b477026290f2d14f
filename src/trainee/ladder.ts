/** The stories as a career ladder: what has been passed on each level, and what comes next. */
import type { Header } from '../ink/types.ts'
import type { Attempt } from '../wire/attempt.ts'
import { lastEnded, openAttempt } from './attempts.ts'
import type { Book } from './shelf.ts'

/** Five levels of bad reviews, the casebook's triage: new agents meet the first two, seasoned ones the rest. */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]
export const FIRST_SENIOR_LEVEL = 3

/** One story with what this device knows about it. */
export interface Case {
  readonly book: Book
  readonly header: Header
  readonly passed: boolean
  /** The best score so far, 0–100; null where there is none. */
  readonly best: number | null
  readonly last: Attempt | null
  readonly open: Attempt | null
}

/** `empty` has no story yet; `begun` has an attempt that ended, `done` has every story passed. */
export type RungState = 'empty' | 'untouched' | 'begun' | 'done'

export interface Rung {
  readonly level: Level
  readonly cases: readonly Case[]
  readonly passed: number
  readonly state: RungState
}

export interface Ladder {
  readonly rungs: readonly Rung[]
  /** What to practise next: an open conversation, else the lowest story not passed; null where all are passed. */
  readonly next: Case | null
  readonly passed: number
  readonly stories: number
}

const caseOf = (book: Book, header: Header, attempts: readonly Attempt[]): Case => {
  const outcomes = attempts
    .filter(({ transcript }) => transcript.scenario === book.id)
    .flatMap(({ outcome }) => outcome ?? [])
  const scores = outcomes.flatMap(({ score }) => score ?? [])
  return {
    book,
    header,
    passed: outcomes.some(({ passed }) => passed),
    best: scores.length > 0 ? Math.max(...scores) : null,
    last: lastEnded(attempts, book.id),
    open: openAttempt(attempts, book.id),
  }
}

const stateOf = (cases: readonly Case[]): RungState => {
  if (cases.length === 0) return 'empty'
  if (cases.every(({ passed }) => passed)) return 'done'
  return cases.some(({ last }) => last !== null) ? 'begun' : 'untouched'
}

const rungOf = (level: Level, all: readonly Case[]): Rung => {
  const cases = all.filter(({ header }) => header.level === level)
  return { level, cases, passed: cases.filter(({ passed }) => passed).length, state: stateOf(cases) }
}

const newestOpen = (cases: readonly Case[]): Case | null =>
  cases
    .filter(({ open }) => open !== null)
    .sort((a, b) => (b.open?.changed ?? 0) - (a.open?.changed ?? 0))[0] ?? null

/** The ladder of `books` that have a readable header; `attempts` newest first. */
export const ladderOf = (
  books: readonly { readonly book: Book; readonly header: Header }[],
  attempts: readonly Attempt[],
): Ladder => {
  const all = books.map(({ book, header }) => caseOf(book, header, attempts))
  const rungs = LEVELS.map((level) => rungOf(level, all))
  const climbing = rungs.flatMap(({ cases }) => cases)
  return {
    rungs,
    next: newestOpen(climbing) ?? climbing.find(({ passed }) => !passed) ?? null,
    passed: climbing.filter(({ passed }) => passed).length,
    stories: climbing.length,
  }
}
