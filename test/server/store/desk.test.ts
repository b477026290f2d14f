import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/server/store/open.ts'
import type { AuditEntry, Store } from '../../../src/server/store/store.ts'
import { anEdition, furnish } from './made.ts'
import { PLACES, type Scratch } from './places.ts'

describe.each(PLACES)('the front desk in $name', ({ make }) => {
  let scratch: Scratch
  let store: Store

  beforeEach(async () => {
    scratch = await make()
    store = await openStore(scratch.place, 1)
    await furnish(store)
  })
  afterEach(async () => {
    await store.close()
    await scratch.remove()
  })

  const aSession = (id: string, created = 100) => ({
    id,
    token: `token of ${id}`,
    person: 'lin',
    created,
    expires: created + 1000,
    agent: 'Firefox on Linux',
  })

  test('a session gives its person and teams until it expires', async () => {
    await store.sessions.open(aSession('s1'), null)
    expect(await store.sessions.find('token of s1', 500)).toEqual({
      session: { id: 's1', person: 'lin', created: 100, seen: 100, expires: 1100, agent: 'Firefox on Linux' },
      person: expect.objectContaining({ id: 'lin', seen: 100 }),
      teams: ['red'],
    })
    expect(await store.sessions.find('token of s1', 1100)).toBeNull()
    expect(await store.sessions.find('s1', 500)).toBeNull()
  })

  test('a session is touched, replaced, listed, revoked and swept', async () => {
    await store.sessions.open(aSession('s1'), null)
    await store.sessions.open(aSession('s2', 200), 'token of s1')
    expect(await store.sessions.find('token of s1', 300)).toBeNull()
    await store.sessions.touch('token of s2', 600, 1600)
    expect(await store.sessions.find('token of s2', 1500)).toMatchObject({
      session: { seen: 600, expires: 1600 },
    })
    expect(await store.people.find('lin')).toMatchObject({ seen: 600 })
    await store.sessions.open(aSession('s3', 300), null)
    expect((await store.sessions.listOf('lin', 700)).map(({ id }) => id)).toEqual(['s2', 's3'])
    expect(await store.sessions.revoke('mei', 's3')).toBe(false)
    expect(await store.sessions.revoke('lin', 's3')).toBe(true)
    await store.sessions.open(aSession('s4', 400), null)
    expect(await store.sessions.revokeAll('lin', 's2')).toBe(1)
    expect(await store.sessions.sweep(1600)).toBe(1)
    expect(await store.sessions.listOf('lin', 0)).toEqual([])
  })

  test('somebody who was shut out has no session any more', async () => {
    await store.sessions.open(aSession('s1'), null)
    expect(await store.people.setActive('lin', false)).toBe(true)
    expect(await store.sessions.find('token of s1', 500)).toBeNull()
    expect(await store.people.setActive('lin', true)).toBe(true)
    expect(await store.sessions.find('token of s1', 500)).toBeNull()
  })

  test('hits are counted one by one, however many come at once, until the window ends', async () => {
    const counts = await Promise.all(
      Array.from({ length: 40 }, () => store.limits.hit('login:lin', 1000, 5200)),
    )
    expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    )
    expect(counts[0]).toMatchObject({ until: 6000 })
    expect(await store.limits.hit('login:lin', 1000, 5999)).toEqual({ count: 41, until: 6000 })
    expect(await store.limits.hit('login:lin', 1000, 6000)).toEqual({ count: 1, until: 7000 })
    expect(await store.limits.hit('login:mei', 1000, 6000)).toEqual({ count: 1, until: 7000 })
    await store.limits.clear('login:lin')
    expect(await store.limits.hit('login:lin', 1000, 6001)).toMatchObject({ count: 1 })
    expect(await store.limits.sweep(7000)).toBe(2)
  })

  test('a lease is held by one until it ends or is given back', async () => {
    const both = await Promise.all(['a', 'b'].map((holder) => store.leases.take('sweep', holder, 100, 200)))
    expect(both.filter(Boolean)).toHaveLength(1)
    const [winner, loser] = both[0] ? ['a', 'b'] : ['b', 'a']
    expect(await store.leases.take('sweep', winner as string, 150, 250)).toBe(true)
    expect(await store.leases.take('sweep', loser as string, 249, 300)).toBe(false)
    expect(await store.leases.take('sweep', loser as string, 250, 300)).toBe(true)
    await store.leases.release('sweep', winner as string)
    expect(await store.leases.take('sweep', winner as string, 260, 300)).toBe(false)
    await store.leases.release('sweep', loser as string)
    expect(await store.leases.take('sweep', winner as string, 260, 300)).toBe(true)
  })

  test('the log is read newest first, by page, by actor, person and team', async () => {
    const entry = (n: number): AuditEntry => ({
      id: `entry-${String(n).padStart(3, '0')}`,
      at: 100 + Math.floor(n / 4),
      actor: n % 2 === 0 ? 'root' : null,
      verb: 'person.viewed',
      person: n % 3 === 0 ? 'lin' : 'mei',
      team: n % 5 === 0 ? 'red' : null,
      detail: { n, again: false },
    })
    for (let n = 0; n < 30; n++) await store.audit.note(entry(n))
    await store.audit.note(entry(7))
    const all = { actor: null, person: null, teams: null, verbs: null }
    const first = await store.audit.list(all, { cursor: null, limit: 20 })
    const rest = await store.audit.list(all, { cursor: first.next, limit: 20 })
    expect([...first.items, ...rest.items]).toEqual(Array.from({ length: 30 }, (_, n) => entry(29 - n)))
    expect(rest.next).toBeNull()
    const of = async (filter: object) =>
      (await store.audit.list({ ...all, ...filter }, { cursor: null, limit: 100 })).items.length
    expect(await of({ actor: 'root' })).toBe(15)
    expect(await of({ person: 'lin' })).toBe(10)
    expect(await of({ teams: ['red', 'blue'] })).toBe(6)
    expect(await of({ teams: [] })).toBe(0)
    expect(await of({ verbs: ['person.viewed', 'attempt.viewed'] })).toBe(30)
    expect(await of({ verbs: ['attempt.viewed'] })).toBe(0)
    expect(await store.audit.sweep(102)).toBe(8)
    expect(await of({})).toBe(22)
  })

  test('the log tells a person who looked at them, and at a team while they were in it', async () => {
    const seen = async (person: string) =>
      (await store.audit.about(person, VERBS, { cursor: null, limit: 100 })).items.map(({ id }) => id)
    const note = (id: string, at: number, more: Partial<AuditEntry>) =>
      store.audit.note({
        id,
        at,
        actor: 'root',
        verb: 'team.viewed',
        person: null,
        team: 'red',
        detail: {},
        ...more,
      })
    const VERBS = { own: ['person.viewed', 'listed'], team: ['team.viewed', 'listed'] }
    await note('before', 12, {})
    await note('red', 20, {})
    await note('blue', 21, { team: 'blue' })
    await note('lin', 22, { verb: 'person.viewed', person: 'lin', team: null })
    await note('mei-in-red', 23, { verb: 'listed', person: 'mei' })
    await note('red-listed', 24, { verb: 'listed' })
    await note('by-lin', 25, { actor: 'lin' })
    await note('changed', 26, { verb: 'team.changed' })
    await note('by-server', 27, { actor: null })
    expect(await seen('lin')).toEqual(['red-listed', 'lin', 'red'])
    expect(await seen('mei')).toEqual(['by-lin', 'red-listed', 'mei-in-red', 'red'])
    expect(await seen('bo')).toEqual(['blue'])
    const first = await store.audit.about('mei', VERBS, { cursor: null, limit: 3 })
    const rest = await store.audit.about('mei', VERBS, { cursor: first.next, limit: 3 })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(await seen('mei'))
    await store.teams.removeMember('red', 'mei', 30)
    await note('after', 31, {})
    expect(await store.teams.left('mei')).toEqual([{ team: 'red', since: 13, until: 30 }])
    expect(await seen('mei')).toEqual(['by-lin', 'red-listed', 'mei-in-red', 'red'])
    await store.teams.addMember('red', 'mei', 40)
    await note('again', 41, {})
    expect(await seen('mei')).toEqual(['again', 'by-lin', 'red-listed', 'mei-in-red', 'red'])
    expect(await store.audit.sweep(21)).toBe(2)
    expect(await seen('mei')).toEqual(['again', 'by-lin', 'red-listed', 'mei-in-red'])
    await store.audit.sweep(31)
    expect(await store.teams.left('mei')).toEqual([])
    expect(await seen('mei')).toEqual(['again'])
  })

  test('a published version never changes', async () => {
    expect(await store.scenarios.publish(anEdition('v1', { pass: 1, files: {} }))).toBe(false)
    expect(await store.scenarios.edition('v1')).toEqual(anEdition('v1'))
    const { files: _, report: __, ...version } = anEdition('v1')
    expect(await store.scenarios.find('v1')).toEqual(version)
    expect(await store.scenarios.find('v9')).toBeNull()
    expect((await store.scenarios.versions('angry-buyer')).map((one) => one.version)).toEqual(['v2', 'v1'])
    expect(await store.scenarios.versions(null)).toHaveLength(3)
  })

  test('a team chooses what is live, and has chosen also when it chose nothing', async () => {
    const live = [{ scenario: 'angry-buyer', version: 'v1' }]
    expect(await store.scenarios.liveOf('red')).toBeNull()
    expect(await store.scenarios.choose('red', live, 20)).toBe(true)
    expect(await store.scenarios.liveOf('red')).toEqual(live)
    expect(await store.scenarios.choose('red', [{ scenario: 'picky-buyer', version: 'v2' }], 21)).toBe(false)
    expect(await store.scenarios.choose('green', live, 21)).toBe(false)
    expect(await store.scenarios.liveOf('red')).toEqual(live)
    expect(await store.scenarios.choose('red', [], 22)).toBe(true)
    expect(await store.scenarios.liveOf('red')).toEqual([])
    expect(await store.scenarios.liveOf('blue')).toBeNull()
  })

  test('assignments reach a team and a person, by due date, until cancelled', async () => {
    const assignment = (id: string, more: object) => ({
      id,
      team: null,
      person: null,
      kind: 'scenario' as const,
      scenario: 'angry-buyer',
      path: [],
      drills: null,
      from: null,
      mode: 'exam' as const,
      due: null,
      rule: { score: 80, attempts: null },
      created: 100,
      by: 'root',
      cancelled: null,
      ...more,
    })
    const all = [
      assignment('open', { team: 'red' }),
      assignment('soon', {
        person: 'lin',
        kind: 'drills',
        drills: 1,
        from: { attempt: 'a1', turn: 6 },
        due: 500,
        created: 101,
      }),
      assignment('late', { team: 'red', due: 900, created: 102 }),
      assignment('theirs', { team: 'blue', created: 103 }),
    ]
    for (const one of all) await store.assignments.create(one)
    expect((await store.assignments.forPerson('lin')).map(({ id }) => id)).toEqual(['soon', 'late', 'open'])
    const [member] = await store.reports.members('red')
    expect(member).toMatchObject({ id: 'lin', since: expect.any(Number) })
    expect((await store.assignments.forPerson('lin')).map(({ since }) => since)).toEqual([
      null,
      member?.since,
      member?.since,
    ])
    const found = await store.assignments.findMany(['late', 'nothing', 'open'])
    expect(found.map(({ id }) => id).sort()).toEqual(['late', 'open'])
    expect(await store.assignments.findMany([])).toEqual([])
    expect(await store.assignments.find('soon')).toEqual(all[1])
    expect(await store.assignments.cancel('late', 200)).toBe(true)
    expect(await store.assignments.cancel('late', 300)).toBe(false)
    expect((await store.assignments.forPerson('lin')).map(({ id }) => id)).toEqual(['soon', 'open'])
    const list = async (teams: string[] | null, cancelled: boolean) =>
      (await store.assignments.list({ teams, cancelled }, { cursor: null, limit: 10 })).items.map(
        ({ id }) => id,
      )
    expect(await list(['red'], false)).toEqual(['soon', 'open'])
    expect(await list(['red'], true)).toEqual(['late', 'soon', 'open'])
    expect(await list(null, false)).toEqual(['theirs', 'soon', 'open'])
    expect(await list([], true)).toEqual([])
  })
})
