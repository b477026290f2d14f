/** heqi solve: the exact solution of a story. */
import type { Plan, Solution } from '../analysis/index.ts'
import type { CompiledStory, Problem } from '../ink/index.ts'
import { loadPlan, placed, solveVariant, sourcesOf, storyOf } from './load.ts'
import { type Desk, printed, printJson, problemLine } from './print.ts'

/** What `--json` prints for one variant; values are results R in points, paths a decimal string. */
export interface SolveReport {
  readonly variant: number
  readonly complete: boolean
  readonly paths: string
  readonly states: number
  readonly seconds: number
  readonly best: { readonly value: number; readonly replies: readonly string[] }
  readonly worst: { readonly value: number; readonly replies: readonly string[] }
  readonly chance: number
  readonly endings: Readonly<Record<string, number>>
  readonly unreached: readonly string[]
  readonly neverOffered: readonly string[]
  readonly deadEnds: readonly string[]
}

interface Incomplete {
  readonly variant: number
  readonly complete: false
  readonly seconds: number
  readonly why: Problem
}

const unreachedIn = (story: CompiledStory, plan: Plan): string[] =>
  story.outline.map(({ name }) => name).filter((name) => !plan.graph.entered.has(name))

/** Replies that the story can offer, but not in this variant; a choice nobody ever meets stands as file:line. */
const neverOffered = (story: CompiledStory, plan: Plan, { nodes }: Solution): string[] => {
  const placeOf = ({ file, line }: { file: string; line: number }) => `${file}:${line}`
  const all = plan.graph.nodes.flatMap(({ replies }) => replies)
  const met = new Set([...nodes].flatMap((node) => (plan.graph.nodes[node]?.replies ?? []).map(placeOf)))
  const idAt = new Map(all.map((reply) => [placeOf(reply), reply.id]))
  return [...story.choices.values()].flatMap((at) =>
    met.has(placeOf(at)) ? [] : [idAt.get(placeOf(at)) ?? placeOf(at)],
  )
}

const reportOf = (story: CompiledStory, plan: Plan, variant: number): SolveReport | Incomplete => {
  const start = performance.now()
  const solution = solveVariant(story, plan, variant)
  const seconds = Math.round(performance.now() - start) / 1000
  if (!solution.complete) return { variant, complete: false, seconds, why: placed(solution.why, story) }
  return {
    variant,
    complete: true,
    paths: solution.paths.toString(),
    states: solution.states,
    seconds,
    best: solution.best,
    worst: solution.worst,
    chance: solution.span.chance,
    endings: Object.fromEntries(solution.endings),
    unreached: unreachedIn(story, plan),
    neverOffered: neverOffered(story, plan, solution),
    deadEnds: solution.deadEnds,
  }
}

const printReport = (report: SolveReport | Incomplete, desk: Desk): void => {
  const { t, number, percent } = desk.words
  if (!report.complete) {
    const why = problemLine(printed((report as Incomplete).why, desk.locale))
    desk.out(`${t('cli.variant', { variant: report.variant })}: ${why}`)
    return
  }
  const { best, worst, endings } = report as SolveReport
  desk.out(
    t('cli.solved', {
      variant: report.variant,
      paths: (report as SolveReport).paths,
      states: number((report as SolveReport).states),
      seconds: String(report.seconds),
    }),
  )
  desk.out(`  ${t('cli.best')} ${best.value}: ${best.replies.join(' ')}`)
  desk.out(`  ${t('cli.worst')} ${worst.value}: ${worst.replies.join(' ')}`)
  desk.out(`  ${t('cli.chance')} ${number((report as SolveReport).chance)}`)
  for (const [ending, chance] of Object.entries(endings)) desk.out(`  ${ending}: ${percent(chance)}`)
}

/** Runs the command; one variant where it is named, else all of them. The exit code is 1 where one is incomplete. */
export const solveCommand = (name: string, variant: number | null, desk: Desk): number => {
  const story = storyOf(sourcesOf(name, desk.locale))
  const plan = loadPlan(story)
  const variants =
    variant === null ? Array.from({ length: story.header.variants }, (_, index) => index + 1) : [variant]
  const reports = variants.map((one) => reportOf(story, plan, one))
  const [first] = reports
  if (desk.json) printJson(desk, reports.length === 1 ? first : { ...first, variants: reports })
  else for (const report of reports) printReport(report, desk)
  return reports.every(({ complete }) => complete) ? 0 : 1
}
