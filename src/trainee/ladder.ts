/** The stories as a career ladder: what has been passed on each level, and what comes next. */
import type { Header } from '../ink/types.ts'
import { type Mastery, masteryOf, type Run } from '../training/mastery.ts'
import type { OwnRun } from '../wire/api/index.ts'
import { type Attempt, isCounted } from '../wire/attempt.ts'
import { lastEnded, openAttempt } from './attempts.ts'
import type { Book } from './shelf.ts'
import type { World } from './world.ts'

/** Five levels of bad reviews, the casebook's triage: new agents meet the first two, seasoned ones the rest. */
export const LEVELS = [1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]
export const FIRST_SENIOR_LEVEL = 3

/** One story with what this device and the server know about it. */
export interface Case {
  readonly book: Book
  readonly header: Header
  readonly passed: boolean
  readonly mastery: Mastery
  /** The best score so far, 0–100; null where there is none. */
  readonly best: number | null
  readonly last: Attempt | null
  /** The newest that was played on another device; null where this one has something newer. */
  readonly afar: OwnRun | null
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

/** What is known: this device's attempts, newest first, and what the server has of one's own, newest first. */
interface Lore {
  readonly attempts: readonly Attempt[]
  readonly runs: readonly OwnRun[]
}

/** Every talk at a story once: the server's word where it has one, since a lead may have decided otherwise. */
const runsAt = (id: string, { attempts, runs }: Lore): readonly (Run & Pick<OwnRun, 'score'>)[] => {
  const told = runs.filter(({ scenario }) => scenario === id)
  const known = new Set(told.map((run) => run.id))
  const here = attempts.filter(
    (one) => one.transcript.scenario === id && isCounted(one) && one.ended && !known.has(one.id),
  )
  return [...here.map((one) => ({ ...runOf(one), score: one.outcome?.score ?? null })), ...told]
}

/** The newest run at a story that is not on this device, where nothing newer is. */
const afarOf = (id: string, last: Attempt | null, { attempts, runs }: Lore): OwnRun | null => {
  const here = new Set(attempts.map((one) => one.id))
  const run = runs.find((one) => one.scenario === id && !here.has(one.id))
  return run && (!last || last.started < run.started) ? run : null
}

const caseOf = (book: Book, header: Header, lore: Lore, { day, now }: Clock): Case => {
  const runs = runsAt(book.id, lore)
  const scores = runs.flatMap(({ score }) => score ?? [])
  const last = lastEnded(lore.attempts, book.id)
  return {
    book,
    header,
    passed: runs.some(({ passed }) => passed),
    mastery: masteryOf(runs, header.variants, day, day(now())),
    best: scores.length > 0 ? Math.max(...scores) : null,
    last,
    afar: afarOf(book.id, last, lore),
    open: openAttempt(lore.attempts, book.id),
  }
}

/** Somebody has talked to this buyer to the end, here or elsewhere. */
export const isMet = ({ last, afar }: Case): boolean => last !== null || afar !== null

const stateOf = (cases: readonly Case[]): RungState => {
  if (cases.length === 0) return 'empty'
  if (cases.every(({ passed }) => passed)) return 'done'
  return cases.some(isMet) ? 'begun' : 'untouched'
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
  return isNew && !short.every(isMet) ? short : []
}

/** The ladder of `books` that have a readable header; `attempts` and what the server has, newest first. */
export const ladderOf = (
  books: readonly { readonly book: Book; readonly header: Header }[],
  attempts: readonly Attempt[],
  clock: Clock,
  runs: readonly OwnRun[] = [],
): Ladder => {
  const all = books.map(({ book, header }) => caseOf(book, header, { attempts, runs }, clock))
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
