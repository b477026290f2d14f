import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/locale/mood.ts'
import { expressionOf } from '../../src/stage/rig/express.ts'
import { GESTURES } from '../../src/stage/rig/hands.ts'
import { LOOKS } from '../../src/stage/rig/looks.ts'
import { LANTERN_AT } from '../../src/stage/room/air.ts'
import { crossingBetween } from '../../src/stage/room/crossing.ts'
import { MOOD_VALUES, POSES, WORTHS } from '../../src/training/index.ts'
import { NOTCHES, notchAt } from '../../src/ui/Meter.tsx'
import { CASES } from './cases.ts'
import { METERS } from './parts.tsx'
import { MOODS, STEPS, THRESHOLDS } from './sheets.ts'

const BANDS = [0, 1, 2, 3, 4]
const caseOf = (id: string) => CASES.find((one) => one.id === id)
const sorted = <T>(all: Iterable<T>): readonly T[] => [...new Set(all)].sort()

describe('the gallery shows', () => {
  it.each(Object.keys(LOOKS))('%s at every mood in every pose', (who) => {
    expect(caseOf(`portrait-${who}`)?.cells).toEqual([MOODS.length, POSES.length])
  })

  it('a likeness for the buyer of every story', () => {
    const root = join(import.meta.dirname, '../../stories')
    const buyers = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ink'))
      .flatMap((name) => /^#\s*buyer[:：]\s*(\S+)/m.exec(readFileSync(join(root, name), 'utf8'))?.[1] ?? [])
    expect(buyers.length).toBeGreaterThan(9)
    for (const buyer of buyers) expect(Object.keys(LOOKS)).toContain(buyer)
  })

  it('every gesture and every ground behind a buyer', () => {
    const shown = MOODS.flatMap((mood) => POSES.map((pose) => expressionOf(mood, pose)))
    expect(sorted(shown.map(({ gesture }) => gesture))).toEqual(sorted(GESTURES))
    expect(new Set(shown.map(({ behind }) => behind)).size).toBe(8)
  })

  it.each(MOOD_VALUES)('weather and meters for every word that %s has', (value) => {
    expect(caseOf(`weather-${value}`)?.cells).toEqual([STEPS[value].length, 1])
    expect(sorted(STEPS[value].map((step) => bandOf(value, step)))).toEqual(BANDS)
    expect(sorted(METERS.map(([now]) => bandOf(value, now)))).toEqual(BANDS)
  })

  it('every way a notch can look, by day and at dusk', () => {
    const notches = METERS.flatMap(([now, before]) =>
      Array.from({ length: NOTCHES }, (_, notch) => notchAt(notch, now, before)),
    )
    expect(sorted(notches)).toEqual(['', 'gone', 'on', 'up'])
    for (const theme of ['day', 'dusk']) expect(caseOf(`meters-${theme}`)).toBeDefined()
  })

  it('every threshold that sets something off', () => {
    const crossings = THRESHOLDS.map(([before, after]) => crossingBetween(before, after))
    expect(crossings.filter(({ thunder }) => thunder).length).toBe(2)
    expect(sorted(crossings.flatMap(({ lanterns }) => lanterns))).toEqual(LANTERN_AT.map((_, i) => i))
    expect(crossings.filter(({ opening }) => opening).length).toBe(3)
  })

  it('every ending’s weather twice, and every page on a desk and on a phone', () => {
    expect(caseOf('weather-endings')?.cells).toEqual([WORTHS.length * 2, 1])
    const pages = CASES.filter(({ group }) => group === 'pages').map(({ id }) => id)
    for (const id of pages.filter((one) => one.endsWith('-desk')))
      expect(pages).toContain(id.replace(/-desk$/, '-phone'))
  })

  it('nothing that is no case any more', () => {
    const kept = readdirSync(join(import.meta.dirname, 'snapshots')).map((name) => name.replace(/\.png$/, ''))
    const cases = new Set(CASES.map(({ id }) => id))
    expect(kept.filter((id) => !cases.has(id))).toEqual([])
  })
})
