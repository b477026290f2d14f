import { describe, expect, it } from 'vitest'
import {
  beginSession,
  MOVE_IDS,
  MOVES,
  type Motive,
  type Move,
  type Phase,
  resultOf,
  type Setting,
  termsOf,
} from '../../src/training/index.ts'
import { finish, lastTurn, rulesOf, say, settingWith, shortly, talkOf } from './talking.ts'

const rowOf = (move: Move, motive: Motive, temper: Setting['temper'] = 'even') =>
  termsOf(motive, temper).rows[MOVE_IDS.indexOf(move)]!

describe('a grievance', () => {
  it('weighs every move as the table says', () => {
    for (const move of MOVE_IDS) expect(rowOf(move, 'grievance')).toEqual(MOVES[move])
  })
})

describe('a doubt', () => {
  const doubt = (talk: readonly (readonly Move[])[]) =>
    lastTurn(talkOf(talk, { motive: 'doubt', start: { anger: 10, trust: 7, heard: 0 } }))

  it('takes an explanation before any owning as a good answer', () => {
    const turn = doubt([['explain']])
    expect(turn.judged).toEqual(['explain'])
    expect(shortly(turn)).toEqual([9, 9, 1, 4])
  })

  it('takes a way out at any time in full, and it solves only for one who feels heard', () => {
    const turn = doubt([['options']])
    expect(shortly(turn)).toEqual([7, 9, 1, 4])
    expect(rulesOf(turn)).toEqual([])
  })

  it('costs no patience, however long it lasts', () => {
    expect(shortly(doubt(Array.from({ length: 9 }, () => [])))).toEqual([10, 7, 0, 0])
  })

  it('still simmers, repeats and shadows', () => {
    expect(rulesOf(doubt([['own', 'empathise'], ['own']]))).toEqual(['repeated: own', 'simmer'])
    expect(rulesOf(doubt([['stall'], ['ask']]))).toEqual(['after-fault: ask'])
  })

  it('earns more by facts and evidence, loses more by boasting and templates', () => {
    expect([rowOf('explain', 'doubt').points, rowOf('evidence', 'doubt').points]).toEqual([4, 4])
    expect([rowOf('evidence', 'doubt').trust, rowOf('boast', 'doubt').trust]).toEqual([2, -3])
    expect([rowOf('boast', 'doubt').points, rowOf('template', 'doubt').points]).toEqual([-8, -7])
  })
})

describe('an extortion', () => {
  const leverage = (talk: readonly (readonly Move[])[]) =>
    talkOf(talk, { motive: 'leverage', start: { anger: 10, trust: 7, heard: 10 } })

  it('earns more by a boundary, by evidence and by handing up', () => {
    for (const move of ['boundary', 'evidence', 'escalate'] as const)
      expect([rowOf(move, 'leverage').trust, rowOf(move, 'leverage').points]).toEqual([2, 5])
  })

  it('finds caving, baiting and going off the platform as serious as arguing', () => {
    for (const move of ['cave', 'bait', 'offsite'] as const) {
      expect([rowOf(move, 'leverage').trust, rowOf(move, 'leverage').points]).toEqual([-3, -12])
      expect(leverage([[move]]).serious).toBe(1)
      expect(talkOf([[move]]).serious).toBe(0)
    }
    expect(leverage([['argue', 'blame'], ['cave']]).serious).toBe(3)
  })

  it('gives the meter no worth in the result', () => {
    const settled = finish(leverage([['boundary']]), { id: 'packed', worth: 'fair' })
    expect(resultOf(settled)).toBe(10)
    const grievance = talkOf([['boundary']], { start: { anger: 10, trust: 7, heard: 10 } })
    expect(resultOf(finish(grievance, { id: 'packed', worth: 'fair' }))).toBe(20 - 11 + 8 + 10 + 10)
  })

  it('keeps the rules of owning, hurry and patience', () => {
    expect(rulesOf(lastTurn(leverage([['explain']])))).toEqual([
      'patience',
      'own-first: excuse',
      'fault: excuse',
    ])
    expect(rulesOf(lastTurn(talkOf([['options']], { motive: 'leverage' })))).toContain('too-early: options')
  })
})

describe('a temper', () => {
  const angerAfter = (temper: Setting['temper'], moves: readonly Move[]): number =>
    lastTurn(talkOf([moves], { temper, start: { anger: 4, trust: 7, heard: 0 } })).after.anger

  it.each([
    ['mild', 8],
    ['even', 9],
    ['hot', 10],
  ] as const)('%s makes an argument end at anger %i', (temper, anger) => {
    expect(angerAfter(temper, ['argue'])).toBe(anger)
  })

  it('never makes a fault soothe, and a hot one resents what others let pass', () => {
    expect([angerAfter('mild', ['bribe']), angerAfter('hot', ['bribe'])]).toEqual([5, 6])
  })

  it('changes nothing about what is good, nor points', () => {
    for (const move of MOVE_IDS)
      for (const temper of ['mild', 'hot'] as const) {
        const row = rowOf(move, 'grievance', temper)
        expect({ ...row, anger: 0 }).toEqual({ ...MOVES[move], anger: 0 })
        if (row.kind === 'good' || row.kind === 'solution') expect(row.anger).toBe(MOVES[move].anger)
      }
  })

  it('does not touch what is written down', () => {
    const begun = beginSession(settingWith({ temper: 'hot' }))
    const phase: Phase = 'record'
    expect(say(begun, ['argue'], { phase }).memory).toEqual(begun.memory)
  })
})
