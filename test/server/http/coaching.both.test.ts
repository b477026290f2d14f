/** What leads add, end to end on each database: certificates as they are earned, checked and withdrawn; in whose name one plays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { judgeOf } from '../../e2e/judge.ts'
import { BEHIND, soundStory } from '../play/small.ts'
import { anAttempt } from '../store/made.ts'
import { PLACES, type Scratch } from '../store/places.ts'
import {
  type Browser,
  codeOf,
  type Known,
  makeAdmin,
  makeStaff,
  makeTeam,
  makeTrainee,
  openWorld,
  type World,
} from './world.ts'

const PATIENT = 120_000
const EASY = { score: 1, attempts: null }

/** The best way through a variant. */
const bestReplies = (variant: number): readonly string[] => {
  const judge = judgeOf(BEHIND, variant)
  const said: string[] = []
  for (let next = judge.best(said); next !== null; next = judge.best(said)) said.push(next)
  return said
}

describe.each(PLACES)(
  'on $name',
  ({ make }) => {
    let scratch: Scratch
    let world: World
    let admin: Known
    let night: string
    let day: string
    let manager: Known
    let dayManager: Known
    beforeAll(async () => {
      scratch = await make()
      world = await openWorld({ place: scratch.place, stories: [soundStory('kettle'), soundStory('teapot')] })
      admin = await makeAdmin(world)
      night = await makeTeam(admin, 'Night shift')
      day = await makeTeam(admin, 'Day shift')
      manager = await makeStaff(world, admin, 'manager', 'Mia', night)
      dayManager = await makeStaff(world, admin, 'manager', 'Dan', day)
    }, PATIENT)
    afterAll(async () => {
      await world.close()
      await scratch.remove()
    }, PATIENT)

    const join = async (team: string, name: string) => makeTrainee(world, await codeOf(admin, team), name)
    const joinToo = async (who: Browser, team: string) => {
      world.pass(1)
      await who.ask('POST /api/me/teams', { code: await codeOf(admin, team) })
    }

    /** An exam to its end, sent twice as a browser that lost the answer would. */
    const sitExam = async (who: Browser, scenario: string): Promise<string> => {
      const { body: exam } = await who.ask('POST /api/exams', { scenario, locale: 'en' })
      const { id, version, locale, seed, variant } = exam
      const replies = bestReplies(variant).map((reply, index) => ({ id: reply, at: 3000 * (index + 1) }))
      const transcript = { scenario, version, locale, seed, variant, mode: 'exam', replies }
      const body = { transcript, started: world.now(), ended: true, from: null }
      expect((await who.ask(`PUT /api/attempts/${id}`, body)).status).toBe(201)
      expect((await who.ask(`PUT /api/attempts/${id}`, body)).status).toBe(200)
      return id
    }
    const give = async (lead: Browser, more: object) => {
      world.pass(1)
      const given = { scenario: 'kettle', mode: 'exam', rule: EASY, ...more }
      const { status, body } = await lead.ask('POST /api/assignments', given)
      expect(status).toBe(201)
      return body
    }
    const listed = async (lead: Browser, query: string) =>
      (await lead.ask(`GET /api/certificates?${query}`)).body.items
    const listedAttempts = async (lead: Browser, team: string): Promise<string[]> =>
      (await lead.ask(`GET /api/attempts?team=${team}`)).body.items.map(({ id }: { id: string }) => id)

    it('an exam that fulfils an assignment brings one certificate, which anybody can check', async () => {
      const lin = await join(night, 'Lin')
      // Shipped stories are registered once the server has begun; an exam waits for that.
      await lin.ask('POST /api/exams', { scenario: 'kettle', locale: 'en' })
      const assignment = await give(manager, { team: night })
      expect(await listed(lin, 'revoked=true')).toEqual([])
      const attempt = await sitExam(lin, 'kettle')
      const [certificate, ...more] = await listed(lin, 'revoked=true')
      expect(more).toEqual([])
      expect(certificate).toMatchObject({
        assignment: assignment.id,
        attempt,
        scenario: 'kettle',
        state: 'valid',
      })
      expect(certificate.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      const typed = certificate.code.replaceAll('-', ' ').toLowerCase()
      const { body: checked } = await world.browser().ask('POST /api/certificates/check', { code: typed })
      expect(checked).toMatchObject({
        name: 'Lin',
        state: 'valid',
        kind: 'scenario',
        stories: [{ scenario: 'kettle', titles: { en: 'kettle' } }],
      })
      expect(Object.keys(checked).sort()).toEqual([
        'code',
        'drills',
        'issued',
        'kind',
        'name',
        'state',
        'stories',
      ])
      expect((await manager.ask(`GET /api/teams/${night}/assignments`)).body.items[0].people).toMatchObject([
        { person: lin.id, certificate: certificate.id, progress: { met: true } },
      ])
    })

    it('that of a path names every story of it, in its order', async () => {
      const team = await makeTeam(admin, 'Night school')
      const lead = await makeStaff(world, admin, 'manager', 'Fay', team)
      const wu = await join(team, 'Wu')
      const path = ['teapot', 'kettle']
      await give(lead, { team, kind: 'path', path })
      for (const scenario of path) await sitExam(wu, scenario)
      const stories = path.map((scenario) => ({ scenario, titles: { en: scenario } }))
      const [certificate] = await listed(lead, `person=${wu.id}`)
      expect(certificate).toMatchObject({ kind: 'path', stories })
      const { code } = certificate
      const { body: checked } = await world.browser().ask('POST /api/certificates/check', { code })
      expect(checked).toMatchObject({ name: 'Wu', kind: 'path', stories })
      const csv = (await lead.ask(`GET /api/teams/${team}/export/certificates?format=csv`)).body
      expect(csv).toContain('path,teapot kettle,')
    })

    it('whoever came to a team after the date is not late; what they are given themselves binds them', async () => {
      const team = await makeTeam(admin, 'Weekend')
      const lead = await makeStaff(world, admin, 'manager', 'Eve', team)
      const before = await join(team, 'Before')
      const due = world.now() + 1000
      await give(lead, { team, due })
      world.pass(60_000)
      const after = await join(team, 'Later')
      const rows = async () => (await lead.ask(`GET /api/teams/${team}/assignments`)).body.items[0].people
      expect(await rows()).toMatchObject([
        { person: before.id, overdue: true, before: false },
        { person: after.id, overdue: false, before: true },
      ])
      const { funnel } = (await lead.ask(`GET /api/teams/${team}/report`)).body
      expect(funnel).toEqual({ assigned: 2, started: 0, passed: 0, overdue: 1 })
      const late = async () =>
        (await lead.ask(`GET /api/teams/${team}/support`)).body.items.map(
          ({ person }: { person: string }) => person,
        )
      expect(await late()).toEqual([before.id])
      const dutyOf = async (person: string) =>
        (await lead.ask(`GET /api/people/${person}/report`)).body.duties
      expect(await dutyOf(after.id)).toMatchObject([{ overdue: false, before: true }])
      const datesOf = async (who: Browser) =>
        (await who.ask('GET /api/assignments')).body.items.map((one: { due: number | null }) => one.due)
      expect(await datesOf(before)).toEqual([due])
      expect(await datesOf(after)).toEqual([null])
      await give(lead, { person: after.id, due })
      expect(await late()).toEqual([before.id, after.id])
      expect(await datesOf(after)).toContain(due)
    })

    it('one that is withdrawn says so to anybody, and why to its owner and their leads; the log knows by whom', async () => {
      const [certificate] = await listed(manager, `team=${night}`)
      const revoke = (lead: Browser) =>
        lead.ask(`POST /api/certificates/${certificate.id}/revoke`, { reason: 'Somebody else sat it' })
      expect((await revoke(dayManager)).status).toBe(404)
      expect(
        (await manager.ask(`POST /api/certificates/${certificate.id}/revoke`, { reason: '' })).status,
      ).toBe(400)
      expect((await revoke(manager)).status).toBe(204)
      const { body: checked } = await world
        .browser()
        .ask('POST /api/certificates/check', { code: certificate.code })
      expect(checked.state).toBe('revoked')
      expect(JSON.stringify(checked)).not.toContain('Somebody else')
      expect(await listed(manager, `team=${night}`)).toEqual([])
      expect(await listed(manager, `team=${night}&revoked=true`)).toMatchObject([
        { id: certificate.id, state: 'revoked', reason: 'Somebody else sat it' },
      ])
      const { items } = (await admin.ask(`GET /api/audit?actor=${manager.id}`)).body
      const noted = items.find(({ verb }: { verb: string }) => verb === 'certificate.revoked')
      expect(noted).toMatchObject({ person: certificate.person, detail: { certificate: certificate.id } })
      const csv = (await manager.ask(`GET /api/teams/${night}/export/certificates?format=csv`)).body
      expect(csv).toContain('revoked,')
      expect(csv).toContain('Somebody else sat it')
    })

    it('whoever is in two teams plays in the name of the one that asked; without one, of the first that plays it', async () => {
      const bo = await join(night, 'Bo')
      await joinToo(bo, day)
      const plain = await sitExam(bo, 'teapot')
      expect(await listedAttempts(manager, night)).toContain(plain)
      expect(await listedAttempts(dayManager, day)).toEqual([])
      await give(dayManager, { team: day, scenario: 'teapot' })
      const asked = await sitExam(bo, 'teapot')
      expect(await listedAttempts(dayManager, day)).toEqual([asked])
      expect(await listedAttempts(manager, night)).not.toContain(asked)
      const again = await sitExam(bo, 'teapot')
      expect(await listedAttempts(manager, night)).toContain(again)
      await give(dayManager, { person: bo.id, scenario: 'teapot' })
      const own = await sitExam(bo, 'teapot')
      expect(await listedAttempts(dayManager, day)).toEqual([own, asked])
      const { body: versions } = await admin.ask('GET /api/scenarios?all=true')
      const kettle = versions.items.find(({ scenario }: { scenario: string }) => scenario === 'kettle')
      await admin.ask(`PUT /api/teams/${night}/scenarios`, {
        live: [{ scenario: 'kettle', version: kettle.version }],
      })
      const elsewhere = await sitExam(bo, 'teapot')
      expect((await listedAttempts(dayManager, day))[0]).toBe(elsewhere)
    })

    it('a certificate for what one team gave is none of another’s business, whoever is in both', async () => {
      const [fromBo, fromDay] = await listed(dayManager, `team=${day}`)
      expect(fromDay).toMatchObject({ scenario: 'teapot', state: 'valid' })
      const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
      // What was given to the person alone is for all who lead them.
      const seen = ids(await listed(manager, `person=${fromDay.person}`))
      expect(seen).toContain(fromBo.id)
      expect(seen).not.toContain(fromDay.id)
      expect(ids(await listed(manager, `team=${night}`))).not.toContain(fromDay.id)
      const path = `POST /api/certificates/${fromDay.id}/revoke`
      expect((await manager.ask(path, { reason: 'Not mine to say' })).status).toBe(404)
      const csv = (await manager.ask(`GET /api/teams/${night}/export/certificates?format=csv`)).body
      expect(csv).not.toContain(fromDay.code)
      expect(ids(await listed(admin, `person=${fromDay.person}`))).toContain(fromDay.id)
    })

    it('whoever looks at a whole team is told to everybody in it, and to nobody who was not there yet', async () => {
      const verbsFor = async (who: Browser): Promise<string[]> =>
        (await who.ask('GET /api/me/seen-by?limit=50')).body.items
          .filter(({ actor }: { actor: string }) => actor === dayManager.id)
          .map(({ verb, team }: { verb: string; team: string }) => `${verb} ${team === day}`)
      world.pass(3_600_000)
      const early = await join(day, 'Early')
      await dayManager.ask(`GET /api/teams/${day}/report`)
      world.pass(1)
      await dayManager.ask(`GET /api/teams/${day}/export/people`)
      world.pass(1)
      const late = await join(day, 'Late')
      const far = await join(night, 'Far')
      world.pass(1)
      await dayManager.ask(`GET /api/teams/${day}/support`)
      expect(await verbsFor(early)).toEqual(['support.listed true', 'team.exported true', 'team.viewed true'])
      expect(await verbsFor(late)).toEqual(['support.listed true'])
      expect(await verbsFor(far)).toEqual([])
    })

    describe('a drill of one turn', () => {
      const judge = judgeOf(BEHIND, 1)
      const worst = judge.worst([]) ?? ''
      const best = judge.best([]) ?? ''
      let version = ''
      let agent: Known
      let talk = ''
      beforeAll(async () => {
        agent = await join(night, 'Gu')
        const { items } = (await admin.ask('GET /api/scenarios?all=true')).body
        version = items.find(({ scenario }: { scenario: string }) => scenario === 'kettle').version
        const said = [worst]
        for (let next = judge.best(said); next !== null; next = judge.best(said)) said.push(next)
        talk = await send(said, { mode: 'practice', ended: true })
      }, PATIENT)

      const send = async (
        said: readonly string[],
        more: { mode: string; ended?: boolean; from?: object },
      ) => {
        const id = newId()
        const { mode, ended = false, from = null } = more
        const replies = said.map((reply, index) => ({ id: reply, at: 2000 * (index + 1) }))
        const transcript = { scenario: 'kettle', version, locale: 'en', seed: 1, variant: 1, mode, replies }
        world.pass(1000)
        const body = { transcript, started: world.now(), ended, from }
        expect((await agent.ask(`PUT /api/attempts/${id}`, body)).status).toBe(201)
        return id
      }
      const drill = (reply: string, turn = 1) =>
        send([reply], { mode: 'drill', from: { attempt: talk, turn } })
      const asked = (more: object = {}) => ({
        person: agent.id,
        kind: 'drills',
        scenario: 'kettle',
        from: { attempt: talk, turn: 1 },
        ...more,
      })
      const codeFor = async (lead: Browser, more: object) =>
        (await lead.ask('POST /api/assignments', asked(more))).body.code
      const mine = async (id: string) =>
        (await agent.ask('GET /api/assignments')).body.items.find((one: { id: string }) => one.id === id)

      it('names a turn of that very person, in that story, whom the lead leads', async () => {
        const other = await join(night, 'He')
        for (const more of [
          { from: { attempt: talk, turn: 99 } },
          { from: { attempt: newId(), turn: 1 } },
          { scenario: 'teapot' },
          { person: other.id },
        ])
          expect(await codeFor(manager, more), JSON.stringify(more)).toBe('not-found')
        expect(await codeFor(dayManager, {})).toBe('not-found')
        const elsewhere = newId()
        const played = { person: agent.id, team: day, scenario: 'kettle', version }
        await world.store.attempts.store(anAttempt(elsewhere, played), world.now())
        expect(await codeFor(manager, { from: { attempt: elsewhere, turn: 1 } })).toBe('not-found')
        expect(await codeFor(agent, {})).toBe('not-allowed')
        for (const more of [{ person: null, team: night }, { kind: 'scenario' }, { drills: 3 }])
          expect(await codeFor(manager, more), JSON.stringify(more)).toBe('invalid')
      })

      it('is met once that very turn was held, after it was given', async () => {
        await drill(best)
        world.pass(1000)
        const { status, body } = await manager.ask('POST /api/assignments', asked())
        expect(status).toBe(201)
        const from = { attempt: talk, turn: 1 }
        expect(body).toMatchObject({ kind: 'drills', mode: 'drill', drills: 1, from, scenario: 'kettle' })
        const open = { met: false, done: 0, steps: 1, tries: 0 }
        expect(await mine(body.id)).toMatchObject({ from, progress: open })
        await drill(worst)
        await drill(best, 2)
        expect(await mine(body.id)).toMatchObject({ progress: { ...open, tries: 1 } })
        await drill(best)
        const done = { met: true, done: 1, steps: 1, tries: 2 }
        expect(await mine(body.id)).toMatchObject({ progress: done })
        const { duties } = (await manager.ask(`GET /api/people/${agent.id}/report`)).body
        const told = {
          assignment: expect.objectContaining({ id: body.id, from }),
          progress: expect.objectContaining(done),
        }
        expect(duties).toContainEqual(expect.objectContaining(told))
        expect(await listed(agent, 'revoked=true')).toEqual([])
      })

      it('does no harm where the attempt it names is gone', async () => {
        const id = newId()
        const { body } = await manager.ask('POST /api/assignments', asked())
        const given = await world.store.assignments.find(body.id)
        const from = { attempt: newId(), turn: 3 }
        await world.store.assignments.create({ ...given, id, from } as NonNullable<typeof given>)
        await manager.ask(`DELETE /api/assignments/${body.id}`)
        expect(await mine(id)).toMatchObject({ from, progress: { met: false, tries: 0 } })
        for (const path of [
          `people/${agent.id}/report`,
          `teams/${night}/assignments`,
          `teams/${night}/report`,
        ])
          expect((await manager.ask(`GET /api/${path}`)).status, path).toBe(200)
        expect((await agent.ask(`GET /api/attempts/${from.attempt}`)).body.code).toBe('not-found')
        const csv = (await manager.ask(`GET /api/teams/${night}/export/assignments?format=csv`)).body
        expect(csv).toContain('from_attempt_id,from_turn')
        await manager.ask(`DELETE /api/assignments/${id}`)
      })

      it('is taken along with its turn, and taken back as any other', async () => {
        const { body } = await manager.ask('POST /api/assignments', asked())
        const { items } = (await manager.ask(`GET /api/assignments?team=${night}`)).body
        expect(items[0]).toMatchObject({ id: body.id, from: { attempt: talk, turn: 1 } })
        expect((await manager.ask(`DELETE /api/assignments/${body.id}`)).status).toBe(204)
        expect(await mine(body.id)).toBeUndefined()
      })
    })

    it('an attempt that was refused leaves no certificate', async () => {
      const eve = await join(night, 'Eve')
      const body = { transcript: {}, started: 1, ended: true, from: null }
      expect((await eve.ask(`PUT /api/attempts/${newId()}`, body)).status).toBe(400)
      expect(await listed(eve, 'revoked=true')).toEqual([])
    })
  },
  PATIENT,
)
