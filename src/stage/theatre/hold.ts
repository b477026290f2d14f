/** Stands still for a moment after a key or a click, so that the answer on the page is painted first. */

/** Pictures left out after a key or a click: the page answers within them, and a hand does not see them missing. */
const LEFT_OUT = 2
/** Least time between two such pauses, in milliseconds: typing must not freeze the picture. */
const APART_MS = 400

export interface Hold {
  /** Whether the picture that is due now is left out. */
  readonly skips: () => boolean
  readonly close: () => void
}

export const holdOnInput = (target: EventTarget): Hold => {
  let since = Number.NEGATIVE_INFINITY
  let left = 0
  const begin = ({ timeStamp }: Event) => {
    if (timeStamp - since < APART_MS) return
    since = timeStamp
    left = LEFT_OUT
  }
  const how = { capture: true, passive: true }
  target.addEventListener('keydown', begin, how)
  target.addEventListener('click', begin, how)
  return {
    skips() {
      if (left === 0) return false
      left -= 1
      return true
    },
    close() {
      target.removeEventListener('keydown', begin, how)
      target.removeEventListener('click', begin, how)
    },
  }
}
