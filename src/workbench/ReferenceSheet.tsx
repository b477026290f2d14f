/** Every place where a name stands. */
import { Dialog, useWords } from '../ui/index.ts'
import { tellingFiles } from './checking/report.ts'
import type { Desk } from './desk.ts'
import type { Mark } from './script/marks.ts'
import { placesOf } from './script/names.ts'

const lineOf = (text: string, from: number): string => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', from)
  return text.slice(start, end < 0 ? undefined : end).trim()
}

export const ReferenceSheet = ({
  desk,
  mark,
  onClose,
}: {
  desk: Desk
  mark: Mark | null
  onClose: () => void
}) => {
  const { t } = useWords()
  const files = desk.files.peek()
  const places = mark ? placesOf(desk.scanned(), desk.file.peek(), mark, tellingFiles(files)) : []
  return (
    <Dialog title={t('workbench.references')} open onClose={onClose}>
      <p>
        {mark
          ? t('workbench.referencesOf', { name: mark.name, count: places.length })
          : t('workbench.renameNone')}
      </p>
      <ul class="places">
        {places.map(({ file, mark: place }) => (
          <li key={`${file}${place.from}`}>
            <button
              type="button"
              class="jump"
              onClick={() => {
                onClose()
                desk.goTo({ file, line: place.line })
              }}
            >
              <span class="caption">{t('workbench.line', { file, line: place.line })}</span>
              <span>{lineOf(files[file] ?? '', place.from)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
