/** A question to ask about a reply: it opens a talk where a verdict would close it. */
import { MOVES, type Move, type Skill } from '../../training/index.ts'

/** The skill that a reply lacked: its first fault's, else that of the reply that was better. */
export const skillLacking = (said: readonly Move[], better: readonly Move[]): Skill | null => {
  const fault = said.find((move) => MOVES[move].kind === 'fault' || MOVES[move].kind === 'red-line')
  const move = fault ?? better[0]
  return move === undefined ? null : MOVES[move].skill
}
