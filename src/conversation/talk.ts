/** A conversation under way: what has been said, what has been shown, and the one way to go on. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { orderReplies } from '../ink/order.ts'
import { openScene, StoryFault, settingOf } from '../ink/run.ts'
import type { TellableStory } from '../ink/tellable.ts'
import type { Problem, StoryBeat, WrittenReply } from '../ink/types.ts'
import {
  beginPlay,
  giveReply,
  isFrozen,
  type Mismatch,
  type Play,
  type Pose,
  replay,
} from '../training/index.ts'
import { type Beside, type BesideStart, besideTalk } from './beside.ts'
import { type Entry, logLines, logOf } from './entries.ts'
import { paceOf } from './pace.ts'
import { poseOf } from './pose.ts'

export interface TalkStart extends BesideStart {
  readonly story: TellableStory
  /** From 1. */
  readonly variant: number
  readonly seed: number
  readonly replies: readonly { readonly id: string }[]
  /** The turn (from 1) from which another conversation is played anew; null where this is none. */
  readonly branch: number | null
  readonly reducedMotion: () => boolean
  /** Keeps a reply before the buyer answers; resolves also where it could not be kept. */
  readonly keep: (replyId: string, talk: { readonly turn: number }) => Promise<void>
  /** The story has come to its ending; also told when an ended conversation is taken up again. */
  readonly onEnded: () => void
}

export interface Talk extends Beside {
  readonly story: ReadonlySignal<TellableStory>
  /** Where the conversation is, at once after a reply. */
  readonly play: ReadonlySignal<Play<StoryBeat>>
  /** The number (from 1) of the line that is the agent's turn to say; it counts up once a reply is kept. */
  readonly line: ReadonlySignal<number>
  readonly log: ReadonlySignal<readonly Entry[]>
  /** Replies on offer in the order shown; empty while the buyer is answering or the agent writes first. */
  readonly offered: ReadonlySignal<readonly WrittenReply[]>
  readonly answering: ReadonlySignal<boolean>
  readonly buyerTyping: ReadonlySignal<boolean>
  readonly ended: ReadonlySignal<boolean>
  readonly pose: ReadonlySignal<Pose>
  /** A mistake in the story that stops it; what was said is kept. */
  readonly fault: ReadonlySignal<Problem | null>
  readonly say: (id: string) => Promise<void>
  /** Shows everything that is still to come of this answer. */
  readonly hurry: () => void
  /** Goes on in another language at the same place; false where that story does not match. */
  readonly retell: (story: TellableStory) => boolean
  readonly close: () => void
}

export type TalkStarted =
  | { readonly ok: true; readonly talk: Talk }
  | { readonly ok: false; readonly why: Problem | Mismatch }

type Plays = readonly [Play<StoryBeat>, ...Play<StoryBeat>[]]

const tell = (story: TellableStory, variant: number, replies: TalkStart['replies']) => {
  const setting = settingOf(story.header)
  return replay(setting, openScene(story, variant, setting.start), replies)
}

const lastOf = (plays: Plays): Play<StoryBeat> => plays.at(-1) ?? plays[0]

/** Begins a conversation, or takes it up where its replies left it. */
export const startTalk = (start: TalkStart): TalkStarted => {
  try {
    const told = tell(start.story, start.variant, start.replies)
    if (!told.ok) return { ok: false, why: told.mismatch }
    const [
      first = beginPlay(
        settingOf(start.story.header),
        openScene(start.story, start.variant, start.story.header.start),
      ),
      ...rest
    ] = told.plays
    return { ok: true, talk: talkFrom(start, [first, ...rest]) }
  } catch (thrown) {
    if (thrown instanceof StoryFault) return { ok: false, why: thrown.problem }
    throw thrown
  }
}

const talkFrom = (start: TalkStart, opening: Plays): Talk => {
  const story = signal(start.story)
  const plays = signal<Plays>(opening)
  const pending = signal<WrittenReply | null>(null)
  /** Where the pending reply leads: the mood shows it at once, the buyer speaks once the reply is kept. */
  const ahead = signal<Play<StoryBeat> | null>(null)
  const fault = signal<Problem | null>(null)
  const resumed = start.replies.length > 0
  const revealed = signal(resumed ? Number.POSITIVE_INFINITY : 0)
  let timer: ReturnType<typeof setTimeout> | null = null

  const play = computed(() => ahead.value ?? lastOf(plays.value))
  const lines = computed(() => logLines(play.value.scene.beat))
  const shown = computed(() => Math.min(revealed.value, lines.value.length))
  /** How many lines of the last beat that was told are shown: all of them while a reply is pending. */
  const spoken = computed(() => (pending.value ? Number.POSITIVE_INFINITY : shown.value))
  const answering = computed(() => pending.value !== null || shown.value < lines.value.length)
  const ended = computed(() => play.value.session.ending !== null && !answering.value)

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const hurry = () => {
    if (pending.value !== null || shown.value >= lines.value.length) return
    stop()
    revealed.value = lines.value.length
  }
  const showNext = () => {
    stop()
    const next = lines.value[shown.value]
    if (!next) return
    const wait = paceOf(next, start.reducedMotion())
    if (wait === 0) return hurry()
    timer = setTimeout(() => {
      revealed.value = shown.value + 1
      showNext()
    }, wait)
  }
  const lookAhead = (reply: WrittenReply): Play<StoryBeat> | Problem => {
    try {
      return giveReply(play.peek(), reply.id)
    } catch (thrown) {
      if (thrown instanceof StoryFault) return thrown.problem
      throw thrown
    }
  }
  const answer = () => {
    const next = ahead.value
    if (!next) return
    batch(() => {
      plays.value = [...plays.value, next]
      revealed.value = 0
      pending.value = null
      ahead.value = null
    })
    if (next.session.ending !== null) start.onEnded()
    showNext()
  }
  /** A record is filled in without the buyer; elsewhere the buyer types unless the next line is somebody else's. */
  const awaitsBuyer = (): boolean => {
    if (pending.value !== null) return !isFrozen(lastOf(plays.value).scene.beat.phase)
    return lines.value[shown.value]?.speaker === 'buyer'
  }
  const isOpen = computed(() => !answering.value && play.value.session.ending === null)
  /** The open decision's number, from 1. */
  const turn = computed(() => play.value.session.turns.length + 1)
  const beside = besideTalk(start, play, isOpen, turn)
  const offered = computed(() => {
    if (!isOpen.value || beside.writing.value) return []
    return orderReplies(play.value.scene.beat.replies, start.seed, turn.value - 1)
  })
  const say = async (id: string) => {
    const reply = offered.value.find((each) => each.id === id)
    if (!reply) return
    const keeping = start.keep(id, { turn: turn.value })
    const next = lookAhead(reply)
    batch(() => {
      pending.value = reply
      if ('session' in next) ahead.value = next
    })
    await keeping
    if ('session' in next) answer()
    else fault.value = next
  }
  const retell = (other: TellableStory): boolean => {
    const replies = play.value.session.turns.map((turn) => ({ id: turn.reply }))
    const told = tell(other, start.variant, replies)
    const [first, ...rest] = told.plays
    if (!told.ok || !first) return false
    stop()
    batch(() => {
      story.value = other
      ahead.value = ahead.value && (rest.pop() ?? null)
      plays.value = [first, ...rest]
      revealed.value = Number.POSITIVE_INFINITY
    })
    return true
  }

  if (!resumed) showNext()
  else if (play.value.session.ending !== null) start.onEnded()
  return {
    story,
    play,
    line: computed(() => {
      const { turns, ending } = lastOf(plays.value).session
      return turns.length + (ending ? 0 : 1)
    }),
    log: computed(() => logOf(plays.value, spoken.value, pending.value, start.branch)),
    offered,
    ...beside,
    answering,
    buyerTyping: computed(() => fault.value === null && awaitsBuyer()),
    ended,
    pose: computed(() => poseOf(plays.value, spoken.value)),
    fault,
    say,
    hurry,
    retell,
    close: stop,
  }
}
