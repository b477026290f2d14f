/** Two things crossfaded. */
export interface Fade<T> {
  readonly before: T
  readonly now: T
  /** 1 shows only `now`. */
  readonly share: number
}

/** Shows one thing and nothing else. */
export const still = <T>(thing: T): Fade<T> => ({ before: thing, now: thing, share: 1 })

/** Begins to fade over to another thing; the same thing again changes nothing. */
export const fadeTo = <T>(fade: Fade<T>, next: T): Fade<T> =>
  fade.now === next ? fade : { before: fade.now, now: next, share: 0 }

/** Lets `ms` pass in a fade that takes `whole` milliseconds. */
export const fadeOn = <T>(fade: Fade<T>, ms: number, whole: number): Fade<T> =>
  fade.share === 1 ? fade : { ...fade, share: Math.min(1, fade.share + ms / whole) }
