import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings, gainOf, LANTERN_AT, layersOf } from '../../src/sound/weather.ts'
import { airOfMood, LANTERN_AT as LIT_AT } from '../../src/stage/room/air.ts'
import type { Mood } from '../../src/training/index.ts'

const step = fc.integer({ min: 0, max: 20 })
const mood = fc.record({ anger: step, trust: step, heard: step })
const at = (anger: number, trust = 5, heard = 0): Mood => ({ anger, trust, heard })

describe('the layers of music', () => {
  it('are calm alone under a clear sky, tense alone in a fury', () => {
    expect(layersOf(at(0, 20, 20))).toEqual({ calm: 1, tense: 0 })
    const fury = layersOf(at(20, 0, 0))
    expect(fury.tense).toBeCloseTo(1)
    expect(fury.calm).toBeCloseTo(0)
  })

  it('keep their loudness together', () => {
    fc.assert(
      fc.property(mood, (each) => {
        const { calm, tense } = layersOf(each)
        expect(calm ** 2 + tense ** 2).toBeCloseTo(1)
        expect(Math.min(calm, tense)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never calm down with more anger, nor tense up with more trust or a better ear', () => {
    fc.assert(
      fc.property(mood, step, (each, more) => {
        const { tense } = layersOf(each)
        expect(layersOf({ ...each, anger: Math.max(each.anger, more) }).tense).toBeGreaterThanOrEqual(tense)
        expect(layersOf({ ...each, trust: Math.max(each.trust, more) }).tense).toBeLessThanOrEqual(tense)
        expect(layersOf({ ...each, heard: Math.max(each.heard, more) }).tense).toBeLessThanOrEqual(tense)
      }),
    )
  })
})

describe('crossing a threshold', () => {
  it('thunders when anger rises into the storm, and again into its worst', () => {
    expect(crossings(at(13), at(14))).toEqual(['thunder'])
    expect(crossings(at(16), at(17))).toEqual(['thunder'])
    expect(crossings(at(12), at(20))).toEqual(['thunder'])
  })

  it('is quiet when anger falls or stays', () => {
    expect(crossings(at(20), at(2))).toEqual([])
    expect(crossings(at(17), at(19))).toEqual([])
    expect(crossings(at(15), at(15))).toEqual([])
  })

  it('rings where the stage lights a lantern', () => {
    expect(LANTERN_AT).toEqual(LIT_AT)
    for (let trust = 0; trust < 20; trust++) {
      const lit = (steps: number) => airOfMood(at(5, steps)).lanterns.filter((light) => light === 1).length
      const rings = crossings(at(5, trust), at(5, trust + 1)).includes('lantern')
      expect([trust, rings]).toEqual([trust, lit(trust + 1) > lit(trust)])
      expect(crossings(at(5, trust + 1), at(5, trust))).toEqual([])
    }
  })
})

describe('a volume', () => {
  it('is silence at none, all at full, and less than half of the force in the middle', () => {
    expect([gainOf(0), gainOf(100)]).toEqual([0, 1])
    expect(gainOf(50)).toBe(0.25)
  })
})
