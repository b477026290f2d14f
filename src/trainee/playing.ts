/** An attempt laid out to be played: its story, where it stands, and how every reply is kept. */
import { startTalk, type Talk, type TalkStarted } from '../conversation/index.ts'
import type { TellableStory } from '../ink/tellable.ts'
import type { Problem } from '../ink/types.ts'
import { isLocale, type Locale } from '../locale/index.ts'
import type { HintStrength, Mode } from '../training/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Typed } from '../wire/practice.ts'
import { addReply, endAttempt } from './attempts.ts'
import { hintsAt } from './modes.ts'
import { isStory, readStory } from './reading.ts'
import type { Opened } from './shelf.ts'
import type { World } from './world.ts'

interface Laid {
  readonly opened: Opened
  /** The story has changed, and only this many replies still fit; null where all do. */
  readonly fits: number | null
}

export type Table =
  | ({ readonly kind: 'laid'; readonly attempt: Attempt; readonly talk: Talk } & Laid)
  | { readonly kind: 'lost' }
  | { readonly kind: 'parted'; readonly scenario: string }
  | { readonly kind: 'broken'; readonly why: Problem | null }

/** In these the agent writes first where the story asks for it. */
const WRITES: readonly Mode[] = ['guided', 'practice']

/** An exam is told in one language from beginning to end; everything else in the reader's. */
export const localeOf = ({ transcript: { mode, locale } }: Attempt, reader: Locale): Locale =>
  mode === 'exam' && isLocale(locale) ? locale : reader

/** Reads the story of an attempt before its page needs it; `layTable` finds it read. */
export const readAhead = async (opened: Opened, attempt: Attempt, reader: Locale): Promise<void> => {
  await readStory(opened, localeOf(attempt, reader))
}

interface Notes {
  readonly hints: HintStrength
  readonly typed: readonly Typed[]
}

const notesFor = async ({ attempts, practice }: World, { id, transcript }: Attempt): Promise<Notes> => {
  const { mode, scenario } = transcript
  return {
    hints: mode === 'guided' ? hintsAt(await attempts.standing(), scenario, id) : 'none',
    typed: WRITES.includes(mode) ? await practice.typedOf(id) : [],
  }
}

/** Solves the story while it is played. Not before the first reply: until then its scene may still be on its way. */
const solveAhead = async ({ examiner, words }: World, opened: Opened, attempt: Attempt): Promise<void> => {
  // Without its text nothing is solved now; the result asks again.
  const sources = await opened.sources(localeOf(attempt, words.peek().locale)).catch(() => null)
  if (sources) examiner.prepare(sources, attempt.transcript.variant)
}

/**
 * An attempt with the way to write it on; every change is kept before anything else happens. `found` is the attempt as
 * it was, where `attempt` is less than that.
 */
const startWith = (
  world: World,
  attempt: Attempt,
  found: Attempt | null,
  opened: Opened,
  story: TellableStory,
  { hints, typed }: Notes,
): TalkStarted => {
  const { id, transcript } = attempt
  let solving = false
  let current: Attempt = { ...attempt, transcript: { ...transcript, version: opened.version } }
  const begun = world.tick() - (transcript.replies.at(-1)?.at ?? 0)
  return startTalk({
    story,
    variant: transcript.variant,
    seed: transcript.seed,
    hints,
    writes: WRITES.includes(transcript.mode),
    typed,
    replies: transcript.replies,
    branch: attempt.from?.turn ?? null,
    reducedMotion: () => world.reducedMotion.peek(),
    keep: (reply) => {
      if (!solving) void solveAhead(world, opened, current)
      solving = true
      current = addReply(current, reply, world.tick() - begun, world.now())
      return world.attempts.keep(current, found)
    },
    keepTyped: (turn, text) => world.practice.keepTyped({ attempt: id, turn, text, at: world.now() }),
    onEnded: () => {
      // While the ending is read, the result's page arrives; what fails here fails again where it is needed.
      import('./ResultPage.tsx').catch(() => {})
      if (attempt.ended) return
      current = endAttempt(current)
      void world.attempts.keep(current, found)
    },
  })
}

/** An attempt up to its first `count` replies, and what was written on the way there. */
const upTo = (count: number, attempt: Attempt, notes: Notes): { attempt: Attempt; notes: Notes } => {
  const { transcript } = attempt
  return {
    attempt: { ...attempt, transcript: { ...transcript, replies: transcript.replies.slice(0, count) } },
    notes: { ...notes, typed: notes.typed.filter(({ turn }) => turn <= count) },
  }
}

/** What is over stays as it was, and what was played anew from some turn needs the way there. */
const canGoOnFrom = (count: number, { ended, from }: Attempt): boolean =>
  !ended && (from === null || count >= from.turn - 1)

/** Lays out as much of an attempt as still fits a story that has changed; kept is that only with the next reply. */
const layWhatFits = (
  world: World,
  attempt: Attempt,
  opened: Opened,
  story: TellableStory,
  notes: Notes,
): Table => {
  const lay = (count: number, found: Attempt | null): Table => {
    const some = found ? upTo(count, found, notes) : { attempt, notes }
    const started = startWith(world, some.attempt, found, opened, story, some.notes)
    if (started.ok)
      return { kind: 'laid', attempt: some.attempt, talk: started.talk, opened, fits: found && count }
    if (!('offered' in started.why)) return { kind: 'broken', why: started.why }
    const fits = started.why.turn - 1
    return fits < count && canGoOnFrom(fits, attempt)
      ? lay(fits, attempt)
      : { kind: 'parted', scenario: attempt.transcript.scenario }
  }
  return lay(attempt.transcript.replies.length, null)
}

/** Lays an attempt out at the very line where it was left. */
export const layTable = async (world: World, id: string): Promise<Table> => {
  const attempt = await world.attempts.find(id)
  if (!attempt) return { kind: 'lost' }
  const { scenario, version } = attempt.transcript
  const asPlayed = attempt.ended || !world.storiesMove
  const opened = await (asPlayed ? world.shelf.open(scenario, version) : world.shelf.open(scenario))
  if (!opened) return { kind: 'lost' }
  const [story, notes] = await Promise.all([
    readStory(opened, localeOf(attempt, world.words.peek().locale)),
    notesFor(world, attempt),
  ])
  if (!isStory(story)) return { kind: 'broken', why: story }
  return layWhatFits(world, attempt, opened, story, notes)
}
