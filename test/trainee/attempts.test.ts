import { describe, expect, it } from 'vitest'
import {
  addReply,
  beginAttempt,
  branchAttempt,
  concludeAttempt,
  lastEnded,
  nextVariant,
  openAttempt,
} from '../../src/trainee/attempts.ts'
import { type Attempt, isCounted, parseAttempt } from '../../src/wire/attempt.ts'

const fresh = (variant: number, seed = 1): Attempt =>
  beginAttempt({
    scenario: 'kettle',
    version: 'v',
    locale: 'zh-CN',
    variant,
    mode: 'practice',
    luck: [seed, 2, 3, 4, 5],
    now: 1000,
  })
const spoken = (variant: number, seed = 1): Attempt => addReply(fresh(variant, seed), 'a', 10, 2000)
const ended = (variant: number, seed = 1): Attempt =>
  concludeAttempt(spoken(variant, seed), { score: 80, passed: true, ending: 'x', worth: 'good', tally: null })

describe('an attempt', () => {
  it('has an id and a seed out of luck, and can be stored', () => {
    const attempt = fresh(1, 255)
    expect(attempt.id).toBe('000000ff000000020000000300000004')
    expect(attempt.transcript.seed).toBe(5)
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt)
  })

  it('keeps the times of its replies from falling', () => {
    const attempt = addReply(addReply(fresh(1), 'a', 900.4, 1), 'b', 200, 2)
    expect(attempt.transcript.replies).toEqual([
      { id: 'a', at: 900 },
      { id: 'b', at: 900 },
    ])
  })

  it('is open once it has spoken, until it has ended', () => {
    expect(openAttempt([fresh(1)], 'kettle')).toBeNull()
    expect(openAttempt([spoken(1)], 'kettle')?.transcript.variant).toBe(1)
    expect(openAttempt([fresh(2, 9), spoken(1)], 'kettle')?.transcript.variant).toBe(1)
    expect(openAttempt([ended(2, 9), spoken(1)], 'kettle')).toBeNull()
    expect(openAttempt([ended(1)], 'kettle')).toBeNull()
    expect(openAttempt([spoken(1)], 'lamp')).toBeNull()
    expect(lastEnded([spoken(2, 9), ended(1)], 'kettle')?.transcript.variant).toBe(1)
  })
})

describe('a branch', () => {
  const long = ['a', 'b', 'c', 'd'].reduce((attempt, id, at) => addReply(attempt, id, at * 10, at), fresh(2))
  const branching = { luck: [9, 8, 7, 6, 5], now: 99 }

  it('stands just before its turn and says where it came from; the attempt stays as it is', () => {
    const before = structuredClone(long)
    const branch = branchAttempt(long, 3, { ...branching, mode: 'retry' })
    expect(branch.transcript).toEqual({
      ...long.transcript,
      mode: 'retry',
      replies: [
        { id: 'a', at: 0 },
        { id: 'b', at: 10 },
      ],
    })
    expect(branch).toMatchObject({
      from: { attempt: long.id, turn: 3 },
      started: 99,
      ended: false,
      outcome: null,
    })
    expect(branch.id).not.toBe(long.id)
    expect(long).toEqual(before)
    expect(parseAttempt(JSON.parse(JSON.stringify(branch)))).toEqual(branch)
  })

  it('keeps the order of the replies in a retry and changes it in a drill', () => {
    const seedOf = (mode: 'retry' | 'drill') =>
      branchAttempt({ ...long, transcript: { ...long.transcript, seed: 77 } }, 1, { ...branching, mode })
        .transcript.seed
    expect([seedOf('retry'), seedOf('drill')]).toEqual([77, 5])
  })

  it('exists only at turns that were spoken', () => {
    for (const turn of [0, 5])
      expect(() => branchAttempt(long, turn, { ...branching, mode: 'retry' })).toThrow()
  })

  it('never counts: it is neither open, nor last, nor a variant played', () => {
    const branch = branchAttempt(long, 3, { ...branching, mode: 'drill' })
    expect([isCounted(long), isCounted(branch)]).toEqual([true, false])
    expect(openAttempt([branch], 'kettle')).toBeNull()
    expect(lastEnded([{ ...branch, ended: true }], 'kettle')).toBeNull()
    expect(nextVariant([branch], 'kettle', 3)).toBe(1)
  })
})

describe('the next variant', () => {
  it('is the first that has not been played', () => {
    expect(nextVariant([], 'kettle', 3)).toBe(1)
    expect(nextVariant([ended(1)], 'kettle', 3)).toBe(2)
    expect(nextVariant([ended(3), ended(1, 2)], 'kettle', 3)).toBe(2)
  })

  it('goes round once all have been played', () => {
    expect(nextVariant([ended(3), ended(2, 2), ended(1, 3)], 'kettle', 3)).toBe(1)
    expect(nextVariant([ended(1), ended(3, 2), ended(2, 3), ended(1, 4)], 'kettle', 3)).toBe(2)
  })

  it('is not used up by opening a story without a word', () => {
    expect(nextVariant([fresh(1)], 'kettle', 3)).toBe(1)
  })

  it('of a story with one is always that', () => {
    expect(nextVariant([ended(1)], 'kettle', 1)).toBe(1)
  })
})

describe('an exam', () => {
  it('is open from its first line on, answered or not', () => {
    const exam = beginAttempt({
      scenario: 'kettle',
      version: 'v',
      locale: 'en',
      variant: 2,
      mode: 'exam',
      luck: [1, 2, 3, 4, 5],
      now: 1,
    })
    expect(openAttempt([exam], 'kettle')).toBe(exam)
    expect(openAttempt([{ ...exam, ended: true }], 'kettle')).toBeNull()
  })
})
