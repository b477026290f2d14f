/** How it ended, and the way to the result. */
import { useEffect, useRef } from 'preact/hooks'
import type { Ending, Motive } from '../training/index.ts'
import { useWords } from '../ui/index.ts'
import { endingWords } from './ending-words.ts'
import { MOOD_AFTER, Portrait } from './Portrait.tsx'

interface Props {
  readonly motive: Motive
  readonly ending: Ending
  readonly onward: { readonly path: string; readonly name: string }
}

export const EndingCard = ({ motive, ending, onward }: Props) => {
  const { t } = useWords()
  const words = endingWords(motive, ending)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus({ preventScroll: true }), [])
  return (
    <div class={`ending ${ending.worth}`}>
      <Portrait who="agent" mood={MOOD_AFTER[ending.worth]} />
      <p class="caption">{t('play.ended')}</p>
      <h2>{t(words.name)}</h2>
      <p>{t(words.tip)}</p>
      <a class="button main" href={`#${onward.path}`} ref={link}>
        {onward.name}
      </a>
    </div>
  )
}
