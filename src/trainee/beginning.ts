/** Conversations begun: from the first line, or anew from a turn of another one. */
import type { Attempt } from '../wire/attempt.ts'
import { type Branching, beginAttempt, branchAttempt } from './attempts.ts'
import { variantFor, type Way } from './modes.ts'
import type { World } from './world.ts'

/** What a server that gives out exams decides before the first line. */
export interface Issued {
  /** 32 hex digits. */
  readonly id: string
  readonly seed: number
  /** From 1. */
  readonly variant: number
}

/** Asks for an exam at a story; null where none is given out now. */
export type IssueExam = (scenario: string) => Promise<Issued | null>

/** What came of a beginning: the story may be gone, or no exam was given out. */
export type Begun =
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-paper' }

/** Keeps a new attempt at a story. Where a server gives out exams, none begins without it. */
export const beginWay = async (world: World, id: string, way: Way): Promise<Begun> => {
  const { shelf, attempts, words, luck, now, issueExam } = world
  const { locale } = words.peek()
  const opened = await shelf.open(id)
  const header = shelf.find(id)?.header(locale)
  if (!opened || !header) return { kind: 'gone' }
  const asks = way === 'exam' && issueExam !== null
  const issued = asks ? await issueExam(id) : null
  if (asks && !issued) return { kind: 'no-paper' }
  const begun = beginAttempt({
    scenario: id,
    version: opened.version,
    locale,
    variant: issued?.variant ?? variantFor(way, await attempts.all(), id, header.variants),
    mode: way,
    luck: luck(5),
    now: now(),
  })
  const attempt: Attempt = issued
    ? { ...begun, id: issued.id, transcript: { ...begun.transcript, seed: issued.seed } }
    : begun
  await attempts.keep(attempt)
  return { kind: 'begun', id: attempt.id }
}

/** The same, where only the new attempt's id matters; null where none has begun. */
export const begin = async (world: World, id: string, way: Way): Promise<string | null> => {
  const begun = await beginWay(world, id, way)
  return begun.kind === 'begun' ? begun.id : null
}

/** Keeps a branch of an attempt, standing just before `turn` (from 1), and gives its id. */
export const branchOff = async (
  world: World,
  attempt: Attempt,
  turn: number,
  mode: Branching['mode'],
): Promise<string> => {
  const { attempts, luck, now } = world
  const branch = branchAttempt(attempt, turn, { mode, luck: luck(5), now: now() })
  await attempts.keep(branch)
  return branch.id
}
