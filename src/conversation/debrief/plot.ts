/** Where everything stands on the mood curve: whole pixels from its upper left corner. */
import { MOOD_MAX, MOOD_VALUES, type Mood, type MoodValue } from '../../training/index.ts'
import type { ReviewTurn } from './review.ts'

/** Heights of the parts, from above: room for a flag, the curve, the turns' numbers, the losses. */
export const FLAG = 44
export const CURVE = 190
const NUMBERS = 26
const LOSSES = 60
const GAP = 6

export const HEIGHT = FLAG + CURVE + GAP + NUMBERS + LOSSES
/** Where the numbers of the turns stand, and what the losses hang from. */
export const NUMBERS_BASE = FLAG + CURVE + GAP + 14
export const LOSSES_TOP = FLAG + CURVE + GAP + NUMBERS

/** A column narrower than this is hard to hit. */
const NARROWEST = 24
/** From here on there is room for words beside and between the lines. */
const ROOMY = 520
const BESIDE = 52

/** How wide everything is, in pixels; `beside` is the room for names at the right end. */
export interface Widths {
  readonly whole: number
  readonly column: number
  readonly beside: number
}

/** Shares a width among so many columns; grows beyond it rather than crowd them. */
export const widthsOf = (available: number, columns: number): Widths => {
  const beside = available >= ROOMY ? BESIDE : 0
  const column = Math.max(NARROWEST, (available - beside) / columns)
  return { whole: column * columns + beside, column, beside }
}

/** The upper edge of a mood value (0–20). */
export const heightOf = (value: number): number => Math.round(FLAG + CURVE * (1 - value / MOOD_MAX))

/** The opening's mood, and the mood after each turn. */
export const moodsOf = (turns: readonly ReviewTurn[]): readonly Mood[] => {
  const [first] = turns
  return first ? [first.before, ...turns.map(({ after }) => after)] : []
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The points of one value, each in the middle of its column. */
export const pointsOf = (moods: readonly Mood[], value: MoodValue, column: number): readonly Point[] =>
  moods.map((mood, index) => ({ x: (index + 0.5) * column, y: heightOf(mood[value]) }))

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y}`).join('')

/** A level line, as a step at each column where it changes; gaps where it does not hold. */
export const stepsOf = (levels: readonly (number | null)[], column: number): string =>
  levels
    .map((level, index) => {
      if (level === null) return ''
      const [from, to] = [index * column, (index + 1) * column]
      return `M${from.toFixed(1)} ${heightOf(level)}H${to.toFixed(1)}`
    })
    .join('')

/** How tall a loss stands: the tallest fills the room, but a small one is never made large. */
export const barOf = (loss: number, most: number): number =>
  loss <= 0 ? 0 : Math.max(3, Math.round(((LOSSES - 16) * loss) / Math.max(15, most)))

const LABEL_GAP = 18

/** Where the names at the right end stand: beside their lines, and never upon each other. */
export const labelHeights = (last: Mood): Readonly<Record<MoodValue, number>> => {
  const wanted = MOOD_VALUES.map((value) => ({ value, y: heightOf(last[value]) })).sort((a, b) => b.y - a.y)
  const heights = { anger: 0, trust: 0, heard: 0 }
  let below = Number.POSITIVE_INFINITY
  for (const { value, y } of wanted) {
    below = Math.min(y, below - LABEL_GAP)
    heights[value] = below
  }
  return heights
}

/** Columns that a threshold's words lie across. */
const SPAN = 2

/** The column where words at a height are least in the way of the lines; never the first, which holds the scale. */
export const clearColumn = (moods: readonly Mood[], y: number): number => {
  const away = moods.map((mood) =>
    Math.min(...MOOD_VALUES.map((value) => Math.abs(heightOf(mood[value]) - y))),
  )
  const room = (from: number) => Math.min(...away.slice(from, from + SPAN + 1))
  const columns = moods.slice(1, Math.max(2, moods.length - SPAN)).map((_, index) => index + 1)
  return columns.reduce((best, one) => (room(one) > room(best) ? one : best), columns[0] ?? 0)
}
