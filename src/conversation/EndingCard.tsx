/** How it ended, and the way to the result. */
import { useEffect, useRef } from 'preact/hooks'
import { type Ending, WALKED_OUT } from '../training/index.ts'
import { useWords } from '../ui/index.ts'
import { MOOD_AFTER, Portrait } from './Portrait.tsx'

interface Props {
  readonly ending: Ending
  readonly onward: { readonly path: string; readonly name: string }
}

export const EndingCard = ({ ending, onward }: Props) => {
  const { t } = useWords()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus({ preventScroll: true }), [])
  return (
    <div class={`ending ${ending.worth}`}>
      <Portrait who="agent" mood={MOOD_AFTER[ending.worth]} />
      <p class="caption">{t('play.ended')}</p>
      <h2>{t(`worth.${ending.worth}`)}</h2>
      <p>{t(ending.id === WALKED_OUT.id ? 'worthTip.walkedOut' : `worthTip.${ending.worth}`)}</p>
      <a class="button main" href={`#${onward.path}`} ref={link}>
        {onward.name}
      </a>
    </div>
  )
}
