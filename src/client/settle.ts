/** What stands when an attempt is kept that is stored already: no tab takes a reply away from another. */
import type { Attempt } from '../wire/attempt.ts'

const goesOn = (attempt: Attempt, from: Attempt): boolean =>
  from.transcript.replies.every(({ id }, turn) => attempt.transcript.replies[turn]?.id === id)

const lengthOf = ({ transcript }: Attempt): number => transcript.replies.length

const isAsFar = (stored: Attempt, found: Attempt): boolean =>
  !stored.ended && lengthOf(stored) === lengthOf(found) && goesOn(stored, found)

/** `overtaken`: the stored attempt stands, since it has gone another way or further than the one to be kept. */
export interface Settled {
  readonly attempt: Attempt
  readonly overtaken: boolean
}

/**
 * `stored` is what the device has, `kept` what a tab wants to store. Where the story has changed so that not every reply
 * fits any more, `instead` is the attempt as it was found: as long as nobody has taken it further, it gives way.
 */
export const settle = (stored: Attempt | null, kept: Attempt, instead: Attempt | null = null): Settled => {
  if (!stored || (instead && isAsFar(stored, instead))) return { attempt: kept, overtaken: false }
  const longer = lengthOf(kept) > lengthOf(stored)
  if (!goesOn(kept, stored) || (longer && stored.ended)) return { attempt: stored, overtaken: true }
  if (longer) return { attempt: kept, overtaken: false }
  const ended = stored.ended || kept.ended
  return { attempt: { ...kept, ended, outcome: kept.outcome ?? stored.outcome }, overtaken: false }
}
