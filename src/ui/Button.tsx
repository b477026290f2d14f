/** Anything pressed: a button, or a link that looks like one. */
import type { ComponentChildren, Ref } from 'preact'

export type Weight = 'main' | 'plain' | 'quiet'

interface Props {
  readonly children: ComponentChildren
  readonly weight?: Weight
  readonly onPress: () => void
  readonly label?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
}

export const Button = ({ children, weight = 'plain', onPress, label, buttonRef }: Props) => (
  <button
    type="button"
    class={`button ${weight}`}
    onClick={onPress}
    aria-label={label}
    ref={buttonRef ?? null}
  >
    {children}
  </button>
)

/** A link to another page of Heqi; `to` begins with a slash. */
export const PageLink = ({
  children,
  to,
  weight,
  className = '',
}: {
  children: ComponentChildren
  to: string
  weight?: Weight
  className?: string
}) => (
  <a class={`${weight ? `button ${weight}` : ''} ${className}`.trim()} href={`#${to}`}>
    {children}
  </a>
)
