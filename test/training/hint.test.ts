import { describe, expect, it } from 'vitest'
import { hintOf } from '../../src/training/hint.ts'
import {
  advance,
  type Beat,
  beginSession,
  type Motive,
  type Move,
  type Session,
} from '../../src/training/index.ts'

const offering = (moves: readonly Move[], change: Partial<Beat> = {}): Beat => ({
  events: [],
  phase: 'chat',
  replies: [{ id: 'r', moves, needs: [] }],
  ending: null,
  ...change,
})

const begin = (motive: Motive, beat: Beat): Session =>
  advance(
    beginSession({
      motive,
      temper: 'even',
      start: { anger: 12, trust: 7, heard: 0 },
      ready: 6,
      turns: 20,
      pass: 75,
    }),
    { kind: 'beat', beat },
  )

/** Says each reply in turn; the last beat is the decision that is open. */
const told = (motive: Motive, said: readonly Move[][], last: Partial<Beat> = {}): Session => {
  const beats = [...said.map((moves) => offering(moves)), offering(['ask'], last)]
  const [first, ...rest] = beats as [Beat, ...Beat[]]
  return rest.reduce(
    (session, beat) => advance(advance(session, { kind: 'reply', id: 'r' }), { kind: 'beat', beat }),
    begin(motive, first),
  )
}

const LISTENED: Move[][] = [['ask'], ['paraphrase']]

describe('the hint before a reply', () => {
  it.each<[string, Session]>([
    ['first', told('grievance', [])],
    ['listen', told('grievance', [['acknowledge']])],
    ['mend', told('grievance', [['argue']])],
    ['own', told('grievance', LISTENED)],
    ['solve', told('grievance', [...LISTENED, ['own']])],
    ['close', told('grievance', [...LISTENED, ['own'], ['options']])],
    ['facts', told('doubt', [['acknowledge']])],
    ['line', told('leverage', LISTENED)],
    ['listen', told('leverage', [['acknowledge']])],
    ['record', told('grievance', [['argue']], { phase: 'record' })],
    ['review', told('grievance', LISTENED, { phase: 'review' })],
    [
      'promise',
      told('grievance', LISTENED, { phase: 'followup', events: [{ kind: 'promise', id: 'call' }] }),
    ],
  ])('is “%s” where that is what counts', (hint, session) => {
    expect(hintOf(session)).toBe(hint)
  })
})
