/** Replaces the letters from `from` to `to` (UTF-16 units) by `insert`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The one piece in which two texts differ, so that whoever holds the first need not take all of the second. */
export const differing = (before: string, after: string): Piece => {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let end = 0
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

/** The first text with the piece replaced: the second. */
export const replaced = (before: string, { from, to, insert }: Piece): string =>
  before.slice(0, from) + insert + before.slice(to)
