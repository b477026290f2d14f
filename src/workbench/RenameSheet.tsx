/** Gives a name another one, wherever it stands. */
import { useState } from 'preact/hooks'
import { Button, Dialog, Notice, useWords } from '../ui/index.ts'
import type { Files } from '../wire/draft.ts'
import { tellingFiles } from './checking/report.ts'
import type { Desk } from './desk.ts'
import { NameField } from './NameField.tsx'
import type { Mark } from './script/marks.ts'
import { applyEdits, type Edit, isRenamable, type RenameRefusal, rename } from './script/names.ts'

const edited = (files: Files, edits: readonly Edit[]): Files =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  )

export const RenameSheet = ({
  desk,
  mark,
  onClose,
}: {
  desk: Desk
  mark: Mark | null
  onClose: () => void
}) => {
  const { t } = useWords()
  const [name, setName] = useState(mark?.name ?? '')
  const [refusal, setRefusal] = useState<RenameRefusal | null>(mark && !isRenamable(mark) ? 'a-word' : null)
  const files = desk.files.peek()
  const give = (to: Mark) => {
    const renaming = rename(desk.scanned(), desk.file.peek(), to, name, tellingFiles(files))
    if (!renaming.ok) return setRefusal(renaming.why)
    void desk.replace(edited(files, renaming.edits), t('workbench.noteRename'))
    onClose()
  }
  return (
    <Dialog title={t('workbench.rename')} open onClose={onClose}>
      {!mark && <p>{t('workbench.renameNone')}</p>}
      {mark && (
        <form
          class="naming"
          onSubmit={(event) => {
            event.preventDefault()
            give(mark)
          }}
        >
          <NameField
            label={t('workbench.renameTo', { name: mark.name })}
            value={name}
            wrong={refusal !== null}
            onType={setName}
          />
          {refusal && <Notice>{t(`workbench.rename-${refusal}`)}</Notice>}
          <div class="row">
            <button type="submit" class="button main">
              {t('workbench.rename')}
            </button>
            <Button onPress={onClose}>{t('workbench.cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
