import { describe, expect, it } from 'vitest'
import { together } from '../../src/server/together.ts'

describe('what is asked for in one turn', () => {
  it('is done at once, and each gets its own answer', async () => {
    const runs: (readonly number[])[] = []
    const double = together((items: readonly number[]) => {
      runs.push(items)
      return items.map((item) => item * 2)
    })
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6])
    expect(await double(4)).toBe(8)
    expect(runs).toEqual([[1, 2, 3], [4]])
  })

  it('comes in parts where it is much, and one part that fails refuses its own alone', async () => {
    const picky = together(async (items: readonly string[]) => {
      if (items.includes('bad')) throw new Error('bad')
      return items
    }, 2)
    const settled = await Promise.allSettled(['a', 'bad', 'c', 'd', 'e'].map(picky))
    expect(settled.map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ])
  })

  it('does not wait for a run before it', async () => {
    let free = (): void => {}
    const held = new Promise<void>((resolve) => {
      free = resolve
    })
    const slow = together(async (items: readonly string[]) => {
      if (items.includes('slow')) await held
      return items
    })
    const first = slow('slow')
    await new Promise((resolve) => setImmediate(resolve))
    expect(await slow('quick')).toBe('quick')
    free()
    expect(await first).toBe('slow')
  })
})
