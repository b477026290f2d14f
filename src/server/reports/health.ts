/** Whether a version measures what it should: item statistics from its roll-ups, in words a trainer can act on. */
import {
  alphaOf,
  figureItem,
  type ItemFigures,
  type OptionSums,
  shareOf,
  standingOf,
} from '../../analysis/index.ts'
import { meanOf } from '../../analysis/means.ts'
import type { ItemHealth, OptionHealth, ScenarioHealth, ScenarioLine } from '../../wire/api/index.ts'
import type { ItemReply, ScenarioReport, ScenarioVersion, ScoreBand, Store } from '../store/store.ts'
import type { Script } from '../verify/index.ts'
import { figureOf } from './figures.ts'
import { momentIn, type Spot } from './moments.ts'

const TENTHS = 10

/** Sums of one decision's reply, in percent; the rest score is the score without the loss at this decision. */
const sumsOf = (reply: string, rows: readonly ItemReply[]): OptionSums => {
  const sum = (of: (row: ItemReply) => number): number => rows.reduce((all, row) => all + of(row), 0)
  const restSquared = sum((row) => row.scoreSquares + 2 * row.lossScores + row.lossSquares)
  return {
    reply,
    n: sum(({ n }) => n),
    rest: sum(({ scores, losses }) => scores + losses) / TENTHS,
    restSquared: restSquared / TENTHS ** 2,
    best: sum(({ best }) => best),
  }
}

/** Σ of a column over rows. */
const total = (rows: readonly ItemReply[], column: 'n' | 'losses' | 'logMs'): number =>
  rows.reduce((sum, row) => sum + row[column], 0)

interface Story {
  readonly scenario: string
  readonly version: string
  readonly script: Script
  /** 0: all of them, told with the words of the first. */
  readonly variant: number
}

/** Who took a reply less often says nothing about where it is best. */
const LEAST_TAKEN = 5

/** Best in some variants, not in others: then figures over all of them raise no doubt. */
const varies = (rows: readonly ItemReply[]): boolean => {
  const met = rows.filter(({ n }) => n >= LEAST_TAKEN)
  const best = met.filter((row) => row.best * 2 > row.n).length
  return best > 0 && best < met.length
}

const optionOf = (
  story: Story,
  spot: Spot,
  rows: readonly ItemReply[],
  figures: ItemFigures | null,
): OptionHealth => {
  const n = total(rows, 'n')
  const shown = figures && figures.standing !== 'hidden' ? figures : null
  const own = shown?.options.find(({ reply }) => reply === spot.reply)
  return {
    moment: momentIn(story.script, spot),
    n,
    best: own?.best ?? (figures?.options.find(({ reply }) => reply === spot.reply)?.best || false),
    varies: varies(rows),
    misKeyed: own?.misKeyed ?? false,
    loss: shown && n > 0 ? Math.round(total(rows, 'losses') / n) / TENTHS : null,
    taken: own ? figureOf(own.taken) : null,
    discrimination: own?.discrimination ? figureOf(own.discrimination) : null,
  }
}

/** Replies on offer at a decision, as the story has them; those that were said but are not found stand last. */
const repliesAt = (script: Script, decision: string, said: Iterable<string>): readonly string[] => {
  const written = [...script].flatMap(([reply, at]) => (at.decision === decision ? [reply] : []))
  return [...new Set([...written, ...said])]
}

const itemOf = (story: Story, decision: string, rows: readonly ItemReply[]): ItemHealth => {
  const { scenario, version, script, variant } = story
  const byReply = Map.groupBy(rows, ({ reply }) => reply)
  const replies = repliesAt(script, decision, byReply.keys())
  const figures = figureItem(
    decision,
    replies.map((reply) => sumsOf(reply, byReply.get(reply) ?? [])),
  )
  const n = figures?.n ?? 0
  const isShown = figures !== null && figures.standing !== 'hidden'
  const first = script.get(replies[0] ?? '')
  return {
    decision,
    phase: first?.phase ?? '',
    said: (first?.variants[variant - 1] ?? first)?.said ?? '',
    n,
    trust: standingOf(n),
    difficulty: isShown ? figureOf(figures.difficulty) : null,
    discrimination: isShown && figures.discrimination ? figureOf(figures.discrimination) : null,
    seconds: isShown ? Math.round(Math.exp(total(rows, 'logMs') / n / 1000) / 100) / 10 : null,
    options: replies.map((reply) =>
      optionOf(story, { scenario, version, variant, decision, reply }, byReply.get(reply) ?? [], figures),
    ),
    doubts: figures && ![...byReply.values()].some(varies) ? [...figures.doubts] : [],
  }
}

/** Decisions in the order of the story's text; those of `rows` that are not found in it come last. */
const decisionsIn = (script: Script, rows: readonly ItemReply[]): readonly string[] => {
  const written = [...script.values()].sort((a, b) => a.line - b.line).map(({ decision }) => decision)
  return [...new Set([...written, ...rows.map(({ decision }) => decision)])]
}

const totalOf = (
  bands: readonly ScoreBand[],
  column: 'n' | 'scores' | 'scoreSquares' | 'passed' | 'ms',
): number => bands.reduce((sum, band) => sum + band[column], 0)

const wholeOf = (
  bands: readonly ScoreBand[],
): Pick<ScenarioHealth, 'n' | 'trust' | 'passed' | 'mean' | 'minutes'> => {
  const n = totalOf(bands, 'n')
  const trust = standingOf(n)
  if (trust === 'hidden') return { n, trust, passed: null, mean: null, minutes: null }
  const moments = {
    n,
    sum: totalOf(bands, 'scores') / TENTHS,
    squares: totalOf(bands, 'scoreSquares') / TENTHS ** 2,
  }
  const mean = meanOf(moments, 0, 100)
  return {
    n,
    trust,
    passed: figureOf(shareOf(totalOf(bands, 'passed'), n)),
    mean: mean && figureOf(mean, 1),
    minutes: Math.round(totalOf(bands, 'ms') / n / 6000) / 10,
  }
}

const HIGHEST_BAND = 10

const bandsOf = (bands: readonly ScoreBand[]): ScenarioHealth['bands'] =>
  Array.from({ length: HIGHEST_BAND + 1 }, (_, band) => ({
    from: band * TENTHS,
    n: totalOf(
      bands.filter((one) => one.band === band),
      'n',
    ),
  }))

const addUp = (rows: readonly { readonly name: string; readonly n: number }[]): [string, number][] => {
  const sums = new Map<string, number>()
  for (const { name, n } of rows) sums.set(name, (sums.get(name) ?? 0) + n)
  return [...sums].filter(([, n]) => n > 0).sort(([, a], [, b]) => b - a)
}

/** Scores of those who have a first attempt at each of the versions, one row a person. */
const completeRows = async (
  { reports }: Pick<Store, 'reports'>,
  versions: readonly string[],
): Promise<readonly (readonly number[])[]> => {
  const people = Map.groupBy(await reports.firstScores(versions), ({ person }) => person)
  return [...people.values()].flatMap((scores) => {
    const row = versions.map((version) => scores.find((one) => one.version === version)?.score)
    return row.includes(undefined) ? [] : [row as number[]]
  })
}

/** Reliability over this version and the newest ones of the other scenarios. */
export const reliabilityOf = async (
  store: Pick<Store, 'reports' | 'scenarios'>,
  { scenario, version }: Pick<ScenarioVersion, 'scenario' | 'version'>,
): Promise<ScenarioHealth['alpha']> => {
  const known = (await store.scenarios.versions(null)).filter(({ complete }) => complete)
  const newest = new Map([...known].reverse().map((one) => [one.scenario, one.version]))
  newest.set(scenario, version)
  const scenarios = [...newest.keys()].sort()
  const versions = scenarios.map((name) => newest.get(name) ?? '')
  const rows = await completeRows(store, versions)
  const alpha = standingOf(rows.length) === 'hidden' ? null : alphaOf(rows)
  return alpha && { figure: figureOf(alpha, 3), trust: standingOf(rows.length), scenarios }
}

type Worth = NonNullable<ScenarioHealth['endings'][number]['worth']>
type Worths = ReadonlyMap<string, Worth>

const ENDING = /#\s*ending\s*[:：]\s*([^\s,，]+)\s*[,，]\s*(good|fair|poor)\b/g

/** What a story's files say of its endings. */
export const worthsIn = (files: Readonly<Record<string, string>>): Worths =>
  new Map(
    Object.values(files).flatMap((text) =>
      [...text.matchAll(ENDING)].map(([, ending = '', worth]) => [ending, worth as Worth] as const),
    ),
  )

interface Told {
  readonly line: ScenarioLine
  readonly report: ScenarioReport
  readonly script: Script
  readonly alpha: ScenarioHealth['alpha']
  /** What each ending is worth. */
  readonly worths: Worths
  /** 0: all of them together. */
  readonly variant: number
}

export const healthOf = ({ line, report, script, alpha, worths, variant }: Told): ScenarioHealth => {
  const { scenario, version } = line
  const ofVariant = <T extends { readonly variant: number }>(rows: readonly T[]): readonly T[] =>
    variant === 0 ? rows : rows.filter((row) => row.variant === variant)
  const items = ofVariant(report.items)
  const whole = wholeOf(ofVariant(report.bands))
  const story: Story = { scenario, version, script, variant }
  const byDecision = Map.groupBy(items, ({ decision }) => decision)
  const saidAt = (decision: string): string => script.get(decision)?.said ?? ''
  const traffic = addUp(items.map(({ decision, reply, n }) => ({ name: `${decision}\n${reply}`, n })))
  return {
    line,
    ...whole,
    bands: whole.trust === 'hidden' ? [] : bandsOf(ofVariant(report.bands)),
    items: decisionsIn(script, items).map((decision) =>
      itemOf(story, decision, byDecision.get(decision) ?? []),
    ),
    endings: addUp(ofVariant(report.endings).map(({ ending, firsts }) => ({ name: ending, n: firsts }))).map(
      ([ending, n]) => ({ ending, worth: worths.get(ending) ?? null, n }),
    ),
    left: addUp(ofVariant(report.leaves).map(({ decision, n }) => ({ name: decision, n }))).map(
      ([decision, n]) => ({
        decision,
        said: saidAt(decision),
        n,
      }),
    ),
    exams: { ...report.exams },
    traffic:
      whole.trust === 'hidden'
        ? []
        : traffic.map(([name, n]) => {
            const [decision = '', reply = ''] = name.split('\n')
            return { decision, reply, n }
          }),
    alpha,
  }
}
