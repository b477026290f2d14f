/** What a drill was about: the buyer's words before the mistake, and what the mistake was called. */

import { type Plays, walkStory } from '../../conversation/walk.ts'
import type { TellableStory } from '../../ink/tellable.ts'
import type { Header } from '../../ink/types.ts'
import { giveReply, isFault, type Move } from '../../training/index.ts'
import type { Drill } from '../../wire/practice.ts'
import { isStory, type Read, readStory } from '../reading.ts'
import type { Opened } from '../shelf.ts'
import type { World } from '../world.ts'

export interface Remembered {
  readonly header: Header
  /** What the buyer had just said; null where the buyer had said nothing. */
  readonly heard: string | null
  /** The faults that were made, none where a better reply was missed. */
  readonly faults: readonly Move[]
  /** The words of the reply that cost so much. */
  readonly said: string
}

/** The buyer's last words at the end of some plays. */
const heardAt = (plays: Plays): string | null =>
  plays
    .flatMap(({ scene }) => scene.beat.lines)
    .filter(({ speaker }) => speaker === 'buyer')
    .at(-1)?.text ?? null

const rememberIn = (story: TellableStory, drill: Drill): Remembered | null => {
  const plays = walkStory(
    story,
    drill.variant,
    drill.replies.map((id) => ({ id })),
  )
  const here = plays?.at(-1)
  const reply = here?.scene.beat.replies.find(({ id }) => id === drill.said)
  if (!plays || !here || !reply) return null
  const judged = giveReply(here, reply.id).session.turns.at(-1)?.judged ?? []
  return { header: story.header, heard: heardAt(plays), faults: judged.filter(isFault), said: reply.text }
}

/** Remembers many drills, each story read once; a drill that leads nowhere any more is left out. */
export const rememberAll = async (
  { shelf, words }: Pick<World, 'shelf' | 'words'>,
  drills: readonly Drill[],
): Promise<ReadonlyMap<string, Remembered>> => {
  const stories = new Map<Opened, Promise<Read>>()
  const remembered = new Map<string, Remembered>()
  for (const drill of drills) {
    const opened = await shelf.open(drill.scenario, drill.version)
    if (!opened) continue
    const reading = stories.get(opened) ?? readStory(opened, words.peek().locale)
    stories.set(opened, reading)
    const story = await reading
    const about = isStory(story) && rememberIn(story, drill)
    if (about) remembered.set(drill.id, about)
  }
  return remembered
}
