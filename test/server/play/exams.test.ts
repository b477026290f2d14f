import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/auth/secret.ts'
import { freshVariant } from '../../../src/server/exams/exam.ts'
import { dutiesOf } from '../../../src/server/reports/duties.ts'
import { PLACES } from '../store/places.ts'
import { type Caller, openSchool, type School } from './school.ts'
import { conversation, soundStory, versionIn } from './small.ts'

const KETTLE = soundStory('kettle')
const HOUR = 3600_000
const PATIENT = { timeout: 90_000 }

interface Issued {
  readonly id: string
  readonly version: string
  readonly seed: number
  readonly variant: number
}

const begin = async (caller: Caller): Promise<Issued> =>
  (await caller.call('POST /api/exams', { scenario: 'kettle', locale: 'zh-CN' })).body

const sentFor = ({ version, seed, variant }: Issued, more: object = {}) => ({
  transcript: {
    scenario: 'kettle',
    version,
    locale: 'zh-CN',
    seed,
    variant,
    mode: 'exam',
    replies: conversation(3, variant).map((id, index) => ({ id, at: 1000 * (index + 1) })),
    ...more,
  },
  started: Date.UTC(2026, 2, 3, 1),
  ended: true,
  from: null,
})

describe.each(PLACES)('an exam kept in $name', PATIENT, ({ make }) => {
  let school: School
  let team: string
  let lin: Caller
  beforeAll(async () => {
    school = await openSchool([KETTLE], { scratch: await make() })
    await school.repertoire.registered
    team = await school.makeTeam()
  }, PATIENT.timeout)
  afterAll(() => school.close())

  const newcomer = async () => {
    lin = await school.signIn('trainee', team)
    return lin
  }
  const send = (exam: Issued, more: object = {}, caller = lin) =>
    caller.call(`PUT /api/attempts/${exam.id}`, sentFor(exam, more))

  it('is given out by the server, which chooses version, seed and variant', async () => {
    await newcomer()
    const { status, body } = await lin.call('POST /api/exams', { scenario: 'kettle', locale: 'en' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      scenario: 'kettle',
      version: versionIn(KETTLE),
      locale: 'en',
      issued: school.now(),
    })
    expect([1, 2, 3]).toContain(body.variant)
    expect((await lin.call('GET /api/exams')).body.items).toEqual([body])
  })

  it('counts when it comes back as it was given out', async () => {
    await newcomer()
    const exam = await begin(lin)
    const { status, body } = await send(exam)
    expect([status, body.verdict]).toEqual([201, 'counted'])
    expect(await school.store.attempts.find(exam.id)).toMatchObject({
      standing: 'counted',
      take: 'first',
      team,
    })
    expect(await school.store.attempts.findExam(exam.id)).toMatchObject({ state: 'finished' })
    expect((await lin.call('GET /api/exams')).body.items).toEqual([])
  })

  it('is the same one for whoever asks again before it is over', async () => {
    await newcomer()
    const exam = await begin(lin)
    const again = await lin.call('POST /api/exams', { scenario: 'kettle', locale: 'zh-CN' })
    expect([again.status, again.body]).toEqual([200, exam])
  })

  it('is one, however many times it is asked for at once: nobody chooses among variants', async () => {
    await newcomer()
    const ask = () => lin.call('POST /api/exams', { scenario: 'kettle', locale: 'en' })
    const issued = await Promise.all(Array.from({ length: 8 }, ask))
    expect(new Set(issued.map(({ body }) => body.id)).size).toBe(1)
    expect(issued.map(({ status }) => status).sort()).toEqual([...Array<number>(7).fill(200), 201])
    expect((await lin.call('GET /api/exams')).body.items).toHaveLength(1)
  })

  it('begun and given up is a try where tries are numbered', async () => {
    await newcomer()
    const given = {
      id: newId(),
      team: null,
      person: lin.id,
      kind: 'scenario' as const,
      scenario: 'kettle',
      path: [],
      drills: null,
      from: null,
      mode: 'exam' as const,
      due: null,
      created: school.now(),
      by: lin.id,
      cancelled: null,
    }
    const duty = async (attempts: number | null) => {
      const asked = { ...given, rule: { score: 0, attempts } }
      return (await dutiesOf(school.store, asked, [lin.id]))[0]?.progress
    }
    await begin(lin)
    school.pass(25 * HOUR)
    const second = await begin(lin)
    expect((await lin.call('GET /api/exams')).body.items).toEqual([second])
    school.pass(1000)
    expect((await send(second)).status).toBe(201)
    expect(await duty(1)).toMatchObject({ met: false, tries: 1, best: null })
    expect(await duty(2)).toMatchObject({ met: true, tries: 2 })
    expect(await duty(null)).toMatchObject({ met: true, tries: 1 })
  })

  it('has another variant each time, until all are known', async () => {
    await newcomer()
    const variants: number[] = []
    for (let n = 0; n < 3; n++) {
      const exam = await begin(lin)
      variants.push(exam.variant)
      expect((await send(exam)).status).toBe(201)
    }
    expect(variants.sort()).toEqual([1, 2, 3])
  })

  it.each([
    ['another seed', { seed: 4_294_967_295 }],
    ['another mode, so that it would not count', { mode: 'practice' }],
  ])('is refused with %s', async (_, more) => {
    await newcomer()
    const exam = await begin(lin)
    const { status, body } = await send(exam, more)
    expect([status, body.code]).toEqual([422, 'forged'])
    expect(await school.store.attempts.findExam(exam.id)).toMatchObject({ state: 'open' })
  })

  it('is refused with another variant', async () => {
    await newcomer()
    const exam = await begin(lin)
    const other = (exam.variant % 3) + 1
    const replies = conversation(3, other).map((id, at) => ({ id, at }))
    expect((await send(exam, { variant: other, replies })).body.code).toBe('forged')
  })

  it('is nobody else’s', async () => {
    await newcomer()
    const exam = await begin(lin)
    const mei = await school.signIn('trainee', team)
    const { status, body } = await send(exam, {}, mei)
    expect([status, body.code]).toEqual([403, 'not-yours'])
  })

  it('cannot be sent before its end', async () => {
    await newcomer()
    const exam = await begin(lin)
    const { status, body } = await lin.call(`PUT /api/attempts/${exam.id}`, {
      ...sentFor(exam, { replies: sentFor(exam).transcript.replies.slice(0, 4) }),
      ended: false,
    })
    expect([status, body.code]).toEqual([422, 'truncated'])
  })

  it('that is never finished shows as abandoned, and comes too late then', async () => {
    await newcomer()
    const exam = await begin(lin)
    school.pass(25 * HOUR)
    const { status, body } = await send(exam)
    expect([status, body.code]).toEqual([422, 'exam-expired'])
    await school.store.attempts.abandonExams(school.now())
    expect(await school.store.attempts.findExam(exam.id)).toMatchObject({ state: 'abandoned' })
    expect((await begin(lin)).id).not.toBe(exam.id)
  })

  it('that was sent in time may be sent again at any time', async () => {
    await newcomer()
    const exam = await begin(lin)
    const first = await send(exam)
    school.pass(48 * HOUR)
    const again = await send(exam)
    expect([again.status, again.body]).toEqual([200, first.body])
  })

  it('is only given out for what is live', async () => {
    await newcomer()
    const none = await lin.call('POST /api/exams', { scenario: 'toaster', locale: 'en' })
    expect([none.status, none.body.code]).toEqual([409, 'scenario-not-live'])
    const quiet = await school.makeTeam()
    await school.store.scenarios.choose(quiet, [], school.now())
    const member = await school.signIn('trainee', quiet)
    const closed = await member.call('POST /api/exams', { scenario: 'kettle', locale: 'en' })
    expect(closed.body.code).toBe('scenario-not-live')
  })
})

describe('the variant of an exam', () => {
  const of = (...variants: readonly number[]) => variants.map((variant) => ({ variant }))
  const drawn = (exams: readonly number[], played: readonly number[]) =>
    new Set([0, 0.2, 0.4, 0.6, 0.8, 0.999].map((luck) => freshVariant(4, of(...exams), of(...played), luck)))

  it('is one that was never met', () => {
    expect(drawn([1, 3], [2])).toEqual(new Set([4]))
  })
  it('is one that was only practised before one that was an exam', () => {
    expect(drawn([1, 2], [3, 3, 4])).toEqual(new Set([4]))
  })
  it('is any of those known least', () => {
    expect(drawn([], [])).toEqual(new Set([1, 2, 3, 4]))
    expect(drawn([1, 2, 3, 4, 1], [])).toEqual(new Set([2, 3, 4]))
  })
})
