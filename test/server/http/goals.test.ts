import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { anAttempt } from '../store/made.ts'
import { openTown, SCENARIO, type Town, VERSION } from './town.ts'
import type { Browser } from './world.ts'

const DAY = 86_400_000

describe('a team goal', () => {
  let town: Town
  let manager: Browser
  beforeAll(async () => {
    town = await openTown()
    manager = await town.as('manager')
  })
  afterAll(() => town.world.close())

  const goals = async (who: Browser) => (await who.ask(`GET /api/teams/${town.team}/goals`)).body.items
  const set = (body: object) => manager.ask(`POST /api/teams/${town.team}/goals`, body)
  const play = (person: string, more: object) =>
    town.world.store.attempts.store(
      anAttempt(newId(), { person, team: town.team, version: VERSION, transcript: '{}', ...more }),
      town.world.now(),
    )

  it('counts who has passed, as leads have it, and names nobody', async () => {
    const { owner, peer } = town.people
    const { body } = await set({
      kind: 'passed',
      scenario: SCENARIO,
      target: 60,
      due: town.world.now() + DAY,
    })
    const { all } = body
    expect(all).toBeGreaterThanOrEqual(2)
    expect(body).toMatchObject({ kind: 'passed', wanted: Math.ceil(0.6 * all), reached: false })
    const before = body.done
    await play(peer, { passed: false, score: 30, mode: 'exam' })
    const [line] = await goals(await town.as('peer'))
    expect(line).toMatchObject({ done: before, all })
    const id = newId()
    await town.world.store.attempts.store(
      anAttempt(id, { person: peer, team: town.team, version: VERSION, passed: false, transcript: '{}' }),
      town.world.now(),
    )
    await manager.ask(`PUT /api/attempts/${id}/override`, { passed: true, reason: 'Heard it myself' })
    const after = await goals(await town.as('owner'))
    expect(after[0].done).toBe(before + 1)
    expect(JSON.stringify(after)).not.toMatch(new RegExp(`${owner}|${peer}|Name `))
    town.world.pass(2 * DAY)
    await town.world.store.attempts.store(
      anAttempt(newId(), { person: owner, team: town.team, version: VERSION, transcript: '{}' }),
      town.world.now(),
    )
    expect((await goals(manager))[0].done).toBe(before + 1)
  })

  it('counts this week’s drills of all together, held or not, and begins anew on Monday', async () => {
    const { owner, peer } = town.people
    const { body } = await set({ kind: 'drills', target: 2, due: town.world.now() })
    expect(body).toMatchObject({
      kind: 'drills',
      scenario: null,
      due: null,
      done: 0,
      wanted: 2,
      reached: false,
    })
    const drill = {
      mode: 'drill',
      standing: 'practice',
      ending: null,
      worth: null,
      score: null,
      passed: false,
    }
    await play(owner, drill)
    await play(peer, drill)
    const told = async () => (await goals(manager)).find(({ kind }: { kind: string }) => kind === 'drills')
    expect(await told()).toMatchObject({ done: 2, reached: true })
    town.world.pass(7 * DAY)
    expect(await told()).toMatchObject({ done: 0, reached: false })
  })

  it('is refused where it makes no sense, and gone once it is taken away', async () => {
    expect((await set({ kind: 'passed', target: 60 })).body.code).toBe('invalid')
    expect((await set({ kind: 'passed', scenario: SCENARIO, target: 101 })).body.code).toBe('invalid')
    expect((await set({ kind: 'passed', scenario: 'nowhere', target: 50 })).body.code).toBe('not-found')
    const [first] = await goals(manager)
    for (let n = (await goals(manager)).length; n < 5; n++) await set({ kind: 'drills', target: 9 })
    expect((await set({ kind: 'drills', target: 9 })).body.code).toBe('conflict')
    const at = `DELETE /api/teams/${town.team}/goals/${first.id}`
    const far = await town.as('farManager')
    expect((await far.ask(`DELETE /api/teams/${town.farTeam}/goals/${first.id}`)).status).toBe(404)
    expect([(await manager.ask(at)).status, (await manager.ask(at)).status]).toEqual([204, 404])
    expect((await goals(manager)).map(({ id }: { id: string }) => id)).not.toContain(first.id)
    const log = (await (await town.as('admin')).ask(`GET /api/audit?actor=${town.people.manager}`)).body.items
    const verbs = log.map(({ verb }: { verb: string }) => verb)
    expect(verbs).toEqual(expect.arrayContaining(['goal.set', 'goal.ended']))
  })
})
