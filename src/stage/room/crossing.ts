/** Thresholds that a change of mood crosses: each is an event in the room, and a drawing of its own. */
import { MOOD_MAX, type Mood } from '../../training/kinds.ts'
import { cut, row, shape, stroke } from '../paper.ts'
import { LANTERN_AT } from './air.ts'

/** What a change of mood sets off. */
export interface Crossing {
  /** Anger has reached the next word for it: light far behind the town. */
  readonly thunder: boolean
  /** The lanterns that catch light, from 0. */
  readonly lanterns: readonly number[]
  /** The buyer feels heard by a whole word more: light falls through the mist. */
  readonly opening: boolean
}

export const NO_CROSSING: Crossing = { thunder: false, lanterns: [], opening: false }

/** Steps of the grid from which the words change: muffled thunder and storm; thinner mist, lifting mist, clear air. */
const THUNDER_AT = [13, 17] as const
const OPENING_AT = [8, 12, 16] as const

const rises = (before: number, after: number, at: number): boolean => before < at && after >= at

export const crossingBetween = (before: Mood, after: Mood): Crossing => ({
  thunder: THUNDER_AT.some((at) => rises(before.anger, after.anger, at)),
  lanterns: LANTERN_AT.flatMap((at, i) =>
    rises(before.trust, after.trust, (at / 100) * MOOD_MAX) ? [i] : [],
  ),
  opening: OPENING_AT.some((at) => rises(before.heard, after.heard, at)),
})

export const sameMood = (a: Mood, b: Mood): boolean =>
  a.anger === b.anger && a.trust === b.trust && a.heard === b.heard

/** Sheet lightning low behind the town; flat, and nowhere brighter than the bolts. */
export const farLight = (): string =>
  shape('M28 372Q52 300 112 292T240 262Q330 244 404 284T542 322V470H28Z', '#6f7fbf', 'opacity=".7"') +
  shape('M50 420Q84 336 150 330T280 304Q356 290 420 324T500 420Z', '#a9b7e8', 'opacity=".8"') +
  shape('M96 430Q132 366 190 362T300 340Q372 336 410 430Z', '#dfe6f6') +
  row(5, (i) => cut([96 + i * 86, 330], [108 + i * 84, 300], [92 + i * 90, 268], 2.2, '#8e9cd6'))

/** How far a halo reaches from the lantern's middle, in its own units. */
export const HALO = 132

/** A ring of long rays about a lantern that has just caught light. */
export const halo = (): string =>
  row(24, (i) => {
    const a = (i / 24) * 6.283 + 0.1
    const far = 116 + (i % 2) * 12
    const at = (r: number): readonly [number, number] => [r * Math.cos(a), r * 0.92 * Math.sin(a)]
    return cut(at(92), at(104), at(far), 2.6, '#f8cf74')
  }) + stroke('M-84 0C-84 -104 84 -104 84 0C84 104 -84 104 -84 0Z', '#fdf1c9', 3, 'opacity=".8"')

/** Light that falls through the window where the mist has opened. */
export const shafts = (): string =>
  shape('M286 64L352 64L214 526L96 526Z', '#f3efd6', 'opacity=".34"') +
  shape('M392 64L426 64L330 526L262 526Z', '#f3efd6', 'opacity=".26"') +
  shape('M462 64L480 64L420 526L384 526Z', '#f3efd6', 'opacity=".2"')
