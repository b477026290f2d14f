/** Portraits for pages that have no stage. */
import { sheet } from '../stage/paper.ts'
import { expressionOf } from '../stage/rig/express.ts'
import { likenessOf } from '../stage/rig/looks.ts'
import { PORTRAIT, portrait } from '../stage/rig/portrait.ts'
import { addressOf } from '../stage/still.ts'
import type { Mood } from '../training/index.ts'

/** The buyer's portrait in this mood, as an address for an image. */
export const portraitAddress = (buyer: string, mood: Mood): string => {
  const { face, gesture, behind } = expressionOf(mood, 'neutral')
  const picture = portrait(likenessOf(buyer), face, gesture, behind)
  return addressOf(sheet(picture, PORTRAIT, PORTRAIT.w, PORTRAIT.h))
}
