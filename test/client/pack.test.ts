import { describe, expect, it } from 'vitest'
import { glanceAttempt, packAttempt, unpackAttempt } from '../../src/client/pack.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const attempt: Attempt = {
  id: 'a1',
  transcript: {
    scenario: 'angry-buyer',
    version: 'f00d',
    locale: 'zh-CN',
    seed: 7,
    variant: 2,
    mode: 'exam',
    replies: [
      { id: 'odd "id", with\nall: sorts', at: 0 },
      { id: 'r2', at: 900 },
    ],
  },
  started: 1,
  changed: 2,
  ended: true,
  outcome: { score: 81.4, passed: true, ending: 'settled', worth: 'good', tally: null },
  from: { attempt: 'a0', turn: 2 },
}

describe('an attempt in the database', () => {
  it('is unpacked as it was packed', () => {
    expect(unpackAttempt(packAttempt({ attempt, order: 12 }))).toEqual({ attempt, order: 12 })
  })

  it('of the first version is read as it lies', () => {
    expect(unpackAttempt(attempt)).toEqual({ attempt, order: 0 })
  })

  it('is none where its replies make no sense', () => {
    const row = packAttempt({ attempt, order: 1 })
    for (const replies of ['', '[', '{}', '["r1"]', '["r1",5,"r2",4]', '[1,2]', 7])
      expect(unpackAttempt({ ...row, transcript: { ...row.transcript, replies } })).toBeNull()
    for (const odd of [null, 'row', {}, { id: 'x' }]) expect(unpackAttempt(odd)).toBeNull()
  })

  it('glanced at has all that it has when it is unpacked, also as a copy', () => {
    const row = packAttempt({ attempt, order: 12 })
    expect(glanceAttempt(row)).toEqual({ attempt, order: 12 })
    const glanced = glanceAttempt(row)?.attempt
    expect({ ...glanced?.transcript }).toEqual(attempt.transcript)
    expect(JSON.parse(JSON.stringify(glanced))).toEqual(attempt)
    expect(structuredClone(glanced)).toEqual(attempt)
    expect(glanceAttempt(attempt)).toEqual({ attempt, order: 0 })
  })

  it('glanced at has no replies where they make no sense, and is none where all of it makes none', () => {
    const row = packAttempt({ attempt, order: 1 })
    const torn = { ...row, transcript: { ...row.transcript, replies: '[' } }
    expect(glanceAttempt(torn)?.attempt.transcript.replies).toEqual([])
    for (const odd of [null, 'row', {}, { id: 'x' }]) expect(glanceAttempt(odd)).toBeNull()
  })
})
