/** What agents at different stages have practised. */
import type { Move } from '../../src/training/index.ts'
import type { Outcome } from '../../src/wire/attempt.ts'
import type { Drill, DrillTry } from '../../src/wire/practice.ts'
import { NOON, type Past } from './world.ts'

const DAY = 86_400_000
const ago = (days: number): number => NOON - days * DAY
const tried = (...days: readonly (readonly [number, boolean])[]): readonly DrillTry[] =>
  days.map(([at, held]) => ({ at: ago(at), held }))

const drill = (
  story: string,
  said: string,
  added: number,
  tries: readonly DrillTry[] = [],
  replies: readonly string[] = [],
): Drill => ({
  id: `${story}-${said}.${replies.length + 1}`,
  attempt: `${story}-${said}`,
  turn: replies.length + 1,
  scenario: story,
  version: 'any',
  variant: 1,
  replies,
  said,
  loss: 12.3,
  added: ago(added),
  tries,
})

const LEARNT = tried([60, true], [57, true], [50, true], [29, true])

/** Nine are due: more than a day's portion. Two come later, one is learnt. */
export const DUE: readonly Drill[] = [
  drill('meng', 'blame', 9, tried([8, true], [5, false])),
  drill('tang', 'boast', 4),
  drill('bei', 'threaten', 4, tried([3, false]), ['blame']),
  drill('lin', 'argue', 3, [], ['boast']),
  drill('qiao', 'stall', 12, tried([11, true], [8, true], [1, false]), ['listen', 'repeat']),
  drill('meng', 'argue', 2, [], ['blame']),
  drill('tang', 'blame', 2),
  drill('lin', 'interrupt', 2, [], ['blame', 'argue']),
  drill('qiao', 'boast', 1),
  drill('bei', 'boast', 9, tried([8, true], [5, true])),
  drill('lin', 'blame', 0),
  drill('tang', 'argue', 61, LEARNT, ['blame']),
]

export const RESTING: readonly Drill[] = DUE.slice(-3)
export const DONE: readonly Drill[] = DUE.map((one, index) =>
  index < 6 ? { ...one, tries: [...one.tries, { at: NOON, held: index !== 2 }] } : one,
)

const STORIES = ['tang', 'bei', 'meng'] as const
const FAULTS: readonly Move[] = ['argue', 'mishear', 'stall', 'boast', 'blame']

/** Every number of a skill the same share of what could be gained. */
const skillsAt = (share: number): readonly number[] =>
  [3, 2, 2, 1, 1, 4, 0].flatMap((n, index) => [n, Math.round(n * 4 * share * (1 - index / 20)), n * 4])

const outcomeAt = (score: number, faults: readonly Move[]): Outcome => ({
  score,
  passed: score >= 75,
  ending: 'settled',
  worth: score >= 75 ? 'good' : 'fair',
  tally: { skills: skillsAt(score / 100), faults },
})

/** Half a year of practice that gets better. */
export const MANY: readonly Past[] = Array.from({ length: 45 }, (_, index): Past => {
  const score = Math.min(98, 38 + index * 1.3 + ((index * 37) % 23))
  return {
    id: `past${index}`,
    story: STORIES[index % 3] ?? 'meng',
    way: 'good',
    variant: (index % 4) % 2 === 0 ? 1 : 2,
    mode: index % 6 === 5 ? 'exam' : index % 2 === 0 ? 'guided' : 'practice',
    daysAgo: (45 - index) * 4,
    outcome: outcomeAt(
      score,
      FAULTS.filter((_fault, at) => (index * 7 + at * 11) % 45 > index),
    ),
  }
})

export const LEFT_EXAM: Past = { id: 'left', story: 'bei', way: 'sigh', mode: 'exam', daysAgo: 3 }
export const ONE: readonly Past[] = [
  { id: 'only', story: 'tang', way: 'fair', outcome: outcomeAt(63.4, ['boast', 'stall']) },
]

/** First passes: what is missing for mastery differs from story to story. */
export const LADDER: readonly Past[] = [
  { id: 'l1', story: 'tang', way: 'good', daysAgo: 3, outcome: outcomeAt(91, []) },
  { id: 'l2', story: 'tang', way: 'good', variant: 2, daysAgo: 1, outcome: outcomeAt(88, []) },
  { id: 'l3', story: 'bei', way: 'good', outcome: outcomeAt(80, []) },
  { id: 'l4', story: 'meng', way: 'good', daysAgo: 2, outcome: outcomeAt(77, []) },
  { id: 'l5', story: 'lin', way: 'fair', daysAgo: 2, outcome: outcomeAt(52, ['argue']) },
]
