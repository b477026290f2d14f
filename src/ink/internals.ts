/**
 * The private parts of inkjs 2.4.0 that the runner and the graph stand on, named once. The version is pinned and
 * test/ink/internals.test.ts fails when any of them changes.
 */
import type { Story } from './engine.ts'

/** A runtime object of a compiled story, by the fields that tell its kind. */
export interface InkObject {
  readonly parent: InkContainer | null
  readonly path: { toString(): string }
  readonly debugMetadata?: { readonly startLineNumber: number; readonly fileName: string | null } | null
}

export interface InkContainer extends InkObject {
  readonly content: readonly InkObject[]
  readonly namedContent: ReadonlyMap<string, InkContainer>
  readonly name: string | null
}

export interface InkPointer {
  readonly container: InkContainer | null
  readonly index: number
  readonly isNull: boolean
}

export interface InkElement {
  readonly currentPointer: InkPointer
  readonly temporaryVariables: ReadonlyMap<string, InkValue>
  readonly type: number
}

export interface InkThread {
  readonly callstack: readonly InkElement[]
  readonly previousPointer: InkPointer
  Copy(): InkThread
}

export interface InkValue extends InkObject {
  readonly valueObject: unknown
  readonly valueType: unknown
  toString(): string
}

export interface InkChoice {
  readonly text: string
  readonly tags: readonly string[] | null
  readonly isInvisibleDefault: boolean
  readonly sourcePath: string
  readonly targetPath: { toString(): string }
  readonly threadAtGeneration: InkThread
}

/** What a state changed since the story began. */
export interface InkPatch {
  readonly globals: Map<string, InkValue>
  readonly visitCounts: Map<InkContainer, number>
  readonly turnIndices: Map<InkContainer, number>
}

export interface InkState {
  readonly currentChoices: readonly InkChoice[]
  readonly callStack: { currentThread: InkThread }
  readonly _visitCounts: ReadonlyMap<string, number>
  readonly _turnIndices: ReadonlyMap<string, number>
  readonly _patch: InkPatch | null
  currentTurnIndex: number
  readonly previousRandom: number
  storySeed: number
  ResetErrors(): void
  CopyAndStartPatching(forBackgroundSave: boolean): InkState
  RestoreAfterPatch(): void
  VisitCountForContainer(container: InkContainer): number
  TurnsSinceForContainer(container: InkContainer): number
  IncrementVisitCountForContainer(container: InkContainer): void
}

export interface InkVariables {
  readonly _globalVariables: ReadonlyMap<string, InkValue>
  $(name: string, value: number): void
  GlobalVariableExistsWithName(name: string): boolean
  GetRawVariableWithName(name: string, context: number): InkValue | null
}

/** A Story with its private parts open. */
export interface InkEngine {
  _state: InkState
  _asyncSaving: boolean
  _asyncContinueActive: boolean
  _stateSnapshotAtLastNewline: InkState | null
  _recursiveContinueCount: number
  readonly variablesState: InkVariables
  readonly mainContentContainer: InkContainer
  readonly canContinue: boolean
  readonly asyncContinueComplete: boolean
  readonly currentText: string | null
  readonly currentTags: readonly string[] | null
  onError: ((message: string, kind: number) => void) | null
  ContinueAsync(milliseconds: number): void
  ChoosePath(path: unknown): void
  ContentAtPath(path: unknown): { readonly obj: InkObject | null; readonly container: InkContainer | null }
  VisitContainer(container: InkContainer, atStart: boolean): void
}

export const internalsOf = (story: Story): InkEngine => story as unknown as InkEngine

/** Keeps every state a patch over the one before, so that states can be held and branched from. */
export const branchable = (engine: InkEngine): InkEngine => {
  engine._asyncSaving = true
  return engine
}

/** Makes a held state the engine's current one, as a fresh patch: what follows leaves the held one untouched. */
export const branchFrom = (engine: InkEngine, held: InkState): void => {
  engine._asyncContinueActive = false
  engine._stateSnapshotAtLastNewline = null
  engine._recursiveContinueCount = 0
  engine._state = held
  held.RestoreAfterPatch()
  engine._state = held.CopyAndStartPatching(false)
}
