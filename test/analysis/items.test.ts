import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alphaOf,
  correlationOf,
  figureItem,
  type OptionSums,
  pointBiserial,
  shareOf,
  standingOf,
} from '../../src/analysis/items.ts'

const sumsOf = (values: readonly number[]) => ({
  n: values.length,
  rest: values.reduce((sum, value) => sum + value, 0),
  restSquared: values.reduce((sum, value) => sum + value * value, 0),
})

/** Pearson's r written out, as a second way to the same figure. */
const pearson = (pairs: readonly (readonly [number, number])[]): number => {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  const over = (f: (a: number, b: number) => number) =>
    pairs.reduce((sum, [a, b]) => sum + f(a - x, b - y), 0)
  return over((a, b) => a * b) / Math.sqrt(over((a) => a * a) * over((_, b) => b * b))
}

describe('a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (Wilson's score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the published interval', (hits, n, low, high) => {
    const share = shareOf(hits, n)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })

  it('is refused of nobody and of more than all', () => {
    expect(() => shareOf(0, 0)).toThrow(RangeError)
    expect(() => shareOf(3, 2)).toThrow(RangeError)
  })
})

describe('discrimination', () => {
  it("is scipy's documented point-biserial correlation", () => {
    const found = pointBiserial(sumsOf([3, 4, 5, 6]), sumsOf([0, 1, 2]))
    expect(found?.value).toBeCloseTo(0.8660254, 6)
  })

  it('equals Pearson over the same persons', () => {
    const score = fc.integer({ min: 0, max: 100 })
    const group = fc.array(score, { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(group, group, (some, others) => {
        fc.pre(new Set([...some, ...others]).size > 1)
        const pairs = [
          ...some.map((value) => [1, value] as const),
          ...others.map((value) => [0, value] as const),
        ]
        expect(pointBiserial(sumsOf(some), sumsOf(others))?.value).toBeCloseTo(pearson(pairs), 6)
      }),
    )
  })

  // Fisher's z by hand: atanh 0.5 = 0.5493, ± 1.96 / √25, back: 0.1560 and 0.7358.
  it("has Fisher's interval", () => {
    const found = correlationOf(0.5, 28)
    expect(found?.low).toBeCloseTo(0.156, 3)
    expect(found?.high).toBeCloseTo(0.7358, 3)
    expect(correlationOf(0.5, 3)).toBeNull()
  })

  it('says nothing where nothing varies', () => {
    expect(pointBiserial(sumsOf([50, 50]), sumsOf([50]))).toBeNull()
    expect(pointBiserial(sumsOf([50, 60]), sumsOf([]))).toBeNull()
  })
})

describe('reliability', () => {
  // Item variances 0.7, 0.8, 0.7 and total variance 4.3 (five persons): 1.5 · (1 − 2.2 / 4.3).
  const FIVE = [
    [3, 4, 3],
    [2, 3, 4],
    [4, 4, 5],
    [3, 2, 3],
    [4, 4, 4],
  ]

  it('is α as worked out by hand', () => {
    expect(alphaOf(FIVE)?.value).toBeCloseTo(1.5 * (1 - 2.2 / 4.3), 10)
  })

  it('is KR-20 where every score is right or wrong', () => {
    const rows = [
      [1, 1, 1, 0],
      [1, 0, 1, 0],
      [1, 1, 1, 1],
      [0, 0, 1, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 0],
    ]
    const shares = [0, 1, 2, 3].map((column) => rows.filter((row) => row[column] === 1).length / 6)
    const totals = rows.map((row) => row.reduce((sum, one) => sum + one, 0))
    const mean = totals.reduce((sum, one) => sum + one, 0) / 6
    const variance = totals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 6
    const kr20 = (4 / 3) * (1 - shares.reduce((sum, p) => sum + p * (1 - p), 0) / variance)
    expect(alphaOf(rows)?.value).toBeCloseTo(kr20, 10)
  })

  it('is one for scenarios that measure exactly the same, within its interval else', () => {
    expect(alphaOf([1, 2, 3, 4].map((score) => [score, score, score]))?.value).toBeCloseTo(1, 10)
    const found = alphaOf(FIVE)
    expect(found && found.low < found.value && found.value < found.high).toBe(true)
  })

  it('needs two scenarios, three persons and a difference', () => {
    expect(alphaOf([[1], [2], [3]])).toBeNull()
    expect(
      alphaOf([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull()
    expect(
      alphaOf([
        [1, 2],
        [2, 1],
        [0, 3],
      ]),
    ).toBeNull()
  })
})

const option = (reply: string, rests: readonly number[], best: boolean): OptionSums => ({
  reply,
  ...sumsOf(rests),
  best: best ? rests.length : 0,
})
const around = (middle: number, n: number) =>
  Array.from({ length: n }, (_, index) => middle + ((index * 7) % 21) - 10)

describe('an item', () => {
  it('that separates the able from the rest gives no cause for doubt', () => {
    const item = figureItem('c4', [option('a', around(80, 60), true), option('b', around(55, 50), false)])
    expect(item?.difficulty.value).toBeCloseTo(60 / 110)
    expect(item?.discrimination?.value).toBeGreaterThan(0.5)
    expect(item).toMatchObject({ n: 110, standing: 'firm', doubts: [] })
  })

  it('whose wrong reply draws the able is suspected of a wrong key', () => {
    const item = figureItem('c4', [option('a', around(50, 60), true), option('b', around(80, 50), false)])
    expect(item?.doubts).toContain('mis-key')
    expect(item?.doubts).toContain('no-discrimination')
  })

  it('blames the very reply: a wrong one that draws the able, a best one that does not', () => {
    const keys = (sums: readonly OptionSums[]) =>
      figureItem('c4', sums)?.options.flatMap(({ reply, misKeyed }) => (misKeyed ? [reply] : []))
    const [low, high] = [around(50, 40), around(80, 40)]
    expect(keys([option('a', low, true), option('b', high, false)])).toEqual(['a', 'b'])
    // Two best ones, of which the able prefer one, are both right where the wrong one is for the less able.
    const two = [
      option('a', around(55, 40), true),
      option('b', high, true),
      option('c', around(40, 10), false),
    ]
    expect(figureItem('c4', two)?.options[0]?.discrimination?.high).toBeLessThan(0)
    expect(keys(two)).toEqual([])
    // One person is no evidence, however able.
    expect(keys([option('a', around(60, 60), true), option('b', [100], false)])).toEqual([])
  })

  it('names a reply that nobody takes and a decision that everybody gets right', () => {
    const item = figureItem('c4', [option('a', around(70, 200), true), option('b', [], false)])
    expect(item?.doubts).toEqual(['never-taken', 'always-taken'])
    expect(item?.discrimination).toBeNull()
  })

  it('raises no doubt under thirty persons', () => {
    const item = figureItem('c4', [option('a', around(50, 12), true), option('b', around(80, 10), false)])
    expect(item).toMatchObject({ standing: 'hidden', doubts: [] })
    expect([29, 30, 99, 100].map(standingOf)).toEqual(['hidden', 'provisional', 'provisional', 'firm'])
  })

  it('that nobody met has no figures', () => {
    expect(figureItem('c4', [option('a', [], true)])).toBeNull()
  })
})
