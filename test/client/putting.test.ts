import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPutting } from '../../src/client/putting.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A store that takes its time and can be out of order. */
const slow = () => {
  const stored: number[] = []
  const state = { broken: false }
  const putting = openPutting<number>(async (version) => {
    await new Promise((done) => setTimeout(done, 50))
    if (!state.broken) stored.push(version)
    return !state.broken
  })
  return { stored, state, putting }
}

describe('putting', () => {
  it('stores the newest of many that may wait, and tells all of them', async () => {
    const { stored, putting } = slow()
    const told = [1, 2, 3].map((version) => putting.put(version, true))
    await vi.advanceTimersByTimeAsync(2000)
    expect(stored).toEqual([3])
    expect(await Promise.all(told)).toEqual([true, true, true])
  })

  it('stores at once what may not wait, and after it what came meanwhile', async () => {
    const { stored, putting } = slow()
    void putting.put(1, false)
    await vi.advanceTimersByTimeAsync(10)
    expect(putting.flying()).toBe(1)
    void putting.put(2, false)
    await vi.advanceTimersByTimeAsync(100)
    expect(stored).toEqual([1, 2])
    expect(putting.stored()).toBe(2)
  })

  it('says so where nothing could be stored, and tries the next one', async () => {
    const { stored, state, putting } = slow()
    state.broken = true
    const refused = putting.put(1, false)
    await vi.advanceTimersByTimeAsync(100)
    expect(await refused).toBe(false)
    expect(putting.stored()).toBeNull()
    state.broken = false
    void putting.put(2, true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(stored).toEqual([2])
  })

  it('stores nothing more once it is given up', async () => {
    const { stored, putting } = slow()
    const waiting = putting.put(1, true)
    putting.giveUp()
    expect(await waiting).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(stored).toEqual([])
  })
})
