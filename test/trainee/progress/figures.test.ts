import { describe, expect, it } from 'vitest'
import { figuresOf, trendOf } from '../../../src/trainee/progress/figures.ts'
import { sumSkills, tallyOf } from '../../../src/trainee/tally.ts'
import type { Move, Stretch } from '../../../src/training/index.ts'
import type { Attempt } from '../../../src/wire/attempt.ts'

const CLOCK = { now: () => 40, day: (time: number) => Math.floor(time) }

const attempt = (
  started: number,
  score: number | null,
  more: Partial<Attempt> & {
    variant?: number
    mode?: Attempt['transcript']['mode']
    faults?: readonly Move[]
  } = {},
): Attempt => {
  const { variant = 1, mode = 'practice', faults = [], ...rest } = more
  const tally = { skills: [1, 2, 4], faults }
  return {
    id: `${started}`,
    transcript: { scenario: 'lamp', version: 'v', locale: 'en', seed: 1, variant, mode, replies: [] },
    started,
    changed: started,
    ended: true,
    outcome: { score, passed: (score ?? 0) >= 75, ending: 'e', worth: 'good', tally },
    from: null,
    ...rest,
  }
}

describe('progress', () => {
  it('keeps first attempts apart from replays, and leaves out what does not count', () => {
    const figures = figuresOf(
      [
        attempt(10, 60),
        attempt(12, 90),
        attempt(14, 80, { variant: 2, mode: 'exam' }),
        attempt(15, 99, { mode: 'retry', from: { attempt: '10', turn: 1 } }),
        attempt(16, 99, { ended: false }),
      ],
      [],
      CLOCK,
    )
    expect(figures.first).toEqual({ count: 2, passed: 1, average: 70 })
    expect(figures.again).toEqual({ count: 1, passed: 1, average: 90 })
    expect(figures.skills.first[0]).toEqual({ skill: 'listen', n: 2, gained: 4, gainable: 8 })
    expect(figures.skills.again[0]).toMatchObject({ n: 1 })
    expect(figures.curves).toMatchObject([{ scenario: 'lamp', best: 90 }])
    expect(figures.curves[0]?.runs.map(({ day, isFirst }) => [day, isFirst])).toEqual([
      [10, true],
      [12, false],
      [14, true],
    ])
  })

  it('keeps an exam that was left in sight', () => {
    const left = attempt(20, null, { mode: 'exam', ended: false, outcome: null })
    expect(figuresOf([left, attempt(10, 60)], [], CLOCK).left).toEqual([left])
  })

  it('shows a conversation without a score as one, and draws no average from it', () => {
    const bare = { ...attempt(10, null), outcome: null }
    const { first, faults } = figuresOf([bare], [], CLOCK)
    expect(first).toEqual({ count: 1, passed: 0, average: null })
    expect(faults).toEqual([])
  })

  it('counts drills as days of practice, but not as conversations', () => {
    const drill = {
      id: '10.1',
      attempt: '10',
      turn: 1,
      scenario: 'lamp',
      version: 'v',
      variant: 1,
      replies: [],
      said: 'argue',
      loss: 20,
      added: 38,
      tries: [
        { at: 39, held: false },
        { at: 40, held: true },
      ],
    }
    const figures = figuresOf([attempt(38, 60)], [drill], CLOCK)
    expect(figures.tries).toEqual({ count: 2, held: 1 })
    expect(figures.days).toEqual({ count: 3, streak: 3 })
    expect(figures.first.count).toBe(1)
  })

  it('takes in five thousand conversations', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      attempt(index / 10, index % 100, { variant: 1 + (index % 3), faults: ['argue', 'stall'] }),
    )
    const { first, again } = figuresOf(many, [], CLOCK)
    expect(first.count + again.count).toBe(5000)
  })
})

describe('a trend', () => {
  const stretch = (runs: number, argues: number): Stretch => ({
    from: 0,
    to: 6,
    runs,
    counts: { argue: argues },
  })

  it('says fewer, more or about the same only where there are enough conversations', () => {
    expect(trendOf([stretch(4, 8), stretch(4, 2)], 'argue')).toBe('fewer')
    expect(trendOf([stretch(4, 2), stretch(4, 8)], 'argue')).toBe('more')
    expect(trendOf([stretch(4, 8), stretch(4, 7)], 'argue')).toBe('steady')
    expect(trendOf([stretch(2, 8), stretch(4, 0)], 'argue')).toBe('few')
    expect(trendOf([stretch(9, 8)], 'argue')).toBe('few')
  })
})

describe('a tally', () => {
  it('holds three numbers a skill and every fault, and can be added up', () => {
    const turns = [{ judged: ['own', 'argue'] }, { judged: ['argue'] }] as never
    const tally = tallyOf({ skills: [{ skill: 'listen', n: 1, gained: 2, gainable: 3 }], turns })
    expect(tally.skills.slice(0, 6)).toEqual([1, 2, 3, 0, 0, 0])
    expect(tally.faults).toEqual(['argue', 'argue'])
    const [listen, ...others] = sumSkills([tally, tally])
    expect(listen).toEqual({ skill: 'listen', n: 2, gained: 4, gainable: 6 })
    expect(others.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0])
  })
})
