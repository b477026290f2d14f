import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import type { AttemptBody } from '../../../src/wire/api/index.ts'
import { PLACES } from '../store/places.ts'
import { type Caller, openSchool, type School } from './school.ts'
import { conversation, decisionOf, endlessStory, soundStory, versionIn } from './small.ts'

const KETTLE = soundStory('kettle')
const LAMP = soundStory('lamp')

const timed = (ids: readonly string[]) => ids.map((id, index) => ({ id, at: 1000 * (index + 1) }))
const REPLIES = timed(conversation(3))
const TURNS = REPLIES.length

type Change = Partial<AttemptBody['transcript']> & Partial<Pick<AttemptBody, 'ended' | 'from' | 'started'>>

const bodyOf = (
  school: School,
  { ended = true, from = null, started, ...rest }: Change = {},
): AttemptBody => ({
  transcript: {
    scenario: 'kettle',
    version: versionIn(KETTLE),
    locale: 'zh-CN',
    seed: 5,
    variant: 1,
    mode: 'practice',
    replies: REPLIES,
    ...rest,
  },
  started: started ?? school.now() - 60_000,
  ended,
  from,
})

const put = (caller: Caller, body: unknown, id = newId(), headers = {}) =>
  caller.call(`PUT /api/attempts/${id}`, body, headers)

/** Stories are checked and prepared in threads: seconds, more on a busy machine. */
const PATIENT = { timeout: 90_000 }

describe.each(PLACES)('an attempt that is sent to $name', PATIENT, ({ make }) => {
  let school: School
  let lin: Caller
  let mei: Caller
  let team: string
  beforeAll(async () => {
    school = await openSchool([KETTLE], { scratch: await make() })
    await school.repertoire.registered
    team = await school.makeTeam()
    lin = await school.signIn('trainee', team)
    mei = await school.signIn('trainee', team)
  }, PATIENT.timeout)
  afterAll(() => school.close())

  it('is verified and kept with the server’s own numbers, whatever score came along', async () => {
    const id = newId()
    const { status, body } = await put(
      lin,
      { ...bodyOf(school), score: 1, outcome: { score: 100, passed: true } },
      id,
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({ id, verdict: 'practice', losses: { length: TURNS } })
    const lost = body.losses.reduce((sum: number, { loss }: { loss: number }) => sum + loss, 0)
    expect(body.score).toBeCloseTo(100 - lost, 6)
    expect(await school.store.attempts.find(id)).toMatchObject({
      person: lin.id,
      team,
      standing: 'practice',
      score: body.score,
      lasted: 1000 * TURNS,
      ending: body.ending,
      leftAt: null,
      turns: REPLIES.map(({ id: reply }) => ({ decision: decisionOf(reply), reply, ms: 1000 })),
    })
  })

  it('is kept once: the same again gives the same answer, anything else under its id is refused', async () => {
    const id = newId()
    const body = bodyOf(school)
    const first = await put(lin, body, id)
    const again = await put(lin, body, id)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    const other = await put(lin, bodyOf(school, { replies: timed(conversation(4)) }), id)
    expect([other.status, other.body.code]).toEqual([409, 'duplicate'])
    const theirs = await put(mei, body, id)
    expect([theirs.status, theirs.body.code]).toEqual([403, 'not-yours'])
    expect((await school.store.attempts.find(id))?.person).toBe(lin.id)
  })

  it('is kept once although it comes many times at once', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 12 }, () => put(lin, bodyOf(school), id)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(11)
  })

  it.each([
    [
      'a reply that was not on offer',
      { replies: REPLIES.with(1, { id: 'zzz', at: 2000 }) },
      422,
      'impossible',
      2,
    ],
    ['an ending that was not reached', { replies: REPLIES.slice(0, 2) }, 422, 'truncated', 3],
    ['times that fall', { replies: REPLIES.with(2, { id: REPLIES[2]!.id, at: 10 }) }, 422, 'reordered', 3],
    [
      'too many replies',
      { replies: Array.from({ length: 300 }, (_, at) => ({ id: 'a1', at })) },
      413,
      'oversized',
      undefined,
    ],
    ['a variant that there is not', { variant: 9 }, 422, 'impossible', undefined],
    ['an exam that nobody issued', { mode: 'exam' }, 422, 'exam-unknown', undefined],
    [
      'a retry that passes for practice',
      { from: { attempt: 'a'.repeat(32), turn: 2 } },
      422,
      'forged',
      undefined,
    ],
    ['another scenario’s name', { scenario: 'toaster' }, 422, 'forged', undefined],
  ] as const)('is refused for %s', async (_, change, status, code, turn) => {
    const id = newId()
    const answer = await put(lin, bodyOf(school, change as Change), id)
    expect([answer.status, answer.body.code, answer.body.turn]).toEqual([status, code, turn])
    expect(answer.body.detail).not.toBe('')
    expect(await school.store.attempts.find(id)).toBeNull()
    expect(await school.store.attempts.findAside(id)).toBeNull()
  })

  it('is not taken where somebody else is signed in than who played it', async () => {
    const { status, body } = await put(mei, bodyOf(school), newId(), { 'x-heqi-person': lin.id })
    expect([status, body.code]).toEqual([401, 'sign-in'])
    expect((await put(mei, bodyOf(school), newId(), { 'x-heqi-person': mei.id })).status).toBe(201)
  })

  it.each(['retry', 'drill', 'preview', 'guided'] as const)(
    'is kept and never counts as a %s',
    async (mode) => {
      const from = mode === 'retry' || mode === 'drill' ? { attempt: 'a'.repeat(32), turn: 2 } : null
      expect((await put(lin, bodyOf(school, { mode, from }))).body).toMatchObject({
        verdict: 'practice',
        passed: expect.any(Boolean),
      })
    },
  )

  describe('that was broken off', () => {
    const broken = (more: Change = {}) =>
      bodyOf(school, { ended: false, replies: REPLIES.slice(0, 2), ...more })
    const leavesAt = async (variant = 1) =>
      (await school.store.reports.scenario(versionIn(KETTLE))).leaves.find((one) => one.variant === variant)

    it('is counted at the decision that was open, and is no attempt', async () => {
      const id = newId()
      const before = await school.store.reports.playedBy(team)
      const first = await put(lin, broken(), id)
      expect([first.status, first.body]).toMatchObject([
        201,
        { id, verdict: 'left', score: null, losses: [] },
      ])
      expect((await put(lin, broken(), id)).status).toBe(200)
      expect(await school.store.attempts.find(id)).toBeNull()
      expect(await school.store.reports.playedBy(team)).toEqual(before)
      expect(await leavesAt()).toMatchObject({ decision: decisionOf(REPLIES[2]!.id), n: 1 })
      const [leave] = await school.store.attempts.leavesOf(lin.id)
      expect(leave).toMatchObject({ id, person: lin.id, decision: decisionOf(REPLIES[2]!.id) })
      expect(Object.keys(leave ?? {}).sort()).toEqual(
        ['at', 'decision', 'digest', 'id', 'person', 'scenario', 'variant', 'version'].sort(),
      )
    })

    it('and comes to an ending after all was not left', async () => {
      const id = newId()
      const before = await leavesAt()
      await put(lin, broken(), id)
      expect((await leavesAt())?.n).toBe((before?.n ?? 0) + 1)
      const { status, body } = await put(lin, bodyOf(school), id)
      expect([status, body.verdict]).toEqual([201, 'practice'])
      expect(await leavesAt()).toEqual(before)
      const late = await put(lin, broken(), id)
      expect([late.status, late.body.verdict]).toEqual([200, 'left'])
      expect(await leavesAt()).toEqual(before)
    })

    it('is verified like any other, and nobody else’s', async () => {
      const wrong = await put(lin, broken({ replies: REPLIES.slice(0, 2).with(1, { id: 'zzz', at: 2000 }) }))
      expect([wrong.status, wrong.body.code]).toEqual([422, 'impossible'])
      const id = newId()
      await put(lin, broken(), id)
      const theirs = await put(mei, broken(), id)
      expect(theirs.status).toBeGreaterThanOrEqual(400)
      expect((await put(mei, bodyOf(school), id)).status).toBeGreaterThanOrEqual(400)
    })

    it('counts for nothing where it had ended, where the version is unknown, or where a trainer only looked', async () => {
      const trainer = await school.signIn('trainer', team)
      const before = await leavesAt()
      const answers = [
        await put(lin, broken({ replies: REPLIES })),
        await put(lin, broken({ version: 'f'.repeat(64) })),
        await put(trainer, broken()),
      ]
      expect(answers.map(({ status, body }) => [status, body.verdict])).toEqual([
        [202, 'left'],
        [202, 'left'],
        [202, 'left'],
      ])
      expect(await leavesAt()).toEqual(before)
    })
  })

  it.each([
    ['a clock that is years ahead', 5e11],
    ['a clock that is years behind', -9e11],
  ])('has the server’s own time for %s', async (_, off) => {
    const id = newId()
    await put(lin, bodyOf(school, { started: school.now() + off }), id)
    expect((await school.store.attempts.find(id))?.started).toBe(school.now() - 1000 * TURNS)
  })

  it('at a version that the server does not have waits aside and is taken in when it is published', async () => {
    const id = newId()
    const body = bodyOf(school, { scenario: 'lamp', version: versionIn(LAMP) })
    const first = await put(lin, body, id)
    expect([first.status, first.body.verdict, first.body.score]).toEqual([202, 'aside', null])
    expect((await put(lin, body, id)).status).toBe(202)
    expect((await put(mei, body, id)).body.code).toBe('not-yours')
    expect((await put(lin, { ...body, started: 5 }, id)).body.code).toBe('duplicate')
    const trainer = await school.signIn('trainer', team)
    expect((await trainer.call('POST /api/scenarios', LAMP)).status).toBe(201)
    await expect
      .poll(() => school.store.attempts.find(id), { timeout: 60_000 })
      .toMatchObject({ person: lin.id })
    expect(await school.store.attempts.findAside(id)).toBeNull()
    const again = await put(lin, body, id)
    expect([again.status, again.body.verdict]).toEqual([200, 'practice'])
  })
})

describe('an attempt at a story that cannot be solved', PATIENT, () => {
  it('is told to its end: an outcome, no score', async () => {
    const school = await openSchool([], { checking: 4000 })
    try {
      const endless = endlessStory('endless')
      const trainer = await school.signIn('trainer')
      expect((await trainer.call('POST /api/scenarios', { ...endless, confirm: true })).status).toBe(201)
      const { status, body } = await put(
        trainer,
        bodyOf(school, {
          scenario: 'endless',
          version: versionIn(endless),
          replies: [
            { id: 'again', at: 1 },
            { id: 'stop', at: 2 },
          ],
        }),
      )
      expect(status).toBe(201)
      expect(body).toMatchObject({ score: null, passed: false, ending: 'settled', worth: 'good', losses: [] })
    } finally {
      await school.close()
    }
  })
})
