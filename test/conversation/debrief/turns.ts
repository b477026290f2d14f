/** Turns of a debrief by hand: everything quiet unless a test says otherwise. */
import type { ReviewTurn } from '../../../src/conversation/debrief/review.ts'
import type { Mood, Move } from '../../../src/training/index.ts'

export const CALM: Mood = { anger: 10, trust: 8, heard: 4 }

const reply = (id: string, moves: readonly Move[]) => ({
  id,
  text: `Text of ${id}.`,
  why: `Why ${id}.`,
  moves,
})

interface Wanted extends Partial<Omit<ReviewTurn, 'said' | 'better'>> {
  readonly said?: readonly Move[]
  readonly better?: readonly Move[]
}

/** A turn; `said` and `better` are given by their moves. */
export const turnOf = (
  turn: number,
  { said = ['acknowledge'], better, ...more }: Wanted = {},
): ReviewTurn => ({
  turn,
  phase: 'chat',
  field: null,
  said: reply(`s${turn}`, said),
  judged: said,
  fired: [],
  before: CALM,
  after: CALM,
  lines: [],
  better: better ? reply(`b${turn}`, better) : null,
  loss: 0,
  label: 'best',
  left: 100,
  spent: null,
  stake: 0,
  open: [],
  ...more,
})
