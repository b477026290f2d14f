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

/** Asks for an exam at a story; null where none is given out, so that it is a self-check. */
export type IssueExam = (scenario: string) => Promise<Issued | null>

const issuedFor = async ({ issueExam }: World, id: string, way: Way): Promise<Issued | null> =>
  way === 'exam' && issueExam ? issueExam(id) : null

/** Keeps a new attempt at a story and gives its id; null where the story is gone. */
export const begin = async (world: World, id: string, way: Way): Promise<string | null> => {
  const { shelf, attempts, words, luck, now } = world
  const { locale } = words.value
  const opened = await shelf.open(id)
  const header = shelf.find(id)?.header(locale)
  if (!opened || !header) return null
  const issued = await issuedFor(world, id, way)
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
  return attempt.id
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
