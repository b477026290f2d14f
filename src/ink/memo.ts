/**
 * Runs of a story remembered by what they looked at: the same reply in a state that shows the same things says the
 * same words and changes the same things, so that Ink has to run once for many states.
 */
import type { Mood } from '../training/index.ts'
import type { InkContainer, InkEngine, InkPatch, InkState } from './internals.ts'
import { printChoice } from './key.ts'
import { type Liveness, readsTurns } from './liveness.ts'
import { type StoryScene, sceneAt } from './run.ts'
import type { TellableStory } from './tellable.ts'
import { type Look, lookInto, type Watch } from './watch.ts'

interface Remembered {
  readonly looks: readonly Look[]
  /** What each look would have seen before the run, in the same order: what the run itself changed is no condition. */
  readonly seen: readonly string[]
  readonly from: InkState
  readonly scene: StoryScene
}

/** A scene and the names of the globals that were looked at on the way to it. */
export interface Chosen {
  readonly scene: StoryScene
  readonly looks: readonly Look[]
}

const ENGINE_SET: readonly string[] = ['anger', 'trust', 'heard', 'variant']

/** Carries what a run changed over to another state that it could have started from. */
const graft = ({ from, scene }: Remembered, onto: InkState, engine: InkEngine): InkState => {
  const end = scene.held
  end.RestoreAfterPatch()
  const grown = end.CopyAndStartPatching(false)
  const patch = grown._patch as InkPatch
  const before = from._patch
  const against = onto._patch
  for (const [name, value] of end._patch?.globals ?? [])
    if (before?.globals.get(name) === value || ENGINE_SET.includes(name)) patch.globals.delete(name)
  for (const [name, value] of against?.globals ?? [])
    if (!patch.globals.has(name)) patch.globals.set(name, value)
  graftCounts(patch.visitCounts, before?.visitCounts, against?.visitCounts)
  graftTurns(
    patch.turnIndices,
    before?.turnIndices,
    against?.turnIndices,
    onto.currentTurnIndex - from.currentTurnIndex,
  )
  grown.currentTurnIndex = onto.currentTurnIndex + end.currentTurnIndex - from.currentTurnIndex
  engine._state = grown
  return grown
}

type Counts = ReadonlyMap<InkContainer, number> | undefined

const graftCounts = (counts: Map<InkContainer, number>, before: Counts, onto: Counts): void => {
  for (const [container, count] of counts)
    counts.set(container, count - (before?.get(container) ?? 0) + (onto?.get(container) ?? 0))
  for (const [container, count] of onto ?? []) if (!counts.has(container)) counts.set(container, count)
}

const graftTurns = (turns: Map<InkContainer, number>, before: Counts, onto: Counts, later: number): void => {
  for (const [container, turn] of turns) {
    if (before?.get(container) !== turn) turns.set(container, turn + later)
    else if (onto?.has(container)) turns.set(container, onto.get(container) as number)
    else turns.delete(container)
  }
  for (const [container, turn] of onto ?? []) if (!turns.has(container)) turns.set(container, turn)
}

export interface Memo {
  readonly choose: (scene: StoryScene, reply: string, mood: Mood) => Chosen
}

/** A memo over one watched engine. */
export const memoOver = (
  story: TellableStory,
  engine: InkEngine,
  liveness: Liveness,
  watched: Watch,
): Memo => {
  const runs = new Map<string, Remembered[]>()
  const forgetful = readsTurns(engine.mainContentContainer)

  const seenBefore = (look: Look, state: InkState, mood: Mood, variant: number): string => {
    const signs: Readonly<Record<string, number>> = { ...mood, variant }
    const sign = typeof look.of === 'string' ? signs[look.of] : undefined
    return sign === undefined ? lookInto(look, state, engine) : String(sign)
  }

  const run = (scene: StoryScene, reply: string, mood: Mood): Remembered => {
    watched.take()
    const next = scene.choose(reply, mood)
    const looks = watched.take()
    const seen = looks.map((look) => seenBefore(look, scene.held, mood, scene.variant))
    return { looks, seen, from: scene.held, scene: next }
  }

  const choose: Memo['choose'] = (scene, reply, mood) => {
    const index = scene.beat.replies.findIndex(({ id }) => id === reply)
    const choice = scene.choices[index]
    const text = scene.beat.replies[index]?.text
    if (!choice || forgetful) return run(scene, reply, mood)
    const site = `${scene.beat.phase} ${scene.held.previousRandom} ${text} ${printChoice(choice, liveness)}`
    const known = runs.get(site) ?? []
    runs.set(site, known)
    const match = known.find(({ looks, seen }) =>
      looks.every((look, index) => seenBefore(look, scene.held, mood, scene.variant) === seen[index]),
    )
    if (match) {
      const { beat, problems } = match.scene
      return {
        looks: match.looks,
        scene: sceneAt(story, engine, scene.variant, { beat, problems }, graft(match, scene.held, engine)),
      }
    }
    const fresh = run(scene, reply, mood)
    known.push(fresh)
    return fresh
  }
  return { choose }
}
