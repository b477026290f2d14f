import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { openEngine, openStore } from '../../../src/server/store/open.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { ANY, aLeave, anAttempt, attempts, DAY, furnish, leaves } from './made.ts'
import { PLACES, type Scratch } from './places.ts'
import { attemptIdsOf, rollupsOf, rowsOf } from './rollups.ts'

const anExam = (id: string) => ({
  id,
  person: 'lin',
  team: 'red',
  scenario: 'angry-buyer',
  version: 'v1',
  locale: 'zh-CN',
  seed: 4_000_000_000,
  variant: 2,
  issued: 100,
  expires: 1000,
})

const gather = async <T>(parts: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const part of parts) all.push(...part)
  return all
}

/** Three attempts that count, and one that does not. */
const playThree = async (store: Store): Promise<void> => {
  await store.attempts.store(anAttempt('a1', { lasted: 1000 }), DAY)
  await store.attempts.store(anAttempt('a2', { score: 40, passed: false, variant: 2 }), DAY + 1)
  await store.attempts.store(
    anAttempt('a3', {
      person: 'mei',
      score: 100,
      turns: [{ decision: 'd1', reply: 'a1', loss: 0, ms: 100, judged: [] }],
    }),
    2 * DAY,
  )
  await store.attempts.store(anAttempt('a4', { standing: 'practice', mode: 'retry', score: 1 }), 2 * DAY)
}

describe.each(PLACES)('attempts in $name', ({ make }) => {
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

  test('an attempt comes back as it was stored', async () => {
    const attempt = anAttempt('a1', {
      redLines: ['bribe'],
      from: { attempt: 'a0', turn: 3 },
      leftAt: 'd9',
      lasted: 90_000_000_000,
      transcript: '{ "b": 1,  "a": "老板，钱呢？" }',
    })
    const storing = await store.attempts.store(attempt, 7000)
    expect(storing).toMatchObject({ kind: 'stored', attempt: { ...attempt, take: 'first', stored: 7000 } })
    expect(await store.attempts.find('a1')).toEqual((storing as { attempt: unknown }).attempt)
    expect(await store.attempts.find('a2')).toBeNull()
  })

  test('the same attempt again is answered with what is there; another one under its id is refused', async () => {
    const { store: keep } = store.attempts
    await keep(anAttempt('a1'), 100)
    expect(await keep(anAttempt('a1', { score: 1 }), 200)).toMatchObject({
      kind: 'known',
      attempt: { score: 87.5 },
    })
    expect(await keep(anAttempt('a1', { digest: 'other' }), 200)).toEqual({ kind: 'taken' })
    expect(await keep(anAttempt('a1', { person: 'mei' }), 200)).toEqual({ kind: 'taken' })
    expect(await store.reports.playedBy('red')).toMatchObject([{ n: 1 }])
  })

  test('of many that send the same attempt at once, one is stored', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, () => store.attempts.store(anAttempt('a1'), 100)),
    )
    expect(all.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
    expect(all.filter(({ kind }) => kind === 'known')).toHaveLength(29)
  })

  test('an attempt that the database cannot hold is refused alone', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `a${n}`)
    const all = await Promise.allSettled(
      ids.map((id, n) => store.attempts.store(anAttempt(id, n === 5 ? { person: 'nobody' } : {}), 100)),
    )
    expect(all.map(({ status }) => status === 'fulfilled')).toEqual(ids.map((_, n) => n !== 5))
    expect(await store.attempts.find('a5')).toBeNull()
    expect(await store.reports.playedBy('red')).toMatchObject([{ n: 11 }])
  })

  test('an exam is open until its attempt comes, also after it was given up', async () => {
    for (const id of ['e1', 'e2', 'e3']) await store.attempts.issueExam(anExam(id))
    await store.attempts.issueExam({ ...anExam('e1'), seed: 1 })
    expect(await store.attempts.findExam('e1')).toEqual({ ...anExam('e1'), state: 'open' })
    expect(await store.attempts.store(anAttempt('e1'), 500)).toMatchObject({ kind: 'stored' })
    expect(await store.attempts.store(anAttempt('e2', { person: 'mei' }), 500)).toEqual({ kind: 'taken' })
    expect(await store.attempts.abandonExams(1000)).toBe(0)
    expect(await store.attempts.abandonExams(1001)).toBe(2)
    await store.attempts.store(anAttempt('e2'), 2000)
    const states = (await store.attempts.examsOf('lin', 'v1')).map(({ id, state }) => [id, state])
    expect(states).toEqual([
      ['e1', 'finished'],
      ['e2', 'finished'],
      ['e3', 'abandoned'],
    ])
    expect(await store.attempts.examsOf('lin', 'v2')).toEqual([])
    expect(await store.reports.scenario('v1')).toMatchObject({
      exams: { open: 0, finished: 2, abandoned: 1 },
    })
  })

  test('what cannot be judged yet waits aside, and is gone once it is an attempt', async () => {
    const waiting = {
      id: 'x1',
      digest: 'digest of x1',
      person: 'lin',
      team: 'red',
      scenario: 'angry-buyer',
      version: 'lost',
      why: 'unknown-version',
      received: 100,
      body: '{"transcript":{}}',
    }
    expect(await store.attempts.keepAside(waiting)).toBe('kept')
    expect(await store.attempts.keepAside(waiting)).toBe('known')
    expect(await store.attempts.keepAside({ ...waiting, digest: 'other' })).toBe('taken')
    expect(await store.attempts.aside('lost', 10)).toEqual([waiting])
    expect(await store.attempts.aside('v1', 10)).toEqual([])
    expect(await store.attempts.asideOf('lin')).toEqual([waiting])
    expect(await store.attempts.asideOf('mei')).toEqual([])
    expect(await store.attempts.store(anAttempt('x1', { digest: 'other' }), 200)).toEqual({ kind: 'taken' })
    expect(await store.attempts.store(anAttempt('x1'), 200)).toMatchObject({ kind: 'stored' })
    expect(await store.attempts.findAside('x1')).toBeNull()
    expect(await store.attempts.keepAside(waiting)).toBe('taken')
    await store.attempts.keepAside({ ...waiting, id: 'x2', team: null })
    await store.attempts.dropAside('x2')
    expect(await store.attempts.aside(null, 10)).toEqual([])
  })

  test('first, fresh and again follow the order of arrival, per version', async () => {
    const takes: (string | null)[] = []
    const play = async (more: object) => {
      const storing = await store.attempts.store(anAttempt(`a${takes.length}`, more), 100)
      takes.push(storing.kind === 'taken' ? 'taken' : storing.attempt.take)
    }
    await play({ standing: 'practice', mode: 'guided', variant: 1 })
    await play({ variant: 1 })
    await play({ variant: 1 })
    await play({ variant: 3 })
    await play({ variant: 3 })
    await play({ variant: 1, version: 'v2' })
    await play({ variant: 1, person: 'mei' })
    expect(takes).toEqual([null, 'first', 'again', 'fresh', 'again', 'first', 'first'])
  })

  test('what a team played since a time is all found, in order, even where the clock went back', async () => {
    const times = [1000, 5000, 900, 5100, 4900, 5200]
    for (const [n, stored] of times.entries())
      await store.attempts.store(
        anAttempt(`a${n}`, { person: n < 3 ? 'lin' : 'mei', variant: n + 1 }),
        stored,
      )
    await store.attempts.store(anAttempt('b0', { person: 'bo', team: 'blue' }), 5300)
    const since = async (filter: object) => {
      const asked = { ...ANY, ...filter }
      const lines = await gather(store.attempts.lines(asked))
      expect((await gather(store.attempts.records(asked))).map(({ id }) => id)).toEqual(
        lines.map(({ id }) => id),
      )
      return lines.map(({ id }) => id)
    }
    expect(await since({ teams: ['red'], since: 4900 })).toEqual(['a1', 'a3', 'a4', 'a5'])
    expect(await since({ teams: ['red', 'blue'], since: 5100 })).toEqual(['a3', 'a5', 'b0'])
    expect(await since({ teams: ['red'], since: 4900, take: ['fresh', 'first'] })).toEqual([
      'a1',
      'a3',
      'a4',
      'a5',
    ])
    expect(await since({ teams: ['red'], since: 4900, person: 'lin' })).toEqual(['a1'])
    expect(await since({ teams: ['blue'], since: 0, person: 'lin' })).toEqual([])
    expect(await since({ teams: ['red'], since: 6000 })).toEqual([])
  })

  test('lists are filtered and paged, newest first', async () => {
    for (let n = 0; n < 45; n++)
      await store.attempts.store(
        anAttempt(`a${n}`, {
          person: n % 2 ? 'lin' : 'bo',
          team: n % 2 ? 'red' : 'blue',
          variant: (n % 3) + 1,
        }),
        1000 + n,
      )
    const list = async (filter: object, limit = 100) =>
      (await store.attempts.list({ ...ANY, ...filter }, { cursor: null, limit })).items.map(({ id }) => id)
    expect(await list({ person: 'lin' }, 3)).toEqual(['a43', 'a41', 'a39'])
    expect(await list({ teams: ['blue'], since: 1040 })).toEqual(['a44', 'a42', 'a40'])
    expect(await list({ before: 1002 })).toEqual(['a1', 'a0'])
    expect(await list({ take: ['first', 'fresh'] })).toHaveLength(6)
    expect(await list({ take: [] })).toEqual([])
    expect(await list({ teams: [] })).toEqual([])
    expect(await list({ scenario: 'picky-buyer' })).toEqual([])
    expect(await list({ version: 'v1', mode: 'exam' })).toHaveLength(45)
    const first = await store.attempts.list(ANY, { cursor: null, limit: 30 })
    const rest = await store.attempts.list(ANY, { cursor: first.next, limit: 30 })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(
      Array.from({ length: 45 }, (_, n) => `a${44 - n}`),
    )
    expect(rest.next).toBeNull()
    for (const cursor of ['nonsense', '9e99', '-1', '1.5', 'Infinity', '\0'])
      expect((await store.attempts.list(ANY, { cursor, limit: 5 })).items).toEqual([])
  })

  test('all that match come in parts, oldest first, with and without their transcripts', async () => {
    const ids = Array.from({ length: 2450 }, (_, n) => `a${String(n).padStart(4, '0')}`)
    await Promise.all(
      ids.map((id, n) => store.attempts.store(anAttempt(id, { team: n % 2 ? 'red' : null }), n)),
    )
    const every = await gather(store.attempts.lines(ANY))
    expect(every.map(({ id }) => id)).toEqual(ids)
    const reds = await gather(store.attempts.records({ ...ANY, teams: ['red'] }))
    expect(reds.map(({ id }) => id)).toEqual(ids.filter((_, n) => n % 2))
    expect(reds[7]).toEqual(await store.attempts.find(ids[15] as string))
    expect(await gather(store.attempts.lines({ ...ANY, teams: [] }))).toEqual([])
    expect(await gather(store.attempts.records({ ...ANY, version: 'v2' }))).toEqual([])
  })

  test('the live view gets each attempt once, oldest first', async () => {
    expect(await store.attempts.lastSeq()).toBe(0)
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.attempts.store(anAttempt(`a${n}`), 100)))
    const seen: string[] = []
    for (let seq = 0; ; ) {
      const lines = await store.attempts.after(seq, ['red'], 6)
      if (lines.length === 0) break
      seen.push(...lines.map(({ id }) => id))
      seq = lines.at(-1)?.seq ?? seq
    }
    expect(seen.sort()).toEqual(Array.from({ length: 20 }, (_, n) => `a${n}`).sort())
    expect(await store.attempts.after(0, ['blue'], 6)).toEqual([])
    expect(await store.attempts.after(0, [], 6)).toEqual([])
  })

  test('reports say what three attempts say', async () => {
    await playThree(store)
    expect((await store.reports.members('red')).map(({ id }) => id)).toEqual(['lin', 'mei'])
    expect(await store.reports.playedBy('red')).toEqual([{ scenario: 'angry-buyer', version: 'v1', n: 4 }])
    const health = await store.reports.scenario('v1')
    expect(health.items.find(({ reply }) => reply === 'a1')).toEqual({
      version: 'v1',
      variant: 1,
      best: 2,
      decision: 'd1',
      reply: 'a1',
      n: 2,
      passed: 2,
      scores: 1875,
      scoreSquares: 875 ** 2 + 1000 ** 2,
      losses: 0,
      lossSquares: 0,
      lossScores: 0,
      ms: 4100,
      logMs: Math.round(1000 * Math.log(4000)) + Math.round(1000 * Math.log(100)),
    })
    expect(health.items.find(({ reply }) => reply === 'b2')).toMatchObject({
      n: 1,
      losses: 125,
      lossScores: 125 * 875,
    })
    expect(health.bands.map(({ band, n, ms }) => [band, n, ms]).sort()).toEqual([
      [10, 1, 240_000],
      [8, 1, 1000],
    ])
    expect(health.endings).toEqual([
      { version: 'v1', variant: 1, ending: 'settled', firsts: 2, counted: 2 },
      { version: 'v1', variant: 2, ending: 'settled', firsts: 0, counted: 1 },
    ])
    expect(await store.reports.firstScores(['v1', 'v2'])).toHaveLength(2)
    expect(await store.reports.firstScores([])).toEqual([])
  })

  test('people who left are counted where they left, until they go on after all', async () => {
    const { leave, leavesOf } = store.attempts
    const leaves = async () => (await store.reports.scenario('v1')).leaves
    expect(await leave(aLeave('a1'))).toBe('kept')
    expect(await leave(aLeave('a1'))).toBe('known')
    expect(await leave(aLeave('a1', { person: 'mei' }))).toBe('taken')
    expect(await leave(aLeave('a2'))).toBe('kept')
    expect(await leaves()).toEqual([{ version: 'v1', variant: 1, decision: 'd2', n: 2 }])
    expect(await leave(aLeave('a2', { digest: 'went on', decision: 'd3' }))).toBe('kept')
    expect((await leaves()).map(({ decision, n }) => [decision, n]).sort()).toEqual([
      ['d2', 1],
      ['d3', 1],
    ])
    expect(await store.attempts.store(anAttempt('a2', { person: 'mei' }), 9)).toEqual({ kind: 'taken' })
    expect(await store.attempts.store(anAttempt('a2'), 9)).toMatchObject({ kind: 'stored' })
    expect(await leave(aLeave('a2'))).toBe('finished')
    expect(await leaves()).toEqual([{ version: 'v1', variant: 1, decision: 'd2', n: 1 }])
    expect(await leavesOf('lin')).toEqual([aLeave('a1')])
    expect(await leavesOf('mei')).toEqual([])
  })

  test('an exam is never broken off, and a drill that is over was not left', async () => {
    await store.attempts.issueExam(anExam('e1'))
    expect(await store.attempts.leave(aLeave('e1'))).toBe('taken')
    await store.attempts.store(
      anAttempt('a1', { mode: 'drill', standing: 'practice', ending: null, worth: null, leftAt: 'd2' }),
      9,
    )
    expect((await store.reports.scenario('v1')).leaves).toEqual([])
  })
})

describe.each(PLACES)('roll-ups in $name', ({ make }) => {
  test('equal a recount after any run of attempts, however they came', async () => {
    const batches = fc.array(fc.array(attempts, { minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(batches, fc.array(leaves, { maxLength: 12 }), async (runs, left) => {
        const { place, remove } = await make()
        const store = await openStore(place, 1)
        await furnish(store)
        let now = DAY
        for (const leave of left.slice(0, 6)) await store.attempts.leave(leave)
        for (const run of runs) {
          now += DAY / 3
          await Promise.all(run.map((attempt, n) => store.attempts.store(attempt, now + n)))
        }
        for (const leave of left.slice(6)) await store.attempts.leave(leave)
        await store.close()
        const kept = await rollupsOf(place)
        const again = await openStore(place, 2)
        await again.recount()
        await again.close()
        expect(await rollupsOf(place)).toEqual(kept)
        expect(kept.personScenarios).not.toEqual([])
        const sent = new Set(runs.flat().map(({ id }) => id))
        const stored = new Set(await attemptIdsOf(place))
        // An id under which somebody else left is theirs.
        const free = [...sent].filter((id) => left.every((leave) => leave.id !== id))
        expect([...stored].filter((id) => !sent.has(id))).toEqual([])
        expect(free.filter((id) => !stored.has(id))).toEqual([])
        await remove()
      }),
      { numRuns: 12 },
    )
  })

  test('hold how people stand and what a team played by the day', async () => {
    const { place, remove } = await make()
    const store = await openStore(place, 1, 0)
    await furnish(store)
    await playThree(store)
    await store.close()
    const standings = await rowsOf(place, 'personScenarios')
    expect(standings.find(({ person }) => person === 'lin')).toEqual({
      person: 'lin',
      scenario: 'angry-buyer',
      version: 'v1',
      firstAttempt: 'a1',
      firstScore: 875,
      firstAt: DAY,
      firstPassed: 1,
      bestScore: 875,
      lastScore: 400,
      lastAt: DAY + 1,
      counted: 2,
      passed: 1,
      red: 0,
      practised: 1,
      practisedAt: 2 * DAY,
      variants: '[1,2]',
    })
    const days = await rowsOf(place, 'teamDays')
    expect(days.sort((a, b) => Number(a.day) - Number(b.day))).toEqual([
      expect.objectContaining({
        day: 1,
        firsts: 1,
        firstScores: 875,
        counted: 2,
        scores: 1275,
        passed: 1,
        practised: 0,
      }),
      expect.objectContaining({ day: 2, firsts: 1, firstScores: 1000, counted: 1, passed: 1, practised: 1 }),
    ])
    await remove()
  })

  test('are counted anew where an older program counted them', async () => {
    const { place, remove } = await make()
    const store = await openStore(place, 1)
    await furnish(store)
    await store.attempts.store(anAttempt('a1'), DAY)
    await store.close()
    const kept = await rollupsOf(place)
    const engine = openEngine(place)
    await engine.write(async (db) => {
      await db.updateTable('versionItems').set({ best: 0 }).execute()
      await db.deleteFrom('meta').where('name', '=', 'rollups').execute()
    })
    await engine.close()
    await (await openStore(place, 2)).close()
    expect(await rollupsOf(place)).toEqual(kept)
    await remove()
  })

  test('are counted anew where the day begins elsewhere', async () => {
    const { place, remove } = await make()
    const store = await openStore(place, 1, 0)
    await furnish(store)
    await store.attempts.store(anAttempt('a1'), DAY - 1)
    await store.close()
    expect(await rowsOf(place, 'teamDays')).toMatchObject([{ day: 0 }])
    await (await openStore(place, 1, 480)).close()
    expect(await rowsOf(place, 'teamDays')).toMatchObject([{ day: 1 }])
    await remove()
  })
})
