/** How long a line takes to appear: short, and in step with its length. */
import type { Line } from '../ink/types.ts'

const FIRST_LOOK = 420
const PER_LETTER = { wide: 26, narrow: 11 }
const LONGEST = 1300
const SYSTEM = 260

const isWide = (letter: string): boolean => /\p{Script=Han}/u.test(letter)

/** Milliseconds before a line is shown; 0 with reduced motion. */
export const paceOf = (line: Line, reducedMotion: boolean): number => {
  if (reducedMotion) return 0
  if (line.speaker !== 'buyer') return SYSTEM
  const typing = [...line.text].reduce(
    (sum, letter) => sum + (isWide(letter) ? PER_LETTER.wide : PER_LETTER.narrow),
    0,
  )
  return Math.min(LONGEST, FIRST_LOOK + typing)
}
