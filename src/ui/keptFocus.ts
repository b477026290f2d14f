/** Focus that is never lost: where the focused element goes away, its region takes over. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Watches a focusable region (tabIndex −1): focus that was inside it and fell to the body comes back to it. */
export const useKeptFocus = (region: RefObject<HTMLElement>): void => {
  const wasInside = useRef(false)
  useLayoutEffect(() => {
    const element = region.current
    if (!element) return
    const note = (event: FocusEvent) => {
      wasInside.current = event.target instanceof Node && element.contains(event.target)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [region])
  useLayoutEffect(() => {
    if (wasInside.current && isLost()) region.current?.focus({ preventScroll: true })
  })
}
