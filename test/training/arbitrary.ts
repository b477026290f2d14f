/** What fast-check draws buyers, memories and replies from. */
import fc from 'fast-check'
import {
  applyReply,
  breakPromise,
  type Draft,
  freshMemory,
  keepPromise,
  type Memory,
  MOOD_MAX,
  MOOD_VALUES,
  MOTIVES,
  MOVE_IDS,
  type Mood,
  type Move,
  SHADOW,
  shiftMood,
  TEMPERS,
  type Terms,
  termsOf,
  weighFrozen,
} from '../../src/training/index.ts'

export const moodValue = fc.nat(MOOD_MAX)
export const mood: fc.Arbitrary<Mood> = fc.record({ anger: moodValue, trust: moodValue, heard: moodValue })
export const terms: fc.Arbitrary<Terms> = fc
  .record({ motive: fc.constantFrom(...MOTIVES), temper: fc.constantFrom(...TEMPERS) })
  .map(({ motive, temper }) => termsOf(motive, temper))
export const ready = fc.nat(16)
export const move: fc.Arbitrary<Move> = fc.constantFrom(...MOVE_IDS)
export const moves = fc.uniqueArray(move, { maxLength: 4 })

export const indexOf = (one: Move): number => MOVE_IDS.indexOf(one)

/** Something that happens to a memory: a reply, or one of the story's events. */
export type Step =
  | { readonly kind: 'reply'; readonly moves: readonly Move[]; readonly heardIt: boolean }
  | { readonly kind: 'frozen'; readonly moves: readonly Move[]; readonly heardIt: boolean }
  | { readonly kind: 'kept' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'mood'; readonly value: (typeof MOOD_VALUES)[number]; readonly by: number }

const heardIt = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() })

export const spoken: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('reply'), moves, heardIt })
export const told: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('kept') }),
  fc.record({ kind: fc.constant('broken') }),
  fc.record({
    kind: fc.constant('mood'),
    value: fc.constantFrom(...MOOD_VALUES),
    by: fc.integer({ min: -20, max: 20 }),
  }),
)
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: spoken },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('frozen'), moves, heardIt }) },
  { weight: 1, arbitrary: told },
)

/** What a step makes of a memory, and the points it earns. */
export const take = (
  memory: Memory,
  taken: Step,
  ready: number,
  terms: Terms,
): { readonly memory: Memory; readonly points: number } => {
  const draft: Draft = { ...memory }
  let points = 0
  if (taken.kind === 'reply')
    points = applyReply(draft, taken.moves.map(indexOf), taken.heardIt, ready, terms, null)
  else if (taken.kind === 'frozen')
    points = weighFrozen(draft, taken.moves.map(indexOf), taken.heardIt, terms, null)
  else if (taken.kind === 'kept') keepPromise(draft)
  else if (taken.kind === 'broken') breakPromise(draft)
  else shiftMood(draft, taken.value, taken.by)
  return { memory: draft, points }
}

/** A buyer in the middle of a talk: who they are, and what they carry after some steps. */
export const met = fc
  .record({ terms, ready, start: mood, steps: fc.array(step, { maxLength: 12 }) })
  .map(({ terms, ready, start, steps }) => ({
    terms,
    ready,
    memory: steps.reduce(
      (memory, taken) => take(memory, taken, ready, terms).memory,
      freshMemory(start) as Memory,
    ),
  }))

/** How much better a memory is than another, in whole steps; `last` forgets some of what was said. */
export interface Lift {
  readonly anger: number
  readonly trust: number
  readonly heard: number
  readonly broken: number
  readonly apologies: number
  readonly waiting: number
  readonly owned: boolean
  readonly solved: boolean
  readonly last: number
}
const often0 = (most: number) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(most) })
export const lift: fc.Arbitrary<Lift> = fc.record({
  anger: often0(20),
  trust: often0(20),
  heard: often0(20),
  broken: often0(2),
  apologies: often0(2),
  waiting: often0(6),
  owned: fc.boolean(),
  solved: fc.boolean(),
  last: fc.nat(SHADOW - 1),
})

const liftedLast = (last: number, kept: number): number => (last === SHADOW ? kept : last & kept)

/** A memory at least as good in every respect. */
export const lifted = (memory: Memory, by: Lift): Memory => {
  const solved = by.solved ? 1 : memory.solved
  return {
    anger: Math.max(0, memory.anger - by.anger),
    trust: Math.min(MOOD_MAX, memory.trust + by.trust),
    heard: Math.min(MOOD_MAX, memory.heard + by.heard),
    broken: Math.max(0, memory.broken - by.broken),
    apologies: Math.max(0, memory.apologies - by.apologies),
    owned: by.owned ? 1 : memory.owned,
    solved,
    waiting: solved ? 0 : Math.max(0, memory.waiting - by.waiting),
    last: liftedLast(memory.last, by.last),
  }
}

/** Whether `a` is at least as good as `b`: a calmer, more trusting, better heard buyer who has less to forgive. */
export const atLeast = (a: Memory, b: Memory): boolean =>
  a.anger <= b.anger &&
  a.trust >= b.trust &&
  a.heard >= b.heard &&
  a.broken <= b.broken &&
  a.apologies <= b.apologies &&
  a.owned >= b.owned &&
  a.solved >= b.solved &&
  a.waiting <= b.waiting &&
  (b.last === SHADOW || (a.last !== SHADOW && (a.last & ~b.last) === 0))
