import { describe, expect, it } from 'vitest'
import { workOut } from '../../../src/trainee/conclude.ts'
import { agendaOf } from '../../../src/trainee/drills/agenda.ts'
import { rememberAll } from '../../../src/trainee/drills/remember.ts'
import {
  answerDrill,
  keepTry,
  openDrill,
  type Stand,
  variantsFor,
} from '../../../src/trainee/drills/stand.ts'
import type { Drill } from '../../../src/wire/practice.ts'
import { type Device, deviceWith, LAMP, played } from './device.ts'

const blundered = async (device: Device, replies = ['ask', 'argue', 'wish']): Promise<Drill> => {
  await workOut(device.world, await played(device, 'a', replies))
  return [...device.drills.values()].find(({ said }) => said === 'argue') as Drill
}

const laid = async (device: Device, drill: Drill): Promise<Stand> => {
  const opening = await openDrill(device.world, drill)
  if (opening.kind !== 'stand') throw new Error(opening.kind)
  return opening
}

describe('a drill', () => {
  it('stands just before the mistake, in another variant, and knows what each reply costs', async () => {
    const device = deviceWith()
    const stand = await laid(device, await blundered(device))
    expect(stand.attempt.transcript).toMatchObject({ variant: 2, mode: 'drill' })
    expect(stand.attempt.transcript.replies).toEqual([{ id: 'ask', at: 0 }])
    expect(stand.attempt.from).toEqual({ attempt: 'a', turn: 2 })
    expect(stand.offered.map(({ id }) => id).sort()).toEqual(['argue', 'boast', 'repeat'])
    expect(stand.open.find(({ id }) => id === 'repeat')?.loss).toBe(0)
  })

  it('knows the mistake by its words, which the other variant has changed', async () => {
    const device = deviceWith(LAMP.replace('No, it did not.', '{variant == 2:Never.|No, it did not.}'))
    const stand = await laid(device, await blundered(device))
    expect(stand.attempt.transcript.variant).toBe(2)
    expect(stand.last).toBe('No, it did not.')
    expect(answerDrill(stand, 'argue').said.text).toBe('Never.')
  })

  it('passes over a variant in which the decision is another one', async () => {
    const device = deviceWith()
    const drill = { ...(await blundered(device)), tries: [{ at: 101, held: true }] }
    expect(variantsFor(drill, 3)).toEqual([3, 1, 2])
    expect((await laid(device, drill)).attempt.transcript.variant).toBe(1)
  })

  it('passes over a variant in which that reply is right', async () => {
    const device = deviceWith()
    const drill = await blundered(device)
    const { examiner } = device.world
    const weigh: typeof examiner.weigh = async (sources, variant, replies) => {
      const open = await examiner.weigh(sources, variant, replies)
      const kind = { loss: 0, uncapped: 0 }
      return open?.map((one) => (variant === 2 && one.id === 'argue' ? { ...one, ...kind } : one)) ?? null
    }
    const opening = await openDrill({ ...device.world, examiner: { ...examiner, weigh } }, drill)
    expect(opening).toMatchObject({ kind: 'stand', attempt: { transcript: { variant: 1 } } })
  })

  it('is held by the best reply and not by the old mistake', async () => {
    const device = deviceWith()
    const stand = await laid(device, await blundered(device))
    expect(answerDrill(stand, 'repeat')).toMatchObject({ held: true, cost: 0, better: null })
    const again = answerDrill(stand, 'argue')
    expect(again.held).toBe(false)
    expect(again.better?.id).toBe('repeat')
    expect(() => answerDrill(stand, 'wish')).toThrow(RangeError)
  })

  it('keeps its try and an attempt that branched off, and leaves the recorded attempt as it was', async () => {
    const device = deviceWith()
    const drill = await blundered(device)
    const before = device.attempts.get('a')
    device.today = 101
    const stand = await laid(device, drill)
    const answer = answerDrill(stand, 'repeat')
    const tried = { ...drill, tries: [{ at: 101, held: answer.held }] }
    await keepTry(device.world, stand, tried, answer, 4200)
    expect(device.drills.get('a.2')?.tries).toEqual([{ at: 101, held: true }])
    expect(device.attempts.get('a')).toEqual(before)
    const kept = [...device.attempts.values()].find(({ from }) => from !== null)
    expect(kept).toMatchObject({ ended: false, outcome: null, from: { attempt: 'a', turn: 2 } })
    expect(kept?.transcript.replies).toEqual([
      { id: 'ask', at: 0 },
      { id: 'repeat', at: 4200 },
    ])
    expect(agendaOf([...device.drills.values()], device.world)).toMatchObject({
      due: [],
      portion: 0,
      done: { count: 1, held: 1 },
      later: [{ schedule: { step: 1, due: 104 } }],
    })
  })

  it('stays where it is when it is laid out again in another language', async () => {
    const device = deviceWith()
    const drill = await blundered(device)
    const first = await laid(device, drill)
    const again = await openDrill(device.world, drill, first.attempt)
    expect(again).toMatchObject({ kind: 'stand', attempt: first.attempt })
  })

  it('goes on in the edition that was played once the story has changed', async () => {
    const old = deviceWith()
    const drill = await blundered(old)
    const changed = LAMP.replaceAll('argue # move', 'dispute # move')
    const device = deviceWith(changed, { [drill.version]: LAMP })
    const stand = await laid(device, drill)
    expect(stand.attempt.transcript.version).toBe(drill.version)
  })

  it('without that edition goes on in the new one where the place is still there, and says where it is not', async () => {
    const drill = await blundered(deviceWith())
    const reworded = LAMP.replace('No, it did not.', 'It did not.')
    expect(await openDrill(deviceWith(reworded).world, drill)).toMatchObject({ kind: 'stand', last: null })
    const moved = LAMP.replaceAll('argue # move', 'dispute # move')
    expect((await openDrill(deviceWith(moved).world, drill)).kind).toBe('gone')
  })

  it('says so where nobody can tell what a reply is worth', async () => {
    const device = deviceWith()
    const drill = await blundered(device)
    const examiner = { ...device.world.examiner, weigh: async () => null }
    expect((await openDrill({ ...device.world, examiner }, drill)).kind).toBe('unsolved')
  })

  it('is remembered by the buyer’s words and the name of the fault', async () => {
    const device = deviceWith()
    const drill = await blundered(device)
    const gone = { ...drill, id: 'gone', said: 'nobody-says-this' }
    const about = await rememberAll(device.world, [drill, gone])
    expect(about.get('a.2')).toMatchObject({ heard: 'It fell out of the box.', faults: ['argue'] })
    expect(about.has('gone')).toBe(false)
  })
})
