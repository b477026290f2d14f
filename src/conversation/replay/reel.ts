/** A conversation that is over, shown again: how much of it is on screen, and what comes next. */
import type { Line } from '../../ink/types.ts'
import { logLines } from '../entries.ts'
import { paceOf } from '../pace.ts'
import type { Plays } from '../walk.ts'

/** What is on screen: `at` replies, and the first `shown` lines that came after the last of them. */
export interface Frame {
  readonly at: number
  readonly shown: number
}

/** The lines that came after so many replies. */
export const linesAt = (plays: Plays, at: number): readonly Line[] => {
  const play = plays[at]
  return play ? logLines(play.scene.beat) : []
}

/** So many replies and everything that was answered to them, within what there is. */
export const frameAt = (plays: Plays, at: number): Frame => {
  const within = Math.max(0, Math.min(plays.length - 1, at))
  return { at: within, shown: linesAt(plays, within).length }
}

const LOOK_UP = 1100
const PER_LETTER = { wide: 85, narrow: 32 }
const LONGEST = 6500

const lettersTime = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? PER_LETTER.wide : PER_LETTER.narrow),
    0,
  )

/** Milliseconds to read what has been answered, before the next reply appears. */
const readingTime = (lines: readonly Line[]): number =>
  Math.min(LONGEST, LOOK_UP + lines.reduce((sum, { text }) => sum + lettersTime(text), 0))

/** What comes next and after how many milliseconds; null at the end. With reduced motion an answer comes all at once. */
export const frameAfter = (
  plays: Plays,
  { at, shown }: Frame,
  reducedMotion: boolean,
): { readonly frame: Frame; readonly wait: number } | null => {
  const lines = linesAt(plays, at)
  const next = lines[shown]
  if (next) return { frame: { at, shown: shown + 1 }, wait: paceOf(next, false) }
  if (at + 1 >= plays.length) return null
  return {
    frame: reducedMotion ? frameAt(plays, at + 1) : { at: at + 1, shown: 0 },
    wait: readingTime(lines),
  }
}
