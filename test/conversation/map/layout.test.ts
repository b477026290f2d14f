import { describe, expect, it } from 'vitest'
import type { StoryMap } from '../../../src/analysis/index.ts'
import { BOX, type Layout, layOut, wayName } from '../../../src/conversation/map/layout.ts'
import { solveFiles } from '../../../src/workbench/checking/report.ts'
import { generateStory } from '../../bench/generate.ts'
import { smallStory } from '../../workbench/small-story.ts'

const mapOf = (text: string) => {
  const [map] = solveFiles({ 'zh-CN.ink': text }).files[0]?.maps ?? []
  if (!map) throw new Error('no map')
  return map
}

/** Boxes that stand over another one, or outside the drawing. */
const amiss = ({ decisions, endings, width, height }: Layout): number => {
  const boxes = [...decisions, ...endings]
  const outside = boxes.filter(
    (a) => !(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height),
  )
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          !(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y),
      ),
  )
  return outside.length + over.length
}

const ROWS = 40
const ABREAST = 5

/** Two hundred scenes, five abreast; each reply leads to some scene of the next row, every seventh leaps over one. */
const wideMap = (): StoryMap => {
  const key = (row: number, column: number) => (row < ROWS ? `d${row}.${column}` : 'done')
  const decision = (row: number, column: number): StoryMap['decisions'][number] => ({
    key: key(row, column),
    file: 'zh-CN.ink',
    line: row * ABREAST + column + 1,
    phase: 'chat',
    met: 1 / ABREAST,
    replies: [0, 1, 2, 3].map((reply) => {
      const leap = (row * 3 + column + reply) % 7 === 0 ? 2 : 1
      const to = key(row + leap, (row * 7 + column * 3 + reply * 2) % ABREAST)
      return {
        id: `r${row}.${column}.${reply}`,
        text: 'reply',
        line: 1,
        moves: ['ask'],
        least: 0,
        most: 0,
        typical: 0,
        onBest: false,
        onWorst: false,
        ways: [{ kind: to === 'done' ? 'ending' : 'decision', to, share: 1 }],
      }
    }),
  })
  const rows = Array.from({ length: ROWS }, (_, row) => row)
  return {
    variant: 1,
    start: key(0, 0),
    decisions: rows.flatMap((row) => Array.from({ length: ABREAST }, (_, column) => decision(row, column))),
    endings: [{ id: 'done', worth: 'fair', chance: 1 }],
  }
}

describe('the layout of a map', () => {
  it('puts no box over another, however many there are', () => {
    expect(amiss(layOut(mapOf(generateStory(14, 4, 2))))).toBe(0)
  })

  it('stays together where two hundred scenes stand five abreast', () => {
    const layout = layOut(wideMap())
    expect(layout.decisions).toHaveLength(ROWS * ABREAST)
    expect(amiss(layout)).toBe(0)
    expect(layout.width).toBeLessThan(3 * ABREAST * BOX.width)
  })

  it('leads every way from its box to the next', () => {
    const layout = layOut(wideMap())
    const boxes = new Map<string, { x: number; y: number; width: number; height: number }>([
      ...layout.decisions.map((one) => [one.decision.key, one] as const),
      ...layout.endings.map((one) => [one.ending.id, one] as const),
    ])
    const touches = (key: string, point: { x: number; y: number } | undefined) => {
      const box = boxes.get(key)
      if (!box || !point) return false
      const inside = point.x >= box.x && point.x <= box.x + box.width
      return inside && Math.min(Math.abs(point.y - box.y), Math.abs(point.y - box.y - box.height)) < 1
    }
    for (const { from, to, points } of layout.ways)
      expect([touches(from, points[0]), touches(to, points.at(-1))]).toEqual([true, true])
  })

  it('draws ways as wide as guessing makes them, or as real conversations did', () => {
    const map = mapOf(smallStory()['zh-CN.ink'] ?? '')
    const sum = (ways: readonly { readonly share: number }[]) =>
      ways.reduce((total, { share }) => total + share, 0)
    const [first] = map.decisions
    const from = (layout: ReturnType<typeof layOut>) =>
      layout.ways.filter(({ from: key }) => key === first?.key)
    expect(sum(from(layOut(map)))).toBeCloseTo(1)
    const seen = (ways: ReadonlyMap<string, number>) => ({ ways, all: 40, feet: new Set<string>() })
    expect(sum(layOut(map, seen(new Map())).ways)).toBe(0)
    const along = (first?.replies ?? []).slice(0, 2).map(({ id, ways }) => wayName(id, ways[0]?.to ?? ''))
    const some = layOut(map, seen(new Map(along.map((name, at) => [name, [30, 10][at] ?? 0]))))
    expect(sum(from(some))).toBeCloseTo(1)
    expect(sum(some.ways)).toBeCloseTo(1)
  })

  it('leaves room for a line of words below the replies where one is asked for', () => {
    const map = mapOf(smallStory()['zh-CN.ink'] ?? '')
    const key = map.decisions[1]?.key ?? ''
    const heights = (feet: readonly string[]) =>
      layOut(map, { ways: new Map(), all: 0, feet: new Set(feet) }).decisions.map(({ height }) => height)
    const [plain, footed] = [heights([]), heights([key])]
    expect(footed.map((height, at) => height - (plain[at] ?? 0))).toEqual(
      map.decisions.map((decision) => (decision.key === key ? BOX.foot : 0)),
    )
  })
})
