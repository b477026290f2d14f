/** What a buyer is after decides which rules hold and what each move weighs (design, section 2). */
import type { Motive, Temper } from './kinds.ts'
import { MOVE_IDS, MOVES, type Move, type MoveRow } from './moves.ts'

const TEMPER_ANGER: Readonly<Record<Temper, number>> = { mild: -1, even: 0, hot: 1 }

/** The rules that a motive can switch off, and the moves that it weighs differently. */
export interface MotiveRow {
  readonly ownFirst: boolean
  readonly tooEarly: boolean
  readonly patience: boolean
  /** Whether the closing mood counts in the result R. */
  readonly moodCounts: boolean
  readonly serious: readonly Move[]
  readonly weighs: Readonly<Partial<Record<Move, Partial<MoveRow>>>>
}

export const MOTIVE_TABLE: Readonly<Record<Motive, MotiveRow>> = {
  grievance: {
    ownFirst: true,
    tooEarly: true,
    patience: true,
    moodCounts: true,
    serious: ['argue', 'blame'],
    weighs: {},
  },
  doubt: {
    ownFirst: false,
    tooEarly: false,
    patience: false,
    moodCounts: true,
    serious: ['argue', 'blame'],
    weighs: {
      explain: { trust: 2, heard: 1, points: 4 },
      evidence: { trust: 2, points: 4 },
      boast: { trust: -3, points: -8 },
      template: { trust: -2, points: -7 },
    },
  },
  leverage: {
    ownFirst: true,
    tooEarly: true,
    patience: true,
    moodCounts: false,
    serious: ['argue', 'blame', 'cave', 'bait', 'offsite'],
    weighs: {
      boundary: { trust: 2, points: 5 },
      evidence: { trust: 2, points: 5 },
      escalate: { trust: 2, points: 5 },
      cave: { trust: -3, points: -12 },
      bait: { trust: -3, points: -12 },
      offsite: { trust: -3, points: -12 },
    },
  },
}

/** A buyer's motive and temper worked into one table; `rows` follows the order of MOVE_IDS. */
export interface Terms extends MotiveRow {
  readonly motive: Motive
  readonly rows: readonly MoveRow[]
  readonly isSerious: readonly boolean[]
}

const weigh = (move: Move, motive: MotiveRow, temper: Temper): MoveRow => {
  const row: MoveRow = { ...MOVES[move], ...motive.weighs[move] }
  const hits = row.kind === 'fault' || row.kind === 'red-line'
  return hits ? { ...row, anger: Math.max(0, row.anger + TEMPER_ANGER[temper]) } : row
}

/** The move table as this kind of buyer feels it. */
export const termsOf = (motive: Motive, temper: Temper): Terms => {
  const row = MOTIVE_TABLE[motive]
  return {
    ...row,
    motive,
    rows: MOVE_IDS.map((move) => weigh(move, row, temper)),
    isSerious: MOVE_IDS.map((move) => row.serious.includes(move)),
  }
}
