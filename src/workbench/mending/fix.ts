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
  | 'onward'
  | 'gather'
  | 'scene'
  | 'reply'
  | 'wide'
  | 'copy'
  | 'language'
  | 'same'

/** `cursor` is where to go on writing in the changed text; null to stay. Columns count from 0 and end with the line. */
export interface Fix {
  readonly name: FixName
  readonly values: Readonly<Record<string, string>>
  readonly edits: readonly Edit[]
  readonly cursor: { readonly file: string; readonly line: number; readonly column: number } | null
}

/** What a fix is made from: the problem, its file's text, and a mark for what is still to be written. */
export interface Broken {
  readonly problem: Problem
  readonly files: Files
  readonly text: string
  readonly marks: Marks
  /** Every problem that is known of the draft: what is itself broken is no measure. */
  readonly known: readonly Problem[]
}

/** What stands for words that are still to come, in the language of the file. */
export interface Marks {
  /** For words that nobody has written yet. */
  readonly write: (file: string) => string
  /** For words that still stand in the other language. */
  readonly translate: (file: string) => string
}

export type Mender = (broken: Broken) => readonly (Fix | null)[]

/** A column behind the last letter of any line. */
export const END_OF_LINE = 1_000_000

/** A fix from its parts. */
export const fix = (
  name: FixName,
  values: Fix['values'],
  edits: readonly Edit[],
  cursor: Fix['cursor'] = null,
): Fix => ({ name, values, edits, cursor })
