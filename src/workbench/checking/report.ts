/** What the checks say of a draft, file by file: plain values that cross from a Worker to the page. */
import {
  type BotResult,
  type CheckedStory,
  checkParity,
  checkStory,
  EXPECTED_LOCALES,
  mapOf,
  missingLocales,
  partSilenced,
  type Silenced,
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

const reportOf = (file: string, checked: CheckedStory): FileReport => {
  const { story, problems, silenced, solutions, bots } = checked
  return {
    file,
    header: story?.header ?? null,
    problems,
    silenced,
    bots,
    variants: solutions.map(({ variant, span, best, worst, endings, states, paths }) => ({
      variant,
      span,
      best: best.replies,
      worst: worst.replies,
      endings: [...endings],
      states,
      paths: paths.toString(),
    })),
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
