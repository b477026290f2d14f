/** Instants as days of the reader's own calendar. */

/** The day of an instant as UTC has that calendar day, for the page's words. */
export const dayOf = (at: number): number => {
  const local = new Date(at)
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate())
}
