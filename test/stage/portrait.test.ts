import { describe, expect, test } from 'vitest'
import { PORTRAITS } from '../../src/ink/header.ts'
import { portraitAddress } from '../../src/stage/face.ts'
import { sheet } from '../../src/stage/paper.ts'
import { stillFor } from '../../src/stage/picture.ts'
import { expressionOf } from '../../src/stage/rig/express.ts'
import { FACES } from '../../src/stage/rig/face.ts'
import { GESTURES } from '../../src/stage/rig/hands.ts'
import { type Likeness, LOOKS, likenessOf } from '../../src/stage/rig/looks.ts'
import { PORTRAIT, portrait } from '../../src/stage/rig/portrait.ts'
import { type Mood, POSES } from '../../src/training/index.ts'
import { faultsOf } from './svg.ts'

const LIKENESSES = Object.keys(LOOKS) as Likeness[]
const ENDS = [0, 20]
const CORNERS: Mood[] = ENDS.flatMap((anger) =>
  ENDS.flatMap((trust) => ENDS.map((heard) => ({ anger, trust, heard }))),
)

describe('a portrait', () => {
  test('is well-formed SVG for every buyer, pose and corner of the mood grid', () => {
    for (const who of LIKENESSES)
      for (const pose of POSES)
        for (const mood of CORNERS) {
          const { face, gesture, behind } = expressionOf(mood, pose)
          const svg = sheet(portrait(who, face, gesture, behind), PORTRAIT, 300, 318)
          expect(faultsOf(svg), `${who} ${pose} ${JSON.stringify(mood)}`).toEqual([])
        }
  })

  test('has a gesture for every hand and a drawing for every known face', () => {
    for (const gesture of GESTURES)
      for (const face of Object.values(FACES))
        expect(faultsOf(sheet(portrait('meng', face, gesture, 'neutral'), PORTRAIT, 300, 318))).toEqual([])
  })

  test('tells everybody apart, and draws a stranger as the guest', () => {
    const known = ['meng', 'lin', 'bei', 'qiao', 'tang', 'agent', 'zhou']
    expect(known.map(likenessOf)).toEqual(known)
    expect(PORTRAITS.map(likenessOf)).toEqual(PORTRAITS)
    const drawn = LIKENESSES.map((who) => portrait(who, FACES.neutral, 'none', 'neutral'))
    expect(new Set(drawn).size).toBe(LIKENESSES.length)
    expect(['', 'nobody', 'toString', '__proto__', '"><script>'].map(likenessOf)).toEqual(
      Array(5).fill('guest'),
    )
  })
})

describe('a face for pages', () => {
  test('is an address that an image loads, whoever sits for it', () => {
    for (const who of [...LIKENESSES, 'nobody', '"><script>']) {
      const address = portraitAddress({ who, mood: { anger: 3, trust: 9, heard: 9 }, pose: 'neutral' })
      expect(address).toMatch(/^data:image\/svg\+xml,%3Csvg/)
      expect(faultsOf(decodeURIComponent(address.slice(address.indexOf(',') + 1)))).toEqual([])
    }
  })
})

describe('a still picture', () => {
  const view = {
    mood: { anger: 19, trust: 6, heard: 1 },
    pose: 'neutral',
    buyer: 'lin',
    typing: false,
    ending: null,
  } as const

  test('is well-formed for every ending and in wide, tall and band-shaped hosts', () => {
    for (const ending of [null, 'good', 'fair', 'poor'] as const)
      for (const [width, height] of [
        [720, 800],
        [390, 250],
        [1600, 400],
        [320, 900],
      ] as const)
        expect(faultsOf(stillFor({ ...view, ending }, width, height))).toEqual([])
  })

  test('is the same each time and never carries words or the buyer’s id', () => {
    const drawn = stillFor({ ...view, buyer: 'x"><text>' }, 720, 800)
    expect(stillFor({ ...view, buyer: 'x"><text>' }, 720, 800)).toBe(drawn)
    expect(drawn).not.toMatch(/<text|<foreignObject|style=|href/)
  })
})
