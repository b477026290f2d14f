/**
 * npm run bench: the figures behind the promises of the README, as medians and ratios, with the machine they come
 * from. `-- model`, `-- server` or `-- browser` for one part, `-- browser opening` for a part of that.
 */
import { readFileSync } from 'node:fs'
import { planOf, type Solution, solve } from '../../src/analysis/index.ts'
import {
  buildGraph,
  type CompiledStory,
  compile,
  openScene,
  settingOf,
  walkGraph,
} from '../../src/ink/index.ts'
import { beginPlay, giveReply, type Play } from '../../src/training/index.ts'
import { generateStory } from './generate.ts'
import { median, medianOf, printMachine, row, timed } from './measure.ts'
import { walkPlainly } from './plain.ts'

const storyFrom = (text: string): CompiledStory => {
  const { story } = compile({ main: 'bench.ink', files: { 'bench.ink': text } })
  if (!story) throw new Error('the generated story does not compile')
  return story
}
const solveAll = (story: CompiledStory): Solution[] => {
  const graph = buildGraph(story)
  const plan = planOf(graph, settingOf(story.header))
  return graph.openings.map((_, index) => {
    const solution = solve(plan, index + 1)
    if (!solution.complete) throw new Error('a generated story outgrew the budget')
    return solution
  })
}
const planFor = (text: string) => {
  const story = storyFrom(text)
  return planOf(buildGraph(story), settingOf(story.header))
}
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
const thousands = (n: number): string => `${Math.round(n / 1000)} k`

const benchSolver = (): void => {
  const short = generateStory(12, 4, 2, 3)
  const shortMs = medianOf(5, () => solveAll(storyFrom(short)))
  row('12 × 4, three variants: compile, graph and solve', seconds(shortMs), 'at most 0.5 s')

  const rates: { states: number; perState: number }[] = []
  for (const decisions of [12, 20, 40]) {
    const plan = planFor(generateStory(decisions, 4, 2))
    const runs = Array.from({ length: 3 }, () => timed(() => solve(plan, 1) as Solution))
    const ms = median(runs.map((run) => run.ms))
    const made = runs[0]?.made as Solution
    rates.push({ states: made.states, perState: ms / made.states })
    row(
      `solve ${decisions} × 4: ${made.states.toLocaleString('en')} states, ${Number(made.paths).toExponential(1)} paths`,
      `${seconds(ms)}, ${thousands(made.states / (ms / 1000))} states/s`,
      decisions === 40 ? 'at most 4 s, at least 500 k states/s' : 'at least 500 k states/s',
    )
  }
  const [first, , last] = rates
  const grows = (last?.perState ?? 0) / (first?.perState ?? 1)
  row('time per state, 40 × 4 against 12 × 4', `${grows.toFixed(2)} ×`, 'at most 1.3 ×')
  row(
    'resident memory after 40 × 4',
    `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    'at most 500 MB',
  )
}

const benchAgainstPlain = (): void => {
  const text = generateStory(10, 3, 5)
  const decisions = (3 ** 11 - 1) / 2
  const sample = 3000
  const plain = storyFrom(text)
  const { ms } = timed(() => walkPlainly(plain, sample))
  const plainMs = (ms / sample) * decisions
  const ours = medianOf(5, () => solveAll(storyFrom(text)))
  row(
    `10 × 3 against depth first with JSON (${sample} of ${decisions} visited)`,
    `${Math.round(plainMs / ours)} × fewer seconds`,
    'at least 100 ×',
  )
}

const SHIPPED = ['angry-buyer', 'picky-buyer', 'review-farmer']
const textOf = (id: string): string =>
  readFileSync(new URL(`../../stories/${id}/zh-CN.ink`, import.meta.url), 'utf8')

const benchStories = (): void => {
  for (const id of SHIPPED) {
    const text = textOf(id)
    const lines = text.split('\n').length
    row(
      `compile ${id} (${lines} lines), warm`,
      `${medianOf(5, () => storyFrom(text)).toFixed(0)} ms`,
      'under 150 ms',
    )
    const graphs = Array.from({ length: 3 }, () => {
      const story = storyFrom(text)
      return timed(() => buildGraph(story))
    })
    const nodes = graphs[0]?.made.nodes.length
    row(
      `story graph of ${id} (${nodes} decisions)`,
      `${median(graphs.map(({ ms }) => ms)).toFixed(0)} ms`,
      'under 2 s',
    )
  }
}

const benchReply = (): void => {
  const story = storyFrom(textOf('angry-buyer'))
  const graph = buildGraph(story)
  const plan = planOf(graph, settingOf(story.header))
  const solution = solve(plan, 1) as Solution
  const times: number[] = []
  for (let run = 0; run < 20; run++) {
    let told: Play = beginPlay(plan.setting, openScene(story, 1, story.header.start))
    let walked: Play = beginPlay(plan.setting, walkGraph(graph, 1))
    for (const id of solution.best.replies) {
      const { ms } = timed(() => {
        told = giveReply(told, id)
        walked = giveReply(walked, id)
        return solution.toGo((walked.scene as ReturnType<typeof walkGraph>).node, walked.session)
      })
      times.push(ms)
    }
  }
  row('one reply: Ink step, advance and look-up', `${median(times).toFixed(2)} ms`, 'under 5 ms')
}

const [part, only] = process.argv.slice(2)
printMachine()
if (part === undefined || part === 'model') {
  benchSolver()
  benchAgainstPlain()
  benchStories()
  benchReply()
}
if (part === undefined || part === 'server') {
  const { benchServer } = await import('./server.ts')
  await benchServer(only)
}
if (part === undefined || part === 'browser') {
  const { benchBrowser } = await import('./browser.ts')
  await benchBrowser(only)
}
