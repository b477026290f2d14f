/** What stands at each decision of a story, for reports: the words that a prepared story does without. */
import { buildGraph, compile, type Sources } from '../../ink/index.ts'
import { decisionsOf } from './edition.ts'

/** A reply as it is read; `moves` as they are written. */
export interface ScriptReply {
  readonly decision: string
  readonly phase: string
  /** What the buyer said last before it; empty where nobody did. */
  readonly said: string
  readonly text: string
  readonly moves: readonly string[]
  readonly file: string
  readonly line: number
}

/** By reply id, in the order of the story. */
export type Script = ReadonlyMap<string, ScriptReply>

/** The script of one language; empty where the story does not compile. A graph that is cut short still has its words. */
export const scriptOf = (sources: Sources): Script => {
  const { story } = compile(sources)
  const script = new Map<string, ScriptReply>()
  if (!story) return script
  const { nodes, openings } = buildGraph(story)
  const decisions = decisionsOf(story)
  const said = new Map<number, string>()
  for (const { to, lines } of [...openings, ...nodes.flatMap(({ cases }) => cases.flat())]) {
    const line = lines.findLast(({ speaker }) => speaker === 'buyer') ?? lines.at(-1)
    if (line && !said.has(to)) said.set(to, line.text)
  }
  for (const [index, { phase, replies }] of nodes.entries())
    for (const { id, text, moves, file, line } of replies)
      if (!script.has(id))
        script.set(id, {
          decision: decisions.get(id) ?? id,
          phase,
          said: said.get(index) ?? '',
          text,
          moves,
          file,
          line,
        })
  return script
}
