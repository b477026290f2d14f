/** Whether a drill was held: judged by its one new reply, the last. */
import { isMistake, isRedLine, type Move } from '../../training/index.ts'
import type { JudgedTurn } from './attempt-shelf.ts'

/** It cost less than a mistake, also where the talk had too little left to charge it, and crossed no red line. */
export const isHeld = (turns: readonly JudgedTurn[]): boolean => {
  const last = turns.at(-1)
  const cost = last?.cost ?? last?.loss ?? null
  return cost !== null && !isMistake(cost) && !last?.judged.some((move) => isRedLine(move as Move))
}
