/** Verifies a transcript by playing the story itself: for stories whose graph has no end. Slow, in a worker only. */
import {
  type CompiledStory,
  compile,
  openScene,
  type Sources,
  StoryFault,
  settingOf,
} from '../../ink/index.ts'
import { replay } from '../../training/index.ts'
import { decisionsOf } from './edition.ts'
import { type Aside, type Refused, refuse, type Verified } from './verdict.ts'
import { type Claim, judgeReplay } from './walk.ts'

/** Plays claims through Ink, keeping the story compiled last. No score comes of it: nobody knows what was within reach. */
export const teller = (): ((sources: Sources, claim: Claim) => Verified | Refused | Aside) => {
  let kept: { readonly key: string; readonly story: CompiledStory | null } | null = null
  const open = (sources: Sources): CompiledStory | null => {
    const key = JSON.stringify(sources)
    if (kept?.key !== key) kept = { key, story: compile(sources).story }
    return kept.story
  }
  return (sources, claim) => {
    const story = open(sources)
    const { variant, replies } = claim.transcript
    if (!story) return { kind: 'aside', why: 'broken-story' }
    if (variant > story.header.variants) return refuse('impossible')
    try {
      const opening = openScene(story, variant, story.header.start)
      return judgeReplay(replay(settingOf(story.header), opening, replies), claim, decisionsOf(story))
    } catch (thrown) {
      if (!(thrown instanceof StoryFault)) throw thrown
      return { kind: 'aside', why: 'broken-story' }
    }
  }
}
