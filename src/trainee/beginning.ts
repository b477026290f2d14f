/** Conversations begun: from the first line, or anew from a turn of another one. */
import type { Attempt } from '../wire/attempt.ts'
import { type Branching, beginAttempt, branchAttempt } from './attempts.ts'
import { variantFor, type Way } from './modes.ts'
import type { World } from './world.ts'

/** What a server that gives out exams decides before the first line. */
export interface Issued {
  /** 32 hex digits. */
  readonly id: string
  readonly version: string
  readonly locale: string
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

/** An exam as it was issued; one that was begun before goes on where it was left. */
const beginIssued = async (world: World, scenario: string, issued: Issued): Promise<Begun> => {
  const { shelf, attempts, luck, now } = world
  const { id, version, locale, seed, variant } = issued
  if (await attempts.find(id)) return { kind: 'begun', id }
  const opened = await shelf.open(scenario, version)
  if (opened?.version !== version) return { kind: 'no-paper' }
  const begun = beginAttempt({ scenario, version, locale, variant, mode: 'exam', luck: luck(5), now: now() })
  await attempts.keep({ ...begun, id, transcript: { ...begun.transcript, seed } })
  return { kind: 'begun', id }
}

/** Keeps a new attempt at a story. Where a server gives out exams, none begins without it. */
export const beginWay = async (world: World, id: string, way: Way): Promise<Begun> => {
  const { shelf, attempts, words, luck, now, issueExam } = world
  const { locale } = words.peek()
  const header = shelf.find(id)?.header(locale)
  if (!header) return { kind: 'gone' }
  if (way === 'exam' && issueExam) {
    const issued = await issueExam(id)
    return issued ? beginIssued(world, id, issued) : { kind: 'no-paper' }
  }
  const opened = await shelf.open(id)
  if (!opened) return { kind: 'gone' }
  const begun = beginAttempt({
    scenario: id,
    version: opened.version,
    locale,
    variant: variantFor(way, await attempts.standing(), id, header.variants),
    mode: way,
    luck: luck(5),
    now: now(),
  })
  await attempts.keep(begun)
  return { kind: 'begun', id: begun.id }
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
