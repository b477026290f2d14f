import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DAILY_DRILLS,
  type Day,
  dueAt,
  dueDrills,
  hintStrength,
  INTERVALS,
  portionOf,
  REST,
  scheduleOf,
  type Waiting,
} from '../../src/training/index.ts'

/** Times in these tests are whole days already. */
const byDay = (time: number): Day => time
const held = (...days: readonly number[]) => days.map((at) => ({ at, held: true }))

const day = fc.integer({ min: 20_000, max: 20_800 })
const tries = fc.array(fc.record({ at: day, held: fc.boolean() }), { maxLength: 12 })
const drills: fc.Arbitrary<readonly Waiting[]> = fc
  .array(
    fc.record({
      added: day,
      tries,
      scenario: fc.constantFrom('kettle', 'lamp', 'coat', 'farm'),
      loss: fc.integer({ min: 7, max: 60 }),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: `${index}` })))

describe('a drill', () => {
  it('is due the day after the mistake, then 1, 3, 7 and 21 days after it was held', () => {
    let today = 100
    const practised: number[] = []
    for (const interval of INTERVALS) {
      const due = dueAt({ added: 100, tries: held(...practised) }, byDay, today)
      expect(due - today).toBe(interval)
      practised.push(due)
      today = due
    }
    expect(scheduleOf({ added: 100, tries: held(...practised) }, byDay, today)).toEqual({
      step: 4,
      due: today + REST,
      learnt: true,
    })
  })

  it('is back at one day when it was not held, whatever it had come to', () => {
    const lost = [...held(101, 104, 111), { at: 132, held: false }]
    expect(scheduleOf({ added: 100, tries: lost }, byDay, 132)).toEqual({ step: 0, due: 133, learnt: false })
  })

  it('is not brought on by practising ahead, but is set back by failing ahead', () => {
    expect(dueAt({ added: 100, tries: held(101, 102) }, byDay, 102)).toBe(104)
    expect(dueAt({ added: 100, tries: [...held(101), { at: 102, held: false }] }, byDay, 102)).toBe(103)
  })

  it('tried in two tabs at once is held once', () => {
    const once = scheduleOf({ added: 100, tries: held(101) }, byDay, 101)
    expect(scheduleOf({ added: 100, tries: held(101, 101) }, byDay, 101)).toEqual(once)
  })

  it('is due today, and moves on again, when the clock was set back a year', () => {
    const past = { added: 500, tries: held(501, 504) }
    expect(dueAt(past, byDay, 139)).toBe(139)
    const gone = { ...past, tries: [...past.tries, ...held(139)] }
    expect(dueAt(gone, byDay, 139)).toBe(139 + 21)
    expect(dueAt(gone, byDay, 600)).toBe(139 + 21)
  })

  it('is never due later than its longest rest, and a failure is due tomorrow at the latest', () => {
    fc.assert(
      fc.property(day, tries, day, (added, history, today) => {
        const due = dueAt({ added, tries: history }, byDay, today)
        expect(due - today).toBeLessThanOrEqual(REST + 1)
        const failed = [...history, { at: today, held: false }]
        expect(dueAt({ added, tries: failed }, byDay, today)).toBe(today + 1)
      }),
    )
  })

  it('is learnt in the end by whoever practises when it is due, whatever the clock did before', () => {
    fc.assert(
      fc.property(day, tries, day, (added, history, start) => {
        let drill = { added, tries: history }
        let today = start
        for (let turn = 0; turn < INTERVALS.length; turn++) {
          today = Math.max(today, dueAt(drill, byDay, today))
          drill = { added, tries: [...drill.tries, { at: today, held: true }] }
        }
        expect(scheduleOf(drill, byDay, today).learnt).toBe(true)
      }),
    )
  })
})

describe('what is due', () => {
  it('holds every drill whose day has come exactly once, and no other', () => {
    fc.assert(
      fc.property(drills, day, (all, today) => {
        const ids = dueDrills(all, byDay, today).map(({ id }) => id)
        const meant = all.filter((drill) => dueAt(drill, byDay, today) <= today).map(({ id }) => id)
        expect([...ids].sort()).toEqual([...meant].sort())
      }),
    )
  })

  it('mixes buyers: the same one twice in a row only where there is no other way', () => {
    fc.assert(
      fc.property(drills, day, (all, today) => {
        const scenarios = dueDrills(all, byDay, today).map(({ scenario }) => scenario)
        const most = Math.max(0, ...scenarios.map((one) => scenarios.filter((other) => other === one).length))
        const pairs = scenarios.filter((one, index) => index > 0 && scenarios[index - 1] === one).length
        expect(pairs).toBe(Math.max(0, most - (scenarios.length - most) - 1))
      }),
    )
  })

  it('brings the longest waiting of a buyer first, then the costliest', () => {
    const one = (id: string, added: number, loss: number): Waiting => ({
      id,
      added,
      loss,
      scenario: 'kettle',
      tries: [],
    })
    const due = dueDrills([one('a', 103, 9), one('b', 101, 8), one('c', 103, 30)], byDay, 110)
    expect(due.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('asks for five minutes a day, less what has been done today', () => {
    const many = Array.from(
      { length: 20 },
      (_, index): Waiting => ({
        id: `${index}`,
        added: 100,
        loss: 10,
        scenario: 'kettle',
        tries: index < 4 ? held(110) : [],
      }),
    )
    const due = dueDrills(many, byDay, 110)
    expect(due).toHaveLength(16)
    expect(portionOf(due, many, byDay, 110)).toBe(DAILY_DRILLS - 4)
    expect(portionOf(due, many, byDay, 111)).toBe(DAILY_DRILLS)
    expect(portionOf(due.slice(0, 1), many, byDay, 111)).toBe(1)
  })
})

describe('the coach', () => {
  it('fades out after two clean runs', () => {
    expect([0, 1, 2, 9].map(hintStrength)).toEqual(['full', 'asked', 'none', 'none'])
  })
})
