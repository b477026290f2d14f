import { describe, expect, it } from 'vitest'
import type { ReviewTurn } from '../../src/conversation/debrief/review.ts'
import { changeIn, pairsFrom, partedAt, type Told, tellingTurns } from '../../src/trainee/comparing.ts'

const turnOf = (id: string, turn: number, loss: number): ReviewTurn =>
  ({
    turn,
    phase: 'chat',
    field: null,
    said: { id, text: id, why: '', moves: [] },
    judged: [],
    fired: [],
    before: { anger: 9, trust: 5, heard: 5 },
    after: { anger: 8, trust: 5, heard: 5 },
    lines: [{ speaker: 'buyer', text: `before ${turn}`, pose: null, sound: null }],
    better: null,
    loss,
    label: 'best',
    left: 100,
    spent: null,
    stake: null,
    open: [],
  }) as ReviewTurn

const told = (said: string, change: Partial<Told> = {}, losses: readonly number[] = []): Told => ({
  turns: [...said].map((id, index) => turnOf(id, index + 1, losses[index] ?? 0)),
  closing: [{ speaker: 'buyer', text: 'bye', pose: null, sound: null }],
  score: 80,
  passed: true,
  ending: { id: 'settled', worth: 'good' },
  mood: { anger: 4, trust: 9, heard: 9 },
  ...change,
})

const keys = (before: Told, after: Told) => changeIn(before, after).map(({ key }) => key)

describe('two conversations beside each other', () => {
  it('part at the first turn that differs, or where one of them ends', () => {
    expect(partedAt(told('abcd'), told('abxd'))).toBe(3)
    expect(partedAt(told('abcd'), told('ab'))).toBe(3)
    expect(partedAt(told('abcd'), told('abcd'))).toBeNull()
  })

  it('are shown from the branch on, as long as either goes', () => {
    const pairs = pairsFrom(2, told('abcd'), told('abx'))
    expect(pairs.map(({ turn, same }) => [turn, same])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ])
    expect(pairs.map(({ before, after }) => [before?.turn.said.id, after?.turn.said.id])).toEqual([
      ['b', 'b'],
      ['c', 'x'],
      ['d', undefined],
    ])
  })

  it('tell what the buyer answered: the lines before the next reply, or the closing ones', () => {
    const [second, third] = pairsFrom(2, told('abc'), told('abc'))
    expect(second?.after?.answer[0]?.text).toBe('before 3')
    expect(third?.after?.answer[0]?.text).toBe('bye')
  })

  it('lie open where they part and where their cost differs most', () => {
    const pairs = pairsFrom(1, told('abcde', {}, [0, 0, 1, 9, 4]), told('axcde', {}, [0, 0, 1, 0, 0]))
    expect([...tellingTurns(pairs)].sort()).toEqual([2, 4, 5])
    expect([...tellingTurns(pairsFrom(1, told('ab'), told('ab')))]).toEqual([1])
  })
})

describe('what a retry changed', () => {
  it('is nothing where every word is the same', () => {
    expect(keys(told('abc'), told('abc'))).toEqual(['compare.none'])
  })

  it('is said in points, to the tenth', () => {
    expect(changeIn(told('abc', { score: 61.3 }), told('abx', { score: 80.4 }))[0]).toEqual({
      key: 'compare.more',
      turn: 3,
      points: 19.1,
    })
    expect(keys(told('abc'), told('abx', { score: 79.9 }))).toEqual(['compare.less'])
    expect(keys(told('abc'), told('abx'))).toEqual(['compare.even'])
    expect(keys(told('abc', { score: null }), told('abx', { score: null }))).toEqual(['compare.changed'])
  })

  it('names the weightiest effect: passing, then the ending, then the anger', () => {
    const poor = { ending: { id: 'lost', worth: 'poor' }, mood: { anger: 20, trust: 0, heard: 0 } } as const
    expect(keys(told('ab', { ...poor, passed: false }), told('ax'))).toEqual([
      'compare.even',
      'compare.nowPassed',
    ])
    expect(keys(told('ab'), told('ax', { ...poor, passed: false }))[1]).toBe('compare.nowFailed')
    expect(keys(told('ab', poor), told('ax'))[1]).toBe('compare.endingChanged')
    expect(changeIn(told('ab', { mood: poor.mood }), told('ax'))[1]).toEqual({
      key: 'compare.calmer',
      steps: 16,
    })
    expect(keys(told('ab'), told('ax', { mood: poor.mood }))[1]).toBe('compare.angrier')
  })
})
