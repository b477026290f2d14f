/** What the checks say of a draft, file by file: plain values that cross from a Worker to the page. */
import {
  type BotResult,
  type CheckedStory,
  checkParity,
  checkStory,
  EXPECTED_LOCALES,
  type LineReading,
  mapOf,
  missingLocales,
  opportunities,
  type Plan,
  partSilenced,
  type ReplyReading,
  readBestLine,
  readReplies,
  type Silenced,
  type Solution,
  type StoryMap,
  unscorable,
} from '../../analysis/index.ts'
import { compile, type Header, type Problem } from '../../ink/index.ts'
import type { Span } from '../../training/index.ts'
import type { Files } from '../../wire/draft.ts'

/** One variant of one language, solved: values are results R in points, chances 0–1, paths a decimal string. */
export interface VariantReport {
  readonly variant: number
  readonly span: Span
  readonly best: readonly string[]
  readonly worst: readonly string[]
  readonly endings: readonly (readonly [id: string, chance: number])[]
  readonly states: number
  readonly paths: string
  /** Decisions on the best line at which a skill can be shown or missed. */
  readonly chances: Readonly<Record<string, number>>
  readonly reading: LineReading
}

/** One language's file. `header` is null where Ink cannot read it; `variants` is empty where it is not solved. */
export interface FileReport {
  readonly file: string
  readonly header: Header | null
  readonly problems: readonly Problem[]
  /** Warnings that the author lets stand. */
  readonly silenced: readonly Silenced[]
  readonly variants: readonly VariantReport[]
  readonly bots: readonly BotResult[]
  /** Every reply of every variant, once. */
  readonly replies: readonly ReplyReading[]
  /** One for each variant that can be scored. */
  readonly maps: readonly StoryMap[]
}

export interface Report {
  /** `read` after compiling; `solved` once everything has been worked out. */
  readonly stage: 'read' | 'solved'
  readonly files: readonly FileReport[]
  /** Problems between the languages. */
  readonly parity: readonly Problem[]
}

/** The files that tell the story, one a language; the others are included by them. */
export const tellingFiles = (files: Files): readonly string[] =>
  EXPECTED_LOCALES.map((locale) => `${locale}.ink`).filter((file) => file in files)

/** Compiles every language: what is wrong with the text itself. */
export const readFiles = (files: Files): Report => ({
  stage: 'read',
  parity: [],
  files: tellingFiles(files).map((file) => {
    const { story, problems } = compile({ main: file, files })
    const { shown, silenced } = partSilenced(problems, { main: file, files })
    return {
      file,
      header: story?.header ?? null,
      problems: shown,
      silenced,
      variants: [],
      bots: [],
      replies: [],
      maps: [],
    }
  }),
})

const mapsOf = ({ plan, solutions }: CheckedStory, file: string): readonly StoryMap[] =>
  plan
    ? solutions
        .filter((solution) => unscorable(solution, { file, line: 1 }) === null)
        .map((solution) => mapOf(plan, solution))
    : []

const variantOf = (plan: Plan, solution: Solution): VariantReport => {
  const { variant, span, best, worst, endings, states, paths } = solution
  return {
    variant,
    span,
    best: best.replies,
    worst: worst.replies,
    endings: [...endings],
    states,
    paths: paths.toString(),
    chances: opportunities(plan, solution),
    reading: readBestLine(plan, solution),
  }
}

const repliesOf = (plan: Plan, solutions: readonly Solution[]): readonly ReplyReading[] => {
  const all = solutions.flatMap((solution) => readReplies(plan, solution))
  return [...new Map(all.map((reply) => [`${reply.id} ${reply.text}`, reply])).values()]
}

const reportOf = (file: string, checked: CheckedStory): FileReport => {
  const { story, plan, problems, silenced, solutions, bots } = checked
  return {
    file,
    header: story?.header ?? null,
    problems,
    silenced,
    bots,
    variants: plan ? solutions.map((solution) => variantOf(plan, solution)) : [],
    replies: plan ? repliesOf(plan, solutions) : [],
    maps: mapsOf(checked, file),
  }
}

/** Checks every language and compares them. */
export const solveFiles = (files: Files): Report => {
  const telling = tellingFiles(files)
  const checked = telling.map((file) => checkStory({ main: file, files }))
  const locales = telling.map((file) => file.replace(/\.ink$/, ''))
  return {
    stage: 'solved',
    files: checked.map((one, index) => reportOf(telling[index] ?? '', one)),
    parity: [...missingLocales(locales, (locale) => `${locale}.ink`), ...checkParity(checked)],
  }
}

/** Every problem of a report, those of the text first. */
export const problemsOf = ({ files, parity }: Report): readonly Problem[] => [
  ...files.flatMap(({ problems }) => problems),
  ...parity,
]
