/** A conversation shown again: the scene, the mood and what was said, step by step or by itself. */
import '../conversation.css'
import '../screens.css'
import '../narrow.css'
import './replay.css'
import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import type { Header } from '../../ink/types.ts'
import { isFrozen, MOOD_VALUES } from '../../training/index.ts'
import { Button, NOTCHES, useWords } from '../../ui/index.ts'
import { ChatLog } from '../ChatLog.tsx'
import { lastChange } from '../change.ts'
import { type Grade, isDear } from '../debrief/review.ts'
import { logOf } from '../entries.ts'
import { MoodBoard } from '../MoodBoard.tsx'
import { poseOf } from '../pose.ts'
import { Stage } from '../Stage.tsx'
import type { Plays } from '../walk.ts'
import { type Frame, frameAfter, frameAt, linesAt } from './reel.ts'

/** What there is to show. */
export interface Film {
  readonly header: Pick<Header, 'name' | 'buyer'>
  readonly plays: Plays
  /** The language the story is told in. */
  readonly lang: string
  /** The turn (from 1) from which it was played anew; null where it was played from its first line. */
  readonly branchedAt: number | null
}

export interface ReplayProps extends Film {
  /** How each reply is graded, in their order; null where it is not. */
  readonly grades: readonly (Grade | null)[]
  /** After how many replies it begins. */
  readonly from: number
  /** Hears of each turn (from 1) that is reached. */
  readonly onTurn: (turn: number) => void
  readonly reducedMotion: boolean
}

/** Goes on by itself while it plays; a page that nobody sees waits. */
const useRunning = (
  plays: Plays,
  frame: Signal<Frame>,
  playing: Signal<boolean>,
  go: (frame: Frame) => void,
  reducedMotion: boolean,
): void => {
  const now = frame.value
  const runs = playing.value
  useEffect(() => {
    if (!runs) return
    const next = frameAfter(plays, now, reducedMotion)
    if (!next) {
      playing.value = false
      return
    }
    const timer = setTimeout(() => {
      if (document.hidden) playing.value = false
      else go(next.frame)
    }, next.wait)
    return () => clearTimeout(timer)
  }, [plays, now, runs, reducedMotion])
}

const Screen = ({ film, frame, typing, reducedMotion }: ScreenProps) => {
  const { plays, header, lang, branchedAt } = film
  const until = plays.slice(0, frame.at + 1)
  const here = until.at(-1)
  if (!here) return null
  const { session, scene } = here
  const isOver = frame.at === plays.length - 1 && frame.shown >= linesAt(plays, frame.at).length
  const view = {
    mood: session.memory,
    pose: poseOf(until, frame.shown),
    buyer: header.buyer,
    typing,
    ending: isOver ? (session.ending?.worth ?? null) : null,
  }
  return (
    <div class="replay-screen">
      <div class="stage">
        <Stage view={view} glance={null} reducedMotion={reducedMotion} />
        <MoodBoard buyer={header.name} change={lastChange(session)} frozen={isFrozen(scene.beat.phase)} />
      </div>
      <ChatLog
        entries={logOf(until, frame.shown, null, branchedAt)}
        lang={lang}
        buyer={header.name}
        typing={typing}
        onHurry={() => {}}
      />
    </div>
  )
}

interface ScreenProps {
  readonly film: Film
  readonly frame: Frame
  readonly typing: boolean
  readonly reducedMotion: boolean
}

/** How the three values went, above the slider: each step of it lies under its own point. */
const Curve = ({ plays, grades, at }: Pick<BarProps, 'plays' | 'grades' | 'at'>) => {
  const steps = Math.max(1, plays.length - 1)
  const high = NOTCHES
  return (
    <svg
      class="replay-curve"
      viewBox={`0 0 ${steps} ${high}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {grades.map((grade, index) =>
        isDear(grade) ? <path key={index} class="dear" d={`M${index + 1} 0V${high}`} /> : null,
      )}
      <path class="now" d={`M${at} 0V${high}`} />
      {MOOD_VALUES.map((value) => (
        <path
          key={value}
          class={value}
          d={plays
            .map(({ session }, index) => `${index === 0 ? 'M' : 'L'}${index} ${high - session.memory[value]}`)
            .join('')}
        />
      ))}
    </svg>
  )
}

interface BarProps {
  readonly plays: Plays
  readonly grades: ReplayProps['grades']
  readonly at: number
  readonly last: number
  readonly playing: boolean
  readonly onGo: (at: number) => void
  readonly onPlay: () => void
}

const Bar = ({ plays, grades, at, last, playing, onGo, onPlay }: BarProps) => {
  const { t } = useWords()
  const id = useId()
  const grade = grades[at - 1] ?? null
  const told = at === 0 ? t('replay.opening') : t('replay.at', { turn: at, count: last })
  return (
    <div class="replay-bar">
      <div class="replay-steps">
        <Button onPress={() => onGo(at - 1)}>{t('replay.back')}</Button>
        <Button weight="main" onPress={onPlay}>
          {t(playing ? 'replay.stop' : at === last ? 'replay.again' : 'replay.play')}
        </Button>
        <Button onPress={() => onGo(at + 1)}>{t('replay.on')}</Button>
      </div>
      <div class="replay-place">
        <label for={id}>{t('replay.place')}</label>
        <output for={id}>
          {grade && <span class={`label ${grade}`}>{t(`label.${grade}`)}</span>} {told}
        </output>
        <Curve plays={plays} grades={grades} at={at} />
        <input
          id={id}
          type="range"
          min="0"
          max={last}
          step="1"
          value={at}
          aria-valuetext={grade ? `${told} · ${t(`label.${grade}`)}` : told}
          onInput={(event) => onGo(event.currentTarget.valueAsNumber)}
        />
      </div>
    </div>
  )
}

export const Replay = ({ grades, from, onTurn, reducedMotion, ...film }: ReplayProps) => {
  const { plays } = film
  const last = plays.length - 1
  const frame = useSignal(frameAt(plays, from))
  const playing = useSignal(false)
  const go = (next: Frame) => {
    if (next.at !== frame.peek().at) onTurn(next.at)
    frame.value = next
  }
  useRunning(plays, frame, playing, go, reducedMotion)
  const step = (at: number) => {
    playing.value = false
    go(frameAt(plays, at))
  }
  const play = () => {
    if (!playing.value && frame.value.at === last) go(frameAt(plays, 0))
    playing.value = !playing.value
  }
  const { at, shown } = frame.value
  const next = linesAt(plays, at)[shown]
  return (
    <div class="replay">
      <Screen
        film={film}
        frame={frame.value}
        typing={playing.value && next?.speaker === 'buyer'}
        reducedMotion={reducedMotion}
      />
      <Bar
        plays={plays}
        grades={grades}
        at={at}
        last={last}
        playing={playing.value}
        onGo={step}
        onPlay={play}
      />
    </div>
  )
}
