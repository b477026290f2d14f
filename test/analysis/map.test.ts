import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStory, mapOf } from '../../src/analysis/index.ts'

const FILE = 'zh-CN.ink'
const text = readFileSync(new URL('../../stories/picky-buyer/zh-CN.ink', import.meta.url), 'utf8')
const { plan, solutions } = checkStory({ main: FILE, files: { [FILE]: text } })
const solution = solutions[0]
if (!plan || !solution) throw new Error('the story is not solved')
const map = mapOf(plan, solution)
const replies = map.decisions.flatMap((decision) => decision.replies)

describe('the map of a story', () => {
  it('has each reply once, at the line where it is written', () => {
    const lines = text.split('\n')
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length)
    for (const { id, line } of replies) expect(lines[line - 1]).toContain(`# id: ${id}`)
  })

  it('leads from the start, along ways that exist, to endings with the exact chance', () => {
    const known = new Set([...map.decisions.map(({ key }) => key), ...map.endings.map(({ id }) => id)])
    expect(map.decisions.map(({ key }) => key)).toContain(map.start)
    for (const { ways } of replies) for (const { to } of ways) expect(known).toContain(to)
    for (const { ways } of replies.filter(({ ways }) => ways.length > 0))
      expect(ways.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(map.endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1)
    for (const { id, chance } of map.endings) expect(chance).toBe(solution.endings.get(id))
  })

  it('marks the best and the worst line, reply by reply', () => {
    const marked = (on: 'onBest' | 'onWorst') => new Set(replies.filter((one) => one[on]).map(({ id }) => id))
    expect(marked('onBest')).toEqual(new Set(solution.best.replies))
    expect(marked('onWorst')).toEqual(new Set(solution.worst.replies))
  })

  it('has something free to say at every place, and nothing that gains', () => {
    for (const decision of map.decisions) {
      for (const { least, typical, most } of decision.replies) {
        expect(least).toBeGreaterThanOrEqual(0)
        expect(typical).toBeGreaterThanOrEqual(least)
        expect(most).toBeGreaterThanOrEqual(typical)
      }
      expect(Math.min(...decision.replies.map(({ least }) => least))).toBe(0)
    }
  })

  it('is the same each time', () => {
    expect(mapOf(plan, solution)).toEqual(map)
  })
})
