/** What the code ahead of a place in a story can still read: the only memory worth telling states apart by. */
import type { InkContainer, InkEngine, InkObject, InkPointer } from './internals.ts'

/** inkjs ControlCommand numbers (2.4.0). */
const COMMAND = {
  popFunction: 5,
  popTunnel: 6,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
} as const

interface Fields {
  readonly _content?: readonly InkObject[]
  readonly pushesToStack?: boolean
  readonly isConditional?: boolean
  readonly isExternal?: boolean
  readonly variableDivertName?: string | null
  readonly targetPointer?: InkPointer
  readonly choiceTarget?: InkContainer | null
  readonly onceOnly?: boolean
  readonly pathForCount?: unknown
  readonly containerForCount?: InkContainer | null
  readonly name?: string | null
  readonly _commandType?: number
  readonly targetPath?: unknown
  readonly variableName?: string
  readonly contextIndex?: number
  readonly value?: unknown
}
const fieldsOf = (object: InkObject): Fields => object as unknown as Fields

export const isContainer = (object: InkObject): object is InkContainer =>
  fieldsOf(object)._content !== undefined
const isDivert = (f: Fields): boolean => f.pushesToStack !== undefined
const isChoicePoint = (f: Fields): boolean => f.onceOnly !== undefined && f.pushesToStack === undefined
const isReference = (f: Fields): boolean => f.pathForCount !== undefined
const isTargetValue = (f: Fields): boolean =>
  f.targetPath !== undefined && f.value !== undefined && !isDivert(f)
const isPointerValue = (f: Fields): boolean => f.contextIndex !== undefined && f.variableName !== undefined

/** How closely a visit count is looked at: as it is, up to a bound, or its rest after division. */
export type Grain = { readonly kind: 'exact' } | { readonly kind: 'most' | 'rest'; readonly of: number }
export const EXACT: Grain = { kind: 'exact' }
const ONCE: Grain = { kind: 'most', of: 1 }

/** A count as a grain sees it. */
export const grained = (count: number, grain: Grain): number =>
  grain.kind === 'exact' ? count : grain.kind === 'most' ? Math.min(count, grain.of) : count % grain.of

const sameOrFiner = (a: Grain | undefined, b: Grain): Grain => {
  if (!a) return b
  if (a.kind === 'most' && b.kind === 'most') return a.of > b.of ? a : b
  return a.kind !== 'exact' && b.kind !== 'exact' && a.kind === b.kind && a.of === b.of ? a : EXACT
}

const noteCount = (counts: Map<InkContainer, Grain>, container: InkContainer, grain: Grain): void =>
  void counts.set(container, sameOrFiner(counts.get(container), grain))

/** A sequence asks for its visits and at once takes the lesser of them and its length, or the rest. */
const grainOfSequence = (command: InkObject): Grain => {
  const index = placeAmong(command)
  const [bound, call] = [1, 2].map((after) => command.parent?.content[index + after])
  const of = bound && fieldsOf(bound).value
  const name = call && fieldsOf(call).name
  if (typeof of !== 'number') return EXACT
  return name === 'MIN' ? { kind: 'most', of: of + 1 } : name === '%' ? { kind: 'rest', of } : EXACT
}

/** Names and containers that some code reads; `everything` when a target is only known while running. */
export interface Reads {
  readonly variables: Set<string>
  readonly counts: Map<InkContainer, Grain>
  readonly turnCounts: Set<InkContainer>
  turns: boolean
  everything: boolean
}

const noReads = (): Reads => ({
  variables: new Set(),
  counts: new Map(),
  turnCounts: new Set(),
  turns: false,
  everything: false,
})

/** Where an object stands among its parent's content, -1 where it is reached by name only. */
const placeAmong = (object: InkObject): number => object.parent?.content.indexOf(object) ?? -1

const objectAt = ({ container, index }: InkPointer): InkObject | null => {
  if (!container) return null
  if (index < 0) return container
  return container.content[index] ?? nextAfter(container)
}

/** What the flow comes to after an object, climbing out of containers that end; null where it runs dry. */
const nextAfter = (object: InkObject): InkObject | null => {
  let here: InkObject | null = object
  while (here?.parent) {
    const index = placeAmong(here)
    if (index < 0) return null
    const next: InkObject | undefined = here.parent.content[index + 1]
    if (next) return next
    here = here.parent
  }
  return null
}

/** Every container whose address is taken as a value: where a variable divert may lead. */
const takenTargets = (root: InkContainer, engine: InkEngine): InkContainer[] => {
  const taken: InkContainer[] = []
  walk(root, (object) => {
    const fields = fieldsOf(object)
    if (!isTargetValue(fields)) return
    const found = engine.ContentAtPath(fields.targetPath)
    const container = found.container ?? found.obj?.parent
    if (container) taken.push(container)
  })
  return taken
}

/** Visits every runtime object of a story once. */
export const walk = (root: InkContainer, visit: (object: InkObject) => void): void => {
  const waiting: InkObject[] = [root]
  const seen = new Set<InkObject>(waiting)
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    visit(object)
    if (!isContainer(object)) continue
    for (const child of [...object.content, ...object.namedContent.values()])
      if (!seen.has(child)) {
        seen.add(child)
        waiting.push(child)
      }
  }
}

/** Whether any code asks how many turns have passed since the beginning. */
export const readsTurns = (root: InkContainer): boolean => {
  let found = false
  walk(root, (object) => {
    if (fieldsOf(object)._commandType === COMMAND.turns) found = true
  })
  return found
}

export interface Liveness {
  /** What any code reachable from these pointers may read. */
  readonly readsFrom: (pointers: readonly InkPointer[]) => Reads
  /** A small number for an object, the same for the life of the story. */
  readonly numberOf: (object: InkObject) => number
}

/** Works out, on demand and once a place, what the rest of a story can read. */
export const livenessOf = (engine: InkEngine): Liveness => {
  const root = engine.mainContentContainer
  const taken = takenTargets(root, engine)
  const numbers = new Map<InkObject, number>()
  walk(root, (object) => numbers.set(object, numbers.size))

  const successors = (object: InkObject): (InkObject | null | undefined)[] => {
    const fields = fieldsOf(object)
    if (isContainer(object)) return [object.content[0] ?? nextAfter(object)]
    if (isDivert(fields)) {
      const goesOn = fields.isConditional || fields.pushesToStack || fields.isExternal
      const targets = fields.variableDivertName
        ? taken
        : [fields.targetPointer && !fields.isExternal ? objectAt(fields.targetPointer) : null]
      return goesOn ? [...targets, nextAfter(object)] : targets
    }
    if (isChoicePoint(fields)) return [fields.choiceTarget, nextAfter(object)]
    const command = fields._commandType
    if (command === COMMAND.done || command === COMMAND.end || command === COMMAND.popFunction) return []
    if (command === COMMAND.popTunnel) return taken
    if (command === COMMAND.startThread) {
      const divert = nextAfter(object)
      return [divert, divert && nextAfter(divert)]
    }
    return [nextAfter(object)]
  }

  const noteReads = (object: InkObject, reads: Reads): void => {
    const fields = fieldsOf(object)
    if (isReference(fields)) {
      if (fields.pathForCount) {
        if (fields.containerForCount) noteCount(reads.counts, fields.containerForCount, EXACT)
      } else if (fields.name) reads.variables.add(fields.name)
    }
    if (isPointerValue(fields) && fields.variableName) reads.variables.add(fields.variableName)
    if (isDivert(fields) && fields.variableDivertName) reads.variables.add(fields.variableDivertName)
    if (isChoicePoint(fields) && fields.onceOnly && fields.choiceTarget)
      noteCount(reads.counts, fields.choiceTarget, ONCE)
    noteCommand(object, fields._commandType, reads)
  }

  const noteCommand = (object: InkObject, command: number | undefined, reads: Reads): void => {
    if ((command === COMMAND.visitIndex || command === COMMAND.shuffleIndex) && object.parent)
      noteCount(reads.counts, object.parent, grainOfSequence(object))
    if (command === COMMAND.turns) reads.turns = true
    if (command !== COMMAND.turnsSince && command !== COMMAND.readCount) return
    const before = object.parent?.content[placeAmong(object) - 1]
    const fields = before && fieldsOf(before)
    const target = fields && isTargetValue(fields) ? engine.ContentAtPath(fields.targetPath).container : null
    if (!target) reads.everything = true
    else if (command === COMMAND.turnsSince) reads.turnCounts.add(target)
    else noteCount(reads.counts, target, EXACT)
  }

  const known = new Map<InkObject, Reads>()
  const readsAhead = (start: InkObject): Reads => {
    const found = known.get(start)
    if (found) return found
    const reads = noReads()
    const seen = new Set<InkObject>([start])
    const waiting = [start]
    for (let object = waiting.pop(); object; object = waiting.pop()) {
      noteReads(object, reads)
      for (const next of successors(object))
        if (next && !seen.has(next)) {
          seen.add(next)
          waiting.push(next)
        }
    }
    known.set(start, reads)
    return reads
  }

  const readsFrom = (pointers: readonly InkPointer[]): Reads => {
    const all = noReads()
    for (const pointer of pointers) {
      const start = objectAt(pointer)
      if (!start) continue
      const reads = readsAhead(start)
      for (const name of reads.variables) all.variables.add(name)
      for (const [count, grain] of reads.counts) noteCount(all.counts, count, grain)
      for (const count of reads.turnCounts) all.turnCounts.add(count)
      all.turns ||= reads.turns
      all.everything ||= reads.everything
    }
    return all
  }

  return { readsFrom, numberOf: (object) => numbers.get(object) ?? -1 }
}
