/** Arrows, Home and End among the buttons of a drawing: one Tab leads in and one out, however many there are. */

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus within the element that hears the key. */
export const stepOn = (event: KeyboardEvent): void => {
  const step = STEPS[event.key]
  const { currentTarget, target } = event
  if (!step || !(currentTarget instanceof Element) || !(target instanceof Element)) return
  const buttons = [...currentTarget.querySelectorAll<SVGElement>('[role=button]')]
  const next = buttons[step(buttons.indexOf(target as SVGElement), buttons.length)]
  if (!next) return
  event.preventDefault()
  for (const one of currentTarget.querySelectorAll('[tabindex="0"]')) one.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}
