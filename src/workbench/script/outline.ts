/** A story's shape as its text shows it: sections, decisions and endings, and what can be folded away. */
import type { Mark } from './marks.ts'
import type { Line, Scan } from './scan.ts'

export interface OutlineItem {
  readonly kind: 'knot' | 'stitch' | 'function' | 'decision' | 'ending'
  readonly name: string
  readonly from: number
  readonly line: number
  /** 0 for a knot, 1 for what stands in it. */
  readonly level: number
  /** Replies of a decision; 0 for anything else. */
  readonly replies: number
}

/** Offsets from the end of the first line to the end of the last; `last` is that line's index from 0. */
export interface Fold {
  readonly from: number
  readonly to: number
  readonly last: number
}

const isSection = ({ kind }: Line): boolean => kind === 'knot' || kind === 'stitch'

const sectionItem = (mark: Mark): OutlineItem[] =>
  mark.defines && (mark.kind === 'knot' || mark.kind === 'stitch' || mark.kind === 'function')
    ? [
        {
          kind: mark.kind,
          name: mark.name,
          from: mark.from,
          line: mark.line,
          level: mark.kind === 'stitch' ? 1 : 0,
          replies: 0,
        },
      ]
    : []

const endingItem = (mark: Mark): OutlineItem[] =>
  mark.kind === 'ending'
    ? [{ kind: 'ending', name: mark.name, from: mark.from, line: mark.line, level: 1, replies: 0 }]
    : []

/** Choices of the same depth with nothing shallower between them are one decision. */
const decisionsOf = (lines: readonly Line[]): OutlineItem[] => {
  const items: { line: number; from: number; depth: number; replies: number }[] = []
  let open: (typeof items)[number][] = []
  for (const [index, line] of lines.entries()) {
    if (isSection(line) || line.kind === 'gather') open = open.filter(({ depth }) => depth < line.depth)
    if (line.kind !== 'choice') continue
    open = open.filter(({ depth }) => depth <= line.depth)
    const known = open.find(({ depth }) => depth === line.depth)
    if (known) known.replies += 1
    else {
      const item = { line: index + 1, from: line.from, depth: line.depth, replies: 1 }
      open.push(item)
      items.push(item)
    }
  }
  return items.map(({ line, from, replies }) => ({
    kind: 'decision',
    name: '',
    from,
    line,
    level: 1,
    replies,
  }))
}

/** Sections, decisions and endings in the order of the text. */
export const outlineOf = ({ lines, marks }: Scan): readonly OutlineItem[] =>
  [...marks.flatMap(sectionItem), ...marks.flatMap(endingItem), ...decisionsOf(lines)].sort(
    (a, b) => a.from - b.from,
  )

/** Whether `line` ends what `head` has begun. */
const ends = (head: Line, line: Line): boolean => {
  if (line.kind === 'knot') return true
  if (head.kind === 'knot') return false
  if (line.kind === 'stitch') return true
  if (head.kind === 'stitch') return false
  if (head.kind === 'header') return line.kind !== 'header' && line.kind !== 'blank'
  return (
    line.braces <= head.braces &&
    (line.kind === 'choice' || line.kind === 'gather') &&
    line.depth <= head.depth
  )
}

const HEADS: readonly Line['kind'][] = ['knot', 'stitch', 'choice', 'gather', 'header']

/** What can be folded below the line with this index (from 0); null where nothing can. */
export const foldAt = (lines: readonly Line[], index: number): Fold | null => {
  const head = lines[index]
  if (!head || !HEADS.includes(head.kind)) return null
  if (head.kind === 'header' && lines[index - 1]?.kind === 'header') return null
  let after = index + 1
  for (let line = lines[after]; line && !ends(head, line); line = lines[after]) after += 1
  let last = after - 1
  while (last > index && lines[last]?.kind === 'blank') last -= 1
  const end = lines[last]
  return last > index && end ? { from: head.to, to: end.to, last } : null
}
