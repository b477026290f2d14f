/** What stands where in a story's text: every name with its place, and what kind of thing it names. */

/** Things that have a definition. */
export type NameKind =
  | 'knot'
  | 'stitch'
  | 'function'
  | 'external'
  | 'label'
  | 'variable'
  | 'constant'
  | 'list'
  | 'item'
  | 'temp'
  | 'fact'
  | 'promise'
  | 'reply'
  | 'ending'

/** Words of a fixed vocabulary. */
export type WordKind = 'tag' | 'speaker' | 'move' | 'pose' | 'phase' | 'field' | 'worth' | 'file'

/** `name` stands from `from` to `to` (offsets into the text) on `line` (from 1). */
export interface Mark {
  readonly kind: NameKind | WordKind
  readonly name: string
  readonly from: number
  readonly to: number
  readonly line: number
  /** Whether this place makes the name known; a fixed word is never defined. */
  readonly defines: boolean
  /** The knot, or `knot.stitch`, that it stands in; empty before the first knot. */
  readonly scope: string
}

/** What a `#` tag is about, where its value names something. */
export const TAG_VALUES: Readonly<
  Record<string, { readonly kind: NameKind | WordKind; readonly defines: boolean }>
> = {
  fact: { kind: 'fact', defines: true },
  needs: { kind: 'fact', defines: false },
  promise: { kind: 'promise', defines: true },
  kept: { kind: 'promise', defines: false },
  broken: { kind: 'promise', defines: false },
  id: { kind: 'reply', defines: true },
  move: { kind: 'move', defines: false },
  pose: { kind: 'pose', defines: false },
  phase: { kind: 'phase', defines: false },
  field: { kind: 'field', defines: false },
}

/** Names that Ink code can call or go to, each with what may be meant by it. */
export const CODE_KINDS: readonly NameKind[] = [
  'knot',
  'stitch',
  'function',
  'external',
  'label',
  'variable',
  'constant',
  'list',
  'item',
  'temp',
]
export const TARGET_KINDS: readonly NameKind[] = ['knot', 'stitch', 'label', 'function']
