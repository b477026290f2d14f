/** How a body moves by itself: breath, a fury's tremble, and the hands' work on the keys. */

/** What the body is at. */
export interface Bearing {
  /** 0 calm to 1 furious: how the breath goes. */
  readonly temper: number
  readonly typing: boolean
  readonly fast: boolean
}

/** Units up and down, degrees of tilt. */
export interface Sway {
  readonly lift: number
  readonly tremble: number
  readonly tap: number
  readonly tilt: number
}

/** A picture that may not move. */
export const STILL: Sway = { lift: 0, tremble: 0, tap: 0, tilt: 0 }

/** Where the body is after `age` milliseconds. */
export const swayOf = ({ temper, typing, fast }: Bearing, age: number): Sway => ({
  lift: Math.sin(age / (720 - 360 * temper)) * (1.1 + temper),
  tremble: temper < 0.75 ? 0 : Math.sin(age / 17) * 0.7 * (temper - 0.7),
  tap: typing ? Math.sin(age / (fast ? 42 : 90)) * (fast ? 1.6 : 0.7) : 0,
  tilt: Math.sin(age / 2300) * 0.7,
})
