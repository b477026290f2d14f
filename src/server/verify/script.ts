/** What stands at each decision of a story, for reports: the words that a prepared story does without. */
import { buildGraph, type Case, compile, type Sources, type StoryGraph } from '../../ink/index.ts'
import { decisionsOf } from './edition.ts'

/** A reply as it is read in one variant; `moves` as they are written. */
export interface ScriptWords {
  /** What the buyer said last before it; empty where nobody did. */
  readonly said: string
  readonly text: string
  readonly moves: readonly string[]
}

/** A reply with the words of the first variant that has it. */
export interface ScriptReply extends ScriptWords {
  readonly decision: string
  readonly phase: string
  /** Its words in each variant, from variant 1; null where it is not met. */
  readonly variants: readonly (ScriptWords | null)[]
  readonly file: string
  readonly line: number
}

/** By reply id, in the order of the story. */
export type Script = ReadonlyMap<string, ScriptReply>

/** The buyer's last line before a decision, or whoever's there is. */
export const lastSaid = ({ lines }: Pick<Case, 'lines'>): string =>
  (lines.findLast(({ speaker }) => speaker === 'buyer') ?? lines.at(-1))?.text ?? ''

/** The script of one language; empty where the story does not compile. A graph that is cut short still has its words. */
export const scriptOf = (sources: Sources): Script => {
  const { story } = compile(sources)
  const script = new Map<string, ScriptReply>()
  if (!story) return script
  const graph = buildGraph(story)
  const decisions = decisionsOf(story)
  const variants = graph.openings.map((opening) => wordsFrom(graph, opening))
  for (const { phase, replies } of graph.nodes)
    for (const { id, file, line } of replies) {
      const told = variants.map((words) => words.get(id) ?? null)
      const first = told.find((words) => words !== null)
      if (!script.has(id) && first)
        script.set(id, {
          ...first,
          decision: decisions.get(id) ?? id,
          phase,
          variants: told,
          file,
          line,
        })
    }
  return script
}

/** What is read in one variant, by reply id; of several ways to a reply the shortest speaks for it. */
const wordsFrom = ({ nodes }: StoryGraph, opening: Case): ReadonlyMap<string, ScriptWords> => {
  const words = new Map<string, ScriptWords>()
  const met = new Set<number>()
  const waiting = [opening]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const node = nodes[next.to]
    if (!node || met.has(next.to)) continue
    met.add(next.to)
    for (const { id, text, moves } of node.replies)
      if (!words.has(id)) words.set(id, { said: lastSaid(next), text, moves })
    waiting.push(...node.cases.flat())
  }
  return words
}
