/** The stories as a career ladder: what has been passed on each level, and what comes next. */
import type { Header } from '../ink/types.ts'
import { type Mastery, masteryOf, type Run } from '../training/mastery.ts'
import { type Attempt, isCounted } from '../wire/attempt.ts'
import { lastEnded, openAttempt } from './attempts.ts'
import type { Book } from './shelf.ts'
import type { World } from './world.ts'

/** Five levels of bad reviews, the casebook's triage: new agents meet the first two, seasoned ones the rest. */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]
export const FIRST_SENIOR_LEVEL = 3

/** One story with what this device knows about it. */
export interface Case {
  readonly book: Book
  readonly header: Header
  readonly passed: boolean
  readonly mastery: Mastery
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
  readonly mastered: number
  readonly stories: number
  /** The short stories that a new agent is led to; none once the agent is no longer new. */
  readonly firstDay: readonly Case[]
}

type Clock = Pick<World, 'now' | 'day'>

const runOf = ({ transcript, started, outcome }: Attempt): Run => ({
  scenario: transcript.scenario,
  variant: transcript.variant,
  started,
  passed: outcome?.passed ?? false,
})

const caseOf = (book: Book, header: Header, attempts: readonly Attempt[], { day, now }: Clock): Case => {
  const counted = attempts.filter(
    (attempt) => attempt.transcript.scenario === book.id && isCounted(attempt) && attempt.ended,
  )
  const outcomes = counted.flatMap(({ outcome }) => outcome ?? [])
  const scores = outcomes.flatMap(({ score }) => score ?? [])
  return {
    book,
    header,
    passed: outcomes.some(({ passed }) => passed),
    mastery: masteryOf(counted.map(runOf), header.variants, day, day(now())),
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

/** The first in the book's own order, which holds whatever the clock says. */
const newestOpen = (cases: readonly Case[], attempts: readonly Attempt[]): Case | null => {
  const newest = attempts.find((attempt) => cases.some(({ open }) => open === attempt))
  return cases.find(({ open }) => open !== null && open === newest) ?? null
}

const FIRST_DAY = 2

/** A new agent has not finished the first short stories yet, nor passed anything harder. */
const firstDayOf = (climbing: readonly Case[]): readonly Case[] => {
  const short = climbing.filter(({ header }) => header.level < FIRST_SENIOR_LEVEL).slice(0, FIRST_DAY)
  const isNew = climbing.every((one) => short.includes(one) || !one.passed)
  return isNew && short.some(({ last }) => last === null) ? short : []
}

/** The ladder of `books` that have a readable header; `attempts` newest first. */
export const ladderOf = (
  books: readonly { readonly book: Book; readonly header: Header }[],
  attempts: readonly Attempt[],
  clock: Clock,
): Ladder => {
  const all = books.map(({ book, header }) => caseOf(book, header, attempts, clock))
  const rungs = LEVELS.map((level) => rungOf(level, all))
  const climbing = rungs.flatMap(({ cases }) => cases)
  return {
    rungs,
    next: newestOpen(climbing, attempts) ?? climbing.find(({ passed }) => !passed) ?? null,
    passed: climbing.filter(({ passed }) => passed).length,
    mastered: climbing.filter(({ mastery }) => mastery.kind === 'mastered').length,
    stories: climbing.length,
    firstDay: firstDayOf(climbing),
  }
}
