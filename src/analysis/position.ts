/** What every reply would cost at a place in a conversation that is not over. */
import type { StoryBeat } from '../ink/index.ts'
import { openAt } from './debrief.ts'
import type { OpenReply } from './types.ts'
import { type DebriefSource, isWalked, walkBoth } from './walk.ts'

/** Every reply that is open after those given by their ids; null where they lead nowhere or to an ending. */
export const positionAfter = (source: DebriefSource, ids: readonly string[]): readonly OpenReply[] | null => {
  const walked = walkBoth(source, ids)
  const here = isWalked(walked) ? walked.plays.at(-1) : undefined
  if (!isWalked(walked) || !here || here.session.ending) return null
  const beat = walked.told.at(-1)?.scene.beat as StoryBeat
  return openAt(here, beat.replies, source.solution)
}

/** What a reply costs: also where nothing is left to lose, and where a ceiling takes more than the reply itself. */
export const costOf = ({ loss, uncapped }: Pick<OpenReply, 'loss' | 'uncapped'>): number =>
  Math.max(loss, uncapped)
