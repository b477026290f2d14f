/** Everything that the hand on the keyboard can do while a story is written. */
import { useState } from 'preact/hooks'
import type { MessageKey } from '../locale/index.ts'
import { Button, Dialog, useWords } from '../ui/index.ts'

const KEYS: readonly (readonly [keys: string, what: MessageKey])[] = [
  ['Ctrl+Space', 'keys.complete'],
  ['F12', 'keys.definition'],
  ['Shift+F12', 'keys.references'],
  ['F2', 'keys.rename'],
  ['F8', 'keys.nextProblem'],
  ['Ctrl+Shift+M', 'keys.problems'],
  ['Ctrl+F', 'keys.find'],
  ['Ctrl+Z, Ctrl+Y', 'keys.undo'],
  ['Ctrl+Shift+[, Ctrl+Shift+]', 'keys.fold'],
  ['Shift+Alt+F', 'keys.format'],
  ['Esc', 'keys.leave'],
  ['↑, ↓', 'keys.map'],
]

export const KeysButton = () => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {t('keys.title')}
      </Button>
      <Dialog title={t('keys.title')} open={open} onClose={() => setOpen(false)}>
        <table class="keys">
          <tbody>
            {KEYS.map(([keys, what]) => (
              <tr key={what}>
                <th scope="row">
                  {keys.split(', ').map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </th>
                <td>{t(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  )
}
