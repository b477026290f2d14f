/** The text of a draft: the editor, and what is asked of a name in it. */
import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../ink/types.ts'
import { useWords } from '../ui/index.ts'
import { problemsOf, tellingFiles } from './checking/report.ts'
import type { Desk } from './desk.ts'
import { type Editor, markUnder, openEditor } from './editor/editor.ts'
import { useMends } from './mending/useMends.ts'
import { ReferenceSheet } from './ReferenceSheet.tsx'
import { RenameSheet } from './RenameSheet.tsx'
import { format } from './script/format.ts'
import type { Mark } from './script/marks.ts'
import { definitionOf } from './script/names.ts'

interface Question {
  readonly kind: 'rename' | 'references'
  /** Null where the cursor stands on no name. */
  readonly mark: Mark | null
}

const NO_PROBLEMS: readonly Problem[] = []

export const EditorPane = ({ desk }: { desk: Desk }) => {
  const words = useWords()
  const latest = useRef(words)
  latest.current = words
  const mends = useMends(desk)
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)

  useEffect(() => {
    if (!host.current) return
    const here = (offset: number) => markUnder(desk, desk.file.peek(), offset)
    const translations = () => tellingFiles(desk.files.peek())
    const opened = openEditor(
      host.current,
      desk,
      { script: desk.script, translations: translations(), words: () => latest.current },
      {
        onDefinition(offset) {
          const mark = here(offset)
          const found = mark && definitionOf(desk.scanned(), desk.file.peek(), mark, translations())
          if (found) desk.goTo({ file: found.file, line: found.mark.line })
        },
        onReferences: (offset) => setQuestion({ kind: 'references', mark: here(offset) }),
        onRename: (offset) => setQuestion({ kind: 'rename', mark: here(offset) }),
        mends,
        onFormat() {
          const file = desk.file.peek()
          const text = format(desk.files.peek()[file] ?? '')
          void desk.replace({ ...desk.files.peek(), [file]: text }, latest.current.t('workbench.noteFormat'))
        },
      },
    )
    editor.current = opened
    return () => {
      opened.destroy()
      editor.current = null
    }
  }, [desk])

  useEffect(() => {
    editor.current?.translate()
    const report = desk.report.peek()
    if (report) editor.current?.mark(problemsOf(report))
  }, [desk, words])

  // At once, not after the next picture: keys pressed right after a jump are meant for where it leads.
  useEffect(() => {
    const ends = [
      effect(() => editor.current?.show(desk.file.value)),
      effect(() => editor.current?.take(desk.files.value)),
      effect(() => {
        const spot = desk.spot.value
        if (!spot) return
        editor.current?.show(spot.file)
        editor.current?.goTo(spot.line, spot.column)
      }),
      effect(() => {
        const report = desk.report.value
        void desk.file.value
        editor.current?.mark(report ? problemsOf(report) : NO_PROBLEMS)
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [desk])
  const close = () => {
    setQuestion(null)
    editor.current?.focus()
  }
  return (
    <>
      <div class="editor" ref={host} />
      {question?.kind === 'rename' && <RenameSheet desk={desk} mark={question.mark} onClose={close} />}
      {question?.kind === 'references' && <ReferenceSheet desk={desk} mark={question.mark} onClose={close} />}
    </>
  )
}
