/** The draft's files; a language that is missing can be begun from the other. */
import { useComputed } from '@preact/signals'
import { EXPECTED_LOCALES } from '../analysis/index.ts'
import { TO_TRANSLATE } from '../ink/leftovers.ts'
import { Button, useWords } from '../ui/index.ts'
import { begunFrom } from './beginnings.ts'
import type { Desk } from './desk.ts'

const TELLING: readonly string[] = EXPECTED_LOCALES.map((locale) => `${locale}.ink`)

/** The languages first, in their order; what they include after them. */
const inOrder = (files: readonly string[]): readonly string[] => [
  ...TELLING.filter((file) => files.includes(file)),
  ...files.filter((file) => !TELLING.includes(file)).sort(),
]

/** `onShow` brings the text up, whatever is looked at instead of it. */
export const FileTabs = ({ desk, onShow }: { desk: Desk; onShow: () => void }) => {
  const { t } = useWords()
  // A letter that is typed changes a text, no name.
  const names = useComputed(() => Object.keys(desk.files.value).join('\n'))
  const files = names.value.split('\n')
  const missing = EXPECTED_LOCALES.filter((locale) => !files.includes(`${locale}.ink`))
  const source = TELLING.find((file) => files.includes(file))
  const make = async (locale: (typeof EXPECTED_LOCALES)[number]) => {
    const file = `${locale}.ink`
    const text = source ? begunFrom(desk.files.peek()[source] ?? '', TO_TRANSLATE[locale]) : ''
    await desk.replace({ ...desk.files.peek(), [file]: text }, t('workbench.noteTranslate'))
    desk.show(file)
    onShow()
  }
  return (
    <div class="file-tabs">
      {inOrder(files).map((file) => (
        <button
          key={file}
          type="button"
          class="file-tab"
          aria-pressed={desk.file.value === file}
          onClick={() => {
            desk.show(file)
            onShow()
          }}
        >
          {file}
        </button>
      ))}
      {missing.map((locale) => (
        <Button key={locale} weight="quiet" onPress={() => void make(locale)}>
          {source
            ? t('workbench.fileMake', { file: source })
            : t('workbench.fileMissing', { file: `${locale}.ink` })}
        </Button>
      ))}
    </div>
  )
}
