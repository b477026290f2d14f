import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/ink/types.ts'
import { ladderOf } from '../../src/trainee/ladder.ts'
import type { Book } from '../../src/trainee/shelf.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const story = (id: string, level: number): { book: Book; header: Header } => {
  const header = { level, title: id, variants: 2 } as Header
  return { book: { id, header: () => header, spoken: () => 'zh-CN' }, header }
}

const attempt = (scenario: string, changed: number, score: number | null, ended = true): Attempt => ({
  id: `${scenario}${changed}`,
  transcript: {
    scenario,
    version: 'v',
    locale: 'zh-CN',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: [{ id: 'a', at: 1 }],
  },
  started: changed,
  changed,
  ended,
  from: null,
  outcome:
    score === null
      ? null
      : { score, passed: score >= 75, ending: 'e', worth: score >= 75 ? 'good' : 'poor', tally: null },
})

const CLOCK = { now: () => 20, day: (time: number) => Math.floor(time / 10) }
const SHELF = [story('anger', 3), story('doubt', 4), story('parcel', 2)]

describe('the ladder', () => {
  it('has five rungs, and says honestly which are empty', () => {
    const { rungs } = ladderOf(SHELF, [], CLOCK)
    expect(rungs.map(({ level, state }) => [level, state])).toEqual([
      [1, 'empty'],
      [2, 'untouched'],
      [3, 'untouched'],
      [4, 'untouched'],
      [5, 'empty'],
    ])
  })

  it('begins with the lowest story and goes on to the lowest that is not passed', () => {
    const next = (attempts: readonly Attempt[]) => ladderOf(SHELF, attempts, CLOCK).next?.book.id ?? null
    expect(next([])).toBe('parcel')
    expect(next([attempt('parcel', 1, 60)])).toBe('parcel')
    expect(next([attempt('parcel', 1, 80)])).toBe('anger')
    expect(next(SHELF.map(({ book }, at) => attempt(book.id, at, 90)))).toBeNull()
  })

  it('puts a conversation that is under way before everything else, the newest first', () => {
    const open = [attempt('doubt', 9, null, false), attempt('anger', 4, null, false)]
    expect(ladderOf(SHELF, open, CLOCK).next?.book.id).toBe('doubt')
  })

  it('keeps a story passed after a later failure, and remembers the best score', () => {
    const { rungs, passed, stories } = ladderOf(
      SHELF,
      [attempt('anger', 2, 40), attempt('anger', 1, 88)],
      CLOCK,
    )
    const [anger] = rungs[2]?.cases ?? []
    expect(anger).toMatchObject({ passed: true, best: 88, last: { changed: 2 } })
    expect(rungs[2]?.state).toBe('done')
    expect([passed, stories]).toEqual([1, 3])
  })

  it('counts neither a retry nor a drill', () => {
    const retry = {
      ...attempt('anger', 3, 99),
      transcript: { ...attempt('anger', 3, 99).transcript, mode: 'retry' as const },
      from: { attempt: 'x', turn: 2 },
    }
    expect(ladderOf(SHELF, [retry], CLOCK).rungs[2]?.cases[0]).toMatchObject({ passed: false, best: null })
  })

  it('says how far an agent has come with a story', () => {
    const other = (changed: number): Attempt => {
      const one = attempt('anger', changed, 90)
      return { ...one, transcript: { ...one.transcript, variant: 2 } }
    }
    const mastery = (...attempts: readonly Attempt[]) =>
      ladderOf(SHELF, attempts, CLOCK).rungs[2]?.cases[0]?.mastery.kind
    expect(mastery()).toBe('untried')
    expect(mastery(attempt('anger', 1, 40))).toBe('tried')
    expect(mastery(attempt('anger', 1, 90), other(2))).toBe('passed')
    expect(mastery(attempt('anger', 1, 90), other(12))).toBe('mastered')
  })

  it('knows what the server has of other devices, and takes its word where a lead decided', () => {
    const run = (id: string, scenario: string, score: number, passed = score >= 75) => ({
      id,
      scenario,
      variant: 1,
      started: 5,
      score,
      passed,
    })
    const at = (attempts: readonly Attempt[], ...runs: readonly ReturnType<typeof run>[]) =>
      ladderOf(SHELF, attempts, CLOCK, runs).rungs[2]?.cases[0]
    expect(at([], run('x', 'anger', 81))).toMatchObject({
      passed: true,
      best: 81,
      last: null,
      afar: { id: 'x' },
    })
    expect(at([attempt('anger', 9, 40)], run('x', 'anger', 81))).toMatchObject({ best: 81, afar: null })
    expect(at([attempt('anger', 1, 70)], run('anger1', 'anger', 70, true))).toMatchObject({
      passed: true,
      afar: null,
    })
    expect(at([attempt('anger', 1, 90)], run('anger1', 'anger', 90, false))).toMatchObject({ passed: false })
    const led = ladderOf([story('praise', 1), story('colour', 2)], [], CLOCK, [
      run('p', 'praise', 30),
      run('c', 'colour', 20),
    ])
    expect(led.firstDay).toEqual([])
  })

  it('leads a new agent to the two shortest steps until both are finished', () => {
    const shelf = [...SHELF, story('praise', 1), story('colour', 2)]
    const led = (...attempts: readonly Attempt[]) =>
      ladderOf(shelf, attempts, CLOCK).firstDay.map(({ book }) => book.id)
    expect(led()).toEqual(['praise', 'parcel'])
    expect(led(attempt('praise', 1, 80))).toEqual(['praise', 'parcel'])
    expect(led(attempt('praise', 1, 80), attempt('parcel', 2, 30))).toEqual([])
    expect(led(attempt('anger', 1, 80))).toEqual([])
    expect(ladderOf([story('anger', 3)], [], CLOCK).firstDay).toEqual([])
  })
})
