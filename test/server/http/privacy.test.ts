import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { keepTending, tend } from '../../../src/server/tending.ts'
import { anAttempt } from '../store/made.ts'
import { openTown, type Town, VERSION } from './town.ts'
import {
  codeOf,
  type Known,
  makeAdmin,
  makeStaff,
  makeTeam,
  makeTrainee,
  openWorld,
  PASSWORD,
  type World,
} from './world.ts'

const DAY = 86_400_000

describe('looking at others', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.world.close())

  it('leaves a trace that the one looked at can see, once for ten minutes of looking', async () => {
    const { people, attempt, world } = town
    const manager = await town.as('manager')
    await manager.ask(`GET /api/people/${people.owner}`)
    world.pass(1)
    await manager.ask(`GET /api/attempts/${attempt}`)
    await manager.ask(`GET /api/attempts/${attempt}`)
    world.pass(11 * 60_000)
    await manager.ask(`GET /api/attempts/${attempt}`)
    world.pass(1)
    await manager.ask(`GET /api/attempts?person=${people.owner}`)
    const owner = await town.as('owner')
    const seen = (await owner.ask('GET /api/me/seen-by')).body.items
    expect(seen.map(({ verb }: { verb: string }) => verb)).toEqual([
      'attempts.listed',
      'attempt.viewed',
      'attempt.viewed',
      'person.viewed',
    ])
    expect(seen[0]).toMatchObject({ actor: people.manager, person: people.owner })
    expect(seen[0].actorName).toMatch(/^Name /)
    expect(seen[1].detail).toEqual({ attempt })
    const log = (await (await town.as('admin')).ask(`GET /api/audit?actor=${people.manager}`)).body.items
    expect(log).toHaveLength(4)
  })

  it('is told apart from what people did about themselves', async () => {
    const world = await openWorld()
    const admin = await makeAdmin(world)
    expect((await admin.ask('GET /api/me/seen-by')).body.items).toEqual([])
    const verbs = async () =>
      (await admin.ask('GET /api/audit')).body.items.map(({ verb }: { verb: string }) => verb)
    expect(await verbs()).toEqual(['admin.made'])
    world.pass(1)
    const { login } = (await admin.ask('GET /api/me')).body
    expect((await world.browser().ask('POST /api/login', { login, password: PASSWORD })).status).toBe(200)
    expect((await world.browser().ask('POST /api/login', { login, password: 'not it' })).status).toBe(401)
    expect(await verbs()).toEqual(['person.signed-in', 'admin.made'])
    expect((await admin.ask('GET /api/me/seen-by')).body.items).toEqual([])
    await world.close()
  })

  it('at oneself leaves none', async () => {
    const { people, attempt } = town
    const before = (await (await town.as('peer')).ask('GET /api/me/seen-by')).body.items
    const owner = await town.as('owner')
    await owner.ask(`GET /api/attempts/${attempt}`)
    await owner.ask('GET /api/attempts')
    expect((await (await town.as('peer')).ask('GET /api/me/seen-by')).body.items).toEqual(before)
    const log = (await (await town.as('admin')).ask(`GET /api/audit?actor=${people.owner}`)).body.items
    expect(log).toEqual([])
  })

  it('in a list is by pages that miss nothing and repeat nothing', async () => {
    const { people, team, world } = town
    const ids = Array.from({ length: 12 }, newId)
    for (const id of ids)
      await world.store.attempts.store(
        anAttempt(id, {
          person: people.peer,
          team,
          mode: 'practice',
          standing: 'practice',
          version: VERSION,
          transcript: '{}',
        }),
        world.now(),
      )
    const manager = await town.as('manager')
    const found: string[] = []
    let cursor = ''
    do {
      const { body } = await manager.ask(`GET /api/attempts?person=${people.peer}&limit=5${cursor}`)
      expect(body.items.length).toBeLessThanOrEqual(5)
      found.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.next === null ? '' : `&cursor=${encodeURIComponent(body.next)}`
    } while (cursor !== '')
    expect(found).toEqual([...ids].reverse())
  })

  it('of another team in a list of one’s own shows only what was played for one’s own team', async () => {
    const { people, farTeam, world } = town
    const abroad = newId()
    await world.store.attempts.store(
      anAttempt(abroad, { person: people.owner, team: farTeam, version: VERSION, transcript: '{}' }),
      world.now(),
    )
    const manager = await town.as('manager')
    const { body } = await manager.ask(`GET /api/attempts?person=${people.owner}`)
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(abroad)
    expect((await manager.ask(`GET /api/attempts/${abroad}`)).status).toBe(404)
    const own = await (await town.as('owner')).ask('GET /api/attempts')
    expect(own.body.items.map(({ id }: { id: string }) => id)).toContain(abroad)
  })
})

describe('one’s own data', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.world.close())

  it('can be taken along, all of it and nobody else’s', async () => {
    const owner = await town.as('owner')
    const { body } = await owner.ask('GET /api/me/export')
    expect(body.me.id).toBe(town.people.owner)
    expect(body.attempts.map(({ line }: { line: { id: string } }) => line.id)).toEqual([town.attempt])
    expect(body.attempts[0].transcript.replies).toEqual([{ id: 'a1', at: 5 }])
    expect(body.sessions.length).toBeGreaterThan(0)
    const text = JSON.stringify(body)
    expect(text).not.toMatch(/scrypt|password/)
    expect(body.dismissed).toEqual([])
    const manager = await town.as('manager')
    const dismissal = { person: town.people.owner, rule: 'overdue', evidence: 'e1', note: 'Back from leave' }
    await manager.ask(`POST /api/teams/${town.team}/support/dismiss`, dismissal)
    const { dismissed } = (await owner.ask('GET /api/me/export')).body
    expect(dismissed).toMatchObject([{ rule: 'overdue', note: 'Back from leave', team: town.team }])
    expect(dismissed[0].by).toMatch(/^Name /)
    const peer = (await (await town.as('peer')).ask('GET /api/me/export')).body
    expect(peer.dismissed).toEqual([])
    expect(peer.attempts).toEqual([])
    expect(peer.leftTeams).toEqual([])
  })

  it('goes with the person: name, sessions and codes, while the numbers stay without a name', async () => {
    const owner = await town.as('owner')
    const name = (await owner.ask('GET /api/me')).body.name
    expect((await owner.ask('POST /api/me/erase', { name: `${name}x` })).status).toBe(409)
    expect((await owner.ask('POST /api/me/erase', { name: ` ${name.toUpperCase()} ` })).status).toBe(204)
    expect(owner.cookie()).toBeNull()
    const manager = await town.as('manager')
    const { items } = (await manager.ask(`GET /api/attempts?team=${town.team}`)).body
    expect(items).toMatchObject([{ id: town.attempt, name: null, score: 87.5 }])
    expect((await manager.ask(`GET /api/people/${town.people.owner}`)).status).toBe(404)
    const log = (await (await town.as('admin')).ask('GET /api/audit')).body.items
    expect(JSON.stringify(log)).not.toContain(name)
  })
})

describe('assignments', () => {
  let world: World
  let admin: Known
  let manager: Known
  let trainee: Known
  let team: string
  beforeAll(async () => {
    const town = await openTown()
    world = town.world
    admin = { ...(await town.as('admin')), id: town.people.admin, name: '' }
    team = await makeTeam(admin, 'Kettles')
    manager = await makeStaff(world, admin, 'manager', 'Mia', team)
    trainee = await makeTrainee(world, await codeOf(manager, team), 'Tom')
  })
  afterAll(() => world.close())

  const play = (score: number, more = {}) =>
    world.store.attempts.store(
      anAttempt(newId(), {
        person: trainee.id,
        team,
        score,
        passed: score >= 75,
        version: VERSION,
        transcript: '{}',
        ...more,
      }),
      world.now(),
    )

  it('are for a team or for one person, never both or neither', async () => {
    const asked = { scenario: 'angry-buyer', mode: 'exam' }
    for (const whom of [{}, { team, person: trainee.id }]) {
      const { body } = await manager.ask('POST /api/assignments', { ...asked, ...whom })
      expect(body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/team' }] })
    }
    const unknown = { ...asked, team, scenario: 'no-such-story' }
    expect((await manager.ask('POST /api/assignments', unknown)).body.code).toBe('not-found')
  })

  it('show a trainee how far they are, from what they did since', async () => {
    await play(90)
    world.pass(1000)
    const rule = { score: 80, attempts: 2 }
    const asked = { person: trainee.id, scenario: 'angry-buyer', mode: 'exam', due: world.now() + DAY, rule }
    const { body } = await manager.ask('POST /api/assignments', asked)
    const mine = async () => (await trainee.ask('GET /api/assignments')).body.items[0]
    expect(await mine()).toMatchObject({ id: body.id, rule, progress: { met: false, tries: 0, best: null } })
    world.pass(1000)
    await play(70)
    await play(95, { mode: 'practice', standing: 'practice' })
    expect((await mine()).progress).toMatchObject({ met: false, tries: 1, best: 70 })
    await play(82)
    expect((await mine()).progress).toMatchObject({ met: true, tries: 2, best: 82 })
    await play(99)
    expect((await mine()).progress).toMatchObject({ met: true, tries: 2, best: 82 })
    expect((await manager.ask(`DELETE /api/assignments/${body.id}`)).status).toBe(204)
    expect((await trainee.ask('GET /api/assignments')).body.items).toEqual([])
  })
})

describe('tending', () => {
  let world: World
  let admin: Known
  let team: string
  beforeAll(async () => {
    world = await openWorld({ env: { HEQI_KEEP_IDLE_DAYS: '100', HEQI_KEEP_AUDIT_DAYS: '200' } })
    admin = await makeAdmin(world)
    team = await makeTeam(admin, 'Night shift')
  })
  afterAll(() => world.close())

  it('erases who did not come for so long, keeps who did, and forgets the log in its time', async () => {
    const code = await codeOf(admin, team)
    const gone = await makeTrainee(world, code, 'Gone')
    world.pass(60 * DAY)
    const here = await makeTrainee(world, code, 'Here')
    world.pass(50 * DAY)
    const first = await tend(world.server.house, 'one')
    expect(first).toMatchObject({ people: 1, audit: 0 })
    expect(first?.sessions).toBeGreaterThan(0)
    expect((await world.store.people.find(gone.id))?.name).toBeNull()
    expect((await world.store.people.find(here.id))?.name).toBe('Here')
    expect((await world.store.people.find(admin.id))?.name).toBe('Ada')
    expect((await world.browser().ask('POST /api/return', { code: gone.code })).status).toBe(401)
    world.pass(120 * DAY)
    expect((await tend(world.server.house, 'one'))?.audit).toBeGreaterThan(0)
  })

  it('is done by one process at a time', async () => {
    const now = world.now()
    await world.store.leases.take('tending', 'another', now, now + 60_000)
    expect(await tend(world.server.house, 'one')).toBeNull()
    world.pass(61_000)
    expect(await tend(world.server.house, 'one')).not.toBeNull()
  })

  it('goes on by itself until it is stopped', async () => {
    let rounds = 0
    const { house } = world.server
    const counting = {
      ...house,
      store: {
        ...house.store,
        links: {
          ...house.store.links,
          sweep: async (now: number) => {
            rounds++
            return house.store.links.sweep(now)
          },
        },
      },
    }
    const stop = keepTending(counting, 5)
    await expect.poll(() => rounds, { timeout: 20_000 }).toBeGreaterThan(2)
    await stop()
    const after = rounds
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(rounds).toBe(after)
  })
})
