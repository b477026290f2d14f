import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../src/client/api.ts'
import { waitAfter } from '../../src/client/delivery.ts'
import { type Mailbag, openMailbag } from '../../src/client/mailbag.ts'
import { type Outbox, openOutbox } from '../../src/client/outbox.ts'
import type { AttemptAnswer } from '../../src/wire/api/index.ts'
import type { Attempt } from '../../src/wire/attempt.ts'
import { answerTo, openPostOffice, problem } from './post-office.ts'

const ME = 'a'.repeat(32)
const OTHER = 'b'.repeat(32)

const idOf = (n: number): string => n.toString(16).padStart(32, '0')

const attempt = (n: number, rest: Partial<Attempt> = {}): Attempt => ({
  id: idOf(n),
  transcript: {
    scenario: 'angry-buyer',
    version: 'f'.repeat(64),
    locale: 'en',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: [{ id: 'a1', at: 5 }],
  },
  started: 1000,
  changed: 2000,
  ended: true,
  outcome: null,
  from: null,
  ...rest,
})

type Office = Awaited<ReturnType<typeof openPostOffice>>

/** One page: its outbox, what it was answered, and the timers it has set. */
const openPage = (office: Office, bag: Mailbag, alone = (work: () => Promise<void>) => work()) => {
  const answers: AttemptAnswer[] = []
  const timers = new Map<() => void, number>()
  let seen = true
  const outbox = openOutbox({
    api: createApi({ base: office.base, locale: () => 'en', fetch }),
    bag,
    now: () => 50_000,
    luck: () => 0,
    alone,
    after(ms, then) {
      timers.set(then, ms)
      return () => timers.delete(then)
    },
    isSeen: () => seen,
    onAnswer: (answer) => answers.push(answer),
  })
  return {
    outbox,
    answers,
    waits: () => [...timers.values()],
    see: (now: boolean) => {
      seen = now
    },
    /** Lets the time come for which the page waits, until what it then does is done. */
    async tick() {
      const due = [...timers.keys()]
      timers.clear()
      for (const then of due) then()
      await vi.waitFor(() => expect(outbox.state.value.sending).toBe(false))
    },
  }
}

describe('the outbox', () => {
  let office: Office
  let bag: Mailbag
  let opened: Outbox[] = []
  const page = (...rest: [((work: () => Promise<void>) => Promise<void>)?]) => {
    const one = openPage(office, bag, ...rest)
    opened.push(one.outbox)
    return one
  }
  beforeEach(async () => {
    office = await openPostOffice()
    bag = openMailbag()
    opened = []
  })
  afterEach(async () => {
    for (const outbox of opened) outbox.close()
    await office.stop()
  })

  it('sends a finished attempt at once, in its player’s name, without the score', async () => {
    const { outbox, answers } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    expect(office.received).toMatchObject([
      { id: idOf(1), person: ME, body: { ended: true, from: null, started: 1000 } },
    ])
    expect(JSON.stringify(office.received)).not.toMatch(/outcome|changed/)
    expect(answers).toEqual([answerTo(idOf(1))])
    expect(outbox.state.value).toMatchObject({
      waiting: 0,
      sending: false,
      lastSent: 50_000,
      pause: null,
      refused: [],
    })
  })

  it('keeps to itself what has not ended, previews, and everything while nobody is signed in', async () => {
    const { outbox } = page()
    await outbox.post(attempt(1))
    await outbox.signIn(ME)
    await outbox.post(attempt(2, { ended: false }))
    await outbox.post(attempt(3, { transcript: { ...attempt(3).transcript, mode: 'preview' } }))
    expect(office.received).toEqual([])
    expect(outbox.state.value.waiting).toBe(0)
  })

  it('waits where nothing answers, longer each time, and sends all in order once the server is back', async () => {
    await office.stop()
    const { outbox, waits, tick } = page()
    await outbox.signIn(ME)
    for (const n of [1, 2, 3]) await outbox.post(attempt(n))
    expect(outbox.state.value).toMatchObject({ waiting: 3, pause: 'unreached', lastSent: null })
    expect(waits()).toHaveLength(1)
    expect(outbox.state.value.nextTry).toBe(50_000 + waits()[0]!)
    const waited = waits()[0]!
    await tick()
    expect(waits()).toEqual([2 * waited])
    await office.start()
    await tick()
    expect(office.received.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf))
    expect(outbox.state.value).toMatchObject({ waiting: 0, pause: null, nextTry: null })
  })

  it('doubles what it waits, up to five minutes, and never all at the same moment', () => {
    expect([0, 1, 2, 3].map((tries) => waitAfter(tries, 0))).toEqual([1000, 2000, 4000, 8000])
    expect(waitAfter(40, 0.999_999)).toBe(300_000)
    expect(waitAfter(3, 0)).toBeLessThan(waitAfter(3, 0.9))
  })

  it.each([
    ['a wall that answers in its place', 200, '<p>Sign in to the hotel'],
    ['an error page', 502, 'Bad gateway'],
  ])('does not take %s for the server', async (_, status, text) => {
    office.answer((_id, reply) => reply.code(status).type('text/html').send(text))
    const { outbox } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    expect(outbox.state.value).toMatchObject({ waiting: 1, pause: 'unreached', lastSent: null })
  })

  it('waits as long as the server asks for', async () => {
    office.answer(problem(429, 'too-many', { retryAfter: 60 }))
    const { outbox, waits } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    expect(outbox.state.value).toMatchObject({ waiting: 1, pause: 'busy' })
    expect(waits()[0]).toBeGreaterThanOrEqual(60_000)
  })

  it.each([
    [507, 'full'],
    [503, 'not-ready'],
    [503, 'too-slow'],
    [500, 'broken'],
    [408, 'timeout'],
  ] as const)('tries again after %i %s', async (status, code) => {
    office.answer(problem(status, code))
    const { outbox, tick } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    expect(outbox.state.value).toMatchObject({ waiting: 1, pause: 'busy', refused: [] })
    office.answer(answerTo)
    await tick()
    expect(outbox.state.value.waiting).toBe(0)
  })

  it('keeps what the server refuses, tells why, and goes on with the next', async () => {
    const { outbox, answers } = page()
    await outbox.signIn(ME)
    office.answer((id, reply) =>
      id === idOf(1) ? problem(422, 'impossible', { turn: 3 })(id, reply) : answerTo(id),
    )
    await outbox.post(attempt(1))
    await outbox.post(attempt(2))
    expect(outbox.state.value).toMatchObject({
      waiting: 0,
      refused: [
        {
          id: idOf(1),
          scenario: 'angry-buyer',
          refusal: { code: 'impossible', detail: 'impossible.', turn: 3, at: 50_000 },
        },
      ],
    })
    expect(answers.map(({ id }) => id)).toEqual([idOf(2)])
    await outbox.flush()
    expect(office.received).toHaveLength(2)
  })

  it('sends a refused one again when it is asked to, or lets it go', async () => {
    const { outbox } = page()
    await outbox.signIn(ME)
    office.answer(problem(422, 'forged'))
    await outbox.post(attempt(1))
    await outbox.post(attempt(2))
    office.answer(answerTo)
    await outbox.again(idOf(1))
    await outbox.discard(idOf(2))
    expect(outbox.state.value).toMatchObject({ waiting: 0, refused: [] })
    expect(office.received.map(({ id }) => id)).toEqual([1, 2, 1].map(idOf))
  })

  it('stops when the session is over and goes on after the next sign-in', async () => {
    office.answer(problem(401, 'sign-in'))
    const { outbox, waits } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    await outbox.post(attempt(2))
    expect(outbox.state.value).toMatchObject({ waiting: 2, pause: 'signed-out', nextTry: null })
    expect(waits()).toEqual([])
    office.answer(answerTo)
    await outbox.signIn(ME)
    expect(outbox.state.value).toMatchObject({ waiting: 0, pause: null })
  })

  it('never sends one person’s attempts in the name of another who uses the same device', async () => {
    await office.stop()
    const { outbox } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    await outbox.signIn(null)
    await office.start()
    await outbox.signIn(OTHER)
    await outbox.post(attempt(2))
    expect(office.received.map(({ id, person }) => [id, person])).toEqual([[idOf(2), OTHER]])
    expect(outbox.state.value.waiting).toBe(0)
    await outbox.signIn(ME)
    expect(office.received.at(-1)).toMatchObject({ id: idOf(1), person: ME })
  })

  it('goes on after a restart where it was', async () => {
    await office.stop()
    const before = page()
    await before.outbox.signIn(ME)
    await before.outbox.post(attempt(1))
    before.outbox.close()
    await office.start()
    const after = page()
    await after.outbox.signIn(ME)
    expect(office.received.map(({ id }) => id)).toEqual([idOf(1)])
  })

  it('sends once from two tabs that take turns', async () => {
    let last = Promise.resolve()
    const alone = (work: () => Promise<void>) => {
      last = last.then(work)
      return last
    }
    await office.stop()
    const [one, two] = [page(alone), page(alone)]
    await one.outbox.signIn(ME)
    for (const n of [1, 2, 3]) await one.outbox.post(attempt(n))
    await office.start()
    await Promise.all([one.outbox.flush(), two.outbox.signIn(ME)])
    expect(office.received.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf))
    await one.outbox.look()
    expect([one, two].map(({ outbox }) => outbox.state.value.waiting)).toEqual([0, 0])
  })

  it('tries nothing again out of sight, and at once when it comes into sight', async () => {
    await office.stop()
    const { outbox, see, waits } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    await office.start()
    see(false)
    expect(waits()).toHaveLength(1)
    expect(office.received).toEqual([])
    see(true)
    await outbox.flush()
    expect(office.received).toHaveLength(1)
  })

  it('sends an exam that the server gave out as one, and a self-check as practice', async () => {
    const exam = (n: number) => attempt(n, { transcript: { ...attempt(n).transcript, mode: 'exam' } })
    const { outbox } = page()
    await outbox.signIn(ME)
    await outbox.noteExam(idOf(1))
    await outbox.post(exam(1))
    await outbox.post(exam(2))
    expect(office.received.map(({ body }) => (body.transcript as { mode: string }).mode)).toEqual([
      'exam',
      'practice',
    ])
  })

  it('sends where a conversation was left, and troubles nobody where the server does not want it', async () => {
    const { outbox } = page()
    await outbox.postLeft(attempt(1, { ended: false }))
    await outbox.signIn(ME)
    await outbox.postLeft(attempt(2))
    await outbox.postLeft(attempt(3, { ended: false }))
    expect(office.received).toMatchObject([{ id: idOf(3), person: ME, body: { ended: false } }])
    office.answer(problem(422, 'impossible'))
    await outbox.postLeft(attempt(4, { ended: false }))
    expect(outbox.state.value).toMatchObject({ waiting: 0, refused: [] })
  })

  it('remembers what was begun for whoever began it', async () => {
    const { outbox } = page()
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
    expect(await outbox.begin(attempt(1))).toEqual([])
    await outbox.signIn(ME)
    expect(await outbox.begin(attempt(2))).toEqual([])
    expect(ids(await outbox.begin(attempt(3)))).toEqual([idOf(2)])
    await outbox.signIn(OTHER)
    expect(await outbox.begin(attempt(4))).toEqual([])
    await outbox.signIn(ME)
    await outbox.forgetBegun(idOf(2))
    expect(ids(await outbox.begun())).toEqual([idOf(3)])
  })

  it('says when it could not be kept on the device', async () => {
    await office.stop()
    const { outbox } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    expect(outbox.state.value).toMatchObject({ waiting: 1, unsaved: true })
  })

  it('forgets everything when it is asked to', async () => {
    await office.stop()
    const { outbox } = page()
    await outbox.signIn(ME)
    await outbox.post(attempt(1))
    await outbox.empty()
    await office.start()
    await outbox.flush()
    expect(office.received).toEqual([])
  })
})
