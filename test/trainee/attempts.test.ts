import { describe, expect, it } from 'vitest'
import {
  addReply,
  beginAttempt,
  concludeAttempt,
  lastEnded,
  nextVariant,
  openAttempt,
} from '../../src/trainee/attempts.ts'
import { type Attempt, parseAttempt } from '../../src/wire/attempt.ts'

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
  concludeAttempt(spoken(variant, seed), { score: 80, passed: true, ending: 'x', worth: 'good' })

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
    expect(openAttempt([ended(1)], 'kettle')).toBeNull()
    expect(openAttempt([spoken(1)], 'lamp')).toBeNull()
    expect(lastEnded([spoken(2, 9), ended(1)], 'kettle')?.transcript.variant).toBe(1)
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
