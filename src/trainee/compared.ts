/** A retry and what it was branched off, both told and worked out. */
import { reviewDebrief, reviewReplay } from '../conversation/debrief/review.ts'
import { moodOf } from '../training/index.ts'
import type { Told } from './comparing.ts'
import { type Retold, retellAttempt, type WorkedOut, workOutRetold } from './told.ts'
import type { World } from './world.ts'

export interface Compared {
  readonly kind: 'compared'
  readonly before: WorkedOut
  readonly after: WorkedOut
  readonly branch: number
}

/** `alone` where there is nothing to compare it with. */
export type Comparison =
  | Compared
  | { readonly kind: 'lost' }
  | { readonly kind: 'alone' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'changed'; readonly scenario: string }

/** Tells both; `id` is the retry's. */
export const compare = async (world: World, id: string): Promise<Comparison> => {
  const after = await retellAttempt(world, id)
  if (after.kind === 'lost' || after.kind === 'unfinished') return after
  if (after.kind === 'changed') return { kind: 'changed', scenario: after.scenario }
  const { from, transcript } = after.attempt
  const before = from && (await retellAttempt(world, from.attempt))
  if (!from || before?.kind !== 'retold' || before.attempt.transcript.variant !== transcript.variant)
    return { kind: 'alone' }
  // The same files make the same story: it is solved once.
  const first: Retold = { ...before, sources: after.sources }
  return {
    kind: 'compared',
    branch: from.turn,
    before: await workOutRetold(world, first),
    after: await workOutRetold(world, after),
  }
}

/** One of the two as the comparison sees it. */
export const toldOf = ({ retold, debrief }: WorkedOut): Told => ({
  turns: debrief ? reviewDebrief(debrief) : reviewReplay(retold.plays),
  closing: retold.plays.at(-1)?.scene.beat.lines ?? [],
  score: debrief?.score ?? null,
  passed: debrief?.passed ?? false,
  ending: retold.ending,
  mood: moodOf(retold.session.memory),
})
