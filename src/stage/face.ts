/** A face for pages that have no stage. */
import type { Mood, Pose } from '../training/index.ts'
import { sheet } from './paper.ts'
import { expressionOf } from './rig/express.ts'
import { likenessOf } from './rig/looks.ts'
import { PORTRAIT, portrait } from './rig/portrait.ts'
import { addressOf } from './still.ts'

/** Whose face, and how it looks. `who` is a buyer's id, `agent` for the player's side or `zhou` for the supervisor. */
export interface Sitter {
  readonly who: string
  readonly mood: Mood
  readonly pose: Pose
}

/** The portrait as an address for an image; whoever is unknown gets a guest's face. */
export const portraitAddress = ({ who, mood, pose }: Sitter): string => {
  const { face, gesture, behind } = expressionOf(mood, pose)
  const picture = portrait(likenessOf(who), face, gesture, behind)
  return addressOf(sheet(picture, PORTRAIT, PORTRAIT.w, PORTRAIT.h))
}
