/** A draft played beside its text: as many of the replies so far as still fit, whatever has been changed since. */
import {
  type CompiledStory,
  compile,
  openScene,
  type Problem,
  StoryFault,
  type StoryScene,
  settingOf,
  variablesAt,
} from '../ink/index.ts'
import { type Play, replay } from '../training/index.ts'
import type { Files } from '../wire/draft.ts'

/** `fits` are the replies that could be said again; `variables` what the story's own hold now. */
export interface Rehearsal {
  readonly kind: 'on'
  readonly story: CompiledStory
  readonly plays: readonly Play<StoryScene['beat']>[]
  readonly fits: readonly string[]
  readonly variables: ReadonlyMap<string, string>
}

/** Why nothing can be played: the text does not compile, or the story breaks where it was let to run. */
export interface Broken {
  readonly kind: 'broken'
  readonly problem: Problem | null
}

type Plays = readonly Play<StoryScene['beat']>[]

const tell = (story: CompiledStory, variant: number, replies: readonly string[]): Plays => {
  const setting = settingOf(story.header)
  const opening = openScene(story, variant, setting.start)
  return replay(
    setting,
    opening,
    replies.map((id) => ({ id })),
  ).plays
}

/** Tells the longest beginning of the replies that neither misses one nor breaks the story. */
const tellWhatFits = (story: CompiledStory, variant: number, replies: readonly string[]): Plays | Problem => {
  let fault: Problem | null = null
  for (let count = replies.length; count >= 0; count--) {
    try {
      return tell(story, variant, replies.slice(0, count))
    } catch (thrown) {
      if (!(thrown instanceof StoryFault)) throw thrown
      fault = thrown.problem
    }
  }
  return fault ?? { at: { file: story.sources.main, line: 0 }, rule: 'no-story', severity: 'error' }
}

const isPlays = (told: Plays | Problem): told is Plays => Array.isArray(told)

/** Plays a file of a draft in one variant (from 1); never throws for what the author wrote. */
export const rehearse = (
  files: Files,
  file: string,
  variant: number,
  replies: readonly string[],
): Rehearsal | Broken => {
  const { story, problems } = compile({ main: file, files })
  if (!story)
    return { kind: 'broken', problem: problems.find(({ severity }) => severity === 'error') ?? null }
  const plays = tellWhatFits(story, Math.min(variant, story.header.variants), replies)
  if (!isPlays(plays)) return { kind: 'broken', problem: plays }
  const scene = plays.at(-1)?.scene as StoryScene | undefined
  return {
    kind: 'on',
    story,
    plays,
    fits: replies.slice(0, plays.length - 1),
    variables: scene ? variablesAt(story, scene) : new Map(),
  }
}
