/** A page that says why there is nothing else: waiting, not found, not possible. */
import type { ComponentChildren } from 'preact'
import { Page } from './Page.tsx'

interface Props {
  readonly title: string
  readonly text: string
  readonly aside?: ComponentChildren
  /** What stands below the ways on. */
  readonly below?: ComponentChildren
  readonly children?: ComponentChildren
}

export const Plain = ({ title, text, aside, below, children }: Props) => (
  <Page title={title} aside={aside}>
    <p class="lead">{text}</p>
    <div class="row">{children}</div>
    {below}
  </Page>
)

/** Shown while something loads; says so only to those who look or listen. */
export const Waiting = ({ text }: { text: string }) => (
  <div class="waiting" role="status">
    {text}
  </div>
)
