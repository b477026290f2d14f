/** What a story looks at while it runs: the globals, counts and turns that its next words depend on. */
import type { InkContainer, InkEngine, InkState, InkValue } from './internals.ts'
import { printValue } from './key.ts'

/** What was looked at. */
export interface Look {
  readonly of: string | InkContainer
  readonly kind: 'variable' | 'visits' | 'turns since'
}

/** What a look sees in a state. */
export const lookInto = (look: Look, state: InkState, engine: InkEngine): string => {
  if (look.kind === 'variable') return seenIn(state, engine, look.of as string)
  const container = look.of as InkContainer
  return look.kind === 'visits'
    ? String(state.VisitCountForContainer(container))
    : String(state.TurnsSinceForContainer(container))
}

/** A global's value in a state, '' where it is none. */
export const seenIn = (state: InkState, engine: InkEngine, name: string): string => {
  const value = state._patch?.globals.get(name) ?? engine.variablesState._globalVariables.get(name)
  return value ? printValue(value) : ''
}

export interface Watch {
  /** What was looked at since the last take, each thing once. */
  readonly take: () => readonly Look[]
  /** Containers with a name that the flow entered, by path. */
  readonly entered: ReadonlySet<string>
  readonly stop: () => void
}

/** Watches an engine until stopped. The state's methods belong to inkjs as a whole, so one engine runs at a time. */
export const watch = (engine: InkEngine): Watch => {
  let looks = new Map<string, Look>()
  const entered = new Set<string>()
  const note = (kind: Look['kind'], of: Look['of']): void => {
    const name = typeof of === 'string' ? of : `${kind} ${of.path.toString()}`
    if (!looks.has(name)) looks.set(name, { kind, of })
  }
  const variables = engine.variablesState
  const readVariable = variables.GetRawVariableWithName
  variables.GetRawVariableWithName = function watched(name: string, context: number): InkValue | null {
    const value = readVariable.call(this, name, context)
    if (context <= 0 && value && variables.GlobalVariableExistsWithName(name)) note('variable', name)
    return value
  }
  const visit = engine.VisitContainer
  engine.VisitContainer = function watched(container: InkContainer, atStart: boolean): void {
    if (container.name) entered.add(container.path.toString())
    visit.call(this, container, atStart)
  }
  const states = Object.getPrototypeOf(engine._state) as InkState
  const {
    VisitCountForContainer: visits,
    TurnsSinceForContainer: turns,
    IncrementVisitCountForContainer: more,
  } = states
  let counting = false
  states.VisitCountForContainer = function watched(container: InkContainer): number {
    const count = visits.call(this, container)
    if (!counting) note('visits', container)
    return count
  }
  states.TurnsSinceForContainer = function watched(container: InkContainer): number {
    const since = turns.call(this, container)
    note('turns since', container)
    return since
  }
  states.IncrementVisitCountForContainer = function watched(container: InkContainer): void {
    counting = true
    more.call(this, container)
    counting = false
  }
  return {
    take: () => {
      const taken = [...looks.values()]
      looks = new Map()
      return taken
    },
    entered,
    stop: () => {
      Reflect.deleteProperty(variables, 'GetRawVariableWithName')
      Reflect.deleteProperty(engine, 'VisitContainer')
      Object.assign(states, {
        VisitCountForContainer: visits,
        TurnsSinceForContainer: turns,
        IncrementVisitCountForContainer: more,
      })
    },
  }
}
