/** Stories solved and ready to be debriefed, and conversations through them by luck. */
import {
  type Debrief,
  type DebriefSource,
  debrief,
  isDebrief,
  type Plan,
  planOf,
  type Solution,
  solve,
  unscorable,
} from '../../src/analysis/index.ts'
import {
  buildGraph,
  type CompiledStory,
  openScene,
  type StoryBeat,
  settingOf,
  walkGraph,
} from '../../src/ink/index.ts'
import { beginPlay, giveReply, type Play } from '../../src/training/index.ts'

export interface Solved {
  readonly story: CompiledStory
  readonly plan: Plan
  readonly solution: Solution
}

/** One variant of a story solved; null where it cannot be scored. */
export const solved = (story: CompiledStory, variant: number): Solved | null => {
  const plan = planOf(buildGraph(story), settingOf(story.header))
  const solution = solve(plan, variant)
  if (!solution.complete || unscorable(solution, { file: '', line: 0 })) return null
  return { story, plan, solution }
}

export const sourceOf = ({ story, plan, solution }: Solved): DebriefSource => ({
  plan,
  solution,
  walk: walkGraph(plan.graph, solution.variant),
  told: openScene(story, solution.variant, story.header.start),
})

/** A conversation to its ending, by luck (0–1); null where it runs into a dead end. */
export const talk = ({ story, solution }: Solved, luck: () => number): readonly string[] | null => {
  const { header } = story
  let play: Play<StoryBeat> = beginPlay(settingOf(header), openScene(story, solution.variant, header.start))
  const said: string[] = []
  while (!play.session.ending) {
    const { replies } = play.session.beat
    const reply = replies[Math.floor(luck() * replies.length)]
    if (!reply) return null
    said.push(reply.id)
    play = giveReply(play, reply.id)
  }
  return said
}

/** A debrief that must be there. */
export const debriefed = (one: Solved, ids: readonly string[]): Debrief => {
  const result = debrief(sourceOf(one), ids)
  if (!isDebrief(result)) throw new Error(JSON.stringify(result))
  return result
}
