import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  barOf,
  clearColumn,
  heightOf,
  labelHeights,
  moodsOf,
  pointsOf,
  widthsOf,
} from '../../../src/conversation/debrief/plot.ts'
import { crossing, thresholdsOf } from '../../../src/conversation/debrief/thresholds.ts'
import { MOOD_VALUES } from '../../../src/training/index.ts'
import { mood } from '../../training/arbitrary.ts'
import { CALM, turnOf } from './turns.ts'

describe('the curve', () => {
  it('begins with the opening and has one point a turn', () => {
    const turns = [turnOf(1, { after: { ...CALM, anger: 12 } }), turnOf(2, { after: { ...CALM, anger: 3 } })]
    expect(moodsOf(turns).map(({ anger }) => anger)).toEqual([10, 12, 3])
    expect(pointsOf(moodsOf(turns), 'anger', 40).map(({ x }) => x)).toEqual([20, 60, 100])
    expect(moodsOf([])).toEqual([])
  })

  it('stands higher the stronger a value is', () => {
    expect(heightOf(20)).toBeLessThan(heightOf(10))
    expect(heightOf(10)).toBeLessThan(heightOf(0))
  })

  it('never crowds its columns, and has room for names only where there is room', () => {
    expect(widthsOf(328, 15)).toEqual({ whole: 360, column: 24, beside: 0 })
    const wide = widthsOf(1072, 15)
    expect([wide.whole, wide.beside > 0]).toEqual([1072, true])
  })

  it('keeps the names at its end apart and on the page', () => {
    fc.assert(
      fc.property(mood, (last) => {
        const heights = MOOD_VALUES.map((value) => labelHeights(last)[value]).sort((a, b) => a - b)
        expect(heights[0]).toBeGreaterThan(0)
        expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(18)
        expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18)
      }),
    )
  })

  it('draws small losses small, and none where nothing was lost', () => {
    expect(barOf(0, 30)).toBe(0)
    expect(barOf(1, 2)).toBeLessThan(barOf(2, 2))
    expect(barOf(2, 2)).toBeLessThan(barOf(40, 40) / 4)
  })

  it("puts a threshold's words where the lines are far away", () => {
    const low = { anger: 0, trust: 0, heard: 0 }
    const high = { anger: 20, trust: 20, heard: 20 }
    expect(clearColumn([high, high, low, low, low, low], heightOf(20))).toBeGreaterThanOrEqual(2)
    expect(clearColumn([low], 0)).toBe(0)
  })
})

describe('thresholds', () => {
  it('rise with each broken promise, and anger simmers until it is solved', () => {
    const turns = [
      turnOf(1, { fired: [{ rule: 'solved' }] }),
      turnOf(2, { fired: [{ rule: 'promise-broken' }] }),
      turnOf(3, { fired: [{ rule: 'promise-broken' }, { rule: 'promise-broken' }] }),
    ]
    expect(thresholdsOf(turns, 6)).toEqual([
      { ready: 6, simmer: 7 },
      { ready: 6, simmer: null },
      { ready: 10, simmer: 7 },
      { ready: 14, simmer: 7 },
    ])
  })

  it('are crossed once the buyer feels heard, and fallen below again', () => {
    const at = { ready: 6, simmer: 7 }
    const up = turnOf(1, { before: { ...CALM, heard: 5 }, after: { ...CALM, heard: 6 } })
    expect(crossing(up, at, at)).toBe('crossed')
    expect(crossing({ ...up, before: up.after, after: up.before }, at, at)).toBe('fellBack')
    expect(crossing({ ...up, before: up.after }, at, at)).toBeNull()
    expect(crossing(up, undefined, at)).toBeNull()
  })
})
