/** Instants as days: of the reader's own calendar, or of the shop's where a week is the shop's. */

/** The day of an instant as UTC has that calendar day, for the page's words. */
export const dayOf = (at: number): number => {
  const local = new Date(at)
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate())
}

const DAY = 86_400_000
const WEEK = 7 * DAY
/** The first Monday after the beginning of time, which was a Thursday. */
const FIRST_MONDAY = 4 * DAY

/** The Monday with which a shop's week begins, as UTC has that day: the same for a reader in any zone. */
export const mondayOf = (begun: number): number =>
  FIRST_MONDAY + Math.round((begun - FIRST_MONDAY) / WEEK) * WEEK
