import { describe, expect, it } from 'vitest'
import { holdOnInput } from '../../src/stage/theatre/hold.ts'
import { MEANS, startThrift } from '../../src/stage/theatre/thrift.ts'

const [full, less, least] = MEANS
/** Whether the means were cut while so many frames came so far apart. */
const hears = (thrift: ReturnType<typeof startThrift>, frames: number, ms: number): boolean =>
  Array.from({ length: frames }, () => thrift.hear(ms)).some(Boolean)

describe('thrift', () => {
  it('leaves a machine alone that keeps up', () => {
    const thrift = startThrift()
    expect(hears(thrift, 500, 1000 / 30)).toBe(false)
    expect(thrift.means).toBe(full)
  })

  it('cuts pixels and frames one step at a time while frames come late', () => {
    const thrift = startThrift()
    expect(hears(thrift, 24, 90)).toBe(true)
    expect(thrift.means).toBe(less)
    expect(hears(thrift, 24, 40)).toBe(false)
    expect(hears(thrift, 24, 90)).toBe(true)
    expect(thrift.means).toBe(least)
  })

  it('never goes below the least', () => {
    const thrift = startThrift()
    hears(thrift, 500, 400)
    expect(thrift.means).toBe(least)
  })

  it('takes one long pause among timely frames for no lateness', () => {
    const thrift = startThrift()
    for (let round = 0; round < 10; round++) {
      expect(thrift.hear(900)).toBe(false)
      expect(hears(thrift, 23, 1000 / 30)).toBe(false)
    }
    expect(thrift.means).toBe(full)
  })
})

describe('the stage under the agent’s hand', () => {
  it('leaves two pictures out after a key or a click, and does not stop while somebody types', () => {
    const page = new EventTarget()
    const hold = holdOnInput(page)
    const skipped = () => [1, 2, 3].map(() => hold.skips())
    expect(skipped()).toEqual([false, false, false])
    page.dispatchEvent(new Event('keydown'))
    expect(skipped()).toEqual([true, true, false])
    page.dispatchEvent(new Event('click'))
    expect(skipped()).toEqual([false, false, false])
    hold.close()
  })

  it('hears nothing any more once it is closed', () => {
    const page = new EventTarget()
    const hold = holdOnInput(page)
    hold.close()
    page.dispatchEvent(new Event('keydown'))
    expect(hold.skips()).toBe(false)
  })
})
