/** A transcript walked through its story again. */
import { openScene, StoryFault, settingOf } from '../ink/run.ts'
import type { TellableStory } from '../ink/tellable.ts'
import type { StoryBeat } from '../ink/types.ts'
import { type Play, replay } from '../training/index.ts'

export type Plays = readonly Play<StoryBeat>[]

/** The position before each reply and, last, where they end; null where the story breaks or does not lead there. */
export const walkStory = (
  story: TellableStory,
  variant: number,
  replies: readonly { readonly id: string }[],
): Plays | null => {
  try {
    const setting = settingOf(story.header)
    const told = replay(setting, openScene(story, variant, setting.start), replies)
    return told.ok ? told.plays : null
  } catch (thrown) {
    if (thrown instanceof StoryFault) return null
    throw thrown
  }
}

/** The language that a story's main file is written in, for `lang`. */
export const langOf = (main: string): string => main.replace(/\.ink$/, '')
