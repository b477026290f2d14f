/** What stands beside a conversation's replies: the coach, and the agent's own words before the options. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { StoryBeat } from '../ink/types.ts'
import type { HintStrength, Play } from '../training/index.ts'
import { type Remark, remarkOn } from './coaching.ts'

export interface BesideStart {
  readonly hints: HintStrength
  /** Whether the agent is asked to write first where the story says so; `typed` is what was written already. */
  readonly writes: boolean
  readonly typed: readonly { readonly turn: number; readonly text: string }[]
  /** Keeps what was written before the replies were seen. */
  readonly keepTyped: (turn: number, text: string) => Promise<void>
}

export interface Beside {
  readonly coach: ReadonlySignal<Remark | null>
  /** The coach has something to say and waits to be asked. */
  readonly hintWaits: ReadonlySignal<boolean>
  readonly askHint: () => void
  /** The agent is to write a reply before the options are shown. */
  readonly writing: ReadonlySignal<boolean>
  /** What was written for the open decision; null where nothing was. */
  readonly written: ReadonlySignal<string | null>
  /** Shows the options, after this text or, with null, without one. */
  readonly write: (text: string | null) => Promise<void>
}

/** Follows the decision that is open: `turn` (from 1) while `isOpen`. */
export const besideTalk = (
  start: BesideStart,
  play: ReadonlySignal<Play<StoryBeat>>,
  isOpen: ReadonlySignal<boolean>,
  turn: ReadonlySignal<number>,
): Beside => {
  const asked = signal(0)
  const hasHint = computed(() => isOpen.value && start.hints !== 'none')
  const hintWaits = computed(() => hasHint.value && start.hints === 'asked' && asked.value !== turn.value)
  const texts = signal<ReadonlyMap<number, string | null>>(
    new Map(start.typed.map(({ turn, text }) => [turn, text])),
  )
  const writing = computed(
    () => start.writes && isOpen.value && play.value.scene.beat.write && !texts.value.has(turn.value),
  )
  return {
    coach: computed(() => (hasHint.value && !hintWaits.value ? remarkOn(play.value) : null)),
    hintWaits,
    askHint: () => {
      asked.value = turn.value
    },
    writing,
    written: computed(() => (isOpen.value ? (texts.value.get(turn.value) ?? null) : null)),
    write: async (text) => {
      if (!writing.value) return
      const at = turn.value
      texts.value = new Map(texts.value).set(at, text)
      if (text !== null) await start.keepTyped(at, text)
    },
  }
}
