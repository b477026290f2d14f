/** The replies on offer: real buttons, numbered as the keys that pick them. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { WrittenReply } from '../ink/types.ts'
import { Button, useKeptFocus, useWords } from '../ui/index.ts'
import { Coach } from './Coach.tsx'
import type { Remark } from './coaching.ts'
import { useComparison, WriteFirst, Written } from './WriteFirst.tsx'

interface Props {
  readonly heading: string
  /** The heading says more than that it is the agent's turn, so it is shown also where room is scarce. */
  readonly special: boolean
  readonly replies: readonly WrittenReply[]
  /** The language that the replies are written in. */
  readonly lang: string
  readonly coach: Remark | null
  readonly hintWaits: boolean
  readonly onAskHint: () => void
  /** The agent writes before the replies are shown. */
  readonly writing: boolean
  readonly written: string | null
  readonly onWrite: (text: string | null) => void
  readonly keys: boolean
  readonly answering: boolean
  readonly onSay: (id: string) => void
  readonly onHurry: () => void
  readonly onGlance: (fraction: number | null) => void
  /** What stands in place of replies when the conversation is over. */
  readonly children: ComponentChildren
}

const Reply = ({
  reply,
  number,
  nearest,
  onSay,
  onLook,
}: {
  reply: WrittenReply
  number: number
  /** Its words are nearest to what the agent wrote. */
  nearest: boolean
  onSay: () => void
  onLook: (looking: boolean) => void
}) => (
  <li>
    <button
      type="button"
      class={nearest ? 'reply nearest' : 'reply'}
      onClick={onSay}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
      data-reply={reply.id}
    >
      <b aria-hidden="true">{number}</b>
      <span>{reply.text}</span>
    </button>
  </li>
)

/** Where the page scrolls as one, the buyer's last words lead to the replies; elsewhere the log shows them itself. */
const showLastWords = (region: HTMLElement) => {
  const page = document.documentElement
  const words = document.querySelector('.log > :last-child')
  if (page.scrollHeight > page.clientHeight) words?.scrollIntoView({ block: 'start' })
  else region.scrollIntoView({ block: 'nearest' })
}

export const Replies = (props: Props) => {
  const { heading, special, replies, lang, keys, answering, onSay, onHurry, onGlance, children } = props
  const { t } = useWords()
  const region = useRef<HTMLElement>(null)
  useKeptFocus(region)
  const comparison = useComparison(props.written, replies)
  const shown = props.writing ? 'write' : replies[0]?.id
  useLayoutEffect(() => {
    if (shown === undefined || !region.current) return
    region.current.scrollTop = 0
    showLastWords(region.current)
  }, [shown])
  const fraction = (index: number) => (replies.length < 2 ? 0.5 : index / (replies.length - 1))
  const say = (id: string) => {
    region.current?.focus({ preventScroll: true })
    onGlance(null)
    onSay(id)
  }
  return (
    <section class="replies" ref={region} tabIndex={-1} aria-label={heading}>
      {!comparison && <Coach remark={props.coach} waits={props.hintWaits} onAsk={props.onAskHint} />}
      {props.writing && <WriteFirst onWrite={props.onWrite} />}
      {comparison && <Written comparison={comparison} />}
      {replies.length > 0 && (
        <>
          <h2 class={special ? 'says-more' : ''}>
            <span>{heading}</span>
            {keys && <span class="keys">{t('play.keys', { count: replies.length })}</span>}
          </h2>
          <ol lang={lang}>
            {replies.map((reply, index) => (
              <Reply
                key={reply.id}
                reply={reply}
                number={index + 1}
                nearest={comparison?.nearest === index}
                onSay={() => say(reply.id)}
                onLook={(looking) => onGlance(looking ? fraction(index) : null)}
              />
            ))}
          </ol>
        </>
      )}
      {answering && (
        <div class="answering">
          <span>{t('play.waiting')}</span>
          <Button weight="quiet" onPress={onHurry}>
            {t('play.skip')}
          </Button>
        </div>
      )}
      {children}
    </section>
  )
}
