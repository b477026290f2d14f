/** Something to unfold; what is inside is drawn the first time it is opened, so that a long page stands at once. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly summary: string
  readonly children: () => ComponentChildren
  readonly onOpen?: () => void
}

export const Fold = ({ summary, children, onOpen }: Props) => {
  const [seen, setSeen] = useState(false)
  const onToggle = (event: Event & { currentTarget: HTMLDetailsElement }) => {
    if (!event.currentTarget.open) return
    setSeen(true)
    onOpen?.()
  }
  return (
    <details class="fold" onToggle={onToggle}>
      <summary>{summary}</summary>
      {seen && children()}
    </details>
  )
}
