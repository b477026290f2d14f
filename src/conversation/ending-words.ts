/** How an ending is named: as settled or not, or, where somebody wanted money for a star, as a line held or not. */
import { type Ending, type Motive, WALKED_OUT } from '../training/index.ts'

/** The keys of an ending's name and of the sentence below it. */
export const endingWords = (motive: Motive, { id, worth }: Ending) => {
  if (id === WALKED_OUT.id) return { name: `worth.${worth}`, tip: 'worthTip.walkedOut' } as const
  if (motive === 'leverage') return { name: `worthHeld.${worth}`, tip: `worthHeldTip.${worth}` } as const
  return { name: `worth.${worth}`, tip: `worthTip.${worth}` } as const
}
