import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mondayOf } from '../../src/dashboard/report/days.ts'
import { weekOf } from '../../src/server/reports/trend.ts'

const MINUTE = 60_000

describe('a week of the shop', () => {
  test('is called by its own Monday, wherever its reader is', () => {
    const someDay = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
    fc.assert(
      fc.property(someDay, fc.integer({ min: -720, max: 840 }), (time, offset) => {
        const begun = weekOf(time, offset)
        expect(mondayOf(begun)).toBe(begun + offset * MINUTE)
        expect(new Date(mondayOf(begun)).getUTCDay()).toBe(1)
      }),
    )
  })

  test('that began at midnight in Shanghai on 28 September 2026 is that day’s', () => {
    expect(mondayOf(Date.UTC(2026, 8, 27, 16))).toBe(Date.UTC(2026, 8, 28))
  })
})
