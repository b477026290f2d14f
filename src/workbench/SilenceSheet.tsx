/** Lets a warning stand; the reason stays in the story, where the next author finds it. */
import { useState } from 'preact/hooks'
import type { Problem } from '../ink/types.ts'
import { problemText } from '../locale/problems.ts'
import { Button, Dialog, Notice, useWords } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { NameField } from './NameField.tsx'
import { silenceIn } from './silencing.ts'

const FEWEST_LETTERS = 2

export const SilenceSheet = ({
  desk,
  problem,
  onClose,
}: {
  desk: Desk
  problem: Problem
  onClose: () => void
}) => {
  const { t, locale } = useWords()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const { file, line } = problem.at
  const letStand = () => {
    if ([...reason.trim()].length < FEWEST_LETTERS) return setShort(true)
    const text = desk.files.peek()[file] ?? ''
    const silenced = silenceIn(text, line, problem.rule, reason)
    void desk.replace({ ...desk.files.peek(), [file]: silenced }, t('workbench.noteSilence'))
    onClose()
  }
  return (
    <Dialog title={t('workbench.silence')} open onClose={onClose}>
      <p>{problemText(problem, locale)}</p>
      <form
        class="naming"
        onSubmit={(event) => {
          event.preventDefault()
          letStand()
        }}
      >
        <NameField label={t('workbench.silenceWhy')} value={reason} wrong={short} onType={setReason} />
        {short && <Notice>{t('workbench.silenceShort')}</Notice>}
        <div class="row">
          <button type="submit" class="button main">
            {t('workbench.silenceGo')}
          </button>
          <Button onPress={onClose}>{t('workbench.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
