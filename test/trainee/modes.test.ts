import { describe, expect, it } from 'vitest'
import { addReply, beginAttempt, branchAttempt, concludeAttempt } from '../../src/trainee/attempts.ts'
import { chosenWay, examVariant, hintsAt, leftExams, variantFor, type Way } from '../../src/trainee/modes.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const opened = (mode: Way, variant: number, now: number, scenario = 'kettle'): Attempt =>
  beginAttempt({ scenario, version: 'v', locale: 'zh-CN', variant, mode, luck: [now, 2, 3, 4, 5], now })
const spoken = (mode: Way, variant: number, now: number): Attempt =>
  addReply(opened(mode, variant, now), 'a', 10, now + 1)
const ended = (mode: Way, variant: number, now: number): Attempt =>
  concludeAttempt(spoken(mode, variant, now), {
    score: 80,
    passed: true,
    ending: 'x',
    worth: 'good',
    tally: null,
  })

describe('the way of playing', () => {
  it('is guided for a new agent, and afterwards what was chosen last at any story', () => {
    expect(chosenWay([])).toBe('guided')
    expect(chosenWay([opened('exam', 1, 5, 'lamp'), ended('practice', 1, 9)])).toBe('practice')
  })

  it('is never an exam that nobody has chosen', () => {
    expect(chosenWay([opened('exam', 1, 12, 'lamp'), ended('practice', 1, 9)])).toBe('practice')
    expect(chosenWay([ended('exam', 1, 12)])).toBe('guided')
  })

  it('is not changed by a retry', () => {
    const attempt = ended('guided', 1, 5)
    const retry = branchAttempt(attempt, 1, { mode: 'retry', luck: [1, 2, 3, 4, 5], now: 50 })
    expect(chosenWay([retry, attempt])).toBe('guided')
  })
})

describe('the variant of an exam', () => {
  it('is one that was never seen', () => {
    expect(examVariant([], 'kettle', 3)).toEqual({ variant: 1, fresh: true })
    expect(examVariant([ended('practice', 1, 5), ended('guided', 3, 8)], 'kettle', 3)).toEqual({
      variant: 2,
      fresh: true,
    })
  })

  it('has been seen once an exam was opened, though nothing was said in it', () => {
    expect(examVariant([opened('exam', 1, 5)], 'kettle', 2).variant).toBe(2)
    expect(examVariant([opened('practice', 1, 5)], 'kettle', 2).variant).toBe(1)
  })

  it('has been seen in a retry too', () => {
    const retry = branchAttempt(ended('practice', 2, 5), 1, { mode: 'retry', luck: [1, 2, 3, 4, 5], now: 9 })
    const said = addReply(retry, 'b', 1, 10)
    expect(examVariant([said], 'kettle', 2)).toEqual({ variant: 1, fresh: true })
  })

  it('is the one not seen for longest where all are known, and says that it is not fresh', () => {
    const all = [ended('practice', 1, 90), ended('practice', 2, 20), ended('guided', 3, 50)]
    expect(examVariant(all, 'kettle', 3)).toEqual({ variant: 2, fresh: false })
  })

  it('belongs to exams: practice goes on with the next variant', () => {
    const known = [opened('exam', 1, 5)]
    expect([variantFor('practice', known, 'kettle', 3), variantFor('exam', known, 'kettle', 3)]).toEqual([
      1, 2,
    ])
  })
})

describe('an exam that was left', () => {
  it('stays visible, newest first, whether or not anything was said in it', () => {
    const silent = opened('exam', 1, 5)
    const broken = spoken('exam', 2, 50)
    const known = [
      silent,
      broken,
      ended('exam', 3, 9),
      spoken('practice', 1, 90),
      opened('exam', 1, 7, 'lamp'),
    ]
    expect(leftExams(known, 'kettle')).toEqual([broken, silent])
  })
})

describe('the coach', () => {
  const ran = (at: number, score: number, faults: readonly string[] | null, mode: Way = 'guided'): Attempt =>
    concludeAttempt(spoken(mode, 1, at), {
      score,
      passed: score >= 75,
      ending: 'x',
      worth: 'good',
      tally: faults && { skills: [], faults },
    })

  it('hints in full at first, waits to be asked after one clean run, and leaves after two', () => {
    const runs = [ran(1, 96, []), ran(2, 82, []), ran(3, 99, [])]
    expect([0, 1, 2, 3].map((count) => hintsAt(runs.slice(0, count), 'kettle', null))).toEqual([
      'full',
      'asked',
      'none',
      'none',
    ])
  })

  it('comes back after a run that was not clean: not passed, or passed with a fault', () => {
    const clean = [ran(1, 96, []), ran(2, 96, [])]
    expect(hintsAt([...clean, ran(3, 60, [])], 'kettle', null)).toBe('full')
    expect(hintsAt([...clean, ran(3, 80, ['argue'])], 'kettle', null)).toBe('full')
    expect(hintsAt([...clean, ran(3, 94, ['template'])], 'kettle', null)).toBe('none')
  })

  it('goes by the score alone where faults were not kept', () => {
    expect(hintsAt([ran(1, 95, null)], 'kettle', null)).toBe('asked')
    expect(hintsAt([ran(1, 85, null)], 'kettle', null)).toBe('full')
  })

  it('stays the same while a conversation is under way, and counts neither retries nor other stories', () => {
    const now = ran(5, 96, [])
    const retry = branchAttempt(ran(1, 96, []), 1, { mode: 'retry', luck: [9, 8, 7, 6, 5], now: 9 })
    const known = [now, { ...retry, ended: true, outcome: now.outcome }]
    expect(hintsAt(known, 'kettle', now.id)).toBe('full')
    expect(hintsAt([now], 'lamp', null)).toBe('full')
  })
})
