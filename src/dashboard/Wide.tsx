/** A table that may be wider than its page: it scrolls by itself, by keyboard too. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMore } from './useMore.ts'

export const Wide = ({ label, children }: { label: string; children: ComponentChildren }) => {
  const scroller = useRef<HTMLElement>(null)
  useMore(scroller)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keyboard
    <section class="wide-table" aria-label={label} tabIndex={0} ref={scroller}>
      {children}
    </section>
  )
}
