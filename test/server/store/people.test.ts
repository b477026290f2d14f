import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/server/store/open.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { anAttempt, aPerson, furnish } from './made.ts'
import { PLACES, type Scratch } from './places.ts'

describe.each(PLACES)('people and teams in $name', ({ make }) => {
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

  const link = { kind: 'invite' as const, role: 'manager' as const, team: null, person: null, created: 100 }
  const everybody = { team: null, role: null, active: null, name: null }

  test('links that are still good are listed, and can be ended unused', async () => {
    await store.links.issue('old', { ...link, expires: 150 })
    await store.links.issue('one', { ...link, expires: 900 })
    await store.links.issue('two', { ...link, created: 120, expires: 900, role: 'admin' })
    expect(await store.links.open(150)).toEqual([
      { ...link, hash: 'two', created: 120, expires: 900, role: 'admin' },
      { ...link, hash: 'one', expires: 900 },
    ])
    expect(await store.links.end('two')).toBe(true)
    expect(await store.links.end('two')).toBe(false)
    expect(await store.people.enrol(aPerson('p'), 'two', 150)).toEqual({ kind: 'link-spent' })
    expect((await store.links.open(150)).map(({ hash }) => hash)).toEqual(['one'])
  })

  test('a person is found as enrolled, by id, log-in and code', async () => {
    expect(await store.people.find('lin')).toEqual({
      id: 'lin',
      role: 'trainee',
      name: 'Name of lin',
      login: null,
      locale: 'zh-CN',
      created: 13,
      seen: null,
      active: true,
    })
    expect(await store.people.credentials('root')).toMatchObject({ person: { id: 'root' }, password: 'hash' })
    expect(await store.people.byCode('code of mei')).toMatchObject({ id: 'mei' })
    expect(await store.people.find('nobody')).toBeNull()
    expect(await store.people.credentials('nobody')).toBeNull()
    expect((await store.people.findMany(['bo', 'lin', 'x'])).map(({ id }) => id).sort()).toEqual([
      'bo',
      'lin',
    ])
  })

  test('a log-in and a code belong to one person', async () => {
    const { enrol } = store.people
    expect(await enrol(aPerson('two', { login: 'root' }), null, 20)).toEqual({ kind: 'login-taken' })
    expect(await enrol(aPerson('two', { code: 'code of lin' }), null, 20)).toEqual({ kind: 'code-taken' })
    expect(await enrol(aPerson('two', { team: 'green' }), null, 20)).toEqual({ kind: 'no-such-team' })
    expect(await store.people.find('two')).toBeNull()
  })

  test('of two who take a log-in at once, one gets it', async () => {
    const both = await Promise.all(
      ['one', 'two'].map((id) => store.people.enrol(aPerson(id, { login: 'same' }), null, 20)),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['enrolled', 'login-taken'])
  })

  test('enrolling again with the same id changes nothing', async () => {
    const again = await store.people.enrol(aPerson('lin', { name: 'Other' }), null, 99)
    expect(again).toMatchObject({ kind: 'enrolled', person: { name: 'Name of lin', created: 13 } })
  })

  test('a link makes one person, also where two use it at once', async () => {
    await store.links.issue('hash', { ...link, expires: 200 })
    expect(await store.links.peek('hash', 150)).toMatchObject({ kind: 'invite', role: 'manager' })
    const both = await Promise.all(
      ['one', 'two'].map((id) => store.people.enrol(aPerson(id, { role: 'manager' }), 'hash', 150)),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['enrolled', 'link-spent'])
    expect(await store.links.peek('hash', 150)).toBeNull()
  })

  test('a refused enrolment leaves the link unspent', async () => {
    await store.links.issue('hash', { ...link, expires: 200 })
    expect(await store.people.enrol(aPerson('two', { login: 'root' }), 'hash', 150)).toEqual({
      kind: 'login-taken',
    })
    expect(await store.links.peek('hash', 150)).not.toBeNull()
  })

  test('a link ends at its hour, and the newest set-up link ends the others', async () => {
    await store.links.issue('late', { ...link, expires: 200 })
    expect(await store.links.peek('late', 200)).toBeNull()
    expect(await store.people.enrol(aPerson('two'), 'late', 200)).toEqual({ kind: 'link-spent' })
    const setup = { ...link, kind: 'setup' as const, expires: 500 }
    await store.links.issue('first', setup)
    await store.links.issue('second', setup)
    expect(await store.links.peek('first', 300)).toBeNull()
    expect(await store.links.peek('second', 300)).not.toBeNull()
    expect(await store.links.sweep(500)).toBe(2)
  })

  test('a set-up link makes no second admin', async () => {
    await store.links.issue('setup', { ...link, kind: 'setup', expires: 500 })
    expect(await store.people.enrol(aPerson('two', { role: 'admin' }), 'setup', 150)).toEqual({
      kind: 'link-spent',
    })
    expect(await store.people.hasAdmin()).toBe(true)
  })

  test('the last admin keeps the role, the account and the name', async () => {
    expect(await store.people.setRole('root', 'trainer')).toBe(false)
    expect(await store.people.setActive('root', false)).toBe(false)
    expect(await store.people.erase('root')).toBe(false)
    await store.people.enrol(aPerson('next', { role: 'admin', login: 'next' }), null, 20)
    expect(await store.people.setRole('root', 'trainer')).toBe(true)
    expect(await store.people.find('root')).toMatchObject({ role: 'trainer' })
    expect(await store.people.setActive('next', false)).toBe(false)
  })

  test('a new password ends all sessions, and needs its own link', async () => {
    const open = { id: 's1', token: 't1', person: 'root', created: 20, expires: 900, agent: 'Firefox' }
    await store.sessions.open(open, null)
    await store.links.issue('reset', { ...link, kind: 'reset', role: null, person: 'lin', expires: 500 })
    expect(await store.people.setPassword('root', 'new', 'reset', 150)).toBe(false)
    expect(await store.sessions.find('t1', 150)).not.toBeNull()
    expect(await store.people.setPassword('root', 'new', null, 150)).toBe(true)
    expect(await store.people.credentials('root')).toMatchObject({ password: 'new' })
    expect(await store.sessions.find('t1', 150)).toBeNull()
  })

  test('names, languages and codes can change', async () => {
    expect(await store.people.rename('lin', '林小雨')).toBe(true)
    expect(await store.people.setLocale('lin', 'en')).toBe(true)
    expect(await store.people.setCode('lin', 'another')).toBe(true)
    expect(await store.people.byCode('another')).toMatchObject({ id: 'lin', name: '林小雨', locale: 'en' })
    expect(await store.people.rename('nobody', 'x')).toBe(false)
  })

  test('erasing takes name, sessions and teams, and leaves the numbers', async () => {
    await store.attempts.store(anAttempt('a1'), 30)
    await store.sessions.open(
      { id: 's', token: 't', person: 'lin', created: 20, expires: 900, agent: '' },
      null,
    )
    await store.teams.addMember('blue', 'lin', 21)
    await store.teams.removeMember('blue', 'lin', 22)
    expect(await store.teams.left('lin')).toEqual([{ team: 'blue', since: 21, until: 22 }])
    const before = await store.reports.scenario('v1')
    expect(await store.people.erase('lin')).toBe(true)
    expect(await store.teams.left('lin')).toEqual([])
    expect(await store.people.find('lin')).toMatchObject({ name: null, login: null, active: false })
    expect(await store.people.byCode('code of lin')).toBeNull()
    expect(await store.sessions.find('t', 30)).toBeNull()
    expect(await store.teams.of('lin')).toEqual([])
    expect(await store.reports.scenario('v1')).toEqual(before)
    expect(await store.attempts.find('a1')).not.toBeNull()
    expect(await store.people.setActive('lin', true)).toBe(false)
    expect((await store.people.list(everybody, { cursor: null, limit: 50 })).items).toHaveLength(3)
  })

  test('lists are paged without gaps or repeats, filtered by team, role and a part of the name', async () => {
    for (let n = 0; n < 25; n++)
      await store.people.enrol(
        aPerson(`p${n}`, { name: `Agent 50% ${n}`, team: 'blue' }),
        null,
        100 + (n % 3),
      )
    const seen: string[] = []
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const page: Awaited<ReturnType<typeof store.people.list>> = await store.people.list(
        { ...everybody, team: 'blue' },
        { cursor, limit: 7 },
      )
      expect(page.items.length).toBeLessThanOrEqual(7)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(seen).toHaveLength(26)
    expect(new Set(seen).size).toBe(26)
    const found = async (name: string) =>
      (await store.people.list({ ...everybody, name }, { cursor: null, limit: 50 })).items.length
    expect(await found('NAME OF')).toBe(4)
    expect(await found('50%')).toBe(25)
    expect(await found('5_')).toBe(0)
    const admins = await store.people.list(
      { ...everybody, role: 'admin', active: true },
      { cursor: null, limit: 5 },
    )
    expect(admins.items.map(({ id }) => id)).toEqual(['root'])
    for (const cursor of ['nonsense', '9e99.x', '-1.x', '5.\0', '999999999999999999.x', '.'])
      expect((await store.people.list(everybody, { cursor, limit: 5 })).items).toEqual([])
    expect(await found('\0')).toBe(29)
  })

  test('idle people are those without a session or an attempt since', async () => {
    await store.attempts.store(anAttempt('a1', { person: 'mei' }), 5000)
    await store.sessions.open(
      { id: 's', token: 't', person: 'bo', created: 4000, expires: 9000, agent: '' },
      null,
    )
    expect(await store.people.idleSince(3000, 10)).toEqual(['lin'])
    expect(await store.people.idleSince(13, 10)).toEqual([])
    expect(await store.people.idleSince(9999, 2)).toHaveLength(2)
  })

  test('teams have names, codes and members until they are archived', async () => {
    expect(await store.teams.byCode('red-code')).toMatchObject({ id: 'red', members: 2 })
    expect(await store.teams.setCode('red', 'fresh')).toBe(true)
    expect(await store.teams.byCode('red-code')).toBeNull()
    expect(await store.teams.rename('red', 'Crimson')).toBe(true)
    expect(await store.teams.share('lin', 'mei')).toBe(true)
    expect(await store.teams.share('lin', 'bo')).toBe(false)
    expect(await store.teams.addMember('blue', 'lin', 50)).toBe(true)
    expect(await store.teams.addMember('blue', 'lin', 60)).toBe(true)
    expect(await store.teams.addMember('green', 'lin', 60)).toBe(false)
    expect(await store.teams.of('lin')).toEqual(['red', 'blue'])
    expect(await store.teams.setArchived('red', true, 70)).toBe(true)
    expect(await store.teams.byCode('fresh')).toBeNull()
    expect(await store.teams.of('lin')).toEqual(['blue'])
    expect(await store.teams.share('lin', 'mei')).toBe(false)
    expect((await store.teams.list(null, false)).map(({ name }) => name)).toEqual(['Blue'])
    expect((await store.teams.list('mei', true)).map(({ name }) => name)).toEqual(['Crimson'])
    expect(await store.teams.removeMember('blue', 'lin', 75)).toBe(true)
    expect(await store.teams.isMember('blue', 'lin')).toBe(false)
    expect(await store.people.enrol(aPerson('new', { team: 'red' }), null, 80)).toEqual({
      kind: 'no-such-team',
    })
  })
})
