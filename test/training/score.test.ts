import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampReach,
  gravityAt,
  isMistake,
  isPassed,
  isRedLine,
  labelOf,
  MOTIVE_TABLE,
  MOTIVES,
  MOVE_IDS,
  type Move,
  type Session,
  type Span,
  scoreOf,
  TEMPERS,
  widthOf,
} from '../../src/training/index.ts'
import { finish, talkOf } from './talking.ts'

const span: fc.Arbitrary<Span> = fc
  .record({ best: fc.integer({ min: -100, max: 200 }), below: fc.integer({ min: 1, max: 4000 }) })
  .map(({ best, below }) => ({ best, chance: best - below / 10 }))
  .filter((one) => widthOf(one) > 0)

/** What was within reach along a talk: never more than before, some steps without a loss. */
const fallingReach = fc
  .record({ span, falls: fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 1, maxLength: 20 }) })
  .map(({ span, falls }) => {
    const reaches = [span.best]
    for (const fall of falls) reaches.push(clampReach(reaches.at(-1)! - fall, span, 0, false))
    return { span, reaches }
  })

const SPAN: Span = { best: 60, chance: -40 }
const ended = (session: Session): Session => finish(session, { id: 'end', worth: 'good' })

describe('a score', () => {
  it('is 100 on the best line and 0 at chance', () => {
    expect(scoreOf([60, 60, 60], SPAN).score).toBe(100)
    expect(scoreOf([60, 60, -40], SPAN).score).toBe(0)
  })

  it('loses what each reply puts out of reach, in percent of the span', () => {
    const { score, losses } = scoreOf([60, 60, 50, 27], SPAN)
    expect(score).toBe(67)
    expect(losses).toEqual([
      { loss: 0, label: 'best' },
      { loss: 10, label: 'mistake' },
      { loss: 23, label: 'blunder' },
    ])
  })

  it('shows tenths that are rounded up as they gather, so that thirds add up, too', () => {
    const { score, losses } = scoreOf([3, 2, 1, 0], { best: 3, chance: 0 })
    expect(score).toBe(0)
    expect(losses.map(({ loss }) => loss)).toEqual([33.4, 33.3, 33.3])
  })

  it('takes the floor of chance for its bottom', () => {
    expect(widthOf({ best: 10, chance: 0.9 })).toBe(10)
    expect(widthOf({ best: 10, chance: -0.1 })).toBe(11)
  })

  it('is 100 less the losses as they are shown, to the tenth', () => {
    fc.assert(
      fc.property(fallingReach, ({ span, reaches }) => {
        const { score, losses } = scoreOf(reaches, span)
        const tenths = losses.reduce((sum, { loss }) => sum + Math.round(loss * 10), 0)
        expect(Math.round(score * 10)).toBe(1000 - tenths)
        for (const { loss } of losses) expect(Math.round(loss * 10) / 10).toBe(loss)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
      { numRuns: 3000 },
    )
  })

  it('never shows a loss where there was none, nor none where there was one of a tenth or more', () => {
    fc.assert(
      fc.property(fallingReach, ({ span, reaches }) => {
        for (const [index, { loss, label }] of scoreOf(reaches, span).losses.entries()) {
          const lost = (1000 * (reaches[index]! - reaches[index + 1]!)) / widthOf(span)
          expect(Math.abs(Math.round(loss * 10) - lost)).toBeLessThan(1)
          expect(label === 'best').toBe(lost === 0)
          if (lost === 0) expect(loss).toBe(0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is refused where the best is no better than chance', () => {
    expect(() => scoreOf([5, 5], { best: 5, chance: 5 })).toThrow(RangeError)
  })
})

describe('a label', () => {
  it.each([
    [0, 'best'],
    [0.01, 'fine'],
    [2.99, 'fine'],
    [3, 'slip'],
    [6.99, 'slip'],
    [7, 'mistake'],
    [14.99, 'mistake'],
    [15, 'blunder'],
    [100, 'blunder'],
  ] as const)('for a loss of %d percent is %s', (loss, label) => {
    expect(labelOf(loss)).toBe(label)
    expect(isMistake(loss)).toBe(label === 'mistake' || label === 'blunder')
  })
})

describe('what is within reach', () => {
  it('is kept between chance and best', () => {
    expect(clampReach(70, SPAN, 0, false)).toBe(60)
    expect(clampReach(12, SPAN, 1, false)).toBe(12)
    expect(clampReach(-90, SPAN, 0, false)).toBe(-40)
  })

  it('is chance plus 70 percent of the span at most from the second serious fault on', () => {
    expect(clampReach(60, SPAN, 1, false)).toBe(60)
    expect(clampReach(60, SPAN, 2, false)).toBe(30)
    expect(clampReach(20, SPAN, 3, false)).toBe(20)
  })

  it('is chance after a red line', () => {
    expect(clampReach(60, SPAN, 0, true)).toBe(-40)
  })
})

describe('a pass', () => {
  const at = (score: number, talk: readonly (readonly Move[])[], pass = 75): boolean =>
    isPassed(score, ended(talkOf(talk, { pass })))

  it('needs the mark of the story, and an ending', () => {
    expect([at(75, [['ask']]), at(74.9, [['ask']]), at(80, [['ask']], 85)]).toEqual([true, false, false])
    expect(isPassed(100, talkOf([['ask']]))).toBe(false)
  })

  it('is out of reach after a red line, whatever the score and the ending', () => {
    for (const move of MOVE_IDS.filter(isRedLine)) {
      expect(at(100, [['ask'], [move], ['own']])).toBe(false)
      expect(gravityAt(talkOf([['ask'], [move], ['own']]), 2).redLine).toBe(true)
    }
  })

  it('is out of reach after two serious faults in any pass mark, span and reach', () => {
    fc.assert(
      fc.property(
        span,
        fc.integer({ min: -300, max: 400 }),
        fc.integer({ min: 2, max: 9 }),
        (span, raw, n) => {
          expect(scoreOf([span.best, clampReach(raw, span, n, false)], span).score).toBeLessThanOrEqual(70)
        },
      ),
      { numRuns: 3000 },
    )
    for (const motive of MOTIVES)
      for (const temper of TEMPERS)
        for (const one of MOTIVE_TABLE[motive].serious)
          for (const other of MOTIVE_TABLE[motive].serious)
            expect(isPassed(100, ended(talkOf([[one], ['ask'], [other]], { motive, temper })))).toBe(false)
  })

  it('survives one serious fault where the score does', () => {
    expect(at(90, [['argue'], ['ask']])).toBe(true)
  })
})

describe('gravity', () => {
  const session = talkOf([['argue'], ['ask'], ['blame', 'leak'], ['own']])

  it('grows turn by turn', () => {
    const all = [0, 1, 2, 3, 4].map((turns) => gravityAt(session, turns))
    expect(all.map(({ serious }) => serious)).toEqual([0, 1, 1, 2, 2])
    expect(all.map(({ redLine }) => redLine)).toEqual([false, false, false, true, true])
  })
})
