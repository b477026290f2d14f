/** What is written down once an attempt has been worked out: its outcome, and its mistakes as drills. */
import type { Debrief } from '../analysis/types.ts'
import { walkStory } from '../conversation/walk.ts'
import type { Ending } from '../training/index.ts'
import { type Attempt, isCounted, type Outcome } from '../wire/attempt.ts'
import { concludeAttempt } from './attempts.ts'
import { collectDrills } from './collect.ts'
import { isStory, type Read, readStory } from './reading.ts'
import { tallyOf } from './tally.ts'
import type { World } from './world.ts'

const outcomeOf = (ending: Ending, debrief: Debrief | null): Outcome => ({
  score: debrief?.score ?? null,
  passed: debrief?.passed ?? false,
  ending: ending.id,
  worth: ending.worth,
  tally: debrief && tallyOf(debrief),
})

const same = (a: Outcome | null, b: Outcome): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Keeps an attempt's outcome and drills; doing it again changes nothing. Working it out takes a while: what has been
 * erased meanwhile does not come back.
 */
export const conclude = async (
  { attempts, practice }: Pick<World, 'attempts' | 'practice'>,
  attempt: Attempt,
  ending: Ending,
  debrief: Debrief | null,
): Promise<void> => {
  const outcome = outcomeOf(ending, debrief)
  if (!same(attempt.outcome, outcome) && !(await attempts.amend(concludeAttempt(attempt, outcome)))) return
  if (debrief) await collectDrills(practice, attempt, debrief)
}

const endingOf = (story: Read, { variant, replies }: Attempt['transcript']): Ending | null => {
  const plays = isStory(story) ? walkStory(story, variant, replies) : null
  return plays?.at(-1)?.session.ending ?? null
}

/** Ended, but its result was never opened, so that nothing is known of its mistakes yet. */
export const isUntold = (attempt: Attempt): boolean =>
  attempt.ended && isCounted(attempt) && (attempt.outcome === null || isOld(attempt.outcome))

/** Worked out before progress was kept with the outcome. */
const isOld = ({ score, tally }: Outcome): boolean => score !== null && tally === null

/** Works out an attempt whose result was never opened; leaves it as it is where that cannot be done. */
export const workOut = async (world: World, attempt: Attempt): Promise<void> => {
  const { scenario, version, variant, replies } = attempt.transcript
  const opened = await world.shelf.open(scenario, version)
  if (opened?.version !== version) return
  const { locale } = world.words.peek()
  const sources = await opened.sources(locale)
  const ending = endingOf(await readStory(opened, locale), attempt.transcript)
  if (!sources || !ending) return
  const ids = replies.map(({ id }) => id)
  const examined = await world.examiner.examine(sources, variant, ids)
  if (examined.kind === 'debrief') await conclude(world, attempt, ending, examined.debrief)
}
