/** What was said in a talk, word for word: played again in Ink, for how a reply is worded may hang on all that came before. In a worker only. */
import {
  type CompiledStory,
  compile,
  openScene,
  type Sources,
  StoryFault,
  settingOf,
} from '../../ink/index.ts'
import { replay } from '../../training/index.ts'
import { lastSaid, type ScriptWords } from './script.ts'

/** A talk, or how far it is asked about: reply ids from its first turn on. */
export interface Talk {
  readonly variant: number
  readonly replies: readonly string[]
}

/** The words of each turn of a talk; none where the story does not lead there. */
export type Quote = readonly ScriptWords[]

/** Stories that are kept compiled. */
const MOST = 8

const quoteFrom = (story: CompiledStory, { variant, replies }: Talk): Quote => {
  const setting = settingOf(story.header)
  const told = replay(
    setting,
    openScene(story, variant, setting.start),
    replies.map((id) => ({ id })),
  )
  if (!told.ok) return []
  return replies.flatMap((id, index) => {
    const beat = told.plays[index]?.scene.beat
    const reply = beat?.replies.find((offered) => offered.id === id)
    return beat && reply ? [{ said: lastSaid(beat), text: reply.text, moves: reply.moves }] : []
  })
}

/** Quotes talks of stories, of which the ones asked about last stay compiled. */
export const quoter = (): ((sources: Sources, talks: readonly Talk[]) => readonly Quote[]) => {
  const kept = new Map<string, CompiledStory | null>()
  const open = (sources: Sources): CompiledStory | null => {
    const name = JSON.stringify(sources)
    const known = kept.get(name)
    const story = known === undefined ? compile(sources).story : known
    kept.delete(name)
    kept.set(name, story)
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    return story
  }
  return (sources, talks) => {
    const story = open(sources)
    return talks.map((talk) => {
      try {
        return story && talk.variant <= story.header.variants ? quoteFrom(story, talk) : []
      } catch (thrown) {
        if (thrown instanceof StoryFault) return []
        throw thrown
      }
    })
  }
}
