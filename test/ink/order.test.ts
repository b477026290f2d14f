import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { luckFrom, orderReplies, versionOf } from '../../src/ink/index.ts'

const SEEDS = Array.from({ length: 240 }, (_, index) => index * 7919)

describe('the order of replies', () => {
  it('is the same for the same seed and turn, and holds every reply once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer(), fc.nat(60), (replies, seed, turn) => {
        const before = [...replies]
        const order = orderReplies(replies, seed, turn)
        expect(orderReplies(replies, seed, turn)).toEqual(order)
        expect([...order].sort()).toEqual([...replies].sort())
        expect(replies).toEqual(before)
      }),
    )
  })

  it('puts every reply at every place about as often: none gives itself away', () => {
    const replies = ['a', 'b', 'c', 'd']
    for (const turn of [0, 5])
      for (const place of replies.keys())
        for (const reply of replies) {
          const times = SEEDS.filter((seed) => orderReplies(replies, seed, turn)[place] === reply).length
          expect(times).toBeGreaterThan(30)
          expect(times).toBeLessThan(90)
        }
  })

  it('changes from turn to turn', () => {
    const orders = Array.from({ length: 20 }, (_, turn) =>
      orderReplies(['a', 'b', 'c', 'd'], 1, turn).join(''),
    )
    expect(new Set(orders).size).toBeGreaterThan(8)
  })
})

describe('luck from a seed', () => {
  it('is the same again, within 0 and 1, and another for another seed', () => {
    const draw = (seed: number) => {
      const luck = luckFrom(seed)
      return Array.from({ length: 50 }, luck)
    }
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
    expect(draw(3).every((value) => value >= 0 && value < 1)).toBe(true)
  })
})

describe('a version', () => {
  const files = { 'zh-CN.ink': '你好\n第二行\n', 'en.ink': 'Hello\nSecond line\n' }

  it('is 64 hex digits over all files, in whatever order they come', () => {
    const version = versionOf(files)
    expect(version).toMatch(/^[0-9a-f]{64}$/)
    expect(versionOf(Object.fromEntries(Object.entries(files).reverse()))).toBe(version)
  })

  it('does not mind how lines end', () => {
    const windows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    )
    expect(versionOf(windows)).toBe(versionOf(files))
  })

  it('changes with a word, a name, a file', () => {
    const versions = [
      files,
      { ...files, 'en.ink': 'Hello\nSecond line!\n' },
      { ...files, 'parts/end.ink': '' },
      { 'zh-CN.ink': files['zh-CN.ink'], 'en-GB.ink': files['en.ink'] },
      { 'zh-CN.ink': files['en.ink'], 'en.ink': files['zh-CN.ink'] },
      {},
    ].map(versionOf)
    expect(new Set(versions).size).toBe(versions.length)
  })
})
