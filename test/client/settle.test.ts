import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTries } from '../../src/client/practice.ts'
import { settle } from '../../src/client/settle.ts'
import type { Attempt } from '../../src/wire/attempt.ts'

const attemptOf = (replies: readonly string[], more: Partial<Attempt> = {}): Attempt => ({
  id: 'a',
  transcript: {
    scenario: 's',
    version: 'v',
    locale: 'en',
    seed: 1,
    variant: 1,
    mode: 'practice',
    replies: replies.map((id, at) => ({ id, at })),
  },
  started: 0,
  changed: 0,
  ended: false,
  outcome: null,
  from: null,
  ...more,
})
const said = ({ transcript }: Attempt): readonly string[] => transcript.replies.map(({ id }) => id)
const OUTCOME = { score: 80, passed: true, ending: 'e', worth: 'good', tally: null } as const

const line = fc.array(fc.constantFrom('x', 'y'), { maxLength: 6 })
const attempt = fc
  .record({ replies: line, ended: fc.boolean() })
  .map(({ replies, ended }) => attemptOf(replies, { ended, outcome: ended ? OUTCOME : null }))

describe('an attempt that is kept twice', () => {
  it('goes on where the second goes on from the first', () => {
    expect(settle(null, attemptOf(['x']))).toEqual({ attempt: attemptOf(['x']), overtaken: false })
    const longer = attemptOf(['x', 'y'])
    expect(settle(attemptOf(['x']), longer)).toEqual({ attempt: longer, overtaken: false })
  })

  it('stays where the second is shorter, went another way, or goes on after the ending', () => {
    const stored = attemptOf(['x', 'y'], { ended: true })
    for (const late of [['x'], ['x', 'x'], ['y', 'y', 'y'], ['x', 'y', 'x']])
      expect(settle(stored, attemptOf(late))).toEqual({ attempt: stored, overtaken: true })
  })

  it('forgets neither its ending nor its result', () => {
    const stored = attemptOf(['x'], { ended: true, outcome: OUTCOME })
    expect(settle(stored, attemptOf(['x'])).attempt).toEqual(stored)
  })

  it('goes another way where its story has changed, unless it was taken further meanwhile', () => {
    const found = attemptOf(['x', 'y', 'z'])
    const anew = attemptOf(['x', 'y', 'new'])
    expect(settle(found, attemptOf(['x', 'new']), found)).toEqual({
      attempt: attemptOf(['x', 'new']),
      overtaken: false,
    })
    expect(settle(found, attemptOf(['x', 'new']))).toEqual({ attempt: found, overtaken: true })
    for (const stored of [
      attemptOf(['x', 'y', 'z', 'z']),
      attemptOf(['y', 'y', 'z']),
      { ...found, ended: true },
    ])
      expect(settle(stored, anew, found)).toEqual({ attempt: stored, overtaken: true })
    expect(settle(attemptOf(['x', 'new']), attemptOf(['x', 'new', 'more']), found).overtaken).toBe(false)
  })

  it('never loses a reply that is stored, whoever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 8 }), (writes) => {
        let stored: Attempt | null = null
        for (const kept of writes) {
          const { attempt: stands, overtaken } = settle(stored, kept)
          const before: readonly string[] = stored ? said(stored) : []
          expect(said(stands).slice(0, before.length)).toEqual(before)
          if (stored?.ended) expect(stands.ended).toBe(true)
          expect(overtaken).toBe(said(stands).join() !== said(kept).join())
          stored = stands
        }
      }),
    )
  })
})

describe('tries of a drill from two tabs', () => {
  const tries = fc.uniqueArray(fc.record({ at: fc.integer({ min: 0, max: 50 }), held: fc.boolean() }), {
    maxLength: 6,
    selector: ({ at, held }) => `${at} ${held}`,
  })

  it('are all there, each once, with those that were stored first', () => {
    fc.assert(
      fc.property(tries, tries, (stored, kept) => {
        const joined = joinTries(stored, kept)
        expect(joined.slice(0, stored.length)).toEqual(stored)
        expect(new Set(joined.map((one) => JSON.stringify(one))).size).toBe(joined.length)
        for (const one of kept) expect(joined).toContainEqual(one)
        expect(joinTries(joined, kept)).toEqual(joined)
      }),
    )
  })
})
