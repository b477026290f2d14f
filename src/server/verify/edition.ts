/** One language of a scenario version made ready to be walked: plain values that a process beside the server makes and hands over. */
import { bytesOf, type Plan, planOf, type ReachTable, solve, unscorable } from '../../analysis/index.ts'
import {
  buildGraph,
  type CompiledStory,
  compile,
  type Sources,
  type StoryGraph,
  settingOf,
} from '../../ink/index.ts'

/** By reply id: the first reply written at the same decision, which names the decision in every language. */
export type Decisions = ReadonlyMap<string, string>

/** A story's graph, and for each variant what is within reach; null where that variant has no score. */
export interface Prepared {
  readonly plan: Plan
  readonly tables: readonly (ReachTable | null)[]
  readonly decisions: Decisions
}

export const decisionsOf = ({ manuscript }: CompiledStory): Decisions => {
  const first = new Map<number, string>()
  const decisions = new Map<string, string>()
  for (const { id, decision } of manuscript.choices) {
    if (id === null) continue
    if (!first.has(decision)) first.set(decision, id)
    decisions.set(id, first.get(decision) ?? id)
  }
  return decisions
}

/** The graph without its words, most of its weight: a walk reads none of them. */
const wordless = (graph: StoryGraph): StoryGraph => ({
  ...graph,
  nodes: graph.nodes.map((node) => ({
    ...node,
    replies: node.replies.map((reply) => ({ ...reply, text: '', why: '', file: '' })),
    cases: node.cases.map((cases) => cases.map((one) => ({ ...one, lines: [] }))),
  })),
  openings: graph.openings.map((one) => ({ ...one, lines: [] })),
  entered: new Set(),
})

/** Compiles, walks and solves every variant: a second of work. Null where the story cannot be told to its end. */
export const prepare = (sources: Sources): Prepared | null => {
  const { story } = compile(sources)
  if (!story) return null
  const graph = buildGraph(story)
  if (graph.incomplete) return null
  const plan = planOf(wordless(graph), settingOf(story.header))
  const at = { file: sources.main, line: 1 }
  const tables = graph.openings.map((_, index) => {
    const solution = solve(plan, index + 1)
    return solution.complete && !unscorable(solution, at) ? solution.table : null
  })
  return { plan, tables, decisions: decisionsOf(story) }
}

const BYTES_A_CASE = 400

/** Bytes that a prepared story takes: the tables exactly, the graph by its size. */
export const weightOf = ({ plan, tables }: Prepared): number =>
  tables.reduce((sum, table) => sum + (table ? bytesOf(table) : 0), 0) +
  plan.nodes.reduce((sum, { replies }) => sum + replies.flatMap(({ cases }) => cases).length, 0) *
    BYTES_A_CASE
