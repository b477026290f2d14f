import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShipped } from '../../../src/server/scenarios/shipped.ts'
import { STORY_IDS, shippedEdition } from '../verify/claims.ts'
import { type Answered, type Caller, openSchool, type School } from './school.ts'
import { brokenStory, conversation, endlessStory, soundStory, versionIn } from './small.ts'

const KETTLE = soundStory('kettle')
const NEWER = soundStory('kettle', 'A newer kettle')
const LAMP = soundStory('lamp')
const PATIENT = { timeout: 180_000 }

const versionsOf = ({ body }: { body: { items: { version: string }[] } }) =>
  body.items.map(({ version }) => version).sort()

/** Publishes; a busy machine may ask for patience, and has the check ready when it is asked again. */
const publish = async (caller: Caller, body: object): Promise<Answered> => {
  for (let tries = 0; tries < 5; tries++) {
    const answer = await caller.call('POST /api/scenarios', body)
    if (answer.status !== 503) return answer
  }
  throw new Error('the check was never ready')
}

describe('scenarios', PATIENT, () => {
  let school: School
  let team: string
  let other: string
  let trainee: Caller
  let trainer: Caller
  let manager: Caller
  beforeAll(async () => {
    school = await openSchool([KETTLE, LAMP])
    await school.repertoire.registered
    team = await school.makeTeam()
    other = await school.makeTeam()
    trainee = await school.signIn('trainee', team)
    trainer = await school.signIn('trainer', team)
    manager = await school.signIn('manager', team)
  }, PATIENT.timeout)
  afterAll(() => school.close())

  it('that come with the program are there from the start, with titles in each language', async () => {
    const { body } = await trainee.call('GET /api/scenarios')
    expect(body.items).toMatchObject([
      {
        scenario: 'kettle',
        origin: 'shipped',
        by: null,
        complete: true,
        variants: 3,
        titles: { 'zh-CN': 'kettle', en: 'kettle' },
      },
      { scenario: 'lamp', origin: 'shipped' },
    ])
  })

  it('are registered once: a second start changes nothing', async () => {
    const before = await school.store.scenarios.versions(null)
    await school.repertoire.registered
    expect(await school.store.scenarios.versions(null)).toEqual(before)
  })

  it('are published by a trainer, and the newest is live where nobody chose', async () => {
    school.pass(1000)
    const { status, body } = await publish(trainer, NEWER)
    expect(status).toBe(201)
    expect(body.line).toMatchObject({
      scenario: 'kettle',
      version: versionIn(NEWER),
      origin: 'published',
      by: expect.stringMatching(/^trainer/),
    })
    expect(versionsOf(await trainee.call('GET /api/scenarios'))).toEqual(
      [versionIn(NEWER), versionIn(LAMP)].sort(),
    )
    const log = await school.store.audit.list(
      { actor: trainer.id, person: null, teams: null, verbs: null },
      { cursor: null, limit: 5 },
    )
    expect(log.items).toMatchObject([{ verb: 'scenario.published', detail: { version: versionIn(NEWER) } }])
  })

  it('never change: the same again is the same version, and its files belong to one scenario', async () => {
    const again = await publish(trainer, NEWER)
    expect([again.status, again.body.line.published]).toEqual([200, school.now()])
    const renamed = await publish(trainer, { ...NEWER, scenario: 'other-kettle' })
    expect([renamed.status, renamed.body.code]).toEqual([409, 'conflict'])
  })

  it('with errors are not published; the report names file and line in the caller’s language', async () => {
    const broken = brokenStory('toaster')
    const { status, body } = await publish(trainer, { ...broken, confirm: true })
    expect([status, body.code]).toEqual([422, 'story-errors'])
    expect(body.report.remarks[0]).toMatchObject({
      rule: 'parity-move',
      severity: 'error',
      file: 'en.ink',
      line: expect.any(Number),
    })
    const zh = await trainer.call('POST /api/scenarios', broken, { 'accept-language': 'zh-CN' })
    expect(zh.body.report.remarks[0].text).toMatch(/\p{Script=Han}/u)
    expect(body.report.remarks[0].text).not.toMatch(/\p{Script=Han}/u)
    expect(await school.store.scenarios.find(versionIn(broken))).toBeNull()
  })

  it.each([
    ['no language at all', { 'notes.ink': 'Hello.' }],
    ['one language only', { 'zh-CN.ink': KETTLE.files['zh-CN.ink'] }],
    ['text that is no story', { 'zh-CN.ink': '-> nowhere', 'en.ink': '{' }],
  ])('with %s are not published', async (_, files) => {
    const { status, body } = await publish(trainer, {
      scenario: 'toaster',
      files,
      confirm: true,
    })
    expect([status, body.code]).toEqual([422, 'story-errors'])
    expect(body.report.remarks.length).toBeGreaterThan(0)
  })

  it('are not published by trainees and managers', async () => {
    for (const caller of [trainee, manager])
      expect((await caller.call('POST /api/scenarios', NEWER)).body.code).toBe('not-allowed')
    expect((await trainee.call('GET /api/scenarios?all=1')).body.code).toBe('not-allowed')
    expect(versionsOf(await trainer.call('GET /api/scenarios?all=1'))).toContain(versionIn(KETTLE))
  })

  it('are chosen by each team, and another team’s choice is out of reach', async () => {
    const live = [{ scenario: 'kettle', version: versionIn(KETTLE) }]
    const chosen = await manager.call(`PUT /api/teams/${team}/scenarios`, { live })
    expect(versionsOf(chosen)).toEqual([versionIn(KETTLE)])
    expect(versionsOf(await trainee.call('GET /api/scenarios'))).toEqual([versionIn(KETTLE)])
    expect((await trainee.call('POST /api/exams', { scenario: 'kettle', locale: 'en' })).body.version).toBe(
      versionIn(KETTLE),
    )
    for (const caller of [trainer, manager]) {
      expect((await caller.call(`PUT /api/teams/${other}/scenarios`, { live })).body.code).toBe('not-found')
      expect((await caller.call(`GET /api/teams/${other}/scenarios`)).body.code).toBe('not-found')
      expect((await caller.call(`GET /api/scenarios?team=${other}`)).body.code).toBe('not-found')
    }
    expect((await trainee.call(`PUT /api/teams/${team}/scenarios`, { live })).body.code).toBe('not-allowed')
    const admin = await school.signIn('admin')
    expect(versionsOf(await admin.call(`GET /api/teams/${team}/scenarios`))).toEqual([versionIn(KETTLE)])
  })

  it('are chosen one version each, and only such as there are', async () => {
    const both = [KETTLE, NEWER].map((story) => ({ scenario: 'kettle', version: versionIn(story) }))
    expect((await manager.call(`PUT /api/teams/${team}/scenarios`, { live: both })).body.code).toBe(
      'conflict',
    )
    const unknown = [{ scenario: 'kettle', version: 'a'.repeat(64) }]
    expect((await manager.call(`PUT /api/teams/${team}/scenarios`, { live: unknown })).body.code).toBe(
      'conflict',
    )
    const crossed = [{ scenario: 'lamp', version: versionIn(KETTLE) }]
    expect((await manager.call(`PUT /api/teams/${team}/scenarios`, { live: crossed })).body.code).toBe(
      'conflict',
    )
  })

  it('are handed out whole to whoever may play them or has played them', async () => {
    await manager.call(`PUT /api/teams/${team}/scenarios`, {
      live: [{ scenario: 'kettle', version: versionIn(KETTLE) }],
    })
    const path = (version: string, id = 'kettle') => `GET /api/scenarios/${id}/versions/${version}`
    const newcomer = await school.signIn('trainee', team)
    const live = await newcomer.call(path(versionIn(KETTLE)))
    expect(live.body).toMatchObject({ files: KETTLE.files, report: null })
    expect((await newcomer.call(path(versionIn(NEWER)))).body.code).toBe('not-found')
    expect((await newcomer.call(path(versionIn(KETTLE), 'lamp'))).body.code).toBe('not-found')
    const replies = conversation(3).map((id, at) => ({ id, at }))
    const transcript = {
      scenario: 'kettle',
      version: versionIn(NEWER),
      locale: 'en',
      seed: 1,
      variant: 1,
      mode: 'practice',
      replies,
    }
    const attempt = { transcript, started: school.now(), ended: true, from: null }
    expect((await newcomer.call(`PUT /api/attempts/${'c'.repeat(32)}`, attempt)).status).toBe(201)
    expect((await newcomer.call(path(versionIn(NEWER)))).body.files).toEqual(NEWER.files)
    expect((await trainer.call(path(versionIn(NEWER)))).body.report).toEqual({ complete: true, remarks: [] })
  })
})

describe('a scenario that cannot be analysed to its end', PATIENT, () => {
  it('needs an explicit yes', async () => {
    const hasty = await openSchool([], { checking: 3000 })
    try {
      const trainer = await hasty.signIn('trainer')
      const endless = endlessStory('endless')
      const asked = await publish(trainer, endless)
      expect([asked.status, asked.body.code, asked.body.report.complete]).toEqual([
        409,
        'story-incomplete',
        false,
      ])
      const said = await publish(trainer, { ...endless, confirm: true })
      expect([said.status, said.body.line.complete]).toEqual([201, false])
    } finally {
      await hasty.close()
    }
  })
})

describe('the shipped stories', () => {
  it('are read with the same versions that the page plays', async () => {
    const stories = await readShipped('stories')
    expect(stories.map(({ scenario }) => scenario)).toEqual(STORY_IDS)
    expect(stories.map(versionIn)).toEqual(STORY_IDS.map((id) => shippedEdition(id).version))
  })
})
