/** What the analysis thinks of a shipped story's replies: so that a journey can blunder, or not, on purpose. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerer, costOf } from '../../src/analysis/index.ts'
import type { OpenReply } from '../../src/analysis/types.ts'

const root = join(import.meta.dirname, '../../stories')

export interface Judge {
  /** The reply that costs most after these, and the one that costs least; null after an ending. */
  readonly worst: (replies: readonly string[]) => string | null
  readonly best: (replies: readonly string[]) => string | null
}

/** Solves one variant (from 1) of a story. */
const solve = (story: string, variant: number): Judge => {
  const names = readdirSync(join(root, story)).filter((name) => name.endsWith('.ink'))
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(root, story, name), 'utf8')]))
  const ask = answerer()
  ask({ number: 0, kind: 'load', sources: { main: 'zh-CN.ink', files }, variant })
  const open = (replies: readonly string[]): readonly OpenReply[] =>
    (ask({ number: 1, kind: 'position', replies }).value ?? []) as readonly OpenReply[]
  const pick = (replies: readonly string[], sign: 1 | -1): string | null =>
    [...open(replies)].sort((a, b) => sign * (costOf(a) - costOf(b)))[0]?.id ?? null
  return { worst: (replies) => pick(replies, -1), best: (replies) => pick(replies, 1) }
}

const known = new Map<string, Judge>()

/** The judge of one variant (from 1) of a story; each is solved once. */
export const judgeOf = (story: string, variant: number): Judge => {
  const key = `${story} ${variant}`
  const judge = known.get(key) ?? solve(story, variant)
  known.set(key, judge)
  return judge
}
