/** Several server processes on one PostgreSQL are one server: whoever answers, everybody knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { tend } from '../../../src/server/tending.ts'
import { conversation, soundStory, versionIn } from '../play/small.ts'
import { anAttempt, anEdition } from '../store/made.ts'
import { PLACES, type Scratch } from '../store/places.ts'
import { listenTo } from './listening.ts'
import {
  codeOf,
  type Known,
  makeAdmin,
  makeStaff,
  makeTeam,
  makeTrainee,
  openWorld,
  type World,
} from './world.ts'

const PATIENT = { timeout: 60_000 }

const shared = PLACES.filter(({ name }) => name === 'PostgreSQL')

const KETTLE = soundStory('kettle')
const WRITES = 40

describe.skipIf(shared.length === 0)('two servers on one database', () => {
  let scratch: Scratch
  let one: World
  let two: World
  let admin: Known
  let team: string
  beforeAll(async () => {
    scratch = await shared[0]!.make()
    ;[one, two] = await Promise.all([
      openWorld({ place: scratch.place, stories: [KETTLE], env: { HEQI_WRITES_A_MINUTE: `${WRITES}` } }),
      openWorld({ place: scratch.place, stories: [KETTLE], env: { HEQI_WRITES_A_MINUTE: `${WRITES}` } }),
    ])
    admin = await makeAdmin(one)
    team = await makeTeam(admin, 'Night shift')
  }, 120_000)
  afterAll(async () => {
    await Promise.all([one.close(), two.close()])
    await scratch.remove()
  }, 120_000)

  const at = (world: World, known: Known) => {
    const browser = world.browser()
    browser.steal(known.cookie() ?? '')
    return browser
  }

  it('know each other’s sessions, and each other’s ends of them', async () => {
    expect((await at(two, admin).ask('GET /api/me')).body.id).toBe(admin.id)
    const trainee = await makeTrainee(two, await codeOf(admin, team), 'Tom')
    expect((await at(one, trainee).ask('GET /api/me')).body.name).toBe('Tom')
    await at(one, trainee).ask('POST /api/logout')
    expect((await trainee.ask('GET /api/me')).status).toBe(401)
  })

  it('take one set-up link, invitation or code between them', async () => {
    const { body } = await admin.ask('POST /api/invites', { role: 'trainer', team: null })
    const token = body.link.split('/').at(-1)
    const asked = (login: string) => ({
      token,
      name: 'T',
      login,
      password: 'plum rain over canal 7',
      locale: 'en',
    })
    const answers = await Promise.all([
      one.browser().ask('POST /api/invites/accept', asked('tee-one')),
      two.browser().ask('POST /api/invites/accept', asked('tee-two')),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410])
    expect((await two.browser().ask('GET /api/status')).body.setUp).toBe(true)
  })

  it('count the same guesses', async () => {
    const statuses = []
    for (let i = 0; i < 12; i++) {
      const world = i % 2 === 0 ? one : two
      const asked = { login: 'nobody', password: 'guess me not' }
      statuses.push((await world.browser().ask('POST /api/login', asked)).status)
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect(statuses.slice(-2)).toEqual([429, 429])
  })

  it('count what one person sends, whichever of them it is sent to', async () => {
    const trainee = await makeTrainee(one, await codeOf(admin, team), 'Max')
    const send = (world: World) => at(world, trainee).ask(`PUT /api/attempts/${newId()}`, {})
    const sendMany = async (): Promise<number> => {
      let through = 0
      for (let n = 0; n < 2 * WRITES; n++) if ((await send([one, two][n % 2]!)).status !== 429) through += 1
      return through
    }
    const first = await sendMany()
    expect(first).toBeGreaterThanOrEqual(WRITES)
    expect(first).toBeLessThanOrEqual(WRITES + 4)
    for (const world of [one, two]) world.pass(60_000)
    expect((await send(two)).status).toBe(400)
  })

  it('show the same live view, whichever stored the attempt', async () => {
    const manager = await makeStaff(one, admin, 'manager', 'Mia', team)
    const trainee = await makeTrainee(one, await codeOf(admin, team), 'Lin')
    await one.store.scenarios.publish(anEdition('v1'))
    const base = await two.app.listen({ host: '127.0.0.1', port: 0 })
    const heard = await listenTo(`${base}/api/teams/${team}/live`, manager.cookie() ?? '')
    const ids = [newId(), newId(), newId(), newId()]
    for (const [index, id] of ids.entries())
      await [one, two][index % 2]!.store.attempts.store(
        anAttempt(id, { person: trainee.id, team, transcript: '{}' }),
        one.now(),
      )
    await expect.poll(() => heard.attempts(), PATIENT).toEqual(ids)
    heard.stop()
  }, 90_000)

  it('issue an exam here and take it in there, sent to both at once and kept once', async () => {
    const trainee = await makeTrainee(one, await codeOf(admin, team), 'Wen')
    const exam = (await trainee.ask('POST /api/exams', { scenario: 'kettle', locale: 'zh-CN' })).body
    const again = await at(two, trainee).ask('POST /api/exams', { scenario: 'kettle', locale: 'zh-CN' })
    expect([again.status, again.body.id]).toEqual([200, exam.id])
    const { scenario, version, locale, seed, variant } = exam
    expect(version).toBe(versionIn(KETTLE))
    const replies = conversation(3, variant).map((id, index) => ({ id, at: 1000 * (index + 1) }))
    const transcript = { scenario, version, locale, seed, variant, mode: 'exam', replies }
    const body = { transcript, started: one.now(), ended: true, from: null }
    const put = (world: World) => at(world, trainee).ask(`PUT /api/attempts/${exam.id}`, body)
    const answers = await Promise.all([put(one), put(two), put(one), put(two)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body)
    const { items } = (await at(two, trainee).ask('GET /api/attempts')).body
    expect(items).toMatchObject([{ id: exam.id, verdict: 'counted', take: 'first' }])
    expect((await at(one, trainee).ask('GET /api/exams')).body.items).toEqual([])
  }, 120_000)

  it('tend one at a time', async () => {
    const rounds = await Promise.all([tend(one.server.house, 'one'), tend(two.server.house, 'two')])
    expect(rounds.filter((round) => round !== null).length).toBeGreaterThan(0)
    const now = one.now()
    expect(await one.store.leases.take('tending', 'one', now, now + 60_000)).toBe(true)
    expect(await tend(two.server.house, 'two')).toBeNull()
    await one.store.leases.release('tending', 'one')
  })
})
