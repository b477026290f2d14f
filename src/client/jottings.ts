/** A small book beside the database that is written in at once: what the newest keystrokes have changed. */
import type { Draft, Files } from '../wire/draft.ts'
import { isFields, isTime } from '../wire/parse.ts'
import { differing, type Piece, replaced } from './differing.ts'

/** What makes a draft of one that the database may hold; `changed` names that one, null stands for empty texts. */
interface Since {
  readonly changed: number | null
  readonly files: Readonly<Record<string, Piece>>
}
interface Jotting {
  readonly changed: number
  readonly since: readonly Since[]
}

const NAME = 'heqi.draft.'

const isPiece = (value: unknown): value is Piece =>
  isFields(value) &&
  Number.isInteger(value.from) &&
  Number.isInteger(value.to) &&
  typeof value.insert === 'string'

const isSince = (value: unknown): value is Since =>
  isFields(value) &&
  (value.changed === null || isTime(value.changed)) &&
  isFields(value.files) &&
  Object.values(value.files).every(isPiece)

const parseJotting = (stored: string | null): Jotting | null => {
  if (stored === null) return null
  const value: unknown = JSON.parse(stored)
  if (!isFields(value) || !isTime(value.changed) || !Array.isArray(value.since)) return null
  return { changed: value.changed, since: value.since.filter(isSince) }
}

const piecesOf = (before: Files, after: Files): Since['files'] =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([file, text]) => before[file] !== text)
      .map(([file, text]) => [file, differing(before[file] ?? '', text)]),
  )

const sinceOf = (base: Draft | null, { files }: Draft): Since => ({
  changed: base?.changed ?? null,
  files: piecesOf(base?.files ?? {}, files),
})

const completed = (draft: Draft, jotting: Jotting): Draft => {
  const since =
    jotting.since.find(({ changed }) => changed === draft.changed) ??
    jotting.since.find(({ changed }) => changed === null)
  if (!since) return draft
  const texts = Object.entries(since.files).map(([file, piece]) => [
    file,
    replaced(since.changed === null ? '' : (draft.files[file] ?? ''), piece),
  ])
  return { ...draft, changed: jotting.changed, files: { ...draft.files, ...Object.fromEntries(texts) } }
}

export interface Jottings {
  /**
   * Notes how `draft` differs from each of the states that the database may be in by now; all of its texts where none
   * is known. False where nothing can be noted.
   */
  readonly jot: (draft: Draft, known: readonly Draft[]) => boolean
  /** Crosses out what the database has. */
  readonly strike: (draft: Draft) => void
  readonly drop: (id: string) => void
  /** The draft as it was when the tab was torn away. */
  readonly complete: (draft: Draft) => Draft
}

/** Opens the book. Denied, full or unreadable, it is empty. */
export const openJottings = (storage: () => Storage): Jottings => {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  const read = (id: string): Jotting | null => parseJotting(storage().getItem(NAME + id))
  return {
    jot: (draft, known) =>
      attempt(() => {
        const since = known.length > 0 ? known.map((base) => sinceOf(base, draft)) : [sinceOf(null, draft)]
        const jotting: Jotting = { changed: draft.changed, since }
        storage().setItem(NAME + draft.id, JSON.stringify(jotting))
        return true
      }, false),
    strike: (draft) =>
      attempt(() => {
        const jotted = read(draft.id)
        if (jotted && jotted.changed <= draft.changed) storage().removeItem(NAME + draft.id)
      }, undefined),
    drop: (id) => attempt(() => storage().removeItem(NAME + id), undefined),
    complete: (draft) =>
      attempt(() => {
        const jotted = read(draft.id)
        return jotted && jotted.changed > draft.changed ? completed(draft, jotted) : draft
      }, draft),
  }
}
