/** A quiet strip that says what is different from usual. */
import type { ComponentChildren } from 'preact'

export const Notice = ({ children }: { children: ComponentChildren }) => (
  <p class="notice" role="status">
    {children}
  </p>
)
