import { describe, expect, it } from 'vitest'
import { bestsIn } from '../../src/dashboard/report/bests.ts'
import type { GrowthPoint } from '../../src/wire/api/index.ts'

const point = (attempt: string, score: number | null, more: Partial<GrowthPoint> = {}): GrowthPoint => ({
  attempt,
  scenario: 'kettle',
  version: 'v',
  variant: 1,
  mode: 'exam',
  take: 'first',
  stored: 1,
  overruled: false,
  score,
  passed: false,
  redLines: [],
  ...more,
})

const told = (points: readonly GrowthPoint[]) =>
  bestsIn(points).map(({ scenario, first, again }) => [scenario, first?.attempt, again?.attempt])

describe('a personal best', () => {
  it('is the highest of first attempts, apart from the highest of the others', () => {
    expect(
      told([
        point('a', 40),
        point('b', 70, { take: 'fresh' }),
        point('c', 90, { take: 'again' }),
        point('d', 95, { take: null, mode: 'practice' }),
        point('e', 60, { take: 'fresh' }),
      ]),
    ).toEqual([['kettle', 'b', 'd']])
  })

  it('was reached the first time, and never by a retry, a drill or what has no score', () => {
    expect(
      told([
        point('a', 70),
        point('b', 70, { take: 'fresh' }),
        point('c', 100, { take: null, mode: 'retry' }),
        point('d', 100, { take: null, mode: 'drill' }),
        point('e', null, { take: 'again' }),
        point('f', 20, { scenario: 'lamp', take: 'again' }),
      ]),
    ).toEqual([
      ['kettle', 'a', undefined],
      ['lamp', undefined, 'f'],
    ])
    expect(bestsIn([])).toEqual([])
  })
})
