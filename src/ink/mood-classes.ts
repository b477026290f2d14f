/** How finely a story looks at the mood: the story graph keeps apart only what its comparisons can tell apart. */
import { MOOD_MAX, MOOD_VALUES, type MoodValue } from '../training/index.ts'
import type { InkContainer, InkObject } from './internals.ts'
import { isContainer, walk } from './liveness.ts'

/** Whole numbers from `low` to `high`, both in. */
export interface Range {
  readonly low: number
  readonly high: number
}

const COMPARISONS: Readonly<Record<string, (n: number) => readonly number[]>> = {
  '<': (n) => [Math.ceil(n)],
  '>=': (n) => [Math.ceil(n)],
  '>': (n) => [Math.floor(n) + 1],
  '<=': (n) => [Math.floor(n) + 1],
  '==': (n) => (Number.isInteger(n) ? [n, n + 1] : []),
  '!=': (n) => (Number.isInteger(n) ? [n, n + 1] : []),
}
const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
}

interface Token {
  readonly name?: string | null
  readonly value?: unknown
  readonly pathForCount?: unknown
}
const tokenOf = (object: InkObject | undefined): Token => (object ?? {}) as Token
const isSign = (token: Token, sign: MoodValue): boolean =>
  token.pathForCount !== undefined && token.name === sign
const numberIn = ({ value }: Token): number | null => (typeof value === 'number' ? value : null)

/** Where the classes of one mood value begin, from every comparison with a number; null: it is read as it is. */
const startsIn = (content: readonly InkObject[], index: number): readonly number[] | null => {
  const right = numberIn(tokenOf(content[index + 1]))
  const after = COMPARISONS[tokenOf(content[index + 2]).name ?? '']
  if (right !== null && after) return after(right)
  const left = numberIn(tokenOf(content[index - 1]))
  const mirrored = COMPARISONS[MIRRORED[tokenOf(content[index + 1]).name ?? ''] ?? '']
  return left !== null && mirrored ? mirrored(left) : null
}

const everyValue = Array.from({ length: MOOD_MAX + 1 }, (_, value) => value)

const rangesFrom = (starts: ReadonlySet<number>): Range[] => {
  const sorted = [...new Set([0, ...starts])].filter((n) => n >= 0 && n <= MOOD_MAX).sort((a, b) => a - b)
  return sorted.map((low, index) => ({ low, high: (sorted[index + 1] ?? MOOD_MAX + 1) - 1 }))
}

/** The classes of each mood value that a compiled story can tell apart. */
export const moodClasses = (root: InkContainer): Readonly<Record<MoodValue, readonly Range[]>> => {
  const starts: Record<MoodValue, Set<number>> = { anger: new Set(), trust: new Set(), heard: new Set() }
  walk(root, (container) => {
    if (!isContainer(container)) return
    for (const [index, object] of container.content.entries())
      for (const sign of MOOD_VALUES)
        if (isSign(tokenOf(object), sign))
          for (const start of startsIn(container.content, index) ?? everyValue) starts[sign].add(start)
  })
  return { anger: rangesFrom(starts.anger), trust: rangesFrom(starts.trust), heard: rangesFrom(starts.heard) }
}
