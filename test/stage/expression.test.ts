import { describe, expect, test } from 'vitest'
import { expressionOf, expressionOfMood, lookAt, moodAtEnd } from '../../src/stage/rig/express.ts'
import {
  FACE_PARTS,
  FACES,
  type Face,
  faceKey,
  gather,
  mix,
  quantise,
  REST,
} from '../../src/stage/rig/face.ts'
import { MOOD_VALUES, type Mood, POSES } from '../../src/training/index.ts'

/** The widest that two of the known faces differ in a part: what "little" is measured by. */
const range = (part: keyof Face): number => {
  const values = Object.values(FACES).map((face) => face[part])
  return Math.max(...values) - Math.min(...values)
}
const apart = (a: Face, b: Face): number =>
  Math.max(...FACE_PARTS.map((part) => Math.abs(a[part] - b[part]) / (range(part) || 1)))

const everyMood = function* (step: number): Generator<Mood> {
  for (let anger = 0; anger <= 20; anger += step)
    for (let trust = 0; trust <= 20; trust += step)
      for (let heard = 0; heard <= 20; heard += step) yield { anger, trust, heard }
}

describe('the face of a mood', () => {
  test('changes by little for a little change of mood, in every direction and pose', () => {
    const nudge = 0.1
    for (const mood of everyMood(2))
      for (const pose of POSES)
        for (const value of MOOD_VALUES) {
          const here = expressionOf(mood, pose).face
          const there = expressionOf({ ...mood, [value]: mood[value] + nudge }, pose).face
          expect(apart(here, there), `${JSON.stringify(mood)} ${value} ${pose}`).toBeLessThan(0.1)
        }
  })

  test('shows through every pose: fury frowns and burns, and never stands before another backdrop', () => {
    const furious = { anger: 20, trust: 2, heard: 2 }
    const calm = { anger: 3, trust: 8, heard: 8 }
    for (const pose of POSES) {
      const hot = expressionOf(furious, pose)
      const cool = expressionOf(calm, pose)
      expect(hot.behind, pose).toBe('furious')
      expect(hot.face.frown, pose).toBeGreaterThan(0.5)
      expect(hot.face.flush, pose).toBeGreaterThan(0.5)
      expect(hot.face.frown, pose).toBeGreaterThan(cool.face.frown)
      expect(cool.behind, pose).not.toBe('furious')
    }
  })

  test('is furious at the top of anger and relieved where all is well', () => {
    const furious = expressionOfMood({ anger: 20, trust: 4, heard: 2 })
    const relieved = expressionOfMood({ anger: 2, trust: 17, heard: 18 })
    expect(apart(furious.face, FACES.furious)).toBeLessThan(0.05)
    expect(apart(relieved.face, FACES.relieved)).toBeLessThan(0.05)
    expect([furious.gesture, relieved.gesture]).toEqual(['fist', 'chest'])
  })

  test('frowns more, never less, with each step of anger past the middle', () => {
    for (const trust of [0, 6, 12])
      for (let anger = 10; anger < 20; anger++) {
        const calm = expressionOfMood({ anger, trust, heard: 4 }).face.frown
        const angry = expressionOfMood({ anger: anger + 1, trust, heard: 4 }).face.frown
        expect(angry).toBeGreaterThanOrEqual(calm - 0.02)
      }
  })

  test('leans towards its ending and stays on the grid', () => {
    const mood = { anger: 3, trust: 18, heard: 10 }
    expect(moodAtEnd(mood, null)).toBe(mood)
    expect(moodAtEnd(mood, 'good')).toEqual({ anger: 0, trust: 20, heard: 16 })
    expect(moodAtEnd(mood, 'poor')).toEqual({ anger: 6, trust: 12, heard: 4 })
  })

  test('looks down to type, and at the reply under the hand before anything else', () => {
    expect(lookAt(REST, true, null).gy).toBeGreaterThan(REST.gy)
    expect(lookAt(REST, true, 0).gy).toBeLessThan(lookAt(REST, true, 1).gy)
    expect(lookAt(REST, false, null)).toBe(REST)
  })
})

describe('mixing faces', () => {
  test('starts at one, ends at the other, and passes half-way', () => {
    expect(mix(FACES.furious, FACES.tired, 0)).toEqual(FACES.furious)
    expect(mix(FACES.furious, FACES.tired, 1)).toEqual(FACES.tired)
    expect(mix(FACES.furious, FACES.tired, 0.5).tilt).toBeCloseTo(2.5)
    expect(
      apart(
        gather([
          [FACES.tired, 2],
          [FACES.tired, 5],
        ]),
        FACES.tired,
      ),
    ).toBeLessThan(1e-9)
  })
})

describe('quantising a face', () => {
  test('settles: a drawn face is its own drawing', () => {
    for (const face of Object.values(FACES)) {
      expect(faceKey(quantise(face))).toBe(faceKey(face))
      expect(quantise(quantise(face))).toEqual(quantise(face))
    }
  })

  test('is too fine to see: no part moves by more than half a step', () => {
    for (const mood of everyMood(5)) {
      const { face } = expressionOfMood(mood)
      const drawn = quantise(face)
      expect(Math.abs(drawn.gx - face.gx)).toBeLessThanOrEqual(0.5)
      expect(Math.abs(drawn.mw - face.mw)).toBeLessThanOrEqual(0.5)
      expect(Math.abs(drawn.mo - face.mo)).toBeLessThanOrEqual(1 / 48 + 1e-9)
      expect(Math.abs(drawn.open - face.open)).toBeLessThanOrEqual(1 / 32 + 1e-9)
    }
  })

  test('bounds how many drawings a change of face can ask for', () => {
    const keys = new Set<string>()
    for (let i = 0; i <= 10_000; i++) keys.add(faceKey(mix(FACES.furious, FACES.relieved, i / 10_000)))
    expect(keys.size).toBeGreaterThan(20)
    expect(keys.size).toBeLessThan(260)
  })

  test('takes no new drawing for what only moves: tilt, shift and shoulders', () => {
    expect(faceKey({ ...REST, tilt: 5, dx: 3, dy: -2, sh: 9 })).toBe(faceKey(REST))
    expect(faceKey({ ...REST, gx: 3 })).not.toBe(faceKey(REST))
  })
})
