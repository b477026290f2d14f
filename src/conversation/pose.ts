/** The buyer's pose: the one of the last line they have been heard to say. */
import type { StoryBeat } from '../ink/types.ts'
import type { Play, Pose } from '../training/index.ts'
import { logLines } from './entries.ts'

/** After `revealed` lines of the last position, and all lines before it. */
export const poseOf = (plays: readonly Play<StoryBeat>[], revealed: number): Pose => {
  const shown = plays.flatMap(({ scene }, index) => {
    const lines = logLines(scene.beat)
    return index === plays.length - 1 ? lines.slice(0, revealed) : lines
  })
  return shown.findLast((line) => line.speaker === 'buyer')?.pose ?? 'neutral'
}
