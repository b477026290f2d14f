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
  type Sketch,
  type Solution,
  type StoryMap,
  sketchOf,
  unscorable,
} from '../../analysis/index.ts'
import { type CompiledStory, compile, type Header, type Problem, REQUIRED_KEYS } from '../../ink/index.ts'
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
  /** What can be drawn where no variant can be scored. */
  readonly sketch: Sketch | null
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

const INCLUDED = /^\s*INCLUDE\s+(.+?)\s*$/gm
/** Stories under names of their own that are looked at in one draft. */
const MOST_STRANGERS = 3

/** The files that are checked: those that tell the story, or else what came in under another name and is no part of a file. */
export const checkedFiles = (files: Files): readonly string[] => {
  const telling = tellingFiles(files)
  if (telling.length > 0) return telling
  const texts = Object.values(files)
  const parts = texts.flatMap((text) =>
    [...text.matchAll(INCLUDED)].map(([, name = '']) => name.split(/[\\/]/).at(-1)),
  )
  const names = Object.keys(files)
  const roots = names.filter((name) => !parts.includes(name))
  return (roots.length > 0 ? roots : names).slice(0, MOST_STRANGERS)
}

const UNSOLVED = { variants: [], bots: [], replies: [], maps: [], sketch: null } as const

/** Compiles one language, or a part's whole: what is wrong with the text itself. */
export const readFile = (files: Files, file: string): FileReport => {
  const { story, problems } = compile({ main: file, files })
  const { shown, silenced } = partSilenced(problems, { main: file, files })
  return { file, header: story?.header ?? null, problems: shown, silenced, ...UNSOLVED }
}

/** Compiles every language. */
export const readFiles = (files: Files): Report => ({
  stage: 'read',
  parity: [],
  files: checkedFiles(files).map((file) => readFile(files, file)),
})

/** Header tags that a text lacks and cannot be published without. */
export const missingTags = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(({ rule, severity, found = '' }): readonly string[] => {
    if (rule === 'header-absent') return REQUIRED_KEYS
    return rule === 'header-missing' && severity === 'error' ? [found] : []
  })

/** A story that was not written for us at all: nothing of the header, no ending named. There is nothing to score in it. */
const isForeign = (problems: readonly Problem[]): boolean =>
  missingTags(problems).length === REQUIRED_KEYS.length && problems.some(({ rule }) => rule === 'no-ending')

const UNSCORED = ['incomplete', 'too-many-paths', 'best-equals-chance', 'header-absent', 'header-missing']

/** What can be drawn without a score, and why there is none. */
const sketchFor = (story: CompiledStory, problems: readonly Problem[]): Sketch => {
  const [why] = UNSCORED.flatMap((rule) => problems.filter((one) => one.rule === rule))
  const at = { file: story.main, line: 1 }
  return sketchOf(story, why ?? { at, rule: 'best-equals-chance', severity: 'error' })
}

const TOO_LONG = 'too-long'

/** Whether a sketch is all there is because working the story out took too long. */
export const tookTooLong = ({ why }: Sketch): boolean => why.rule === TOO_LONG

/** What is wrong with each text, and what can be drawn of it without working it out. */
export const sketchFiles = (files: Files): Report => {
  const sketched = (file: string): FileReport => {
    const { story } = compile({ main: file, files })
    const why: Problem = { at: { file, line: 1 }, rule: TOO_LONG, severity: 'error' }
    return { ...readFile(files, file), sketch: story ? sketchOf(story, why) : null }
  }
  return { stage: 'read', parity: [], files: checkedFiles(files).map(sketched) }
}

const readStranger = (files: Files, file: string): FileReport | null => {
  const { story, problems } = compile({ main: file, files })
  if (!story || !isForeign(problems)) return null
  return { ...readFile(files, file), sketch: sketchFor(story, problems) }
}

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
  const maps = mapsOf(checked, file)
  return {
    file,
    header: story?.header ?? null,
    problems,
    silenced,
    bots,
    variants: plan ? solutions.map((solution) => variantOf(plan, solution)) : [],
    replies: plan ? repliesOf(plan, solutions) : [],
    maps,
    sketch: story && maps.length === 0 ? sketchFor(story, problems) : null,
  }
}

/** Checks every language and compares them. */
export const solveFiles = (files: Files): Report => {
  const telling = tellingFiles(files)
  const strangers = checkedFiles(files).map((file) => readStranger(files, file))
  const checked = checkedFiles(files).flatMap((file, index) =>
    strangers[index] ? [] : [{ file, made: checkStory({ main: file, files }) }],
  )
  const locales = telling.map((file) => file.replace(/\.ink$/, ''))
  return {
    stage: 'solved',
    files: checkedFiles(files).flatMap((file, index) => {
      const made = checked.find((one) => one.file === file)?.made
      return strangers[index] ?? (made ? [reportOf(file, made)] : [])
    }),
    parity: [
      ...missingLocales(locales, (locale) => `${locale}.ink`),
      ...(telling.length > 0 ? checkParity(checked.map(({ made }) => made)) : []),
    ],
  }
}

/** Every problem of a report, those of the text first. */
export const problemsOf = ({ files, parity }: Report): readonly Problem[] => [
  ...files.flatMap(({ problems }) => problems),
  ...parity,
]
