/** A draft played beside its text: as many of the replies so far as still fit, whatever has been changed since. */
import {
  type Compilation,
  type CompiledStory,
  compile,
  type Header,
  openScene,
  type Problem,
  type StoryBeat,
  StoryFault,
  type StoryScene,
  settingOf,
  variablesAt,
} from '../ink/index.ts'
import { beginPlay, giveReply, type Play } from '../training/index.ts'
import type { Files } from '../wire/draft.ts'
import { missingTags } from './checking/report.ts'

/** `fits` are the replies that could be said again; `variables` what the story's own hold now. */
export interface Rehearsal {
  readonly kind: 'on'
  readonly story: CompiledStory
  readonly plays: readonly Play<StoryScene['beat']>[]
  readonly fits: readonly string[]
  readonly variables: ReadonlyMap<string, string>
  /** Tags that its header lacks: it plays with what is usual, and only here. */
  readonly missing: readonly string[]
}

/** Why nothing can be played: the text does not compile, or the story breaks where it was let to run. */
export interface Broken {
  readonly kind: 'broken'
  readonly problem: Problem | null
}

/** A rehearsal as it crosses from a Worker to the page: what was said, without the story beneath it. */
export type Told = Broken | (Omit<Rehearsal, 'story' | 'plays'> & ToldPlays)

interface ToldPlays {
  readonly header: Header
  readonly plays: readonly Play<StoryBeat>[]
}

/** Where nothing came back. */
export const UNTOLD: Told = { kind: 'broken', problem: null }

/** Leaves out of a rehearsal what only the Worker has. */
export const toldOf = (made: Rehearsal | Broken): Told => {
  if (made.kind === 'broken') return made
  const { story, plays, fits, variables, missing } = made
  const bare = plays.map(({ session, scene: { beat } }) => ({ session, scene: { beat } }))
  const { header } = story
  return { kind: 'on', header, plays: bare as unknown as ToldPlays['plays'], fits, variables, missing }
}

const choose = () => {
  throw new Error('a reply is said where the story runs')
}

/** The plays as pages read them. */
export const withScenes = (told: Told): Told =>
  told.kind === 'broken'
    ? told
    : {
        ...told,
        plays: told.plays.map(({ session, scene: { beat } }) => ({ session, scene: { beat, choose } })),
      }

type Plays = readonly Play<StoryScene['beat']>[]

/** What `work` makes, or why the story broke on the way. */
const orFault = <T>(work: () => T): T | Problem => {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof StoryFault) return thrown.problem
    throw thrown
  }
}

const isFault = <T extends object>(made: T | Problem): made is Problem => 'rule' in made

/** Tells the longest beginning of the replies that neither misses one nor breaks the story. Each reply is said once. */
const tellWhatFits = (story: CompiledStory, variant: number, replies: readonly string[]): Plays | Problem => {
  const setting = settingOf(story.header)
  const opening = orFault(() => beginPlay(setting, openScene(story, variant, setting.start)))
  if (isFault(opening)) return opening
  const plays = [opening]
  for (const id of replies) {
    const last = plays.at(-1) ?? opening
    if (last.session.ending || !last.scene.beat.replies.some((reply) => reply.id === id)) break
    const next = orFault(() => giveReply(last, id) as typeof opening)
    if (isFault(next)) break
    plays.push(next)
  }
  return plays
}

const isPlays = (told: Plays | Problem): told is Plays => Array.isArray(told)

const compiled = new WeakMap<Files, Map<string, Compilation>>()

/** Each text is compiled once, however many replies are tried in it. */
const compileOnce = (files: Files, file: string): Compilation => {
  const known = compiled.get(files) ?? new Map<string, Compilation>()
  compiled.set(files, known)
  const made = known.get(file) ?? compile({ main: file, files })
  known.set(file, made)
  return made
}

/** What keeps a text from being read as Ink: no word of its header does. */
export const whyUnread = (problems: readonly Problem[]): Problem | null =>
  problems.find(({ severity, rule }) => severity === 'error' && !rule.startsWith('header-')) ?? null

/** Plays a file of a draft in one variant (from 1); never throws for what the author wrote. */
export const rehearse = (
  files: Files,
  file: string,
  variant: number,
  replies: readonly string[],
): Rehearsal | Broken => {
  const { story, problems } = compileOnce(files, file)
  if (!story) return { kind: 'broken', problem: whyUnread(problems) }
  const plays = tellWhatFits(story, Math.min(variant, story.header.variants), replies)
  if (!isPlays(plays)) return { kind: 'broken', problem: plays }
  const scene = plays.at(-1)?.scene as StoryScene | undefined
  return {
    kind: 'on',
    story,
    plays,
    fits: replies.slice(0, plays.length - 1),
    variables: scene ? variablesAt(story, scene) : new Map(),
    missing: missingTags(problems),
  }
}
