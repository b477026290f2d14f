/** A change that would mend a problem, and what it is made from. */
import type { Problem } from '../../ink/types.ts'
import type { Files } from '../../wire/draft.ts'
import type { Edit } from '../script/names.ts'

/** What a press does, as a message's key under `mending` with its values. */
export type FixName =
  | 'replace'
  | 'knot'
  | 'declare'
  | 'close'
  | 'header'
  | 'remove'
  | 'id'
  | 'tag'
  | 'ending'
  | 'end'
  | 'wide'
  | 'copy'
  | 'language'
  | 'same'

/** `cursor` is where to go on writing in the changed text; null to stay. */
export interface Fix {
  readonly name: FixName
  readonly values: Readonly<Record<string, string>>
  readonly edits: readonly Edit[]
  readonly cursor: { readonly file: string; readonly line: number } | null
}

/** What a fix is made from: the problem, its file's text, and a mark for what is still to be written. */
export interface Broken {
  readonly problem: Problem
  readonly files: Files
  readonly text: string
  /** Stands where words are still to be written, in the language of the file. */
  readonly mark: (file: string) => string
}

export type Mender = (broken: Broken) => readonly (Fix | null)[]

/** A fix from its parts. */
export const fix = (
  name: FixName,
  values: Fix['values'],
  edits: readonly Edit[],
  cursor: Fix['cursor'] = null,
): Fix => ({ name, values, edits, cursor })
