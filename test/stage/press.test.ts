import { describe, expect, test } from 'vitest'
import { airOf } from '../../src/stage/room/air.ts'
import { isSeenFirst } from '../../src/stage/theatre/first.ts'
import { LEAVES, showsLeaf } from '../../src/stage/theatre/plates.ts'
import { sheetsOf } from '../../src/stage/theatre/press.ts'
import { propsFor } from '../../src/stage/theatre/props.ts'

const drawing = (w: number, h: number) => ({ content: '', frame: { x: 3, y: -7, w, h } })

describe('a sheet', () => {
  test('holds drawings one below the other, none over another, in whole pixels', () => {
    const [places = [], ...more] = sheetsOf([drawing(10, 20.4), drawing(300, 0.1), drawing(7.5, 30)], 1.5)
    expect(more).toEqual([])
    expect(places.map(({ top, w, h }) => [top, w, h])).toEqual([
      [0, 15, 31],
      [31, 450, 1],
      [32, 11, 45],
    ])
  })

  test('is not larger than a browser draws well: then another one begins', () => {
    const sheets = sheetsOf([drawing(2000, 900), drawing(2000, 900), drawing(2000, 900), drawing(5, 5)], 1)
    expect(sheets.map((places) => places.length)).toEqual([2, 2])
    expect(sheets[1]?.[0]?.top).toBe(0)
  })

  test('takes one drawing of any size', () => {
    expect(sheetsOf([drawing(9000, 9000)], 1)).toHaveLength(1)
    expect(sheetsOf([], 1)).toEqual([])
  })
})

describe('the first picture', () => {
  const storm = airOf({ anger: 20, trust: 0, heard: 0 }, null)
  const dusk = airOf({ anger: 0, trust: 20, heard: 20 }, null)
  const names = Object.keys(propsFor({ x: 0, y: 0, w: 640, h: 640 }))
  const seen = (air: typeof storm) => names.filter((name) => isSeenFirst(name, air))
  const leaves = (air: typeof storm) =>
    LEAVES.filter((leaf) => showsLeaf(leaf, air)).map(({ name, index }) => `${name} ${index}`)

  test('of a storm has rain and mist, and leaves the evening for later', () => {
    expect(seen(storm)).toEqual(expect.arrayContaining(['near', 'rain0', 'mist0', 'broken', 'dark0']))
    expect(seen(storm)).not.toEqual(expect.arrayContaining(['birds']))
    expect(leaves(storm)).toContain('sky 0')
    expect(leaves(storm)).not.toContain('sky 2')
  })

  test('of a clear dusk has birds and lit lanterns, and leaves the rain for later', () => {
    expect(seen(dusk)).toEqual(expect.arrayContaining(['birds', 'evening', 'lit0', 'lit2', 'steady']))
    for (const name of ['rain0', 'mist1', 'near', 'broken']) expect(seen(dusk)).not.toContain(name)
    expect(leaves(dusk)).toEqual(expect.arrayContaining(['sky 2', 'town 1', 'shop 1']))
  })

  test('does without what only an event brings', () => {
    for (const air of [storm, dusk])
      for (const name of ['bolt0', 'flash', 'glow', 'halo1', 'shafts']) expect(seen(air)).not.toContain(name)
  })
})
