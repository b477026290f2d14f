/** Decisions in the page's list, by their place in it. */

export const idOf = (at: number): string => `decision-${at}`

/** Opens a decision of the list and brings it into view. */
export const show = (at: number): void => {
  const details = document.getElementById(idOf(at))
  if (!(details instanceof HTMLDetailsElement)) return
  details.open = true
  details.scrollIntoView({ block: 'start' })
  details.querySelector('summary')?.focus({ preventScroll: true })
}
