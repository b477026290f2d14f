import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differing, replaced } from '../../src/client/differing.ts'
import { openJottings } from '../../src/client/jottings.ts'
import type { Draft } from '../../src/wire/draft.ts'

/** A book of one page, as a browser's storage is. */
const paper = () => {
  const pages = new Map<string, string>()
  const storage = {
    getItem: (name: string) => pages.get(name) ?? null,
    setItem: (name: string, text: string) => void pages.set(name, text),
    removeItem: (name: string) => void pages.delete(name),
  }
  return { pages, jottings: openJottings(() => storage as unknown as Storage) }
}
const draft = (changed: number, zh: string, en = 'same'): Draft => ({
  id: 'umbrella',
  changed,
  files: { 'zh-CN.ink': zh, 'en.ink': en },
})

describe('what a torn tab had not stored yet', () => {
  it('is there again from whichever state the database was in', () => {
    const { jottings } = paper()
    const [old, flying, torn] = [draft(1, '雨伞'), draft(2, '雨伞坏'), draft(3, '雨伞坏了', 'changed')]
    jottings.jot(torn, [old, flying])
    expect(jottings.complete(old)).toEqual(torn)
    expect(jottings.complete(flying)).toEqual(torn)
  })

  it('is whole where nobody knows what the database holds', () => {
    const { jottings } = paper()
    jottings.jot(draft(3, '新的'), [])
    expect(jottings.complete(draft(1, '旧'))).toEqual(draft(3, '新的'))
  })

  it('does not come back once the database has it, nor into another state', () => {
    const { jottings, pages } = paper()
    jottings.jot(draft(3, 'abc'), [draft(1, 'a')])
    expect(jottings.complete(draft(2, 'x'))).toEqual(draft(2, 'x'))
    expect(jottings.complete(draft(4, 'y'))).toEqual(draft(4, 'y'))
    jottings.strike(draft(3, 'abc'))
    expect(pages.size).toBe(0)
  })

  it('is small, however long the text', () => {
    const { jottings, pages } = paper()
    const text = 'buyer: 我等了三天。\n'.repeat(5000)
    jottings.jot(draft(2, `${text}好`), [draft(1, text)])
    expect([...pages.values()].join().length).toBeLessThan(200)
  })

  it('is empty where the book is denied or holds something else', () => {
    const { jottings, pages } = paper()
    pages.set('heqi.draft.umbrella', '{"changed":')
    expect(jottings.complete(draft(1, 'a'))).toEqual(draft(1, 'a'))
    const denied = openJottings(() => {
      throw new Error('denied')
    })
    expect(denied.jot(draft(1, 'a'), [])).toBe(false)
    expect(denied.complete(draft(1, 'a'))).toEqual(draft(1, 'a'))
  })

  it('makes the second of any two texts from the first', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '雨', '🙂'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => replaced(before, differing(before, after)) === after),
    )
  })

  it('changes no more of a long text than what was typed, wherever that stands', () => {
    const long = '买家说他等了三天，'.repeat(1500)
    const place = fc.nat(long.length)
    fc.assert(
      fc.property(place, fc.nat(9000), fc.constantFrom('', '雨', 'x', '🙂🙂'), (at, cut, put) => {
        const after = long.slice(0, at) + put + long.slice(at + cut)
        const piece = differing(long, after)
        expect(replaced(long, piece)).toBe(after)
        expect(piece.insert.length).toBeLessThanOrEqual(put.length)
        expect(piece.to - piece.from).toBeLessThanOrEqual(Math.min(cut, long.length - at))
      }),
    )
  })
})
