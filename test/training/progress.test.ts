import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanRuns,
  type Day,
  faultsOverTime,
  masteryOf,
  type Run,
  splitFirst,
  streakOf,
} from '../../src/training/index.ts'

const byDay = (time: number): Day => time
const run = (variant: number, started: number, passed = true, scenario = 'kettle'): Run => ({
  scenario,
  variant,
  started,
  passed,
})
const mastery = (runs: readonly Run[], today: Day, variants = 3) => masteryOf(runs, variants, byDay, today)

describe('mastery', () => {
  it('needs the mark on two variants, on different days', () => {
    expect(mastery([], 9)).toEqual({ kind: 'untried' })
    expect(mastery([run(1, 9, false)], 9)).toEqual({ kind: 'tried' })
    expect(mastery([run(1, 8), run(2, 9)], 9)).toEqual({ kind: 'mastered' })
    expect(mastery([run(1, 8), run(2, 9, false)], 9)).toMatchObject({ kind: 'passed' })
  })

  it('says what is missing', () => {
    expect(mastery([run(1, 9)], 9)).toEqual({ kind: 'passed', variant: true, day: true })
    expect(mastery([run(1, 8), run(1, 9)], 9)).toEqual({ kind: 'passed', variant: true, day: false })
    expect(mastery([run(1, 9), run(2, 9)], 9)).toEqual({ kind: 'passed', variant: false, day: true })
    expect(mastery([run(1, 8), run(2, 8)], 9)).toEqual({ kind: 'passed', variant: false, day: false })
  })

  it('of a story with one variant needs two days', () => {
    expect(mastery([run(1, 8)], 9, 1)).toEqual({ kind: 'passed', variant: false, day: false })
    expect(mastery([run(1, 8), run(1, 9)], 9, 1)).toEqual({ kind: 'mastered' })
  })

  it('comes when what was said to be missing is done', () => {
    const runs = fc.array(
      fc.record({
        variant: fc.integer({ min: 1, max: 3 }),
        started: fc.integer({ min: 1, max: 9 }),
        passed: fc.boolean(),
        scenario: fc.constant('kettle'),
      }),
    )
    fc.assert(
      fc.property(runs, (past) => {
        const standing = mastery(past, 9)
        if (standing.kind !== 'passed') return
        const known = past.find(({ passed }) => passed)?.variant ?? 1
        const variant = standing.variant ? (known % 3) + 1 : known
        const started = standing.day ? 10 : 9
        const more = [1, 2, 3].map((each) => run(standing.variant ? variant : each, started))
        expect(mastery([...past, ...more], started)).toEqual({ kind: 'mastered' })
      }),
    )
  })
})

describe('progress', () => {
  it('keeps the first run of each variant apart from those after it', () => {
    const { first, again } = splitFirst([run(1, 5), run(2, 3), run(1, 2), run(1, 4, true, 'lamp')])
    expect(first.map(({ scenario, variant, started }) => [scenario, variant, started])).toEqual([
      ['kettle', 1, 2],
      ['kettle', 2, 3],
      ['lamp', 1, 4],
    ])
    expect(again.map(({ started }) => started)).toEqual([5])
  })

  it('counts clean runs from the last failure on', () => {
    const runs = (...passed: readonly boolean[]) => passed.map((each) => ({ passed: each }))
    expect(cleanRuns(runs())).toBe(0)
    expect(cleanRuns(runs(true, true))).toBe(2)
    expect(cleanRuns(runs(true, false, true))).toBe(1)
    expect(cleanRuns(runs(true, false))).toBe(0)
  })

  it('counts each fault in exactly one stretch, at most eight of them', () => {
    const runs = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 900 }),
        faults: fc.array(fc.constantFrom('argue' as const, 'stall' as const, 'bribe' as const)),
      }),
    )
    fc.assert(
      fc.property(runs, (past) => {
        const stretches = faultsOverTime(past)
        expect(stretches.length).toBeLessThanOrEqual(8)
        const counted = stretches.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0)
        expect(counted).toBe(past.flatMap(({ faults }) => faults).length)
        expect(stretches.reduce((sum, one) => sum + one.runs, 0)).toBe(past.length)
      }),
    )
  })

  it('does not count a good move among the faults', () => {
    expect(faultsOverTime([{ day: 1, faults: ['own', 'argue'] }])[0]?.counts).toEqual({ argue: 1 })
  })

  it('knows days in a row, and does not break off before today is over', () => {
    expect(streakOf([7, 8, 9], 9)).toBe(3)
    expect(streakOf([7, 8], 9)).toBe(2)
    expect(streakOf([6, 7], 9)).toBe(0)
    expect(streakOf([9, 9, 30], 9)).toBe(1)
  })
})
