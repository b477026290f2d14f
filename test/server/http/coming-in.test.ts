import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countTry } from '../../../src/server/auth/limits.ts'
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

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('the first run', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const admin = (token: string) => ({
    token,
    name: '林老板',
    login: 'Lin',
    password: PASSWORD,
    locale: 'zh-CN',
  })

  it('says that nobody runs the server yet', async () => {
    expect((await world.browser().ask('GET /api/status')).body).toMatchObject({
      product: 'heqi',
      setUp: false,
      signedIn: false,
    })
  })

  it('takes no link that was not printed', async () => {
    const { status, body } = await world.browser().ask('POST /api/setup', admin('x'.repeat(43)))
    expect([status, body.code]).toEqual([410, 'link-spent'])
  })

  it('takes no link after half an hour, nor one that was followed by another', async () => {
    const [old, late] = [await world.setupToken(), await world.setupToken()]
    expect((await world.browser().ask('POST /api/setup', admin(old))).status).toBe(410)
    world.pass(31 * MINUTE)
    expect((await world.browser().ask('POST /api/setup', admin(late))).status).toBe(410)
  })

  it('keeps the link where the password is weak, makes one admin, and signs them in', async () => {
    const token = await world.setupToken()
    const fresh = world.browser()
    const weak = await fresh.ask('POST /api/setup', { ...admin(token), password: 'password123' })
    expect([weak.status, weak.body.code]).toEqual([422, 'weak-password'])
    const made = await fresh.ask('POST /api/setup', admin(token))
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ role: 'admin', name: '林老板', login: 'lin', locale: 'zh-CN' })
    expect((await fresh.ask('GET /api/me')).body.id).toBe(made.body.id)
    expect((await fresh.ask('GET /api/status')).body.setUp).toBe(true)
  })

  it('is over then', async () => {
    const { status, body } = await world.browser().ask('POST /api/setup', admin(await world.setupToken()))
    expect([status, body.code]).toEqual([409, 'already-set-up'])
  })
})

describe('coming in', () => {
  let world: World
  let admin: Known
  let team: string
  let code: string
  beforeAll(async () => {
    world = await openWorld()
    admin = await makeAdmin(world)
    team = await makeTeam(admin, '夜班')
    code = await codeOf(admin, team)
  })
  afterAll(() => world.close())

  it('by a team code begins with the team and what is kept about oneself', async () => {
    const { body } = await world.browser().ask('POST /api/join/look', { code: code.toLowerCase() })
    expect(body.team).toBe('夜班')
    expect(body.notice.kept.length).toBeGreaterThan(3)
    for (const { what, why, until } of body.notice.kept)
      for (const text of [what, why, until]) expect(text).toMatch(/\S/)
    expect(JSON.stringify(body.notice)).not.toContain('{{')
  })

  it('needs a yes to that notice', async () => {
    const { status, body } = await world
      .browser()
      .ask('POST /api/join', { code, name: '小王', locale: 'zh-CN', agreed: false })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/agreed' }])
  })

  it('makes a trainee with a code of their own, who comes back with it from another device', async () => {
    const trainee = await makeTrainee(world, code, '小王')
    expect(trainee.code).toMatch(/^(\w{4}-){2}\w{4}$/)
    const phone = world.browser()
    const back = await phone.ask('POST /api/return', {
      code: trainee.code.toLowerCase().replaceAll('-', ' '),
    })
    expect(back.body).toMatchObject({ id: trainee.id, role: 'trainee', teams: [{ name: '夜班' }] })
    expect((await phone.ask('GET /api/sessions')).body.items).toHaveLength(2)
  })

  it('with an old personal code ends once there is a new one', async () => {
    const trainee = await makeTrainee(world, code, '小李')
    const fresh = (await trainee.ask('POST /api/me/code')).body.code
    expect((await world.browser().ask('POST /api/return', { code: trainee.code })).body.code).toBe(
      'wrong-login',
    )
    expect((await world.browser().ask('POST /api/return', { code: fresh })).status).toBe(200)
  })

  it('ends for a team code that was renewed, closed, or whose team is archived', async () => {
    const other = await makeTeam(admin, 'Day shift')
    const look = async (shown: string) =>
      (await world.browser().ask('POST /api/join/look', { code: shown })).body.code ?? 'open'
    const first = await codeOf(admin, other)
    const second = await codeOf(admin, other)
    expect([await look(first), await look(second)]).toEqual(['code-closed', 'open'])
    const isOpen = async () => (await admin.ask(`GET /api/teams/${other}`)).body.open
    expect(await isOpen()).toBe(true)
    await admin.ask(`PATCH /api/teams/${other}`, { archived: true })
    expect(await look(second)).toBe('code-closed')
    await admin.ask(`PATCH /api/teams/${other}`, { archived: false })
    await admin.ask(`DELETE /api/teams/${other}/code`)
    expect(await look(second)).toBe('code-closed')
    expect(await isOpen()).toBe(false)
  })

  it('by invitation gives the role and the team of the link, once', async () => {
    const { body } = await admin.ask('POST /api/invites', { role: 'manager', team })
    const token = body.link.split('/').at(-1)
    const seen = await world.browser().ask('POST /api/invites/look', { token })
    expect(body.link).toMatch(/^http:\/\/localhost(:80)?\/#\/invite\/[\w-]{43}$/)
    expect(seen.body).toMatchObject({ kind: 'invite', role: 'manager', team: '夜班' })
    const asked = { token, name: 'Mo', login: 'Ｍｏ', password: PASSWORD, locale: 'en' }
    const made = await world.browser().ask('POST /api/invites/accept', { ...asked, role: 'admin' })
    expect(made.body).toMatchObject({ role: 'manager', login: 'mo', teams: [{ name: '夜班' }] })
    const again = await world.browser().ask('POST /api/invites/accept', { ...asked, login: 'mo2' })
    expect(again.body.code).toBe('link-spent')
  })

  it('by an invitation can be called off as long as nobody took it', async () => {
    const { body } = await admin.ask('POST /api/invites', { role: 'admin', team })
    const token = body.link.split('/').at(-1)
    const list = async () => (await admin.ask('GET /api/invites')).body.items
    const [newest] = await list()
    expect(newest).toMatchObject({ kind: 'invite', role: 'admin', team: '夜班', person: null })
    expect(JSON.stringify(newest)).not.toContain(token)
    expect((await world.browser().ask('POST /api/invites/look', { token: newest.id })).status).toBe(410)
    expect((await admin.ask(`DELETE /api/invites/${newest.id}`)).status).toBe(204)
    expect((await admin.ask(`DELETE /api/invites/${newest.id}`)).status).toBe(404)
    expect((await world.browser().ask('POST /api/invites/look', { token })).status).toBe(410)
    expect((await list()).map(({ id }: { id: string }) => id)).not.toContain(newest.id)
  })

  it('with a sign-in name that is taken keeps the invitation', async () => {
    const { body } = await admin.ask('POST /api/invites', { role: 'trainer', team: null })
    const token = body.link.split('/').at(-1)
    const asked = { token, name: 'Other', login: 'ADA', password: PASSWORD, locale: 'en' }
    expect((await world.browser().ask('POST /api/invites/accept', asked)).body.code).toBe('name-taken')
    const made = await world.browser().ask('POST /api/invites/accept', { ...asked, login: 'other' })
    expect(made.status).toBe(201)
  })

  it('with name and password does not tell which of the two is wrong', async () => {
    const wrong = await world.browser().ask('POST /api/login', { login: 'ada', password: 'not this one' })
    const nobody = await world.browser().ask('POST /api/login', { login: 'nobody', password: 'not this one' })
    const { instance: _, ...said } = wrong.body
    expect(nobody.body).toMatchObject(said)
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    const right = await world.browser().ask('POST /api/login', { login: ' ADA ', password: PASSWORD })
    expect(right.body.id).toBe(admin.id)
  })

  it('starts a new session with a new token, and ends the one the browser had', async () => {
    const browser = world.browser()
    await browser.ask('POST /api/login', { login: 'ada', password: PASSWORD })
    const first = browser.cookie()
    await browser.ask('POST /api/login', { login: 'ada', password: PASSWORD })
    expect(browser.cookie()).not.toBe(first)
    const thief = world.browser()
    thief.steal(first ?? '')
    expect((await thief.ask('GET /api/me')).status).toBe(401)
  })

  it('is forgotten at logout, also by the server', async () => {
    const browser = world.browser()
    await browser.ask('POST /api/login', { login: 'ada', password: PASSWORD })
    const cookie = browser.cookie()
    expect((await browser.ask('POST /api/logout')).status).toBe(204)
    expect(browser.cookie()).toBeNull()
    browser.steal(cookie ?? '')
    expect((await browser.ask('GET /api/me')).status).toBe(401)
  })

  it('lasts two weeks without a visit, three months in any case', async () => {
    const world = await openWorld()
    const browser = await makeAdmin(world)
    world.pass(13 * DAY)
    expect((await browser.ask('GET /api/me')).status).toBe(200)
    for (let day = 0; day < 70; day += 10) {
      world.pass(10 * DAY)
      expect((await browser.ask('GET /api/me')).status).toBe(200)
    }
    world.pass(8 * DAY)
    expect((await browser.ask('GET /api/me')).status).toBe(401)
    await browser.ask('POST /api/login', { login: 'ada', password: PASSWORD })
    world.pass(15 * DAY)
    expect((await browser.ask('GET /api/me')).status).toBe(401)
    await world.close()
  })

  it('elsewhere is listed, and ended one by one or all at once', async () => {
    const trainee = await makeTrainee(world, code, '小赵')
    const phone = world.browser()
    const agent = { 'user-agent': 'Mozilla/5.0 (iPhone) Version/18 Mobile Safari/604' }
    await phone.ask('POST /api/return', { code: trainee.code }, { headers: agent })
    const tablet = world.browser()
    await tablet.ask('POST /api/return', { code: trainee.code })
    const { items } = (await trainee.ask('GET /api/sessions')).body
    expect(items).toHaveLength(3)
    expect(items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
    const onPhone = items.find(({ device }: { device: string }) => device === 'Safari · iPhone')
    expect((await trainee.ask(`DELETE /api/sessions/${onPhone.id}`)).status).toBe(204)
    expect((await phone.ask('GET /api/me')).status).toBe(401)
    expect((await admin.ask(`DELETE /api/sessions/${items[0].id}`)).status).toBe(404)
    expect((await trainee.ask('DELETE /api/sessions')).status).toBe(204)
    expect((await tablet.ask('GET /api/me')).status).toBe(401)
    expect((await trainee.ask('GET /api/me')).status).toBe(200)
  })

  it('with a new password ends all other sessions', async () => {
    const staff = await makeStaff(world, admin, 'trainer', 'Tess')
    const elsewhere = world.browser()
    await elsewhere.ask('POST /api/login', { login: 'tess', password: PASSWORD })
    const next = 'willow shade at noon 3'
    const wrong = await staff.ask('PUT /api/me/password', { current: 'nope nope nope', next })
    expect(wrong.body.code).toBe('wrong-login')
    expect(
      (await staff.ask('PUT /api/me/password', { current: PASSWORD, next: '1234567890' })).body.code,
    ).toBe('weak-password')
    expect((await staff.ask('PUT /api/me/password', { current: PASSWORD, next })).status).toBe(204)
    expect((await staff.ask('GET /api/me')).status).toBe(200)
    expect((await elsewhere.ask('GET /api/me')).status).toBe(401)
    expect((await elsewhere.ask('POST /api/login', { login: 'tess', password: PASSWORD })).status).toBe(401)
    expect((await elsewhere.ask('POST /api/login', { login: 'tess', password: next })).status).toBe(200)
  })

  it('after a lost password goes by a link that an admin hands over', async () => {
    const staff = await makeStaff(world, admin, 'manager', 'Max', team)
    const { body } = await admin.ask(`POST /api/people/${staff.id}/reset`)
    const token = body.link.split('/').at(-1)
    expect((await world.browser().ask('POST /api/invites/look', { token })).body).toMatchObject({
      kind: 'reset',
      name: 'Max',
    })
    const fresh = world.browser()
    const password = 'tea leaves in the rain'
    expect((await fresh.ask('POST /api/invites/reset', { token, password })).body.id).toBe(staff.id)
    expect((await staff.ask('GET /api/me')).status).toBe(401)
    expect((await world.browser().ask('POST /api/invites/reset', { token, password })).body.code).toBe(
      'link-spent',
    )
    expect((await world.browser().ask('POST /api/login', { login: 'max', password })).status).toBe(200)
  })

  it('by any link handed over before is over once there is a new password', async () => {
    const staff = await makeStaff(world, admin, 'manager', 'Ottilie', team)
    const link = async () =>
      (await admin.ask(`POST /api/people/${staff.id}/reset`)).body.link.split('/').at(-1)
    const [lost, old, late] = [await link(), await link(), await link()]
    const reset = (token: string, password: string) =>
      world.browser().ask('POST /api/invites/reset', { token, password })
    const next = 'willow shade at noon 3'
    const twice = await Promise.all([reset(late, next), reset(late, 'a thief was here 99')])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await reset(old, 'a thief was here 99')).body.code).toBe('link-spent')
    expect((await world.browser().ask('POST /api/invites/look', { token: lost })).body.code).toBe(
      'link-spent',
    )
  })

  it('is over at once for whoever is switched off, and the last admin cannot be', async () => {
    const staff = await makeStaff(world, admin, 'trainer', 'Uma')
    await admin.ask(`PATCH /api/people/${staff.id}`, { active: false })
    expect((await staff.ask('GET /api/me')).status).toBe(401)
    expect((await staff.ask('POST /api/login', { login: 'uma', password: PASSWORD })).status).toBe(401)
    await admin.ask(`PATCH /api/people/${staff.id}`, { active: true })
    expect((await staff.ask('POST /api/login', { login: 'uma', password: PASSWORD })).status).toBe(200)
    for (const change of [{ active: false }, { role: 'manager' }])
      expect((await admin.ask(`PATCH /api/people/${admin.id}`, change)).body.code).toBe('last-admin')
    expect((await admin.ask('POST /api/me/erase', { name: 'Ada' })).body.code).toBe('last-admin')
  })
})

describe('guessing', () => {
  let world: World
  let admin: Known
  beforeAll(async () => {
    world = await openWorld()
    admin = await makeAdmin(world)
  })
  afterAll(() => world.close())

  const guess = (address: string) =>
    world.browser().ask('POST /api/login', { login: 'ada', password: 'guess me not' }, { address })

  it('a password from one place ends after ten tries, with the time to wait; elsewhere the owner still gets in', async () => {
    for (let i = 0; i < 10; i++) expect((await guess('10.1.1.1')).status).toBe(401)
    const refused = await guess('10.1.1.1')
    expect(refused.status).toBe(429)
    expect(refused.body.code).toBe('too-many')
    expect(refused.body.retryAfter).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBe(refused.body.retryAfter)
    const owner = { login: 'ada', password: PASSWORD }
    expect((await world.browser().ask('POST /api/login', owner, { address: '10.1.1.1' })).status).toBe(429)
    expect((await world.browser().ask('POST /api/login', owner, { address: '10.1.1.2' })).status).toBe(200)
    world.pass(16 * MINUTE)
    expect((await world.browser().ask('POST /api/login', owner, { address: '10.1.1.1' })).status).toBe(200)
  })

  it('a password from many places ends after a hundred', async () => {
    world.pass(16 * MINUTE)
    const statuses = []
    for (let i = 0; i < 101; i++) statuses.push((await guess(`10.2.0.${i}`)).status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(100)
    expect(statuses.at(-1)).toBe(429)
  }, 60_000)

  it('team codes ends, for that address alone', async () => {
    const look = (address: string) =>
      world.browser().ask('POST /api/join/look', { code: 'AAAA-AAAA' }, { address })
    const tries = Array.from({ length: 2999 }, () =>
      countTry(world.store.limits, 'join-address', ['10.3.0.1'], world.now()),
    )
    await Promise.all(tries)
    expect((await look('10.3.0.1')).status).toBe(410)
    expect((await look('10.3.0.1')).status).toBe(429)
    expect((await look('10.3.0.2')).status).toBe(410)
    expect(admin.id).toMatch(/^[0-9a-f]{32}$/)
  }, 60_000)
})
