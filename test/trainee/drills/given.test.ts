import { describe, expect, it } from 'vitest'
import { workOut } from '../../../src/trainee/conclude.ts'
import { fetchDrill } from '../../../src/trainee/drills/given.ts'
import { openDrill, type Stand, variantsFor } from '../../../src/trainee/drills/stand.ts'
import { drillIdOf, openTurns, taskFor, turnOf } from '../../../src/trainee/drills/turns.ts'
import type { AssignmentLine } from '../../../src/wire/api/index.ts'
import type { Attempt } from '../../../src/wire/attempt.ts'
import type { Drill } from '../../../src/wire/practice.ts'
import { type Device, deviceWith, LAMP, played } from './device.ts'

const TALK = 'a'.repeat(32)
const SAID = ['ask', 'argue', 'wish']

/** A server that has one attempt, each of whose replies cost so much. */
const serverWith = (attempt: Attempt | null, loss = 9.5) => {
  const asked: string[] = []
  const told = attempt && {
    line: { started: attempt.started, lasted: 2000 },
    turns: attempt.transcript.replies.map(({ id }) => ({ decision: id, reply: id, loss, ms: 1 })),
    transcript: attempt.transcript,
  }
  const source = {
    api: {
      call: async (route: string) => {
        asked.push(route)
        return told ? { kind: 'done', body: told } : { kind: 'refused', problem: { code: 'not-found' } }
      },
    },
    duties: { edition: async () => null },
  } as unknown as Parameters<typeof fetchDrill>[1]
  return { source, asked }
}

const drillIn = async (...asked: Parameters<typeof fetchDrill>): Promise<Drill> => {
  const fetched = await fetchDrill(...asked)
  if (fetched.kind !== 'drill') throw new Error(fetched.kind)
  return fetched.drill
}

const laid = async (device: Device, drill: Drill): Promise<Stand> => {
  const opening = await openDrill(device.world, drill, null, true)
  if (opening.kind !== 'stand') throw new Error(opening.kind)
  return opening
}

describe('a drill that a lead gave', () => {
  it('is fetched on a device where the talk never was, and is the one that its own device would have made', async () => {
    const first = deviceWith()
    const talk = await played(first, TALK, SAID)
    await workOut(first.world, talk)
    const made = first.drills.get(`${TALK}.2`)
    const device = deviceWith()
    const drill = await drillIn(device.world, serverWith(talk, made?.loss).source, `${TALK}.2`)
    expect(drill).toEqual({ ...made, added: talk.started + 2000 })
    const stand = await laid(device, drill)
    expect(stand.attempt).toMatchObject({
      transcript: { variant: 1, mode: 'drill', replies: [{ id: 'ask', at: 0 }] },
      from: { attempt: TALK, turn: 2 },
    })
  })

  it('needs no server where the talk is here, also if another drill stands for its mistake', async () => {
    const device = deviceWith()
    await played(device, TALK, SAID)
    const { source, asked } = serverWith(null)
    expect(await drillIn(device.world, source, `${TALK}.2`)).toMatchObject({ turn: 2, said: 'argue' })
    expect(asked).toEqual([])
  })

  it('goes back to the story as it was, which the server brings', async () => {
    const talk = await played(deviceWith(), TALK, SAID)
    const changed = LAMP.replaceAll('argue # move', 'dispute # move')
    const { version } = talk.transcript
    const kept: Record<string, string> = {}
    const device = deviceWith(changed, kept)
    const { source } = serverWith(talk)
    // Where nobody has it any more, the loss is what the server wrote down, and the place may be gone.
    const bare = await drillIn(device.world, source, `${TALK}.2`)
    expect(bare.loss).toBe(9.5)
    expect((await openDrill(device.world, bare, null, true)).kind).toBe('gone')
    const brought: string[] = []
    const old = deviceWith(changed, { [version]: LAMP })
    const { shelf } = old.world
    const open: typeof shelf.open = (id, wanted) => shelf.open(id, brought.length > 0 ? wanted : undefined)
    const world = { ...old.world, shelf: { ...shelf, open } }
    const edition = async (scenario: string, wanted: string) => {
      brought.push(wanted)
      return { scenario, version: wanted, files: { 'en.ink': LAMP } }
    }
    const drill = await drillIn(world, { ...source, duties: { edition } }, `${TALK}.2`)
    expect(brought).toEqual([version])
    expect(drill.loss).toBeGreaterThan(9.5)
    expect((await laid({ ...old, world }, drill)).attempt.transcript.version).toBe(version)
  })

  it('says when the turn or the talk is gone, and when nobody can be asked', async () => {
    const device = deviceWith()
    const talk = await played(deviceWith(), TALK, SAID)
    const { source } = serverWith(talk)
    for (const id of [`${TALK}.4`, `${TALK}.0`, 'lamp.2'])
      expect(await fetchDrill(device.world, source, id)).toEqual({ kind: 'lost' })
    expect(await fetchDrill(device.world, serverWith(null).source, `${TALK}.2`)).toEqual({ kind: 'lost' })
    const api = { call: async () => ({ kind: 'unreached' }) } as never
    expect(await fetchDrill(device.world, { ...source, api }, `${TALK}.2`)).toEqual({ kind: 'away' })
  })

  it('begins in its own variant, then in others; also where the reply was no mistake', async () => {
    const device = deviceWith()
    const talk = await played(device, TALK, SAID)
    const drill = await drillIn(device.world, serverWith(talk).source, `${TALK}.2`)
    expect(variantsFor(drill, 3, true)).toEqual([1, 2, 3])
    const tried = { ...drill, tries: [{ at: 1, held: false }] }
    expect((await laid(device, tried)).attempt.transcript.variant).toBe(2)
    const fine = await drillIn(device.world, serverWith(talk).source, `${TALK}.3`)
    expect((await openDrill(device.world, fine)).kind).toBe('unsolved')
    expect((await laid(device, fine)).attempt.transcript.variant).toBe(1)
  })
})

describe('what a lead asked for', () => {
  const task = (turn: number | null, met: boolean) =>
    ({
      id: `${turn} ${met}`,
      kind: 'drills',
      from: turn === null ? null : { attempt: TALK, turn },
      progress: { met },
    }) as AssignmentLine

  it('is found by the drill’s own id, what is open before what is done', () => {
    const tasks = [task(null, false), task(2, true), task(2, false), task(3, true)]
    expect(taskFor(tasks, `${TALK}.2`)?.id).toBe('2 false')
    expect(taskFor(tasks, `${TALK}.3`)?.id).toBe('3 true')
    expect(taskFor(tasks, `${TALK}.4`)).toBeNull()
    expect(openTurns(tasks).map(({ id }) => id)).toEqual(['2 false'])
    expect(turnOf(drillIdOf({ attempt: TALK, turn: 12 }))).toEqual({ attempt: TALK, turn: 12 })
  })
})
