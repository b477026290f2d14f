/** An attempt laid out to be played: its story, where it stands, and how every reply is kept. */

import { compileOnce } from '../conversation/compiled.ts'
import { startTalk, type Talk, type TalkStarted } from '../conversation/index.ts'
import type { CompiledStory, Problem } from '../ink/index.ts'
import { isLocale, type Locale } from '../locale/index.ts'
import type { HintStrength, Mode } from '../training/index.ts'
import type { Attempt } from '../wire/attempt.ts'
import type { Typed } from '../wire/practice.ts'
import { addReply, endAttempt } from './attempts.ts'
import { hintsAt } from './modes.ts'
import type { Opened } from './shelf.ts'
import type { World } from './world.ts'

export type Table =
  | { readonly kind: 'laid'; readonly attempt: Attempt; readonly talk: Talk; readonly opened: Opened }
  | { readonly kind: 'lost' }
  | { readonly kind: 'parted'; readonly scenario: string }
  | { readonly kind: 'broken'; readonly why: Problem | null }

/** In these the agent writes first where the story asks for it. */
const WRITES: readonly Mode[] = ['guided', 'practice']

/** An exam is told in one language from beginning to end; everything else in the reader's. */
export const localeOf = ({ transcript: { mode, locale } }: Attempt, reader: Locale): Locale =>
  mode === 'exam' && isLocale(locale) ? locale : reader

/** The story in a language; a problem where it is broken, null where it is missing. */
export const readStory = (opened: Opened, locale: Locale): CompiledStory | Problem | null => {
  const sources = opened.sources(locale)
  if (!sources) return null
  const { story, problems } = compileOnce(sources)
  return story ?? problems.find(({ severity }) => severity === 'error') ?? null
}

export const isStory = (read: CompiledStory | Problem | null): read is CompiledStory =>
  read !== null && 'header' in read

/** Compiles the story of an attempt before its page needs it; `layTable` finds it compiled. */
export const readAhead = (opened: Opened, attempt: Attempt, reader: Locale): void => {
  readStory(opened, localeOf(attempt, reader))
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

/** An attempt with the way to write it on; every change is kept before anything else happens. */
const startWith = (
  world: World,
  attempt: Attempt,
  version: string,
  story: CompiledStory,
  { hints, typed }: Notes,
): TalkStarted => {
  const { id, transcript } = attempt
  let current: Attempt = { ...attempt, transcript: { ...transcript, version } }
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
      current = addReply(current, reply, world.tick() - begun, world.now())
      return world.attempts.keep(current)
    },
    keepTyped: (turn, text) => world.practice.keepTyped({ attempt: id, turn, text, at: world.now() }),
    onEnded: () => {
      // While the ending is read, the result's page arrives; what fails here fails again where it is needed.
      import('./ResultPage.tsx').catch(() => {})
      if (attempt.ended) return
      current = endAttempt(current)
      void world.attempts.keep(current)
    },
  })
}

/** Lays an attempt out at the very line where it was left. */
export const layTable = async (world: World, id: string): Promise<Table> => {
  const attempt = await world.attempts.find(id)
  const opened = attempt && (await world.shelf.open(attempt.transcript.scenario, attempt.transcript.version))
  if (!attempt || !opened) return { kind: 'lost' }
  const story = readStory(opened, localeOf(attempt, world.words.peek().locale))
  if (!isStory(story)) return { kind: 'broken', why: story }
  world.examiner.prepare(story.sources, attempt.transcript.variant)
  const started = startWith(world, attempt, opened.version, story, await notesFor(world, attempt))
  if (started.ok) return { kind: 'laid', attempt, talk: started.talk, opened }
  return 'offered' in started.why
    ? { kind: 'parted', scenario: attempt.transcript.scenario }
    : { kind: 'broken', why: started.why }
}
