/** A scenario made ready for a command: compiled, made a graph, planned. */
import { type Plan, planOf, type Solution, solve, unscorable } from '../analysis/index.ts'
import {
  buildGraph,
  type CompiledStory,
  compile,
  type Problem,
  type Sources,
  settingOf,
} from '../ink/index.ts'
import { findScenario } from './files.ts'

/** A command that cannot go on, with the problem that says why. */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ rule }) => rule).join(', '))
    this.problems = problems
  }
}

/** The sources of a scenario in the language asked for, or in its first one. */
export const sourcesOf = (name: string, locale: string): Sources => {
  const { locales } = findScenario(name)
  const sources = locales[locale] ?? Object.values(locales)[0]
  if (!sources)
    throw new Refused([{ at: { file: name, line: 0 }, rule: 'no-story', severity: 'error', found: name }])
  return sources
}

/** Compiles; Refused with the compiler's errors where the story cannot run. */
export const storyOf = (sources: Sources): CompiledStory => {
  const { story, problems } = compile(sources)
  if (!story) throw new Refused(problems.filter(({ severity }) => severity === 'error'))
  return story
}

export const loadPlan = (story: CompiledStory): Plan => {
  const graph = buildGraph(story)
  return planOf(graph, settingOf(story.header))
}

/** Solves one variant; Refused where the story has no such variant. */
export const solveVariant = (story: CompiledStory, plan: Plan, variant: number): ReturnType<typeof solve> => {
  if (plan.graph.incomplete) return { complete: false, why: plan.graph.incomplete }
  if (!Number.isInteger(variant) || variant < 1 || variant > story.header.variants)
    throw new Refused([
      {
        at: { file: story.sources.main, line: 0 },
        rule: 'no-variant',
        severity: 'error',
        found: String(variant),
        meant: String(story.header.variants),
      },
    ])
  return solve(plan, variant)
}

/** A problem with a file: what outgrew its budget stands nowhere, so it concerns the whole story. */
export const placed = (problem: Problem, story: CompiledStory): Problem =>
  problem.at.file === '' ? { ...problem, at: { file: story.sources.main, line: 0 } } : problem

/** A solution that can be scored, or a refusal that says what made the story too large or too flat. */
export const solvedOrRefused = (story: CompiledStory, plan: Plan, variant: number): Solution => {
  const solution = solveVariant(story, plan, variant)
  if (!solution.complete) throw new Refused([placed(solution.why, story)])
  const unscored = unscorable(solution, { file: story.sources.main, line: 1 })
  if (unscored) throw new Refused([unscored])
  return solution
}
