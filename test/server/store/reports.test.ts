/** Which attempts speak for people, against a plain look at all of them. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../../src/server/store/open.ts'
import type { AttemptLine, Choosing, Store } from '../../../src/server/store/store.ts'
import { ANY, anAttempt, attempts, DAY, furnish } from './made.ts'
import { PLACES, type Scratch } from './places.ts'

const ALL: Choosing = {
  teams: ['red'],
  person: null,
  scenario: null,
  version: null,
  mode: 'exam',
  take: 'first',
  since: null,
  before: null,
}

const better = (one: AttemptLine, other: AttemptLine): AttemptLine =>
  (other.score ?? -1) > (one.score ?? -1) ? other : one

const PICKS: Readonly<Record<Choosing['take'], (lines: readonly AttemptLine[]) => AttemptLine | undefined>> =
  {
    first: (lines) => lines[0],
    last: (lines) => lines.at(-1),
    best: (lines) => lines.reduce(better),
  }

/** The same by hand: of each person and version one. */
const byHand = (
  lines: readonly AttemptLine[],
  { take, mode, since, before }: Choosing,
): readonly string[] => {
  const isIn = ({ stored }: AttemptLine) =>
    stored >= (since ?? 0) && stored < (before ?? Number.MAX_SAFE_INTEGER)
  const isSpeaking = (line: AttemptLine) => mode !== 'exam' || take !== 'first' || line.take === 'first'
  const own = lines
    .filter(isSpeaking)
    .filter((line) => line.team === 'red' && line.mode === mode && line.ending !== null)
  const groups = Map.groupBy(own, ({ person, version }) => `${person} ${version}`)
  const picked = [...groups.values()].flatMap((group) => {
    const compared = take === 'first' ? group : group.filter(isIn)
    const line = compared.length === 0 ? undefined : PICKS[take](compared)
    return line && isIn(line) ? [line] : []
  })
  return picked.map(({ id }) => id).sort()
}

describe.each(PLACES)('reports in $name', ({ make }) => {
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

  test('choose the first, best or last attempt of each person as one would by hand', async () => {
    const runs = fc.sample(attempts, { numRuns: 120, seed: 7 })
    for (const [n, attempt] of runs.entries()) await store.attempts.store(attempt, DAY + (n * DAY) / 8)
    const lines: AttemptLine[] = []
    for await (const part of store.attempts.lines(ANY)) lines.push(...part)
    for (const take of ['first', 'best', 'last'] as const)
      for (const [since, before] of [
        [null, null],
        [DAY * 4, DAY * 9],
      ] as const)
        for (const mode of ['exam', 'guided'] as const) {
          const asked = { ...ALL, take, mode, since, before }
          const chosen = await store.reports.chosen(asked)
          expect(chosen.map(({ id }) => id).sort(), JSON.stringify(asked)).toEqual(byHand(lines, asked))
          expect(chosen.every(({ turns }) => Array.isArray(turns))).toBe(true)
        }
    expect(await store.reports.chosen({ ...ALL, teams: [] })).toEqual([])
    expect(
      (await store.reports.chosen({ ...ALL, version: 'w1' })).every(({ version }) => version === 'w1'),
    ).toBe(true)
  })

  test('first talks are the very attempts that the items are summed from', async () => {
    const runs = fc.sample(attempts, { numRuns: 200, seed: 11 })
    for (const [n, attempt] of runs.entries()) await store.attempts.store(attempt, DAY + (n * DAY) / 8)
    const lines: AttemptLine[] = []
    for await (const part of store.attempts.lines(ANY)) lines.push(...part)
    let told = 0
    for (const version of ['v1', 'v2', 'w1']) {
      const talks = await store.reports.firstTalks(version)
      const firsts = lines.filter((line) => line.version === version && line.take === 'first')
      expect(talks).toHaveLength(firsts.filter(({ score }) => score !== null).length)
      const { items } = await store.reports.scenario(version)
      const said = talks.flatMap(({ variant, turns }) => turns.map((turn) => ({ variant, ...turn })))
      for (const { variant, decision, reply, n } of items)
        expect(
          said.filter(
            (turn) => turn.variant === variant && turn.decision === decision && turn.reply === reply,
          ),
        ).toHaveLength(n)
      expect(items.reduce((all, { n }) => all + n, 0)).toBe(said.length)
      told += said.length
    }
    expect(told).toBeGreaterThan(0)
  })

  test('tries say what a lead said of them, and drills whether they held', async () => {
    await store.attempts.store(anAttempt('a1', { score: 60, passed: false }), 10)
    await store.attempts.store(anAttempt('a2', { score: 80, passed: true }), 20)
    const drill = { mode: 'drill', standing: 'practice', ending: null, score: null, passed: false } as const
    await store.attempts.store(anAttempt('d1', drill), 30)
    const held = [{ decision: 'd1', reply: 'a1', loss: 3, ms: 1, judged: [] }]
    await store.attempts.store(anAttempt('d2', { ...drill, turns: held }), 40)
    const [turn] = held
    const one = { attempt: 'a1', turn: 1 }
    const dear = [{ ...turn!, loss: 0, cost: 20 }]
    await store.attempts.store(anAttempt('d3', { ...drill, turns: dear, from: one }), 41)
    const red = [{ ...turn!, judged: ['bribe'] }]
    await store.attempts.store(anAttempt('d4', { ...drill, turns: red, from: { ...one, turn: 2 } }), 42)
    const ask = { people: ['lin', 'mei'], scenario: 'angry-buyer', since: 0, givenUp: false }
    const passed = async () =>
      (await store.reports.tries({ ...ask, mode: 'exam' })).map((tried) => [tried.id, tried.passed])
    expect(await passed()).toEqual([
      ['a1', false],
      ['a2', true],
    ])
    await store.reviews.override({
      attempt: 'a1',
      passed: true,
      reason: 'Heard it',
      at: 50,
      by: 'root',
      read: null,
    })
    await store.reviews.override({
      attempt: 'a2',
      passed: false,
      reason: 'Not alone',
      at: 51,
      by: 'root',
      read: null,
    })
    expect(await passed()).toEqual([
      ['a1', true],
      ['a2', false],
    ])
    expect((await store.attempts.find('a1'))?.passed).toBe(false)
    expect(await store.reviews.withdraw('a2')).toBe(true)
    expect(await passed()).toEqual([
      ['a1', true],
      ['a2', true],
    ])
    const drills = await store.reports.tries({ ...ask, mode: 'drill' })
    expect(drills.map((tried) => [tried.id, tried.passed])).toEqual([
      ['d1', false],
      ['d2', true],
      ['d3', false],
      ['d4', false],
    ])
    expect(drills.map(({ from }) => from)).toEqual([null, null, one, null])
    expect(await store.reports.tries({ ...ask, people: [], mode: 'exam' })).toEqual([])
  })

  test('what leads wrote is found with the newest attempt first, and keeps when it was read', async () => {
    for (const [n, person] of ['lin', 'mei', 'lin', 'lin'].entries())
      await store.attempts.store(anAttempt(`a${n}`, { person }), 10 + n)
    const said = { turn: 1, text: 'Hm', by: 'root', read: null }
    for (const [n, attempt] of ['a0', 'a1', 'a0'].entries())
      await store.reviews.comment({ ...said, id: `c${n}`, attempt, at: 20 + n })
    const override = { attempt: 'a3', passed: true, reason: 'Heard it', at: 30, by: 'root', read: null }
    await store.reviews.override(override)
    expect((await store.reviews.reviewedOf('lin', 10)).map(({ id }) => id)).toEqual(['a3', 'a0'])
    expect(await store.reviews.reviewedOf('lin', 1)).toEqual([
      { id: 'a3', scenario: 'angry-buyer', started: 5000 },
    ])
    await store.reviews.markRead('a0', 40)
    await store.reviews.comment({ ...said, id: 'c9', attempt: 'a0', at: 41 })
    await store.reviews.markRead('a0', 50)
    expect((await store.reviews.commentsOn(['a0'])).map(({ read }) => read)).toEqual([40, 40, 50])
    await store.reviews.markRead('a3', 60)
    expect(await store.reviews.overridesOn(['a3'])).toMatchObject([{ read: 60 }])
    await store.reviews.override({ ...override, passed: false })
    expect(await store.reviews.overridesOn(['a3'])).toMatchObject([{ read: null }])
  })

  test('what leads said of somebody comes newest first, with its line, as far as the teams reach', async () => {
    const [turn] = anAttempt('a0').turns
    await store.attempts.store(anAttempt('a0', { team: 'red' }), 10)
    await store.attempts.store(anAttempt('a1', { team: 'blue' }), 11)
    await store.attempts.store(anAttempt('a2', { team: null }), 12)
    await store.attempts.store(anAttempt('b0', { team: 'red', person: 'mei' }), 13)
    const said = { text: 'Hm', by: 'root', read: null }
    await store.reviews.comment({ ...said, id: 'c0', attempt: 'a0', turn: 1, at: 20 })
    await store.reviews.comment({ ...said, id: 'c1', attempt: 'a1', turn: null, at: 22 })
    await store.reviews.comment({ ...said, id: 'c2', attempt: 'a2', turn: 1, at: 23 })
    await store.reviews.comment({ ...said, id: 'c3', attempt: 'b0', turn: 1, at: 24 })
    await store.reviews.override({
      attempt: 'a0',
      passed: true,
      reason: 'Heard it',
      at: 21,
      by: 'root',
      read: 30,
    })
    const told = async (teams: readonly string[] | null, limit = 10) =>
      (await store.reviews.remarksOn('lin', teams, limit)).map(({ attempt, turn, passed }) => [
        attempt,
        turn,
        passed,
      ])
    const red = [
      ['a0', null, true],
      ['a0', 1, null],
    ]
    expect(await told(['red'])).toEqual(red)
    expect(await told(['red', 'blue'])).toEqual([['a1', null, null], ...red])
    expect(await told(null, 2)).toEqual([
      ['a2', 1, null],
      ['a1', null, null],
    ])
    expect(await told([])).toEqual([])
    expect((await store.reviews.remarksOn('lin', ['red'], 10)).at(1)).toEqual({
      ...said,
      attempt: 'a0',
      turn: 1,
      at: 20,
      scenario: 'angry-buyer',
      version: anAttempt('a0').version,
      variant: anAttempt('a0').variant,
      passed: null,
      said: { decision: turn!.decision, reply: turn!.reply, replies: [turn!.reply] },
    })
  })

  test('what leads wrote goes when the person is erased; numbers stay', async () => {
    await store.attempts.store(anAttempt('a1'), 10)
    await store.reviews.comment({
      id: 'c1',
      attempt: 'a1',
      turn: 2,
      text: 'Lin, breathe first',
      at: 1,
      by: 'root',
      read: null,
    })
    await store.reviews.override({
      attempt: 'a1',
      passed: false,
      reason: 'Lin read it out',
      at: 2,
      by: 'root',
      read: null,
    })
    const seen = { team: 'red', person: 'lin', rule: 'red-line', evidence: 'a1', at: 3, by: 'root' }
    await store.support.dismiss({ ...seen, note: 'talked to Lin' })
    expect(await store.support.dismissals('red')).toEqual([{ ...seen, note: 'talked to Lin' }])
    expect(await store.reviews.commentsOn(['a1'])).toHaveLength(1)
    await store.people.erase('lin')
    expect(await store.reviews.commentsOn(['a1'])).toEqual([])
    expect(await store.support.dismissals('red')).toEqual([])
    expect(await store.reviews.overridesOn(['a1'])).toMatchObject([{ passed: false, reason: '' }])
    expect(await store.attempts.find('a1')).not.toBeNull()
  })

  test('one’s own talks that count are listed newest first, passed as leads have it', async () => {
    const play = (id: string, more: object = {}) => store.attempts.store(anAttempt(id, more), 100)
    await play('r1', { passed: false, score: 40 })
    await play('r2', { passed: true, score: 80.1 })
    await play('r3', { mode: 'drill', standing: 'practice' })
    await play('r4', { ending: null, worth: null, mode: 'practice', standing: 'practice' })
    await play('r5', { person: 'mei' })
    await store.reviews.override({ attempt: 'r1', passed: true, reason: 'ok', at: 2, by: 'root', read: null })
    const runs = await store.reports.runsOf('lin', 10)
    expect(runs.map(({ id, score, passed }) => [id, score, passed])).toEqual([
      ['r2', 80.1, true],
      ['r1', 40, true],
    ])
    expect(await store.reports.runsOf('lin', 1)).toHaveLength(1)
  })

  test('whoever has passed an exam once has passed it, as leads have it; practice is none', async () => {
    const tried = (id: string, person: string, more: object = {}) =>
      store.attempts.store(anAttempt(id, { person, ...more }), 100)
    await tried('l1', 'lin', { passed: false, score: 40 })
    await tried('l2', 'lin')
    await tried('m1', 'mei', { passed: false, score: 60 })
    await tried('m2', 'mei', {
      version: 'w1',
      scenario: 'picky-buyer',
      mode: 'practice',
      standing: 'practice',
    })
    const passed = async () =>
      (await store.reports.passedExams(['lin', 'mei'])).map(({ person, scenario }) => `${person} ${scenario}`)
    expect(await passed()).toEqual(['lin angry-buyer'])
    const said = { reason: 'heard it', at: 1, by: 'root', read: null }
    await store.reviews.override({ ...said, attempt: 'm1', passed: true })
    await store.reviews.override({ ...said, attempt: 'l1', passed: false })
    expect((await passed()).sort()).toEqual(['lin angry-buyer', 'mei angry-buyer'])
    await store.reviews.override({ ...said, attempt: 'l2', passed: false })
    expect(await passed()).toEqual(['mei angry-buyer'])
    await store.reviews.withdraw('m1')
    expect(await passed()).toEqual([])
    expect(await store.reports.passedExams([])).toEqual([])
  })

  test('a team has its goals until they are taken away, and counts the drills of its people', async () => {
    const { create, end, of } = store.goals
    const goal = { id: 'g1', team: 'red', kind: 'passed', scenario: 'angry-buyer', target: 80 } as const
    const made = { ...goal, due: 500, created: 1, by: 'root', ended: null }
    await create(made)
    await create(made)
    await create({ ...made, id: 'g2', team: 'blue', kind: 'drills', scenario: null, due: null })
    expect(await of('red')).toEqual([made])
    expect(await end('blue', 'g1', 9)).toBe(false)
    expect([await end('red', 'g1', 9), await end('red', 'g1', 10)]).toEqual([true, false])
    expect(await of('red')).toEqual([])
    const drill = { mode: 'drill', standing: 'practice', ending: null } as const
    for (const [n, person] of ['lin', 'mei', 'lin', 'bo'].entries())
      await store.attempts.store(anAttempt(`d${n}`, { person, ...drill }), 100 + n)
    await store.attempts.store(anAttempt('a1'), 200)
    expect(await store.reports.drillsSince(['lin', 'mei'], 101)).toBe(2)
    expect(await store.reports.drillsSince([], 0)).toBe(0)
  })

  test('somebody is reminded again only after a while, and forgotten when erased', async () => {
    const given = { team: 'red', person: null, kind: 'scenario', scenario: 'angry-buyer', path: [] } as const
    const terms = {
      drills: null,
      from: null,
      mode: 'exam',
      due: null,
      rule: { score: null, attempts: null },
    } as const
    await store.assignments.create({
      id: 'as9',
      ...given,
      ...terms,
      created: 1,
      by: 'root',
      cancelled: null,
    })
    const ask = { assignment: 'as9', by: 'root' }
    const { remind, reminders } = store.assignments
    expect(await remind({ ...ask, people: ['lin'], since: 0, now: 100 })).toEqual(['lin'])
    expect(await remind({ ...ask, people: ['lin', 'mei'], since: 50, now: 120 })).toEqual(['mei'])
    expect(await remind({ ...ask, people: ['lin'], since: 110, now: 200 })).toEqual(['lin'])
    expect((await reminders(['as9'])).map(({ person, at }) => [person, at]).sort()).toEqual([
      ['lin', 200],
      ['mei', 120],
    ])
    expect(await reminders([])).toEqual([])
    await store.people.erase('lin')
    expect((await reminders(['as9'])).map(({ person }) => person)).toEqual(['mei'])
  })

  test('a certificate is issued once a person and assignment, and revoked once', async () => {
    await store.assignments.create({
      id: 'as1',
      team: 'red',
      person: null,
      kind: 'path',
      scenario: 'angry-buyer',
      path: ['angry-buyer', 'picky-buyer'],
      drills: null,
      from: null,
      mode: 'exam',
      due: null,
      rule: { score: null, attempts: null },
      created: 1,
      by: 'root',
      cancelled: null,
    })
    expect((await store.assignments.find('as1'))?.path).toEqual(['angry-buyer', 'picky-buyer'])
    const certificate = {
      id: 'c1',
      code: 'AAAA-BBBB-CCCC',
      person: 'lin',
      assignment: 'as1',
      attempt: 'a1',
      scenario: 'angry-buyer',
      version: 'v1',
      score: 87.5,
      issued: 9,
    }
    expect((await store.certificates.issue(certificate)).isNew).toBe(true)
    const again = await store.certificates.issue({ ...certificate, id: 'c2', code: 'other' })
    expect(again).toMatchObject({ isNew: false, certificate: { id: 'c1', score: 87.5, revoked: null } })
    expect(await store.certificates.byCode('AAAA-BBBB-CCCC')).toMatchObject({ id: 'c1' })
    expect(await store.certificates.of(['lin'])).toHaveLength(1)
    expect(await store.certificates.revoke('c1', 'by mistake', 20)).toBe(true)
    expect(await store.certificates.revoke('c1', 'again', 30)).toBe(false)
    expect(await store.certificates.find('c1')).toMatchObject({ revoked: 20, reason: 'by mistake' })
  })
})
