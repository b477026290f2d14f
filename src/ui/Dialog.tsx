/** A modal sheet; the browser's own dialog keeps the focus inside and gives it back. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { useWords } from './words.ts'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export const Dialog = ({ title, open, onClose, children }: Props) => {
  const { t } = useWords()
  const sheet = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open && !sheet.current?.open) sheet.current?.showModal()
    if (!open && sheet.current?.open) sheet.current.close()
  }, [open])
  useEffect(() => {
    const dialog = sheet.current
    // Taken off the page while it is open it would keep the focus that it is to give back.
    return () => dialog?.close()
  }, [])
  const closeOutside = (event: MouseEvent) => {
    if (event.target === sheet.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog ref={sheet} class="sheet" aria-labelledby={heading} onClose={onClose} onClick={closeOutside}>
      <div class="sheet-in">
        <div class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <Button weight="quiet" onPress={onClose}>
            {t('settings.close')}
          </Button>
        </div>
        {open && children}
      </div>
    </dialog>
  )
}
