/** What the coach says before a reply: the story's own words, or a general hint where it has none. */
import type { StoryBeat } from '../ink/types.ts'
import { type HintId, hintOf, type Play } from '../training/index.ts'
import { coachLines } from './entries.ts'

export type Remark =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'hint'; readonly id: HintId }

export const remarkOn = ({ session, scene }: Play<StoryBeat>): Remark => {
  const text = coachLines(scene.beat)
    .map((line) => line.text)
    .join(' ')
  return text === '' ? { kind: 'hint', id: hintOf(session) } : { kind: 'line', text }
}
