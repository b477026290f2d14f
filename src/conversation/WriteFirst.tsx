/** The agent's own words before the options: written, compared, remarked on; never scored and never sent. */
import './write.css'
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { nearestReply } from '../analysis/nearest-reply.ts'
import { gravestOf, remarksOn, type WordingRemark } from '../analysis/wording.ts'
import type { WrittenReply } from '../ink/types.ts'
import type { Translator } from '../locale/index.ts'
import { Button, isComposing, useWords } from '../ui/index.ts'

const LONGEST = 600

const submits = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)

/** Asks for a reply; `onWrite` gets it, or null where the agent would rather see the options. */
export const WriteFirst = ({ onWrite }: { onWrite: (text: string | null) => void }) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const label = useId()
  const tip = useId()
  const done = () => {
    const written = (area.current?.value ?? text).trim()
    if (written === '') area.current?.focus()
    else onWrite(written)
  }
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
    >
      <h2 id={label}>{t('write.title')}</h2>
      <p id={tip}>{t('write.text')}</p>
      <textarea
        ref={area}
        rows={3}
        maxLength={LONGEST}
        value={text}
        aria-labelledby={label}
        aria-describedby={tip}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!submits(event)) return
          event.preventDefault()
          done()
        }}
      />
      <div class="row">
        <button type="submit" class="button main">
          {t('write.done')}
        </button>
        <Button weight="plain" onPress={() => onWrite(null)}>
          {t('write.skip')}
        </Button>
        <span class="keys">{t('write.keys')}</span>
      </div>
    </form>
  )
}

/** What can be said of a typed text beside the replies, in the order shown. */
export interface Comparison {
  readonly text: string
  /** The place (from 0) of the reply whose words are nearest; null where none is. */
  readonly nearest: number | null
  readonly remarks: readonly WordingRemark[]
}

const MOST_REMARKS = 2

const remarksFor = (text: string): readonly WordingRemark[] => gravestOf(remarksOn(text), MOST_REMARKS)

/** The remarks as sentences, for whoever hears them. */
export const spokenRemarks = (text: string, t: Translator['t']): readonly string[] =>
  remarksFor(text).map(({ fault, found }) => t(`wording.${fault}`, { found }))

const compareWritten = (text: string, replies: readonly WrittenReply[]): Comparison => ({
  text,
  nearest: nearestReply(
    text,
    replies.map((reply) => reply.text),
  ),
  remarks: remarksFor(text),
})

export const useComparison = (text: string | null, replies: readonly WrittenReply[]): Comparison | null =>
  useMemo(
    () => (text === null || replies.length === 0 ? null : compareWritten(text, replies)),
    [text, replies],
  )

/** The typed text beside the options, with what was noticed about it. */
export const Written = ({ comparison: { text, nearest, remarks } }: { comparison: Comparison }) => {
  const { t } = useWords()
  return (
    <section class="written" aria-label={t('write.yours')}>
      <p>
        <b>{t('write.yours')}</b> <q>{text}</q>
      </p>
      {remarks.length > 0 && (
        <>
          <p>{t('write.remarks')}</p>
          <ul>
            {remarks.map(({ fault, found }) => (
              <li key={fault}>{t(`wording.${fault}`, { found })}</li>
            ))}
          </ul>
        </>
      )}
      <p class="caption">
        {nearest === null ? t('write.nearestNone') : t('write.nearest', { number: nearest + 1 })}{' '}
        {t('write.pick')}
      </p>
    </section>
  )
}
