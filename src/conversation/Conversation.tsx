/** A conversation on screen: the scene and the mood board, beside them the chat and the replies. */
import './conversation.css'
import './screens.css'
import './narrow.css'
import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { isFrozen } from '../training/index.ts'
import { Notice, PageLink, usePageTitle, useWords } from '../ui/index.ts'
import { ChatLog } from './ChatLog.tsx'
import { lastChange } from './change.ts'
import { EndingCard } from './EndingCard.tsx'
import { useKeys } from './keys.ts'
import { MoodBoard } from './MoodBoard.tsx'
import { Replies } from './Replies.tsx'
import { Stage } from './Stage.tsx'
import type { Talk } from './talk.ts'
import { type SoundChoice, useSound } from './useSound.ts'
import { useSpoken } from './useSpoken.ts'
import { langOf } from './walk.ts'

interface Props {
  readonly talk: Talk
  readonly reducedMotion: boolean
  readonly sound: SoundChoice
  readonly onMute: () => void
  /** Whether the number keys pick replies, and `m` mutes. */
  readonly digits: boolean
  /** Buttons of the bar: shop policy, help, settings. */
  readonly tools: ComponentChildren
  readonly notice: string | null
  readonly onHelp: () => void
  /** What kind of conversation this is: a word for the bar, and a sentence for who cannot see the bar. */
  readonly way: { readonly name: string; readonly spoken: string }
  /** Asked before the page is left by its own arrow; null where leaving needs no word. */
  readonly onLeave: ((event: MouseEvent) => void) | null
  /** Where its ending leads. */
  readonly onward: { readonly path: string; readonly name: string }
}

const useHeading = (talk: Talk): string => {
  const { t } = useWords()
  const { beat } = talk.play.value.scene
  if (beat.field) return t('play.fillIn', { field: t(`field.${beat.field}`) })
  return t(beat.phase === 'review' ? 'play.publicReply' : 'play.replies')
}

export const Conversation = (props: Props) => {
  const { talk, reducedMotion, sound, onMute, digits, tools, notice, onHelp, way, onLeave, onward } = props
  const { t, ordinal } = useWords()
  const { header } = talk.story.value
  const { session, scene } = talk.play.value
  const [glance, setGlance] = useState<number | null>(null)
  const title = usePageTitle(header.name)
  const spoken = useSpoken(talk, way.spoken)
  const heading = useHeading(talk)
  const say = useCallback((id: string) => void talk.say(id), [talk])
  const pick = useCallback(
    (index: number) => {
      const reply = talk.offered.peek()[index]
      if (reply) void talk.say(reply.id)
    },
    [talk],
  )
  const hurry = useCallback(() => {
    const waiting = talk.answering.peek()
    if (waiting) talk.hurry()
    return waiting
  }, [talk])
  useKeys({ digits, onDigit: pick, onHurry: hurry, onHelp, onMute })
  const heard = useSound(talk, sound)
  useEffect(() => () => talk.close(), [talk])
  const write = useCallback((text: string | null) => void talk.write(text), [talk])
  const frozen = isFrozen(scene.beat.phase)
  const lang = langOf(talk.story.value.main)
  const ending = talk.ended.value ? session.ending : null
  const view = {
    mood: session.memory,
    pose: talk.pose.value,
    buyer: header.buyer,
    typing: talk.buyerTyping.value,
    ending: ending?.worth ?? null,
  }
  return (
    <div class={frozen ? 'play frozen' : 'play'}>
      <header class="top">
        {/* biome-ignore lint/a11y/useValidAnchor: it leads home, after a word where one is due */}
        <a class="home" href="#/" title={t('play.leave')} onClick={onLeave ?? undefined}>
          <span class="only-read">{t('app.home')}</span>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M11.5 2.5L5 9l6.5 6.5" fill="none" stroke="currentColor" stroke-width="2.4" />
          </svg>
        </a>
        <div class="top-name">
          <span class="top-way">{way.name}</span>
          <span class="top-title">
            <span class="top-level">{t('catalogue.level', { level: ordinal(header.level) })} · </span>
            {header.title}
          </span>
        </div>
        <div class="top-tools">{tools}</div>
      </header>
      <div class="stage">
        <Stage view={view} glance={glance} reducedMotion={reducedMotion} />
        <MoodBoard buyer={header.name} change={lastChange(session)} frozen={frozen} />
      </div>
      <main class="chat">
        <header class="who">
          <h1 ref={title} tabIndex={-1}>
            {header.name}
          </h1>
          <p>{header.item}</p>
          <p class="count">{t('play.turn', { turn: talk.line.value })}</p>
          <p class="only-read">{way.spoken}</p>
        </header>
        <ChatLog
          entries={talk.log.value}
          lang={lang}
          buyer={header.name}
          typing={talk.buyerTyping.value}
          onHurry={talk.hurry}
        />
        <Replies
          heading={heading}
          special={frozen}
          replies={talk.offered.value}
          lang={lang}
          coach={talk.coach.value}
          hintWaits={talk.hintWaits.value}
          onAskHint={talk.askHint}
          writing={talk.writing.value}
          written={talk.written.value}
          onWrite={write}
          keys={digits}
          answering={talk.answering.value && talk.fault.value === null}
          onSay={say}
          onHurry={talk.hurry}
          onGlance={setGlance}
        >
          {ending && <EndingCard motive={header.motive} ending={ending} onward={onward} />}
          {talk.fault.value && (
            <div class="ending">
              <h2>{t('state.brokenTitle')}</h2>
              <p>{t('state.brokenText')}</p>
              <PageLink to="/" weight="main">
                {t('app.home')}
              </PageLink>
            </div>
          )}
          {notice && <Notice>{notice}</Notice>}
          {!sound.muted && heard?.kind === 'absent' && <Notice>{t(`sound.${heard.why}`)}</Notice>}
        </Replies>
      </main>
      <div class="only-read" role="status">
        {spoken}
      </div>
    </div>
  )
}
