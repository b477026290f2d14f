import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  isFault,
  isRedLine,
  type Memory,
  MOOD_MAX,
  MOOD_VALUES,
  MOTIVES,
  MOVE_IDS,
  type Move,
  SHADOW,
  TEMPERS,
  type Terms,
  termsOf,
  WAITING_MAX,
} from '../../src/training/index.ts'
import { atLeast, lift, lifted, met, move, moves, type Step, step, take, told } from './arbitrary.ts'

vi.setConfig({ testTimeout: 60_000 })

const FAULTS = MOVE_IDS.filter(isFault)
const EVERY_TERMS = MOTIVES.flatMap((motive) => TEMPERS.map((temper) => termsOf(motive, temper)))

/** R of a talk from a memory on: points and, where it counts, the closing mood. */
const resultOf = (memory: Memory, talk: readonly Step[], ready: number, terms: Terms): number => {
  let points = 0
  let now = memory
  for (const said of talk) {
    const taken = take(now, said, ready, terms)
    points += taken.points
    now = taken.memory
  }
  return points + (terms.moodCounts ? 20 - now.anger + now.trust + now.heard : 0)
}

describe('a memory', () => {
  it('stays whole and within its bounds, whatever is said or happens', () => {
    fc.assert(
      fc.property(met, ({ memory }) => {
        for (const value of MOOD_VALUES) {
          expect(Number.isInteger(memory[value])).toBe(true)
          expect(memory[value]).toBeGreaterThanOrEqual(0)
          expect(memory[value]).toBeLessThanOrEqual(MOOD_MAX)
        }
        expect([0, 1, 2]).toContain(memory.broken)
        expect([0, 1, 2]).toContain(memory.apologies)
        expect([0, 1]).toContain(memory.owned)
        expect([0, 1]).toContain(memory.solved)
        expect(memory.waiting).toBeLessThanOrEqual(WAITING_MAX)
        expect(memory.last).toBeLessThanOrEqual(SHADOW)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a buyer in a better state', () => {
  const pair = fc.record({ met, lift })

  it('is still in a better state after the same reply, which earns at least as much', () => {
    fc.assert(
      fc.property(pair, moves, fc.boolean(), ({ met: { memory, ready, terms }, lift }, said, heardIt) => {
        const better = lifted(memory, lift)
        const talks: readonly (readonly Move[])[] = [said, ...MOVE_IDS.map((one) => [one])]
        for (const moves of talks) {
          const reply: Step = { kind: 'reply', moves, heardIt }
          const above = take(better, reply, ready, terms)
          const below = take(memory, reply, ready, terms)
          if (!atLeast(above.memory, below.memory) || above.points < below.points)
            expect.fail(JSON.stringify({ better, memory, moves, above, below }))
        }
      }),
      { numRuns: 4000 },
    )
  })

  it('is still in a better state after the same promise kept or broken, or mood event', () => {
    fc.assert(
      fc.property(pair, told, ({ met: { memory, ready, terms }, lift }, event) => {
        const above = take(lifted(memory, lift), event, ready, terms).memory
        expect(atLeast(above, take(memory, event, ready, terms).memory)).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })

  it('ends at least as well after any same talk', () => {
    fc.assert(
      fc.property(pair, fc.array(step, { maxLength: 8 }), ({ met: { memory, ready, terms }, lift }, talk) => {
        expect(resultOf(lifted(memory, lift), talk, ready, terms)).toBeGreaterThanOrEqual(
          resultOf(memory, talk, ready, terms),
        )
      }),
      { numRuns: 4000 },
    )
  })

  it('can be told from a worse one: the order above is not empty', () => {
    const { memory } = fc.sample(met, { numRuns: 1, seed: 3 })[0]!
    expect(atLeast({ ...memory, trust: memory.trust - 1 }, memory)).toBe(false)
    expect(atLeast({ ...memory, last: SHADOW }, { ...memory, last: 1 })).toBe(false)
    expect(atLeast({ ...memory, last: 3 }, { ...memory, last: 1 })).toBe(false)
  })
})

describe('a fault', () => {
  it('added to a reply never helps, whatever has been and whatever follows', () => {
    const fault = fc.constantFrom(...FAULTS)
    const reply = fc.record({ moves, heardIt: fc.boolean(), frozen: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(
        met,
        reply,
        fault,
        fc.array(step, { maxLength: 6 }),
        ({ memory, ready }, { moves, heardIt, frozen }, fault, talk) => {
          const kind = frozen === 0 ? 'frozen' : 'reply'
          const rest = moves.filter((one) => one !== fault)
          const plain: Step = { kind, moves: rest, heardIt }
          const marred: Step = { kind, moves: [...rest, fault], heardIt }
          for (const terms of EVERY_TERMS)
            expect(resultOf(memory, [marred, ...talk], ready, terms)).toBeLessThanOrEqual(
              resultOf(memory, [plain, ...talk], ready, terms),
            )
        },
      ),
      { numRuns: 2500 },
    )
  })

  it('soothes nobody: no row of the table lowers anger, and no reply of faults does', () => {
    for (const terms of EVERY_TERMS)
      for (const fault of FAULTS) expect(terms.rows[MOVE_IDS.indexOf(fault)]!.anger).toBeGreaterThanOrEqual(0)
    fc.assert(
      fc.property(
        met,
        fc.uniqueArray(fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        ({ memory, ready, terms }, moves, heardIt) => {
          const after = take(memory, { kind: 'reply', moves, heardIt }, ready, terms).memory
          expect(after.anger).toBeGreaterThanOrEqual(memory.anger)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is never worth a point, and a red line costs most', () => {
    for (const terms of EVERY_TERMS)
      for (const fault of FAULTS) {
        const { points } = terms.rows[MOVE_IDS.indexOf(fault)]!
        expect(points).toBeLessThan(0)
        expect(points <= -20).toBe(isRedLine(fault))
      }
  })
})

describe('a good move', () => {
  it('alone never makes a buyer angrier than waiting does, and costs points only too early', () => {
    const good = move.filter((one) => !isFault(one))
    fc.assert(
      fc.property(met, good, ({ memory, ready, terms }, one) => {
        const after = take(memory, { kind: 'reply', moves: [one], heardIt: true }, ready, terms)
        if (after.memory.last === SHADOW) return
        const silent = take(memory, { kind: 'reply', moves: [], heardIt: true }, ready, terms)
        expect(after.memory.anger).toBeLessThanOrEqual(silent.memory.anger)
        expect(after.points).toBeGreaterThanOrEqual(-2)
      }),
      { numRuns: 2000 },
    )
  })
})
