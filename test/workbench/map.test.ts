import { describe, expect, it } from 'vitest'
import { solveFiles } from '../../src/workbench/checking/report.ts'
import { layOut } from '../../src/workbench/map/layout.ts'
import { generateStory } from '../bench/generate.ts'
import { smallStory } from './small-story.ts'

const mapOf = (text: string) => {
  const [map] = solveFiles({ 'zh-CN.ink': text }).files[0]?.maps ?? []
  if (!map) throw new Error('no map')
  return map
}

describe('the layout of a map', () => {
  it('puts no box over another, however many there are', () => {
    const { decisions, endings, width, height } = layOut(mapOf(generateStory(14, 4, 2)))
    const boxes = [...decisions, ...endings]
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true)
      for (const b of boxes.slice(index + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true)
    }
  })

  it('draws ways as wide as guessing makes them, or as real conversations did', () => {
    const map = mapOf(smallStory()['zh-CN.ink'] ?? '')
    const sum = (ways: readonly { readonly share: number }[]) =>
      ways.reduce((total, { share }) => total + share, 0)
    const [first] = map.decisions
    const from = (layout: ReturnType<typeof layOut>) =>
      layout.ways.filter(({ from: key }) => key === first?.key)
    expect(sum(from(layOut(map)))).toBeCloseTo(1)
    const nobody = layOut(map, new Map())
    expect(sum(nobody.ways)).toBe(0)
    const some = layOut(
      map,
      new Map([
        ['a1', 30],
        ['a2', 10],
        ['b1', 10],
      ]),
    )
    expect(sum(from(some))).toBeCloseTo(1)
    expect(sum(some.ways) - sum(from(some))).toBeCloseTo(0.25)
  })
})
