/** Checks a scenario as a whole: what the compiler, the contract, the solver, the bots and the parity say. */
import {
  buildGraph,
  type CompiledStory,
  compile,
  type Place,
  type Problem,
  type Sources,
  settingOf,
} from '../ink/index.ts'
import { BOTS, type BotResult, runBot } from './bots.ts'
import { withCauses } from './causes.ts'
import { parityProblems } from './parity.ts'
import { type Plan, planOf } from './plan.ts'

import { partSilenced, type Silenced } from './silence.ts'
import { botSmells, smellsOf } from './smells.ts'
import { type Solution, solve, unscorable } from './solve.ts'

/** One locale of a scenario, checked. */
export interface CheckedStory {
  readonly story: CompiledStory | null
  readonly plan: Plan | null
  readonly solutions: readonly Solution[]
  readonly bots: readonly BotResult[]
  /** Without the warnings that the author lets stand. */
  readonly problems: readonly Problem[]
  readonly silenced: readonly Silenced[]
}

const FEWEST_DECISIONS = 4
const MOST_DECISIONS = 30
const FEWEST_ENDINGS = 3

const problem = (
  severity: Problem['severity'],
  rule: string,
  at: Place,
  found: string,
  meant?: string,
): Problem => ({
  at,
  rule,
  severity,
  found,
  ...(meant === undefined ? {} : { meant }),
})

/** Choices that no reachable decision offers, knots that the flow never enters. */
const unusedParts = (story: CompiledStory, plan: Plan, solutions: readonly Solution[]): Problem[] => {
  const offered = new Set(
    solutions.flatMap(({ nodes }) =>
      [...nodes].flatMap((node) =>
        (plan.graph.nodes[node]?.replies ?? []).map(({ file, line }) => `${file}:${line}`),
      ),
    ),
  )
  const never = [...story.choices.values()].filter(({ file, line }) => !offered.has(`${file}:${line}`))
  const unreached = story.outline.filter(({ name }) => !plan.graph.entered.has(name))
  return [
    ...never.map((at) => problem('warning', 'never-offered', at, `${at.line}`)),
    ...unreached.map(({ name, at }) => problem('warning', 'unreached-knot', at, name)),
  ]
}

const deadEnds = (story: CompiledStory, plan: Plan, { deadEnds: ids, endings }: Solution): Problem[] => {
  const replies = plan.graph.nodes.flatMap((node) => node.replies)
  const places = ids.map((id) => replies.find((reply) => reply.id === id))
  const start: Place = { file: story.sources.main, line: 0 }
  const stops = places.map((reply) => problem('error', 'dead-end', reply ?? start, reply?.id ?? ''))
  return endings.has('') && ids.length === 0
    ? [problem('error', 'no-ending-reached', start, story.header.title)]
    : stops
}

const placeOnly = ({ file, line }: Place): Place => ({ file, line })

const variantProblems = (
  story: CompiledStory,
  plan: Plan,
  solution: Solution,
  bots: readonly BotResult[],
): Problem[] => {
  const at: Place = { file: story.sources.main, line: 1 }
  const stops = deadEnds(story, plan, solution).map((stop) => ({ ...stop, at: placeOnly(stop.at) }))
  const unscored = unscorable(solution, at)
  if (unscored) return [...stops, unscored]
  const decisions = solution.best.replies.length
  const unusual = decisions < FEWEST_DECISIONS || decisions > MOST_DECISIONS
  const endings = [...solution.endings.keys()].filter((id) => id !== '' && id !== 'walked-out')
  return [
    ...stops,
    ...(unusual ? [problem('warning', 'decision-count', at, `${decisions}`)] : []),
    ...(endings.length < FEWEST_ENDINGS ? [problem('warning', 'few-endings', at, `${endings.length}`)] : []),
    ...smellsOf(plan, solution, at),
    ...botSmells(bots, at),
  ]
}

/** Problems met while running that the text did not show already, wherever it was placed. */
const unsaid = (met: readonly Problem[], known: readonly Problem[]): Problem[] =>
  met.filter(({ rule, found }) => !known.some((one) => one.rule === rule && one.found === found))

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify([one.at, one.rule, one.found, one.meant]), one])).values(),
]

/** Checks one locale of a scenario, every variant of it. */
export const checkStory = (sources: Sources): CheckedStory => {
  const checked = checkAll(sources)
  const { shown, silenced } = partSilenced(checked.problems, sources)
  return { ...checked, problems: shown, silenced }
}

const checkAll = (sources: Sources): Omit<CheckedStory, 'silenced'> => {
  const compiled = compile(sources)
  const { story } = compiled
  if (!story) return { story, plan: null, solutions: [], bots: [], problems: compiled.problems }
  const known = compiled.problems
  const graph = buildGraph(story)
  if (graph.incomplete)
    return {
      story,
      plan: null,
      solutions: [],
      bots: [],
      problems: once([...known, graph.incomplete, ...unsaid(graph.problems, known)]),
    }
  const plan = planOf(graph, settingOf(story.header))
  const solved = graph.openings.map((_, index) => solve(plan, index + 1))
  const unsolved = solved.flatMap((one) =>
    one.complete ? [] : [{ ...one.why, at: { file: sources.main, line: 0 } }],
  )
  const solutions = solved.flatMap((one) => (one.complete ? [one] : []))
  const playable = solutions.filter((one) => !unscorable(one, { file: sources.main, line: 1 }))
  const bots = playable.flatMap((solution) => BOTS.map((bot) => runBot(plan, solution, bot)))
  const problems = [
    ...known,
    ...unsaid(graph.problems, known),
    ...unsolved,
    ...(unsolved.length === 0 ? unusedParts(story, plan, solutions) : []),
    ...solutions.flatMap((solution) =>
      variantProblems(
        story,
        plan,
        solution,
        bots.filter(({ variant }) => variant === solution.variant),
      ),
    ),
  ]
  return { story, plan, solutions, bots, problems: once(withCauses(story, problems)) }
}

/** Where the locales of a scenario differ in structure; the first one is the measure. */
export const checkParity = (checked: readonly CheckedStory[]): Problem[] => {
  const [left, ...others] = checked.flatMap(({ story, plan }) =>
    story && plan ? [{ file: story.sources.main, header: story.header, graph: plan.graph }] : [],
  )
  return left ? others.flatMap((right) => parityProblems(left, right)) : []
}

/** The languages that every scenario must be told in. */
export const EXPECTED_LOCALES = ['zh-CN', 'en'] as const

/** One problem for each language that is not among `locales`; `fileOf` names the file that should be there. */
export const missingLocales = (
  locales: readonly string[],
  fileOf: (locale: string) => string,
): readonly Problem[] =>
  EXPECTED_LOCALES.filter((locale) => !locales.includes(locale)).map((locale) =>
    problem('error', 'parity-missing-locale', { file: fileOf(locale), line: 0 }, locale),
  )
