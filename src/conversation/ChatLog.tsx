/** The bubbles of a conversation. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Line } from '../ink/types.ts'
import { useWords } from '../ui/index.ts'
import type { Entry } from './entries.ts'
import { RecordForm } from './RecordForm.tsx'

const Spoken = ({ line, buyer }: { line: Line; buyer: string }) => {
  const { t } = useWords()
  if (line.speaker === 'system') return <p class="note">{line.text}</p>
  const mine = line.speaker === 'agent'
  return (
    <p class={`bubble ${mine ? 'you' : 'buyer'} ${line.pose === 'shout' ? 'loud' : ''}`}>
      <span class="only-read">{mine ? t('play.you') : buyer}: </span>
      {line.text}
    </p>
  )
}

/** One entry of a log; `buyer` is named to those who only hear it. */
export const Shown = ({ entry, buyer }: { entry: Entry; buyer: string }) => {
  const { t } = useWords()
  if (entry.kind === 'line') return <Spoken line={entry.line} buyer={buyer} />
  if (entry.kind === 'record') return <RecordForm rows={entry.rows} />
  if (entry.kind === 'phase') return <p class="phase">{t(`phase.${entry.phase}`)}</p>
  if (entry.kind === 'branch') return <p class="phase branch">{t('way.branch')}</p>
  return (
    <p class={`bubble you ${entry.phase === 'review' ? 'public' : ''}`}>
      <span class="only-read">{t('play.you')}: </span>
      {entry.text}
    </p>
  )
}

/** Shown beneath the bubbles while the buyer types; a screen reader hears the answer itself instead. */
const Typing = ({ buyer }: { buyer: string }) => {
  const { t } = useWords()
  return (
    <p class="typing" aria-hidden="true">
      <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
        <path d="M2 6l5 -3l1 4zM11 6l5 -4l1 5zM20 6l4 -3l1 4z" fill="currentColor" />
      </svg>
      {t('play.typing', { name: buyer })}
    </p>
  )
}

const toEnd = (frame: HTMLElement): void => {
  frame.scrollTop = frame.scrollHeight
}

/** How far from the end, in pixels, still counts as there. */
const NEAR_END = 48

/** When what stands below takes more room, the last words stay in sight; whoever reads further up is left alone. */
const stayAtEnd = (frame: HTMLElement): (() => void) => {
  let atEnd = true
  let size = ''
  const note = () => {
    const now = `${frame.clientHeight} ${frame.scrollHeight}`
    // What only lies elsewhere since the room changed was not scrolled by anybody.
    if (now === size) atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < NEAR_END
    size = now
  }
  const resized = new ResizeObserver(() => atEnd && toEnd(frame))
  frame.addEventListener('scroll', note, { passive: true })
  resized.observe(frame)
  return () => {
    frame.removeEventListener('scroll', note)
    resized.disconnect()
  }
}

interface Props {
  readonly entries: readonly Entry[]
  /** The language that the story is told in. */
  readonly lang: string
  readonly buyer: string
  readonly typing: boolean
  readonly onHurry: () => void
}

export const ChatLog = ({ entries, lang, buyer, typing, onHurry }: Props) => {
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const last = entries.at(-1)
  const size = last?.kind === 'record' ? last.rows.length : entries.length
  useLayoutEffect(() => {
    if (scroller.current) toEnd(scroller.current)
  }, [last?.key, size, typing])
  useEffect(() => (scroller.current ? stayAtEnd(scroller.current) : undefined), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the space bar and a button do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: a tap anywhere in the chat only saves waiting
    <div class="log-frame" ref={scroller} onClick={onHurry}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="log" role="log" lang={lang} aria-label={t('play.log', { name: buyer })} tabIndex={0}>
        {entries.map((entry) => (
          <Shown key={entry.key} entry={entry} buyer={buyer} />
        ))}
      </div>
      {typing && <Typing buyer={buyer} />}
    </div>
  )
}
