import { describe, expect, it } from 'vitest'
import { type Attempt, parseAttempt } from '../../src/wire/attempt.ts'

const attempt: Attempt = {
  id: 'a1',
  transcript: {
    scenario: 'angry-buyer',
    version: 'f00d',
    locale: 'zh-CN',
    seed: 7,
    variant: 2,
    mode: 'guided',
    replies: [
      { id: 'r1', at: 900 },
      { id: 'r2', at: 900 },
    ],
  },
  started: 1,
  changed: 2,
  ended: true,
  outcome: {
    score: 81.4,
    passed: true,
    ending: 'settled',
    worth: 'good',
    tally: { skills: [2, 5, 9], faults: ['argue'] },
  },
  from: null,
}
const without = (change: object) => ({ ...attempt, ...change })
const inTranscript = (change: object) => without({ transcript: { ...attempt.transcript, ...change } })

describe('an attempt', () => {
  it('is read back as it was written', () => {
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt)
    expect(parseAttempt(without({ outcome: null }))).toEqual(without({ outcome: null }))
  })

  it('keeps where a retry branched off, and nothing that is no branch', () => {
    const from = { attempt: 'a0', turn: 3 }
    expect(parseAttempt(without({ from }))?.from).toEqual(from)
    expect(parseAttempt(without({ from: { attempt: 'a0', turn: 0 } }))?.from).toBeNull()
    expect(parseAttempt(without({ from: undefined }))?.from).toBeNull()
  })

  it('drops what it does not know', () => {
    expect(parseAttempt({ ...attempt, extra: 1 })).toEqual(attempt)
  })

  it('is refused where anything is missing or out of order', () => {
    const wrong = [
      null,
      'attempt',
      [],
      without({ id: '' }),
      without({ started: 'yesterday' }),
      without({ ended: 1 }),
      inTranscript({ mode: 'cheat' }),
      inTranscript({ variant: 0 }),
      inTranscript({ seed: -1 }),
      inTranscript({ replies: [{ id: 'r1' }] }),
      inTranscript({
        replies: [
          { id: 'r1', at: 9 },
          { id: 'r2', at: 8 },
        ],
      }),
    ]
    for (const value of wrong) expect(parseAttempt(value)).toBeNull()
  })

  it('keeps its transcript although its outcome makes no sense', () => {
    expect(parseAttempt(without({ outcome: { score: 900 } }))?.outcome).toBeNull()
  })
})
