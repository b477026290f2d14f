/** One piece in one language: read, changed on the spot, or looked up in the text. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing, useWords } from '../../ui/index.ts'
import type { Desk } from '../desk.ts'
import { type Unit, unitsOf } from './units.ts'

interface Props {
  readonly desk: Desk
  readonly file: string
  readonly lang: string
  readonly unit: Unit | null
  /** The same piece in the other language. */
  readonly other: Unit | null
  /** Whether it is the language that a narrow page shows. */
  readonly shown: boolean
}

/** Puts words where a piece stands, if it still says what it said. */
const put = (desk: Desk, file: string, { key, words }: Unit, next: string): void => {
  const text = desk.files.peek()[file] ?? ''
  const now = unitsOf(text).find((unit) => unit.key === key)
  const line = next.replace(/\s*\n\s*/g, ' ').trim()
  if (!now || now.words !== words || line === '' || line === words) return
  desk.write(file, text.slice(0, now.from) + line + text.slice(now.to))
}

const Writing = ({
  words,
  lang,
  name,
  onDone,
}: {
  words: string
  lang: string
  name: string
  onDone: (next: string | null) => void
}) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <textarea
      ref={field}
      class="both-writing"
      aria-label={name}
      lang={lang}
      rows={Math.max(2, Math.ceil(words.length / 24))}
      defaultValue={words}
      onBlur={({ currentTarget }) => onDone(currentTarget.value)}
      onKeyDown={(event) => {
        // Enter or Escape that ends a composition of an input method is not ours.
        if (isComposing(event)) return
        if (event.key === 'Escape') onDone(null)
        if (event.key === 'Enter') {
          event.preventDefault()
          onDone(event.currentTarget.value)
        }
      }}
    />
  )
}

export const Cell = ({ desk, file, lang, unit, other, shown }: Props) => {
  const { t } = useWords()
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const side = shown ? 'shown' : ''
  if (!unit)
    return (
      <td class={`both-gap ${side}`}>
        <span class="caption">{t('both.gap', { words: other?.words ?? '' })}</span>
      </td>
    )
  const done = (next: string | null) => {
    setWriting(false)
    if (next !== null) put(desk, file, unit, next)
    queueMicrotask(() => button.current?.focus())
  }
  return (
    <td class={side} lang={lang}>
      {writing ? (
        <Writing
          words={unit.words}
          lang={lang}
          name={t('both.write', { file, line: unit.line })}
          onDone={done}
        />
      ) : (
        <div class="both-cell">
          <button ref={button} type="button" class="both-words" onClick={() => setWriting(true)}>
            {unit.kind !== 'reply' && unit.speaker && <span class="caption">{unit.speaker}: </span>}
            {unit.kind === 'why' && <span class="caption"># why: </span>}
            {unit.words}
          </button>
          <button
            type="button"
            class="both-line caption"
            aria-label={t('workbench.line', { file, line: unit.line })}
            onClick={() => desk.goTo({ file, line: unit.line })}
          >
            {unit.line}
          </button>
        </div>
      )}
    </td>
  )
}
