/** A conversation walked twice: over the graph, where results are known, and in the story, where the true words are. */
import type { GraphScene, StoryBeat } from '../ink/index.ts'
import { type Mismatch, type Play, replay, type Scene } from '../training/index.ts'
import type { Plan } from './plan.ts'
import type { GraphPlay } from './reach.ts'
import type { Solution } from './solve.ts'

/** What a debrief is made from: the solved story, its graph's opening, and the telling scene with the true words. */
export interface DebriefSource {
  readonly plan: Plan
  readonly solution: Solution
  readonly walk: GraphScene
  readonly told: Scene<StoryBeat>
}

/** The positions before each reply and, last, where it ends: the same turns in both. */
export interface Walked {
  readonly plays: readonly GraphPlay[]
  readonly told: readonly Play<StoryBeat>[]
}

/** Walks replies given by their ids; a mismatch where one was not on offer. */
export const walkBoth = (source: DebriefSource, ids: readonly string[]): Walked | Mismatch => {
  const replies = ids.map((id) => ({ id }))
  const walked = replay(source.plan.setting, source.walk, replies)
  if (!walked.ok) return walked.mismatch
  const told = replay(source.plan.setting, source.told, replies)
  return { plays: walked.plays as readonly GraphPlay[], told: told.plays }
}

export const isWalked = (walked: Walked | Mismatch): walked is Walked => 'plays' in walked
