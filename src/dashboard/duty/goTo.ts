/** From a form to a line of a list on the same page. */

/** Brings it into view and puts the focus on it. */
export const goTo = (id: string): void => {
  const line = document.getElementById(id)
  line?.scrollIntoView({ block: 'center' })
  line?.focus({ preventScroll: true })
}
