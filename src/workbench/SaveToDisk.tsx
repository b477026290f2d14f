/** Saves a draft into the stories folder while developing, and takes over what another editor writes there. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { openFolder } from '../client/folder.ts'
import { Button, useWords } from '../ui/index.ts'
import type { Files } from '../wire/draft.ts'
import type { Desk } from './desk.ts'

type Outcome = 'saved' | 'refused' | null

const sameTexts = (some: Files, others: Files): boolean =>
  Object.entries(some).every(([file, text]) => others[file] === text)

export const SaveToDisk = ({ desk }: { desk: Desk }) => {
  const { t } = useWords()
  const folder = useMemo(openFolder, [])
  const outcome = useSignal<Outcome>(null)
  const written = useSignal<Files>({})
  const save = async () => {
    const files = desk.files.peek()
    written.value = files
    outcome.value = (await folder?.save(desk.id, files)) ? 'saved' : 'refused'
  }
  useEffect(
    () =>
      folder?.watch(desk.id, (files) => {
        // What was saved from here comes back a moment later, when more may have been typed.
        if (sameTexts(files, written.peek()) || sameTexts(files, desk.files.peek())) return
        void desk.replace({ ...desk.files.peek(), ...files }, t('folder.note'))
      }),
    [folder, desk, t],
  )
  useEffect(() => {
    if (!folder) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void save()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [folder])
  if (!folder) return null
  return (
    <>
      <p class="keeping" role="status">
        {outcome.value && t(`folder.${outcome.value}`, { id: desk.id })}
      </p>
      <Button weight="quiet" onPress={() => void save()}>
        {t('folder.save')}
      </Button>
    </>
  )
}
