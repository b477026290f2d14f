/** Reports over HTTP: whose attempts speak, what stays hidden, what rules see, and what leads add to it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import type { NewAttempt } from '../../../src/server/store/store.ts'
import { EXPORT_TABLES } from '../../../src/wire/tables.ts'
import { anAttempt } from '../store/made.ts'
import { openTown, SCENARIO, type Town, VERSION } from './town.ts'
import type { Browser } from './world.ts'

const DAY = 86_400_000

let town: Town
let manager: Browser
beforeEach(async () => {
  town = await openTown()
  manager = await town.as('manager')
})
afterEach(() => town.world.close())

const transcriptOf = (variant: number) =>
  JSON.stringify({
    scenario: SCENARIO,
    version: VERSION,
    locale: 'en',
    seed: 1,
    variant,
    mode: 'exam',
    replies: [],
  })

/** Stores an exam of somebody in a team, `days` after the beginning. */
const play = async (person: string, days: number, more: Partial<NewAttempt> = {}): Promise<string> => {
  const id = newId()
  const base = { person, team: town.team, version: VERSION, transcript: transcriptOf(more.variant ?? 1) }
  await town.world.store.attempts.store(anAttempt(id, { ...base, ...more }), town.world.now() + days * DAY)
  return id
}

const report = async (query = '') => (await manager.ask(`GET /api/teams/${town.team}/report${query}`)).body
const rowOf = async (person: string, query = '') =>
  (await report(query)).people.find((row: { person: string }) => row.person === person)

describe('a team’s report', () => {
  it('lets the first attempt speak unless asked otherwise, whatever the dates', async () => {
    const { peer } = town.people
    await play(peer, 1, { score: 40 })
    await play(peer, 2, { score: 90, variant: 2 })
    await play(peer, 3, { score: 70, variant: 3 })
    expect(await rowOf(peer)).toMatchObject({ attempts: 1, score: 40 })
    expect(await rowOf(peer, '?take=best')).toMatchObject({ attempts: 1, score: 90 })
    expect(await rowOf(peer, '?take=last')).toMatchObject({ attempts: 1, score: 70 })
    const from = town.world.now() + 1.5 * DAY
    expect(await rowOf(peer, `?from=${from}`)).toMatchObject({ attempts: 0, score: null })
    expect(await rowOf(peer, `?take=best&from=${from}&to=${from + DAY}`)).toMatchObject({ score: 90 })
    expect(await rowOf(peer, '?scenario=another')).toMatchObject({ attempts: 0 })
  })

  it('tells a skill only from four decisions on, and nothing of other teams', async () => {
    const { peer, farTrainee } = town.people
    await play(peer, 1)
    await play(farTrainee, 1, { team: town.farTeam })
    const row = await rowOf(peer)
    const skill = (name: string) => row.skills.find((one: { skill: string }) => one.skill === name)
    expect(skill('listen')).toMatchObject({ n: 5, value: 64.3 })
    expect(skill('listen').low).toBeLessThan(64.3)
    expect(skill('empathy')).toEqual({ skill: 'empathy', n: 0, value: null, low: null, high: null })
    expect(await rowOf(farTrainee)).toBeUndefined()
    expect((await report()).trend).toMatchObject([{ n: 2 }])
  })

  it('counts duties in the funnel, and finds the faults that are said most', async () => {
    const { owner, peer, manager: lead } = town.people
    const given = {
      team: town.team,
      person: null,
      kind: 'scenario',
      scenario: SCENARIO,
      path: [],
      drills: null,
      from: null,
    } as const
    const terms = {
      mode: 'exam',
      rule: { score: null, attempts: null },
      created: 1,
      by: lead,
      cancelled: null,
    } as const
    town.world.pass(2 * DAY)
    await town.world.store.assignments.create({
      id: newId(),
      ...given,
      ...terms,
      due: town.world.now() - DAY,
    })
    await play(peer, 1, { passed: false, score: 50 })
    const { funnel } = await report()
    const { items: faults } = (await manager.ask(`GET /api/teams/${town.team}/faults`)).body
    expect(funnel).toEqual({ assigned: 2, started: 2, passed: 1, overdue: 1 })
    expect(faults[0]).toMatchObject({ moment: { decision: 'd2', reply: 'b2' }, n: 2, loss: 12.5, turn: 2 })
    expect(faults[0].share).toMatchObject({ value: 1, n: 2 })
    const { items } = (await manager.ask(`GET /api/teams/${town.team}/assignments`)).body
    const met = items[0].people.map((row: { person: string; progress: { met: boolean } }) => [
      row.person,
      row.progress.met,
    ])
    expect(new Map(met)).toEqual(
      new Map([
        [owner, true],
        [peer, false],
      ]),
    )
  })

  it('keeps what erased people played, without a row of theirs', async () => {
    const { peer } = town.people
    await play(peer, 1)
    await town.world.store.people.erase(peer)
    expect(await rowOf(peer)).toBeUndefined()
    expect((await report()).trend).toMatchObject([{ n: 2 }])
  })
})

describe('support', () => {
  const list = async () => (await manager.ask(`GET /api/teams/${town.team}/support`)).body.items
  const rulesFor = async (person: string) =>
    (await list())
      .filter((item: { person: string; dismissed: unknown }) => item.person === person && !item.dismissed)
      .map((item: { rule: string }) => item.rule)

  it('sees three variants without a gain, and no fewer', async () => {
    const { peer } = town.people
    const bad = { passed: false }
    await play(peer, -3, { ...bad, score: 50, variant: 1 })
    await play(peer, -2, { ...bad, score: 48, variant: 2 })
    expect(await rulesFor(peer)).toEqual([])
    await play(peer, -1, { ...bad, score: 50, variant: 3 })
    expect(await rulesFor(peer)).toEqual(['no-gain'])
    expect((await list())[0]).toMatchObject({ scores: [50, 48, 50], dismissed: null })
  })

  it('sees no want of gain where there was one, or a pass', async () => {
    const { peer } = town.people
    for (const [variant, score] of [
      [1, 50],
      [2, 40],
      [3, 60],
    ] as const)
      await play(peer, variant - 5, { passed: false, score, variant })
    expect(await rulesFor(peer)).toEqual([])
  })

  it('sees red lines and clicking of the last four weeks; replays may be quick', async () => {
    const { peer, owner } = town.people
    const quick = [1, 2, 3, 4].map((n) => ({ decision: `d${n}`, reply: 'x', loss: 1, ms: 900, judged: [] }))
    await play(peer, -40, { redLines: ['bribe'], turns: quick })
    expect(await rulesFor(peer)).toEqual([])
    await play(peer, -2, { redLines: ['bribe'], variant: 2 })
    await play(owner, -1, { turns: quick })
    await play(peer, -1, { turns: quick, variant: 2 })
    expect(await rulesFor(peer)).toEqual(['red-line'])
    expect(await rulesFor(owner)).toEqual([])
    await play(owner, -1, { turns: quick, variant: 2 })
    expect(await rulesFor(owner)).toEqual(['rapid'])
  })

  it('leaves out what was dismissed with a note, until there is newer evidence', async () => {
    const { peer } = town.people
    const evidence = await play(peer, -5, { redLines: ['bribe'] })
    const body = { person: peer, rule: 'red-line', evidence, note: 'Talked it over on Monday' }
    expect((await manager.ask(`POST /api/teams/${town.team}/support/dismiss`, body)).status).toBe(204)
    expect(await rulesFor(peer)).toEqual([])
    expect((await list())[0].dismissed).toMatchObject({ note: 'Talked it over on Monday' })
    await play(peer, -1, { redLines: ['leak'], variant: 2 })
    expect(await rulesFor(peer)).toEqual(['red-line'])
    const audit = await (await town.as('admin')).ask(`GET /api/audit?person=${peer}`)
    expect(audit.body.items[0]).toMatchObject({ verb: 'support.dismissed', person: peer })
  })
})

describe('scenario health', () => {
  const health = async () =>
    (await manager.ask(`GET /api/scenarios/${SCENARIO}/versions/${VERSION}/health`)).body
  const crowd = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const person = await town.enrol('trainee', town.team)
      const isGood = n % 2 === 0
      const turns = [
        { decision: 'd1', reply: isGood ? 'a1' : 'a2', loss: isGood ? 0 : 20, ms: 4000, judged: [] },
      ]
      await play(person, 1, { score: isGood ? 90 - n / 10 : 40 + n / 10, passed: isGood, turns })
    }
  }

  it('is hidden under thirty persons, provisional from then on, with the rest score as its criterion', async () => {
    await crowd(28)
    const hidden = await health()
    expect(hidden).toMatchObject({ n: 29, trust: 'hidden', passed: null, mean: null, traffic: [], bands: [] })
    expect(hidden.items.every((item: { difficulty: unknown }) => item.difficulty === null)).toBe(true)
    await crowd(6)
    const shown = await health()
    expect(shown).toMatchObject({ n: 35, trust: 'provisional' })
    const item = shown.items.find((one: { decision: string }) => one.decision === 'd1')
    expect(item.n).toBe(35)
    expect(item.difficulty.value).toBeCloseTo(18 / 35, 3)
    expect(item.seconds).toBeCloseTo(4, 1)
    // By hand: rest scores of those who took a1 against the others.
    const scores = [28, 6].flatMap((count) =>
      Array.from({ length: count }, (_, n) =>
        n % 2 === 0 ? { right: 1, rest: 90 - n / 10 } : { right: 0, rest: 60 + n / 10 },
      ),
    )
    const all = [...scores, { right: 1, rest: 87.5 }]
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const [x, y] = [all.map(({ right }) => right), all.map(({ rest }) => rest)]
    const spread = (values: readonly number[]) =>
      Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))
    const r = (mean(x.map((value, n) => value * (y[n] ?? 0))) - mean(x) * mean(y)) / (spread(x) * spread(y))
    expect(item.discrimination.value).toBeCloseTo(r, 2)
    expect(shown.traffic).toContainEqual({ decision: 'd1', reply: 'a1', n: 18 })
    expect(shown.exams).toEqual({ open: 0, finished: 0, abandoned: 0 })
  })

  it('is told in short for every version at once, as each tells it for itself', async () => {
    const short = async () => (await manager.ask('GET /api/scenarios/health')).body.items
    expect(await short()).toContainEqual({ version: VERSION, n: 1, trust: 'hidden', doubtful: 0 })
    // Everybody gets it right, which tells nothing.
    const turns = [{ decision: 'd1', reply: 'a1', loss: 0, ms: 4000, judged: [] }]
    for (let person = 0; person < 34; person++)
      await play(await town.enrol('trainee', town.team), 1, { score: 60 + person, turns })
    const { n, trust, items } = await health()
    const doubtful = items.filter(({ doubts }: { doubts: string[] }) => doubts.length > 0).length
    expect(doubtful).toBeGreaterThan(0)
    expect(await short()).toContainEqual({ version: VERSION, n, trust, doubtful })
    const { items: versions } = (await manager.ask('GET /api/scenarios?all=true')).body
    expect((await short()).map(({ version }: { version: string }) => version).sort()).toEqual(
      versions.map(({ version }: { version: string }) => version).sort(),
    )
  })

  it('tells which ways first attempts went, as far and as openly as its other figures', async () => {
    const ways = async (query = '') =>
      (await manager.ask(`GET /api/scenarios/${SCENARIO}/versions/${VERSION}/ways${query}`)).body
    await crowd(28)
    expect(await ways()).toEqual({ n: 29, trust: 'hidden', ways: [] })
    await crowd(6)
    const { traffic, endings } = await health()
    const shown = await ways()
    expect(shown).toMatchObject({ n: 35, trust: 'provisional' })
    expect(shown.ways).toContainEqual({ reply: 'a1', kind: 'reply', to: 'b2', n: 1 })
    const sum = (rows: readonly { n: number }[]) => rows.reduce((all, { n }) => all + n, 0)
    for (const { reply, n } of traffic)
      expect(sum(shown.ways.filter((way: { reply: string }) => way.reply === reply))).toBe(n)
    for (const { ending, n } of endings)
      expect(sum(shown.ways.filter((way: { to: string }) => way.to === ending))).toBe(n)
    expect(await ways('?variant=2')).toEqual({ n: 0, trust: 'hidden', ways: [] })
    expect((await manager.ask(`GET /api/scenarios/other/versions/${VERSION}/ways`)).status).toBe(404)
  })
})

describe('one person', () => {
  it('has held a drill by what its reply cost in full, and by no red line', async () => {
    const { peer } = town.people
    const turn = { decision: 'one', reply: 'a', ms: 4000, judged: ['ask'] }
    const drills = [
      { ...turn, loss: 2 },
      { ...turn, loss: 0, cost: 12 },
      { ...turn, loss: 0, cost: 0, judged: ['bribe'] },
      { ...turn, loss: 9 },
    ]
    for (const [day, last] of drills.entries())
      await play(peer, day + 1, { mode: 'drill', score: null, ending: null, turns: [last] })
    const { body } = await manager.ask(`GET /api/people/${peer}/report`)
    expect(body.drills).toMatchObject({ tries: 4, held: 1 })
  })

  it('is shown as far as the caller’s teams reach', async () => {
    const { owner } = town.people
    await town.world.store.teams.addMember(town.farTeam, owner, 1)
    await play(owner, 1, { team: town.farTeam, variant: 2, redLines: ['bribe'] })
    const mine = (await manager.ask(`GET /api/people/${owner}/report`)).body
    expect(mine.growth).toHaveLength(1)
    expect(mine.redLines).toEqual([])
    const theirs = (await (await town.as('farManager')).ask(`GET /api/people/${owner}/report`)).body
    expect(theirs.growth).toHaveLength(1)
    expect(theirs.redLines).toMatchObject([{ redLines: ['bribe'] }])
    const [met] = mine.growth
    expect(met).toMatchObject({ overruled: false })
    const decided = { passed: !met.passed, reason: 'Heard it myself' }
    await manager.ask(`PUT /api/attempts/${met.attempt}/override`, decided)
    const after = (await manager.ask(`GET /api/people/${owner}/report`)).body
    expect(after.growth).toMatchObject([{ passed: !met.passed, overruled: true, score: met.score }])
    expect((await (await town.as('admin')).ask(`GET /api/people/${owner}/report`)).body.growth).toHaveLength(
      2,
    )
  })

  it('has moments to talk about and the drills that the server knows', async () => {
    const { owner } = town.people
    const drill = { mode: 'drill', standing: 'practice', ending: null, score: null, passed: false } as const
    await play(owner, -1, drill)
    await play(owner, 0, { ...drill, turns: [{ decision: 'd2', reply: 'b1', loss: 0, ms: 1, judged: [] }] })
    const { drills, moments } = (await manager.ask(`GET /api/people/${owner}/report`)).body
    expect(drills).toMatchObject({ tries: 2, held: 1, days: 2 })
    expect(moments).toMatchObject([{ turn: 2, loss: 12.5, moment: { decision: 'd2', reply: 'b2' } }])
  })
})

describe('a review', () => {
  it('is read by the trainee, marked in lists, and leaves score and pass as they were', async () => {
    const owner = await town.as('owner')
    const at = `/api/attempts/${town.attempt}`
    const comment = await manager.ask(`POST ${at}/comments`, { turn: 2, text: 'What did she want to hear?' })
    expect(comment).toMatchObject({ status: 201, body: { turn: 2, own: true } })
    expect((await manager.ask(`POST ${at}/comments`, { turn: 9, text: 'Nowhere' })).body.code).toBe(
      'conflict',
    )
    const body = { passed: false, reason: 'The answers were read out' }
    expect((await manager.ask(`PUT ${at}/override`, body)).body.override).toMatchObject(body)
    expect((await owner.ask(`GET ${at}/review`)).body).toMatchObject({
      comments: [{ text: 'What did she want to hear?', own: false }],
      override: body,
    })
    const line = (await owner.ask('GET /api/attempts')).body.items[0]
    expect(line).toMatchObject({ passed: true, score: 87.5, comments: 1, override: body })
    expect((await owner.ask('GET /api/me/export')).body.comments).toHaveLength(1)
    const own = async () => (await owner.ask('GET /api/me/reviews')).body.items
    expect(await own()).toMatchObject([
      {
        attempt: town.attempt,
        scenario: SCENARIO,
        comments: [{ turn: 2, by: expect.any(String), read: null }],
        override: { ...body, read: null },
      },
    ])
    expect((await (await town.as('peer')).ask('GET /api/me/reviews')).body.items).toEqual([])
    await manager.ask(`POST ${at}/review/read`)
    expect((await own())[0].comments[0].read).toBeNull()
    expect((await owner.ask(`POST ${at}/review/read`)).status).toBe(204)
    const read = town.world.now()
    expect(await own()).toMatchObject([{ comments: [{ read }], override: { read } }])
    expect((await manager.ask(`GET ${at}/review`)).body).toMatchObject({ comments: [{ read }] })
    expect((await manager.ask(`DELETE ${at}/override`)).status).toBe(204)
    expect((await owner.ask(`GET ${at}`)).body.line.override).toBeNull()
    const log = (await (await town.as('admin')).ask(`GET /api/audit?person=${town.people.owner}`)).body
    const verbs = log.items.map(({ verb }: { verb: string }) => verb)
    for (const verb of ['attempt.commented', 'attempt.overruled', 'attempt.override-withdrawn'])
      expect(verbs).toContain(verb)
  })
})

describe('what leads said of somebody', () => {
  it('comes with the line it is about, newest first, to leads of a team it was played in', async () => {
    const { owner } = town.people
    await town.world.store.teams.addMember(town.farTeam, owner, 1)
    const theirs = await play(owner, 1, { team: town.farTeam })
    await manager.ask(`POST /api/attempts/${town.attempt}/comments`, { turn: 2, text: 'What did she want?' })
    town.world.pass(1000)
    await manager.ask(`PUT /api/attempts/${town.attempt}/override`, { passed: false, reason: 'Read out' })
    town.world.pass(1000)
    const far = await town.as('farManager')
    await far.ask(`POST /api/attempts/${theirs}/comments`, { text: 'Well done' })
    const said = async (who: Browser) => (await who.ask(`GET /api/people/${owner}/remarks`)).body
    const comment = { attempt: town.attempt, turn: 2, text: 'What did she want?', passed: null, read: null }
    expect(await said(manager)).toMatchObject({
      more: false,
      items: [
        { attempt: town.attempt, turn: null, text: 'Read out', passed: false, moment: null },
        { ...comment, by: expect.any(String), moment: { decision: 'd2', reply: 'b2' } },
      ],
    })
    expect((await said(far)).items).toMatchObject([{ attempt: theirs, text: 'Well done', moment: null }])
    expect((await said(await town.as('admin'))).items).toHaveLength(3)
    await town.world.store.teams.removeMember(town.farTeam, owner, 2)
    expect((await far.ask(`GET /api/people/${owner}/remarks`)).status).toBe(404)
  })
})

describe('a certificate', () => {
  it('is issued when a lead lets an attempt pass, checked by anybody, and ends with what it rested on', async () => {
    const { peer } = town.people
    const lead = town.people.manager
    const given = {
      team: null,
      person: peer,
      kind: 'scenario',
      scenario: SCENARIO,
      path: [],
      drills: null,
      from: null,
    } as const
    const terms = {
      mode: 'exam',
      due: null,
      rule: { score: 95, attempts: null },
      created: 1,
      by: lead,
      cancelled: null,
    } as const
    await town.world.store.assignments.create({ id: newId(), ...given, ...terms })
    const attempt = await play(peer, 0, { score: 80 })
    const certificates = async () => (await manager.ask(`GET /api/certificates?person=${peer}`)).body.items
    expect(await certificates()).toEqual([])
    await manager.ask(`PUT /api/attempts/${attempt}/override`, { passed: true, reason: 'Heard it myself' })
    const [one] = await certificates()
    expect(one).toMatchObject({ person: peer, attempt, state: 'valid' })
    const nobody = town.world.browser()
    const check = async (code: string) => (await nobody.ask('POST /api/certificates/check', { code })).body
    const told = await check(one.code.toLowerCase().replaceAll('-', ' '))
    expect(told).toEqual({
      code: one.code,
      name: one.name,
      kind: 'scenario',
      drills: null,
      stories: one.stories,
      issued: one.issued,
      state: 'valid',
    })
    expect(await check('AAAA-AAAA-AAAA')).toMatchObject({ code: 'not-found' })
    await manager.ask(`DELETE /api/attempts/${attempt}/override`)
    expect(await check(one.code)).toMatchObject({ state: 'revoked' })
    await town.world.store.people.erase(peer)
    expect(await check(one.code)).toMatchObject({ code: 'not-found' })
  })
})

describe('assignments', () => {
  const give = (body: object) => manager.ask('POST /api/assignments', { person: town.people.owner, ...body })

  it('are brought back to mind of whoever is not done, once a day, and the log says by whom', async () => {
    const { team, people, world } = town
    const given = await manager.ask('POST /api/assignments', { team, scenario: SCENARIO, mode: 'exam' })
    const { id } = given.body
    const peer = await town.as('peer')
    const reminded = async () =>
      (await peer.ask('GET /api/assignments')).body.items.find((one: { id: string }) => one.id === id)
        .reminded
    const remind = async () => (await manager.ask(`POST /api/assignments/${id}/remind`)).body.reminded
    expect(await reminded()).toBeNull()
    world.pass(1000)
    await play(people.owner, 0, { score: 99 })
    const first = await remind()
    expect(await reminded()).toMatchObject({ at: world.now(), by: expect.any(String) })
    expect(await remind()).toBe(0)
    const report = (await manager.ask(`GET /api/teams/${team}/assignments`)).body.items
    const rows = report.find((one: { assignment: { id: string } }) => one.assignment.id === id).people
    expect(rows.filter((one: { reminded: number | null }) => one.reminded !== null)).toHaveLength(first)
    expect(rows.find((one: { person: string }) => one.person === people.owner).reminded).toBeNull()
    world.pass(25 * 3600_000)
    const alone = async (person: string) =>
      (await manager.ask(`POST /api/assignments/${id}/remind?person=${person}`)).body.reminded
    expect(await alone(people.owner)).toBe(0)
    expect(await alone(people.peer)).toBe(1)
    expect(await reminded()).toMatchObject({ at: world.now() })
    expect(await remind()).toBe(first - 1)
    world.pass(25 * 3600_000)
    expect(await remind()).toBe(first)
    const log = (await (await town.as('admin')).ask(`GET /api/audit?actor=${people.manager}`)).body.items
    expect(log[0]).toMatchObject({ verb: 'assignment.reminded', team, detail: { people: first } })
    await manager.ask(`DELETE /api/assignments/${id}`)
    expect((await manager.ask(`POST /api/assignments/${id}/remind`)).body.code).toBe('conflict')
  })

  it('may be a path, of which the trainee sees the next step, or drills to hold', async () => {
    const version = 'b'.repeat(64)
    const second = {
      ...(await town.world.store.scenarios.edition(VERSION)),
      version,
      scenario: 'picky-buyer',
    }
    await town.world.store.scenarios.publish(second as never)
    const owner = await town.as('owner')
    town.world.pass(1000)
    expect((await give({ kind: 'path', path: [SCENARIO] })).body.code).toBe('invalid')
    expect((await give({ kind: 'path', path: [SCENARIO, 'nowhere'] })).body.code).toBe('not-found')
    expect((await give({ kind: 'path', path: [SCENARIO, 'picky-buyer'], mode: 'exam' })).status).toBe(201)
    town.world.pass(1000)
    const mine = async () => (await owner.ask('GET /api/assignments')).body.items[0]
    expect(await mine()).toMatchObject({
      kind: 'path',
      scenario: SCENARIO,
      progress: { done: 0, steps: 2, met: false },
    })
    await play(town.people.owner, 0)
    expect(await mine()).toMatchObject({
      scenario: 'picky-buyer',
      progress: { done: 1, steps: 2, met: false },
    })
    expect((await give({ kind: 'drills', scenario: SCENARIO, drills: 2 })).body).toMatchObject({
      mode: 'drill',
      drills: 2,
    })
  })
})

describe('exports', () => {
  const take = (table: string, format = 'csv') =>
    town.world.app.inject({
      method: 'GET',
      url: `/api/teams/${town.team}/export/${table}?format=${format}`,
      headers: { cookie: manager.cookie() ?? '' },
    })

  it('are CSV with a mark for UTF-8, and no text in them is a formula', async () => {
    await town.world.store.people.rename(town.people.owner, '=HYPERLINK("http://evil","陈")')
    await manager.ask(`PUT /api/attempts/${town.attempt}/override`, {
      passed: false,
      reason: '+1 "quoted", and\nmore',
    })
    const { body, headers } = await take('attempts')
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="heqi-[\w-]*attempts-\d{4}-\d\d-\d\d\.csv"/,
    )
    expect(body.charCodeAt(0)).toBe(0xfeff)
    expect(body).toContain(`"'=HYPERLINK(""http://evil"",""陈"")"`)
    expect(body).toContain(`,failed,"'+1 ""quoted"", and\nmore",`)
    const [head = '', ...rows] = body.slice(1).split('\r\n')
    expect(head.split(',')).toContain('counts_as_passed')
    expect(rows.filter((row) => row !== '')).toHaveLength(1)
  })

  it('come as spreadsheets and as lines of JSON, attempts whole', async () => {
    const sheet = await take('attempts', 'xlsx')
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const lines = (await take('attempts', 'jsonl')).body.trim().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: { id: town.attempt }, turns: [{}, {}] })
    const turns = (await take('turns', 'jsonl')).body.trim().split('\n')
    expect(turns.map((line) => JSON.parse(line).reply)).toEqual(['a1', 'b2'])
  })

  it('are there for every table, and noted', async () => {
    for (const table of EXPORT_TABLES) expect((await take(table)).statusCode, table).toBe(200)
    expect((await take('secrets')).statusCode).toBe(400)
    const { body } = await (await town.as('admin')).ask('GET /api/audit')
    expect(body.items).toContainEqual(
      expect.objectContaining({ verb: 'team.exported', detail: { table: 'support', format: 'csv' } }),
    )
  })
})
