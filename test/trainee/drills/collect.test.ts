import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newDrills } from '../../../src/trainee/collect.ts'
import { isUntold, workOut } from '../../../src/trainee/conclude.ts'
import { agendaOf, practisedIn } from '../../../src/trainee/drills/agenda.ts'
import { withoutDoubles } from '../../../src/trainee/drills/doubles.ts'
import { faultsIn, sumSkills } from '../../../src/trainee/tally.ts'
import { type Drill, parseDrill } from '../../../src/wire/practice.ts'
import { deviceWith, played } from './device.ts'

const drill = (id: string, said: string, added: number, tries: Drill['tries'] = []): Drill => ({
  id,
  attempt: id.split('.')[0] ?? '',
  turn: 1,
  scenario: 'lamp',
  version: 'v',
  variant: 1,
  replies: [],
  said,
  loss: 20,
  added,
  tries,
})

describe('a mistake', () => {
  it('becomes a drill with the position just before it, once the attempt is worked out', async () => {
    const device = deviceWith()
    await workOut(device.world, await played(device, 'a', ['ask', 'argue', 'wish']))
    const [only, ...others] = device.drills.values()
    expect(others).toEqual([])
    expect(only).toMatchObject({
      id: 'a.2',
      attempt: 'a',
      turn: 2,
      replies: ['ask'],
      said: 'argue',
      variant: 1,
      added: 100,
      tries: [],
    })
    expect(only?.loss).toBeGreaterThanOrEqual(7)
  })

  it('leaves outcome, skills and faults with the attempt, and nothing left to work out', async () => {
    const device = deviceWith()
    const attempt = await played(device, 'a', ['blame', 'argue', 'wish'])
    expect(isUntold(attempt)).toBe(true)
    await workOut(device.world, attempt)
    const told = device.attempts.get('a')
    expect(told && isUntold(told)).toBe(false)
    const tally = told?.outcome?.tally
    expect(tally && faultsIn(tally)).toEqual(['blame', 'argue'])
    expect(tally && sumSkills([tally]).find(({ skill }) => skill === 'listen')?.n).toBeGreaterThan(0)
  })

  it('is collected once, however often the result is worked out', async () => {
    const device = deviceWith()
    const attempt = await played(device, 'a', ['blame', 'argue', 'stall'])
    await workOut(device.world, attempt)
    const once = [...device.drills.values()]
    await workOut(device.world, attempt)
    expect([...device.drills.values()]).toEqual(once)
  })

  it('made again after practice is no second drill, but a try that was not held, told once', async () => {
    const device = deviceWith()
    await workOut(device.world, await played(device, 'a', ['ask', 'argue', 'wish']))
    const [first] = device.drills.values()
    device.drills.set('a.2', { ...(first as Drill), tries: [{ at: 101, held: true }] })
    device.today = 102
    const again = await played(device, 'b', ['blame', 'argue', 'wish'], { variant: 2 })
    for (const _ of [1, 2]) await workOut(device.world, again)
    expect(device.drills.get('a.2')?.tries).toEqual([
      { at: 101, held: true },
      { at: 102, held: false, talk: true },
    ])
    expect([...device.drills.keys()]).toEqual(['a.2', 'b.1'])
  })

  it('made again before it was ever practised is nothing that was practised today', async () => {
    const device = deviceWith()
    await workOut(device.world, await played(device, 'a', ['ask', 'argue', 'wish']))
    device.today = 100.5
    await workOut(device.world, await played(device, 'b', ['ask', 'argue', 'wish'], { variant: 2 }))
    expect(device.drills.get('a.2')?.tries).toEqual([])
    const agenda = agendaOf([...device.drills.values()], device.world)
    expect(agenda).toMatchObject({ done: { count: 0, held: 0 }, later: [{ drill: { id: 'a.2' } }] })
  })

  it('made again on a later day than it was practised moves the drill, and is no practice of that day', async () => {
    const device = deviceWith()
    await workOut(device.world, await played(device, 'a', ['ask', 'argue', 'wish']))
    device.drills.set('a.2', { ...(device.drills.get('a.2') as Drill), tries: [{ at: 101, held: true }] })
    device.today = 102
    await workOut(device.world, await played(device, 'b', ['ask', 'argue', 'wish']))
    const agenda = agendaOf([...device.drills.values()], device.world)
    expect(agenda.done).toEqual({ count: 0, held: 0 })
    expect(agenda.later).toMatchObject([{ schedule: { step: 0, due: 103 } }])
    const [again] = [...device.drills.values()].map((drill) => parseDrill(JSON.parse(JSON.stringify(drill))))
    expect(again && practisedIn(again)).toEqual([{ at: 101, held: true }])
  })

  it('of a retry, a drill or a preview is none', async () => {
    const device = deviceWith()
    const from = { attempt: 'x', turn: 2 }
    await workOut(device.world, await played(device, 'a', ['ask', 'argue', 'wish'], { from }))
    expect(device.drills.size).toBe(0)
  })

  it('of a good conversation is none', async () => {
    const device = deviceWith()
    await workOut(device.world, await played(device, 'a', ['ask', 'repeat', 'wish']))
    expect(device.drills.size).toBe(0)
  })
})

describe('drills', () => {
  const some = fc.array(
    fc.record({
      said: fc.constantFrom('argue', 'blame', 'stall'),
      added: fc.integer({ min: 1, max: 50 }),
      tries: fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }), held: fc.boolean() }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 8 },
  )
  const listed = some.map((all) =>
    all.map(({ said, added, tries }, i) => drill(`d${i}.1`, said, added, tries)),
  )

  it('that two tabs put down are one, and no try is lost', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const merged = withoutDoubles(all)
        expect(merged.map(({ said }) => said).sort()).toEqual(
          [...new Set(all.map(({ said }) => said))].sort(),
        )
        expect(merged.flatMap(({ tries }) => tries).length).toBe(all.flatMap(({ tries }) => tries).length)
      }),
    )
  })

  it('are neither lost nor doubled by what is collected', () => {
    fc.assert(
      fc.property(listed, listed, (known, mistakes) => {
        const fresh = mistakes.map((one, index) => ({ ...one, id: `m${index}.1`, tries: [] }))
        const book = new Map(known.map((one) => [one.id, one]))
        const collect = () => {
          for (const one of newDrills([...book.values()], fresh)) book.set(one.id, one)
        }
        collect()
        const after = [...book.values()]
        const said = (drills: readonly Drill[]) => [...new Set(drills.map((one) => one.said))].sort()
        expect(said(after)).toEqual(said([...known, ...fresh]))
        expect(withoutDoubles(after).length).toBe(said(after).length)
        collect()
        expect([...book.values()]).toEqual(after)
      }),
    )
  })
})
