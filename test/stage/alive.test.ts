import { describe, expect, test } from 'vitest'
import { expressionOf } from '../../src/stage/rig/express.ts'
import type { Face } from '../../src/stage/rig/face.ts'
import { startCountenance } from '../../src/stage/theatre/countenance.ts'
import type { Drawings } from '../../src/stage/theatre/drawings.ts'
import { STILL, swayOf } from '../../src/stage/theatre/sway.ts'

const FRAME = 33
const calm = expressionOf({ anger: 6, trust: 8, heard: 8 }, 'neutral').face

/** Hands back the face itself in the place of a drawn head, at once. */
const faces = (): Drawings =>
  ({
    head: (face: Face) => face as unknown as HTMLCanvasElement,
    isDrawing: () => false,
  }) as unknown as Drawings

/** What the lids show over time: how far they are open while a blink is drawn, the face's own otherwise. */
const lids = (face: Face, frames: number): readonly number[] => {
  const countenance = startCountenance(face, faces())
  // A face that has arrived, as it stands in a conversation.
  countenance.turn(face, true)
  return Array.from({ length: frames }, () => {
    countenance.pass(FRAME)
    const closed = countenance.blinking() as unknown as Face | null
    return closed?.open ?? countenance.face.open
  })
}

/** When the lids close, in milliseconds. */
const closings = (open: readonly number[]): readonly number[] =>
  open.flatMap((now, i) => (now < 0.1 && (open[i - 1] ?? 1) >= 0.1 ? [i * FRAME] : []))

describe('eyes', () => {
  const minute = lids(calm, Math.round(60_000 / FRAME))

  test('blink every two to six seconds, never twice alike', () => {
    const at = closings(minute)
    const apart = at.slice(1).map((time, i) => time - (at[i] ?? 0))
    expect(at.length).toBeGreaterThan(8)
    expect(Math.min(...apart)).toBeGreaterThan(2000)
    expect(Math.max(...apart)).toBeLessThan(6500)
    expect(new Set(apart).size).toBeGreaterThan(4)
  })

  test('are shut for an eighth of a second, and open again', () => {
    const shut = minute.filter((open) => open < 0.1).length * FRAME
    const each = shut / closings(minute).length
    expect(each).toBeGreaterThan(90)
    expect(each).toBeLessThan(220)
    expect(minute.at(-1) ?? 0).toBeGreaterThan(0.1)
  })

  test('that are shut already do not blink', () => {
    const asleep = { ...calm, open: 0.1, openR: 0 }
    expect(new Set(lids(asleep, 600))).toEqual(new Set([0.1]))
  })

  test('do not blink in a picture that may not move: its time never passes', () => {
    const countenance = startCountenance(calm, faces())
    countenance.arrive()
    countenance.settle()
    expect(countenance.blinking()).toBeNull()
    expect(countenance.head.now).toBe(countenance.face)
  })
})

describe('breath', () => {
  const shoulders = (temper: number): readonly number[] =>
    Array.from(
      { length: Math.round(30_000 / FRAME) },
      (_, i) => swayOf({ temper, typing: false, fast: false }, i * FRAME).lift,
    )
  const breaths = (lifts: readonly number[]): number =>
    lifts.filter((lift, i) => lift > 0 && (lifts[i - 1] ?? 1) <= 0).length

  test('lifts the shoulders and lowers them, about a dozen times a minute at rest', () => {
    const calmly = shoulders(0)
    expect(Math.max(...calmly)).toBeCloseTo(1.1, 1)
    expect(Math.min(...calmly)).toBeCloseTo(-1.1, 1)
    expect(breaths(calmly)).toBeGreaterThanOrEqual(5)
    expect(breaths(calmly)).toBeLessThanOrEqual(8)
  })

  test('goes faster and deeper the angrier the buyer is, and fury trembles', () => {
    expect(breaths(shoulders(1))).toBeGreaterThan(breaths(shoulders(0)) * 1.7)
    expect(Math.max(...shoulders(1))).toBeGreaterThan(Math.max(...shoulders(0)) * 1.5)
    const trembles = (temper: number) =>
      [5, 20, 35, 50].some((age) => swayOf({ temper, typing: false, fast: false }, age).tremble !== 0)
    expect([trembles(0.5), trembles(1)]).toEqual([false, true])
  })

  test('of hands on the keys: they tap while the buyer types, faster in haste', () => {
    const taps = (typing: boolean, fast: boolean) =>
      Array.from({ length: 60 }, (_, i) => Math.abs(swayOf({ temper: 0, typing, fast }, i * 16).tap))
    expect(Math.max(...taps(false, false))).toBe(0)
    expect(Math.max(...taps(true, true))).toBeGreaterThan(Math.max(...taps(true, false)))
  })

  test('is held in a picture that may not move', () => {
    expect(Object.values(STILL)).toEqual([0, 0, 0, 0])
  })
})
