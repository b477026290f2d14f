/** Pages of long lists: the cursor is the last row's place, so that new rows shift nothing. */
import type { Page, PageAsk } from '../store.ts'

const MOST = 200

/** How many rows to ask for: one more than wanted tells whether there is a next page. */
export const sizeOf = ({ limit }: PageAsk): number => Math.max(1, Math.min(MOST, Math.floor(limit)))

/** Makes a page of `size` from the rows found (one more, where there is more). */
export const pageOf = <R, T>(
  rows: readonly R[],
  size: number,
  shape: (row: R) => T,
  placeOf: (row: R) => string,
): Page<T> => {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { items: shown.map(shape), next: rows.length > size && last ? placeOf(last) : null }
}

/** A place made of a time and an id. */
export const timePlace = (time: number, id: string): string => `${time}.${id}`

const PLACE = /^(\d{1,15})\.([\w-]*)$/
const NOWHERE = { time: -1, id: '' }

/** The time and id of a place; null for the first page. A cursor that is no place asks for what comes after all. */
export const parseTimePlace = (cursor: string | null): { time: number; id: string } | null => {
  if (cursor === null) return null
  const [, time, id] = PLACE.exec(cursor) ?? []
  return time !== undefined && id !== undefined ? { time: Number(time), id } : NOWHERE
}

/** A place that is a number alone, counting down; null for the first page, 0 (nothing comes after it) for no place. */
export const parseSeqPlace = (cursor: string | null): number | null =>
  cursor === null ? null : /^\d{1,15}$/.test(cursor) ? Number(cursor) : 0
