/** Replaces the letters from `from` to `to` (UTF-16 units) by `insert`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Letters that are compared as one: the machine does that many times faster than letter by letter. */
const STRIDE = 4096

/** How many letters two texts begin with alike. */
const alikeAhead = (before: string, after: string): number => {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at + STRIDE <= most && before.slice(at, at + STRIDE) === after.slice(at, at + STRIDE)) at += STRIDE
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at += 1
  return at
}

/** How many letters they end with alike, of `most` at the most. */
const alikeBehind = (before: string, after: string, most: number): number => {
  const [a, b] = [before.length, after.length]
  let at = 0
  while (
    at + STRIDE <= most &&
    before.slice(a - at - STRIDE, a - at) === after.slice(b - at - STRIDE, b - at)
  )
    at += STRIDE
  while (at < most && before.charCodeAt(a - 1 - at) === after.charCodeAt(b - 1 - at)) at += 1
  return at
}

/** The one piece in which two texts differ, so that whoever holds the first need not take all of the second. */
export const differing = (before: string, after: string): Piece => {
  const start = alikeAhead(before, after)
  const end = alikeBehind(before, after, Math.min(before.length, after.length) - start)
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

/** The first text with the piece replaced: the second. */
export const replaced = (before: string, { from, to, insert }: Piece): string =>
  before.slice(0, from) + insert + before.slice(to)
