/** The better reply that was open, with its reason. */

interface Props {
  readonly caption: string
  readonly reply: { readonly text: string; readonly why: string }
}

export const Better = ({ caption, reply }: Props) => (
  <section class="better">
    <p class="caption">{caption}</p>
    <p class="bubble you">{reply.text}</p>
    <p class="why">{reply.why}</p>
  </section>
)
