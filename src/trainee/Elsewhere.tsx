/** What another tab has done makes this one stale: it says so, and there is one way on. */
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button, useWords } from '../ui/index.ts'
import { useWhole } from './useWhole.ts'

/** `overtaken`: the conversation went on there. `outdated`: a newer Heqi runs there. */
export type Why = 'overtaken' | 'outdated'

const goOn = () => location.reload()

export const Elsewhere = ({ why }: { why: Why }) => {
  const { t } = useWords()
  const whole = useWhole()
  const sheet = useRef<HTMLDialogElement>(null)
  const [heading, text] = [useId(), useId()]
  useEffect(() => {
    if (whole && !sheet.current?.open) sheet.current?.showModal()
  }, [whole])
  if (!whole) return null
  return (
    // However it is closed, the page below is no longer true.
    <dialog ref={sheet} class="sheet" aria-labelledby={heading} aria-describedby={text} onClose={goOn}>
      <div class="sheet-in">
        <h2 id={heading}>{t(`here.${why}`)}</h2>
        <p id={text}>{t(`here.${why}Text`)}</p>
        <div class="row">
          <Button weight="main" onPress={goOn}>
            {t(`here.${why}Go`)}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
