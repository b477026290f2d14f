import { describe, expect, test } from 'vitest'
import { meanOf, momentsOf, studentT } from '../../src/analysis/means.ts'

describe('a mean’s interval', () => {
  test('agrees with the tables of Student’s t, also beyond thirty', () => {
    for (const [freedom, value] of [
      [1, 12.706],
      [10, 2.228],
      [30, 2.042],
      [31, 2.0395],
      [60, 2.0003],
      [120, 1.9799],
      [1000, 1.9623],
    ] as const)
      expect(studentT(freedom)).toBeCloseTo(value, 3)
  })

  test('agrees with a worked example: six values, mean 4, s = 1.789', () => {
    // 2.571 · 1.7889 / √6 = 1.878 about 4 (Student’s t with 5 degrees of freedom).
    const figure = meanOf(momentsOf([2, 3, 3, 4, 5, 7]), 0, 100)
    expect(figure?.value).toBeCloseTo(4, 10)
    expect(figure?.low).toBeCloseTo(2.122, 3)
    expect(figure?.high).toBeCloseTo(5.878, 3)
  })

  test('needs two observations, and stays within its bounds', () => {
    expect(meanOf(momentsOf([50]), 0, 100)).toBeNull()
    expect(meanOf(momentsOf([0, 100]), 0, 100)).toMatchObject({ low: 0, high: 100 })
    expect(meanOf(momentsOf([70, 70, 70]), 0, 100)).toMatchObject({ value: 70, low: 70, high: 70 })
  })
})
