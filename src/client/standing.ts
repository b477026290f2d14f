/**
 * Of thousands of attempts the few that say where an agent stands: what was last, what is open, what was passed, which
 * variants were seen. Whoever asks these for that gets the answer that all attempts would give.
 */
import { type Attempt, isCounted } from '../wire/attempt.ts'
import { newestFirst, type Ordered } from './pack.ts'

type Few = readonly Attempt[]
type Key = (attempt: Attempt) => number
/** Picks among the attempts at one story, newest first. */
type Pick = (mine: Few) => Few

/** The coach fades by two runs in a row, apart from the one under way. */
const RUNS_TO_FADE = 3

const started: Key = (attempt) => attempt.started
const isEnded = (attempt: Attempt): boolean => attempt.ended && isCounted(attempt)
const isExam = ({ transcript }: Attempt): boolean => transcript.mode === 'exam'
const hasSpoken = ({ transcript }: Attempt): boolean => transcript.replies.length > 0
const hasPassed = (attempt: Attempt): boolean => isEnded(attempt) && attempt.outcome?.passed === true

/** The first of those with the highest key. */
const highest =
  (key: Key): Pick =>
  (some) =>
    some.reduce<Few>(([best], one) => [best && key(best) >= key(one) ? best : one], [])
const lowest = (key: Key): Pick => highest((attempt) => -key(attempt))
const newest: Pick = (some) => some.slice(0, 1)

const among =
  (wanted: (attempt: Attempt) => boolean, pick: Pick): Pick =>
  (some) =>
    pick(some.filter(wanted))

/** In groups of the same key; the order within each stays. */
const apart = (some: Few, key: (attempt: Attempt) => unknown): readonly Few[] =>
  [...new Set(some.map(key))].map((one) => some.filter((attempt) => key(attempt) === one))

const perVariant =
  (pick: Pick): Pick =>
  (some) =>
    apart(some, ({ transcript }) => transcript.variant).flatMap(pick)

const PICKS: readonly Pick[] = [
  among(isEnded, newest),
  among((attempt) => isCounted(attempt) && (isExam(attempt) || hasSpoken(attempt)), newest),
  among(
    isEnded,
    highest((attempt) => attempt.outcome?.score ?? -1),
  ),
  among(isEnded, (some) => some.toSorted((a, b) => a.started - b.started).slice(-RUNS_TO_FADE)),
  // Mastery wants passes on different days: the first and the last of each variant know of any.
  among(hasPassed, perVariant(lowest(started))),
  among(hasPassed, perVariant(highest(started))),
  among((attempt) => isCounted(attempt) && hasSpoken(attempt), perVariant(newest)),
  among(
    (attempt) => isExam(attempt) || hasSpoken(attempt),
    perVariant(highest((attempt) => attempt.changed)),
  ),
  among(isCounted, highest(started)),
  among((attempt) => isCounted(attempt) && !isExam(attempt), highest(started)),
  among(
    (attempt) => isCounted(attempt) && isExam(attempt) && !attempt.ended,
    (some) => some,
  ),
]

/** Those that tell, newest first. */
export const tellingOf = (rows: readonly Ordered[]): readonly Ordered[] => {
  const inOrder = rows.toSorted(newestFirst)
  const stories = apart(
    inOrder.map(({ attempt }) => attempt),
    ({ transcript }) => transcript.scenario,
  )
  const telling = new Set(stories.flatMap((mine) => PICKS.flatMap((pick) => pick(mine))))
  return inOrder.filter(({ attempt }) => telling.has(attempt))
}

/**
 * Those that tell once `row` is kept in place of `before`; null where only all attempts could say, since what it told
 * so far it tells no more (a clock set back, another score): then one that was left out may come forward.
 */
export const layOver = (
  telling: readonly Ordered[],
  before: Attempt | null,
  row: Ordered,
): readonly Ordered[] | null => {
  if (before && !goesFurther(before, row.attempt)) return null
  return tellingOf([...telling.filter(({ attempt }) => attempt.id !== row.attempt.id), row])
}

const goesFurther = (before: Attempt, { changed, outcome }: Attempt): boolean =>
  changed >= before.changed &&
  (before.outcome === null ||
    (before.outcome.score === outcome?.score && before.outcome.passed === outcome.passed))
