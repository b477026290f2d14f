/** Runs a compiled story as scenes that can be held and branched from. */
import type { Mood, Phase, Scene, Setting, StoryEvent } from '../training/index.ts'
import {
  branchable,
  branchFrom,
  type InkChoice,
  type InkEngine,
  type InkState,
  internalsOf,
} from './internals.ts'
import { SEED } from './seed.ts'
import { readSpeaker } from './speakers.ts'
import { readLineTags, readReplyTags } from './tags.ts'
import { placeOfChoice, type TellableStory } from './tellable.ts'
import type { Header, Line, Place, Problem, StoryBeat, WrittenReply } from './types.ts'

/** A story that broke while it ran: an endless loop or an error of Ink's, with the reply it happened after. */
export class StoryFault extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.rule}: ${problem.found ?? ''}`)
    this.problem = problem
  }
}

/** A whole beat may take this long, in milliseconds, before it counts as endless. */
export const BEAT_DEADLINE = 1000
const SLICE = 100
const MAX_LINES = 1000

/** The engine beneath a scene, for the story graph. */
export interface StoryScene extends Scene<StoryBeat> {
  readonly held: InkState
  readonly variant: number
  readonly choices: readonly InkChoice[]
  /** Tags that came out wrong while the story ran (logic in a tag shows its value only then). */
  readonly problems: readonly Problem[]
  readonly choose: (reply: string, mood: Mood) => StoryScene
}

export const settingOf = ({ motive, temper, start, ready, turns, pass }: Header): Setting => ({
  motive,
  temper,
  start,
  ready,
  turns,
  pass,
})

/** Sets the engine's variables where the story declares them. */
export const setSigns = (engine: InkEngine, mood: Mood, variant: number): void => {
  for (const [name, value] of Object.entries({ ...mood, variant }))
    if (engine.variablesState.GlobalVariableExistsWithName(name)) engine.variablesState.$(name, value)
}

interface Reading {
  readonly story: TellableStory
  readonly engine: InkEngine
  readonly at: Place
}

const fault = ({ at }: Reading, rule: string): never => {
  throw new StoryFault({ at, rule, severity: 'error' })
}

const placeIn = (reading: Reading, message: string): Place => {
  const line = /line (\d+)/.exec(message)?.[1]
  return line ? { file: reading.at.file, line: Number(line) } : reading.at
}

const withoutInkPrefix = (message: string): string => message.replace(/^RUNTIME (ERROR|WARNING): /, '')

/** One Continue under the deadline; returns the milliseconds' slices it took. */
const continueLine = (reading: Reading, slices: number): number => {
  const { engine } = reading
  let used = slices
  do {
    if (used > BEAT_DEADLINE / SLICE) fault(reading, 'endless-loop')
    engine.ContinueAsync(SLICE)
    if (!engine.asyncContinueComplete) used += 1
  } while (!engine.asyncContinueComplete)
  return used
}

interface Heard {
  readonly text: string
  readonly tags: readonly string[]
}

const continueAll = (reading: Reading): Heard[] => {
  const { engine } = reading
  const heard: Heard[] = []
  const errors: string[] = []
  engine.onError = (message, kind) => {
    if (kind !== 1) errors.push(message)
  }
  let slices = 0
  try {
    while (engine.canContinue && errors.length === 0) {
      slices = continueLine(reading, slices)
      heard.push({ text: (engine.currentText ?? '').trim(), tags: engine.currentTags ?? [] })
      if (heard.length > MAX_LINES) fault(reading, 'endless-loop')
    }
  } catch (thrown) {
    if (thrown instanceof StoryFault) throw thrown
    // Not Ink's own complaint but its fall: a division or mod by zero ends so.
    fault(reading, 'runtime-stumbled')
  }
  const [first] = errors
  // The engine runs dry where a trainer's last line has no divert: an ending without a tag, not a broken story.
  if (first && !/ran out of content/.test(first))
    throw new StoryFault({
      at: placeIn(reading, first),
      rule: 'runtime-error',
      severity: 'error',
      found: withoutInkPrefix(first),
    })
  return heard
}

const readReply = (story: TellableStory, choice: InkChoice, problems: Problem[]): WrittenReply => {
  const at = placeOfChoice(story, choice)
  const { id, moves, needs, why, ...read } = readReplyTags(choice.tags ?? [], at)
  problems.push(...read.problems)
  return {
    id: id ?? choice.targetPath.toString(),
    text: readSpeaker(choice.text).text,
    moves,
    needs,
    why: why ?? '',
    file: at.file,
    line: at.line,
  }
}

const bubble = ({ text }: Heard, pose: Line['pose'], sound: string | null): Line | null => {
  if (text === '') return null
  const spoken = readSpeaker(text)
  return { speaker: spoken.speaker, text: spoken.text, pose, sound }
}

interface Read {
  readonly beat: StoryBeat
  readonly problems: readonly Problem[]
}

/** Everything the engine says until the next decision. `said` is the reply's own text, which is not written twice. */
const readBeat = (reading: Reading, said: string, phase: Phase): Read => {
  const lines: Line[] = []
  const problems: Problem[] = []
  const events: StoryEvent[] = []
  const places: number[] = []
  let next = phase
  let before = 0
  let field: StoryBeat['field'] = null
  let ending: StoryBeat['ending'] = null
  let write = false
  for (const [index, heard] of continueAll(reading).entries()) {
    const tags = readLineTags(heard.tags, reading.at)
    events.push(...tags.events)
    problems.push(...tags.problems)
    if (tags.phase !== null && tags.phase !== next) before = lines.length
    next = tags.phase ?? next
    field = tags.field ?? field
    ending = tags.ending ?? ending
    write ||= tags.write
    const isSaid = index === 0 && said !== '' && readSpeaker(heard.text).text === said
    const line = isSaid ? null : bubble(heard, tags.pose, tags.sound)
    if (line) lines.push(line)
    places.push(...tags.events.map(() => lines.length - 1))
  }
  const replies = ending
    ? []
    : offeredIn(reading.engine._state).map((choice) => readReply(reading.story, choice, problems))
  return {
    beat: { lines, events, places, phase: next, before, field, write, replies: uniqueIds(replies), ending },
    problems,
  }
}

/** Two replies of one decision never share an id, whatever the author wrote: the second gets a number. */
const uniqueIds = (replies: readonly WrittenReply[]): readonly WrittenReply[] =>
  replies.map((reply, index) =>
    replies.slice(0, index).some(({ id }) => id === reply.id)
      ? { ...reply, id: `${reply.id}~${index + 1}` }
      : reply,
  )

/** The choices that a player may see: Ink takes a fallback by itself when nothing else is left. */
const offeredIn = (state: InkState): readonly InkChoice[] =>
  state.currentChoices.filter(({ isInvisibleDefault }) => !isInvisibleDefault)

/** A scene from what was read and the state it ended in. */
export const sceneAt = (
  story: TellableStory,
  engine: InkEngine,
  variant: number,
  { beat, problems }: Read,
  held: InkState,
): StoryScene => {
  const choices = beat.ending ? [] : offeredIn(held)
  return {
    beat,
    held,
    choices,
    problems,
    variant,
    choose: (id, mood) => {
      const index = beat.replies.findIndex((reply) => reply.id === id)
      const choice = choices[index]
      const reply = beat.replies[index]
      if (!choice || !reply) throw new RangeError(`reply ${id} is not on offer`)
      branchFrom(engine, held)
      engine._state.callStack.currentThread = choice.threadAtGeneration.Copy()
      engine.ChoosePath(choice.targetPath)
      setSigns(engine, mood, variant)
      const reading = { story, engine, at: { file: reply.file, line: reply.line } }
      return sceneAt(story, engine, variant, readBeat(reading, reply.text, beat.phase), engine._state)
    },
  }
}

/** The first scene of a story in one variant (from 1). Throws StoryFault where the story breaks. */
export const openScene = (story: TellableStory, variant: number, mood: Mood): StoryScene => {
  const engine = branchable(internalsOf(story.engine))
  branchFrom(engine, rootState(story, engine))
  setSigns(engine, mood, variant)
  const reading = { story, engine, at: { file: story.main, line: 1 } }
  return sceneAt(story, engine, variant, readBeat(reading, '', 'chat'), engine._state)
}

const roots = new WeakMap<TellableStory, InkState>()

/** The state before the first line, kept so that every opening starts from the same one. */
const rootState = (story: TellableStory, engine: InkEngine): InkState => {
  const known = roots.get(story)
  if (known) return known
  engine._state.storySeed = SEED
  roots.set(story, engine._state)
  return engine._state
}

/** What a story's variables hold at a scene, as text, in the order of their declaration. */
export const variablesAt = (story: TellableStory, { held }: StoryScene): ReadonlyMap<string, string> => {
  const { variablesState } = internalsOf(story.engine)
  const values = new Map([...variablesState._globalVariables, ...(held._patch?.globals ?? [])])
  return new Map([...values].map(([name, value]) => [name, value.toString()]))
}
