/** The key of a decision: two states with the same key have the same future, whatever was said before. */
import type { InkChoice, InkContainer, InkEngine, InkPointer, InkState, InkValue } from './internals.ts'
import { EXACT, grained, type Liveness, livenessOf, type Reads } from './liveness.ts'

/** The parts of a key by name, so that a story that outgrows its budget can say what made it grow. */
export type KeyParts = ReadonlyMap<string, string>

const ENGINE_SET: ReadonlySet<string> = new Set(['anger', 'trust', 'heard'])

/** A value as a key tells it from others: its kind, what it shows, and of a list what it could hold. */
export const printValue = (value: InkValue): string => {
  const { originNames } = (value.valueObject ?? {}) as { readonly originNames?: readonly string[] | null }
  return `${value.valueType}:${value.toString()}${originNames ? `@${originNames.join('+')}` : ''}`
}

/** ContentAtPath finds an object; reads start at it, or at the container it stands for. */
const targetsOf = (state: InkState, engine: InkEngine): InkPointer[] =>
  state.currentChoices.map(({ targetPath }) => {
    const { container, obj } = engine.ContentAtPath(targetPath)
    return { container: container ?? obj?.parent ?? null, index: -1, isNull: false }
  })

/** Where tunnels and functions below a choice return to; its own frame goes to the target instead. */
const framesOf = (state: InkState): InkPointer[] =>
  state.currentChoices.flatMap(({ threadAtGeneration }) =>
    threadAtGeneration.callstack.slice(0, -1).map(({ currentPointer }) => currentPointer),
  )

export interface Keys {
  readonly keyOf: (state: InkState) => KeyParts
  readonly liveness: Liveness
}

/** Prepares keys for a story's states; `engine` must be the one that the states belong to. */
export const keysOf = (engine: InkEngine): Keys => {
  const liveness = livenessOf(engine)
  const globals = (state: InkState): ReadonlyMap<string, InkValue> =>
    new Map([...engine.variablesState._globalVariables, ...(state._patch?.globals ?? [])])

  const keyOf = (state: InkState): KeyParts => {
    const parts = new Map<string, string>()
    const reads = liveness.readsFrom([...targetsOf(state, engine), ...framesOf(state)])
    parts.set('place', printPlace(state, liveness))
    for (const [name, value] of globals(state))
      if (!ENGINE_SET.has(name) && (reads.everything || reads.variables.has(name)))
        parts.set(`variable ${name}`, printValue(value))
    noteCounts(parts, state, reads)
    if (reads.turns) parts.set('turn', String(state.currentTurnIndex))
    if (state.previousRandom !== 0) parts.set('luck', String(state.previousRandom))
    return parts
  }

  const noteCounts = (parts: Map<string, string>, state: InkState, reads: Reads): void => {
    const exact = reads.everything
      ? countedIn(state, engine).map((one) => [one, EXACT] as const)
      : reads.counts
    for (const [container, grain] of exact) {
      const count = grained(countOf(state, container), grain)
      if (count > 0) parts.set(`visits ${container.path.toString()}`, String(count))
    }
    const timed = reads.everything ? countedIn(state, engine) : reads.turnCounts
    for (const container of timed) {
      const turn =
        state._patch?.turnIndices.get(container) ?? state._turnIndices.get(container.path.toString())
      if (turn !== undefined)
        parts.set(`turns since ${container.path.toString()}`, String(state.currentTurnIndex - turn))
    }
  }
  return { keyOf, liveness }
}

const countOf = (state: InkState, container: InkContainer): number =>
  state._patch?.visitCounts.get(container) ?? state._visitCounts.get(container.path.toString()) ?? 0

const countedIn = (state: InkState, engine: InkEngine): InkContainer[] => {
  const early = [...state._visitCounts.keys()].map((path) => containerAt(engine, path))
  const late = [...(state._patch?.visitCounts.keys() ?? []), ...(state._patch?.turnIndices.keys() ?? [])]
  return [...new Set([...early, ...late])].filter((container) => container !== null)
}

const containerAt = (engine: InkEngine, path: string): InkContainer | null => {
  let here: InkContainer | null = engine.mainContentContainer
  for (const step of path.split('.')) {
    const index = Number(step)
    const next: unknown = Number.isInteger(index) ? here?.content[index] : here?.namedContent.get(step)
    here = (next as InkContainer | undefined) ?? null
  }
  return here
}

/** Where a choice leads and returns to: its target, its tags, its frames with their temporary values. */
export const printChoice = (
  { targetPath, threadAtGeneration, tags }: InkChoice,
  { numberOf }: Liveness,
): string => {
  const frames = threadAtGeneration.callstack.map(({ currentPointer, temporaryVariables, type }) => {
    const place = currentPointer.container ? numberOf(currentPointer.container) : -1
    const temps = [...temporaryVariables].map(([name, value]) => `${name}=${printValue(value)}`)
    return `${type}@${place}:${currentPointer.index}(${temps.join(',')})`
  })
  const before = threadAtGeneration.previousPointer
  const from = before.container ? numberOf(before.container) : -1
  return `${targetPath}|${(tags ?? []).filter((tag) => !/^\s*why/i.test(tag)).join('#')}|${frames.join('>')}|${from}`
}

const printPlace = (state: InkState, liveness: Liveness): string =>
  state.currentChoices.map((choice) => printChoice(choice, liveness)).join(' ')
