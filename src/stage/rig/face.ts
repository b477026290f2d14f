/** A face as numbers: every expression is a point between others, so a mood can stop anywhere on the way. */
import { lerp } from '../paper.ts'

/**
 * What the rig can move. Lengths in drawing units, angles in degrees, the rest shares of 0–1.
 * `bi`, `bo`, `ba`, `bs`: a brow's inner end, outer end, arch, nearness; `bR` lifts the right one alone.
 * `mw`, `mo`, `mc`, `ma`, `mt`, `mq`: a mouth's half width, opening, curve, one-sided pull, teeth, squareness.
 */
export interface Face {
  readonly tilt: number
  readonly dx: number
  readonly dy: number
  readonly turn: number
  readonly bi: number
  readonly bo: number
  readonly ba: number
  readonly bs: number
  readonly bR: number
  readonly open: number
  readonly slant: number
  readonly squint: number
  readonly openR: number
  readonly gx: number
  readonly gy: number
  readonly pupil: number
  readonly mw: number
  readonly mo: number
  readonly mc: number
  readonly ma: number
  readonly mt: number
  readonly mq: number
  readonly flush: number
  readonly frown: number
  readonly fold: number
  readonly bags: number
  readonly brow2: number
  readonly sh: number
  readonly tear: number
}

export const REST: Face = {
  tilt: 0,
  dx: 0,
  dy: 0,
  turn: 0,
  bi: 0,
  bo: 0,
  ba: 6,
  bs: 0,
  bR: 0,
  open: 0.86,
  slant: 0,
  squint: 0.1,
  openR: 0,
  gx: 0,
  gy: 0,
  pupil: 1,
  mw: 21,
  mo: 0,
  mc: 0,
  ma: 0,
  mt: 0,
  mq: 0.2,
  flush: 0,
  frown: 0,
  fold: 0.12,
  bags: 0,
  brow2: 0,
  sh: 0,
  tear: 0,
}

const face = (part: Partial<Face>): Face => ({ ...REST, ...part })

// biome-ignore format: a table reads across
export const FACES = {
  furious: face({ tilt: -4, dy: 7, turn: -3, bi: 17, bo: -9, ba: 3, bs: 9, open: 1.12, slant: 0.62, squint: 0.3, pupil: 0.8, mw: 27, mo: 0.95, mc: -8, mt: 1, mq: 0.9, flush: 1, frown: 1, fold: 1, sh: -16 }),
  annoyed: face({ tilt: 4, turn: 4, bi: 11, bo: 1, ba: 2, bs: 5, open: 0.6, slant: 0.34, squint: 0.18, gx: 6, gy: -2, mw: 19, mc: -8, ma: -2, flush: 0.3, frown: 0.7, fold: 0.5, sh: -5 }),
  suspicious: face({ tilt: -6, turn: -6, bi: 9, bo: 3, ba: 2, bs: 3, bR: -21, open: 0.5, slant: 0.14, openR: 0.34, squint: 0.5, gx: -7, gy: 1, mw: 16, mc: -3, ma: 4, frown: 0.35, fold: 0.4, brow2: 0.7, sh: -2 }),
  tired: face({ tilt: 9, dx: 5, dy: 9, turn: 2, bi: -7, bo: 9, ba: 1, open: 0.4, squint: 0, gx: 1, gy: 5, mw: 17, mo: 0.07, mc: -5, fold: 0.6, bags: 1, brow2: 0.4, sh: 10 }),
  neutral: face({}),
  softening: face({ tilt: -5, dy: 3, turn: -4, bi: -10, bo: 5, ba: 4, bs: 3, open: 0.8, squint: 0.12, gx: -3, gy: 4, mw: 17, mo: 0.1, mc: 2, flush: 0.25, frown: 0.12, fold: 0.3, brow2: 0.5, sh: 4 }),
  relieved: face({ tilt: -6, dy: 2, turn: -2, bi: -6, bo: 2, ba: 9, open: 0.1, squint: 0.95, mw: 25, mo: 0.42, mc: 10, mt: 0.8, flush: 0.45, fold: 0.75, sh: 8 }),
  smirking: face({ tilt: 6, turn: 5, bi: 5, bo: -1, bR: -9, ba: 5, open: 0.58, squint: 0.42, gx: 7, gy: 0, mw: 20, mc: 1, ma: 10, flush: 0.1, fold: 0.55, sh: 2 }),
  sneering: face({ tilt: -5, dy: -2, turn: 5, bi: 10, bo: 4, ba: 3, bs: 3, bR: -12, open: 0.5, slant: 0.2, squint: 0.36, gx: -6, gy: 4, mw: 19, mc: -5, ma: 8, flush: 0.12, frown: 0.5, fold: 0.95, sh: -3 }),
  contempt: face({ tilt: -7, dy: 3, turn: 4, bi: 16, bo: -5, ba: 3, bs: 8, bR: -6, open: 0.78, slant: 0.5, squint: 0.42, gx: -5, gy: 3, pupil: 0.84, mw: 24, mo: 0.34, mc: -9, ma: 11, mt: 1, mq: 0.75, flush: 0.9, frown: 1, fold: 1, sh: -11 }),
  weary: face({ tilt: 8, dx: 3, dy: 9, turn: 3, bi: 11, bo: 0, ba: 3, bs: 7, open: 0.34, slant: 0.3, squint: 0.34, gx: 3, gy: -4, mw: 16, mo: 0.3, mc: -8, mt: 0.6, mq: 0.4, flush: 0.75, frown: 0.9, fold: 0.9, bags: 0.6, sh: 4 }),
  sighing: face({ tilt: 7, dx: 3, dy: 10, turn: 3, bi: -8, bo: 7, ba: 2, open: 0.16, squint: 0.3, gy: 4, mw: 11, mo: 0.26, mc: -3, mq: 0.1, fold: 0.6, bags: 0.9, brow2: 0.5, sh: 12 }),
  weeping: face({ tilt: 6, dx: 2, dy: 9, turn: -2, bi: -14, bo: 8, ba: 1, bs: 6, open: 0.52, slant: -0.1, squint: 0.45, gx: -1, gy: 6, mw: 18, mo: 0.12, mc: -9, mt: 0.3, mq: 0.6, flush: 0.8, frown: 0.5, fold: 0.5, bags: 0.7, brow2: 0.8, sh: -3, tear: 1 }),
  typing: face({ tilt: 3, dy: 8, turn: 3, bi: 9, bo: 2, ba: 3, bs: 5, open: 0.44, slant: 0.16, squint: 0.08, gx: 6, gy: 9, mw: 15, mc: -4, frown: 0.5, fold: 0.35, sh: -4 }),
} as const satisfies Record<string, Face>

export type FaceName = keyof typeof FACES

export const FACE_PARTS = Object.keys(REST) as readonly (keyof Face)[]

/** A face of which each number is worked out from its name. */
const build = (number: (part: keyof Face) => number): Face =>
  Object.fromEntries(FACE_PARTS.map((part) => [part, number(part)])) as unknown as Face

/** The point between two faces; 0 is the first, 1 the second. */
export const mix = (from: Face, to: Face, share: number): Face =>
  build((part) => lerp(from[part], to[part], share))

/** The weighted middle of several faces; weights need not add up to 1. */
export const gather = (weighted: readonly (readonly [Face, number])[]): Face => {
  const whole = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  return build((part) => weighted.reduce((sum, [one, weight]) => sum + one[part] * weight, 0) / whole)
}

/** Parts that move a cut-out as a whole and so need no new drawing. */
const MOVED: readonly (keyof Face)[] = ['tilt', 'dx', 'dy', 'sh']

/** Steps per unit below which nobody sees a difference. */
const FINE: Partial<Record<keyof Face, number>> = {
  open: 16,
  openR: 12,
  mo: 24,
  slant: 10,
  squint: 10,
  mt: 6,
}
const SHARES: readonly (keyof Face)[] = ['pupil', 'mq', 'flush', 'frown', 'fold', 'bags', 'brow2', 'tear']
const stepsOf = (part: keyof Face): number => FINE[part] ?? (SHARES.includes(part) ? 6 : 1)

/** The nearest face that is visibly different from its neighbours: what is worth drawing anew. */
export const quantise = (one: Face): Face =>
  build((part) => (MOVED.includes(part) ? REST[part] : Math.round(one[part] * stepsOf(part)) / stepsOf(part)))

/** Same key, same drawing. */
export const faceKey = (one: Face): string => {
  const drawn = quantise(one)
  return FACE_PARTS.map((part) => Math.round(drawn[part] * stepsOf(part))).join(',')
}
