/** Stands still for a moment after a key or a press, so that the answer on the page is painted first. */

/** Milliseconds the picture stands still, and the least time between two such pauses: typing must not freeze it. */
const STILL_MS = 220
const APART_MS = 800

export interface Hold {
  /** Whether the picture stands still now; `now` in milliseconds of `performance.now`. */
  readonly holds: (now: number) => boolean
  readonly close: () => void
}

export const holdOnInput = (target: EventTarget): Hold => {
  let since = Number.NEGATIVE_INFINITY
  const begin = ({ timeStamp }: Event) => {
    if (timeStamp - since > APART_MS) since = timeStamp
  }
  const how = { capture: true, passive: true }
  target.addEventListener('keydown', begin, how)
  target.addEventListener('pointerdown', begin, how)
  return {
    holds: (now) => now - since < STILL_MS,
    close() {
      target.removeEventListener('keydown', begin, how)
      target.removeEventListener('pointerdown', begin, how)
    },
  }
}
