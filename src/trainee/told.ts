/** A finished attempt told again, and then worked out: what a result page stands on. */
import type { Debrief, LineOn } from '../analysis/types.ts'
import { type Plays, walkStory } from '../conversation/walk.ts'
import type { Header, Sources } from '../ink/types.ts'
import type { Ending, Session } from '../training/index.ts'
import type { Attempt, Outcome } from '../wire/attempt.ts'
import { conclude } from './conclude.ts'
import { isStory, readStory } from './reading.ts'
import type { Opened } from './shelf.ts'
import type { World } from './world.ts'

/** An attempt with the story it was played in. `edition` where that is no longer the story of today. */
export interface Retold {
  readonly kind: 'retold'
  readonly attempt: Attempt
  readonly header: Header
  readonly sources: Sources
  readonly plays: Plays
  readonly session: Session
  readonly ending: Ending
  readonly edition: boolean
}

export type Retelling =
  | Retold
  | { readonly kind: 'lost' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'changed'; readonly scenario: string; readonly outcome: Outcome | null }

const tell = async (world: World, attempt: Attempt, opened: Opened): Promise<Retelling> => {
  const { scenario, version, variant, replies } = attempt.transcript
  const changed = { kind: 'changed', scenario, outcome: attempt.outcome } as const
  if (opened.version !== version) return changed
  const { locale } = world.words.peek()
  const [sources, story] = await Promise.all([opened.sources(locale), readStory(opened, locale)])
  const plays = isStory(story) && walkStory(story, variant, replies)
  if (!sources || !plays) return changed
  const session = plays.at(-1)?.session
  if (!session?.ending) return { kind: 'unfinished' }
  const today = await world.shelf.open(scenario)
  const { header } = story
  const edition = today?.version !== version
  return { kind: 'retold', attempt, header, sources, plays, session, ending: session.ending, edition }
}

/** Tells an attempt again in the language of the page; takes a moment, no more. */
export const retellAttempt = async (world: World, id: string): Promise<Retelling> => {
  const attempt = await world.attempts.find(id)
  const opened = attempt && (await world.shelf.open(attempt.transcript.scenario, attempt.transcript.version))
  return attempt && opened ? tell(world, attempt, opened) : { kind: 'lost' }
}

/** What came of working it out; it belongs to the retelling it was made from. */
export interface WorkedOut {
  readonly retold: Retold
  readonly debrief: Debrief | null
  /** Why there is no debrief: the story is too large, or the analysis stopped. */
  readonly without: 'incomplete' | 'failed' | null
}

const idsOf = ({ attempt }: Retold): readonly string[] => attempt.transcript.replies.map(({ id }) => id)

/** Works an attempt out, and keeps what came of it. */
export const workOutRetold = async (world: World, retold: Retold): Promise<WorkedOut> => {
  const { attempt, sources, ending } = retold
  const examined = await world.examiner.examine(sources, attempt.transcript.variant, idsOf(retold))
  const debrief = examined.kind === 'debrief' ? examined.debrief : null
  // What stopped half-way says nothing: a score that is known already stays.
  if (examined.kind !== 'failed') await conclude(world, attempt, ending, debrief)
  return { retold, debrief, without: examined.kind === 'debrief' ? null : examined.kind }
}

/** The best line on from just before a turn (from 1). */
export const lineOnFrom = (world: World, retold: Retold, turn: number): Promise<LineOn | null> =>
  world.examiner.lineOn(retold.sources, retold.attempt.transcript.variant, idsOf(retold).slice(0, turn - 1))
