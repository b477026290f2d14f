/** Keys of a conversation: digits pick, `m` mutes, space hurries, a question mark asks for help. */
import { useLayoutEffect } from 'preact/hooks'
import { isComposing } from '../ui/index.ts'

interface Keys {
  /** Whether digits and letters do anything. */
  readonly digits: boolean
  readonly onDigit: (index: number) => void
  /** True where there was something to hurry. */
  readonly onHurry: () => boolean
  readonly onHelp: () => void
  readonly onMute: () => void
}

const isBusy = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return true
  if (document.querySelector('dialog[open]')) return true
  return event.target instanceof HTMLElement && Boolean(event.target.closest('input, textarea, select'))
}

const pressesSomething = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && Boolean(event.target.closest('button, a, summary'))

export const useKeys = ({ digits, onDigit, onHurry, onHelp, onMute }: Keys): void => {
  // Before the first paint, so that a key pressed at once is not lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isBusy(event) || event.repeat) return
      const digit = digits ? '123456789'.indexOf(event.key) : -1
      if (event.key.length === 1 && digit >= 0) onDigit(digit)
      else if (digits && event.key === 'm') onMute()
      else if (event.key === '?') onHelp()
      else if (event.key !== ' ' || pressesSomething(event) || !onHurry()) return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [digits, onDigit, onHurry, onHelp, onMute])
}
