/** From anywhere in a debrief to one of its turns. */

/** The place of a turn on the page. */
export const turnId = (turn: number): string => `turn-${turn}`

/** Opens a turn, brings it into view and puts the focus on it. */
export const openTurn = (turn: number): void => {
  const details = document.getElementById(turnId(turn))?.querySelector('details')
  if (!details) return
  details.open = true
  details.scrollIntoView({ block: 'start' })
  details.querySelector('summary')?.focus({ preventScroll: true })
}
