/** What the command line says, and how. */
import type { Problem } from '../ink/index.ts'
import { createTranslator } from '../locale/both.ts'
import type { Locale, Translator } from '../locale/index.ts'
import { problemText } from '../locale/problems.ts'

/** Where output goes: a process's two streams, or a test's lists. */
export interface Output {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

/** Everything a command needs beside its arguments. */
export interface Desk extends Output {
  readonly locale: Locale
  readonly json: boolean
  readonly words: Translator
}

export const deskFor = (output: Output, locale: Locale, json: boolean): Desk => ({
  ...output,
  locale,
  json,
  words: createTranslator(locale),
})

export interface PrintedProblem {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly severity: Problem['severity']
  readonly message: string
}

export const printed = (problem: Problem, locale: Locale): PrintedProblem => ({
  file: problem.at.file,
  line: problem.at.line,
  rule: problem.rule,
  severity: problem.severity,
  message: problemText(problem, locale),
})

/** One problem as compilers print it, so that editors can jump to it. */
export const problemLine = ({ file, line, rule, severity, message }: PrintedProblem): string =>
  `${file}:${line}: ${severity}: ${message} [${rule}]`

/** The language of a terminal: what was asked for, else what the environment says, else English. */
export const localeOf = (asked: string | undefined, environment: string | undefined): Locale =>
  asked === 'zh-CN' || asked === 'en' ? asked : /^zh/i.test(environment ?? '') ? 'zh-CN' : 'en'

export const printJson = (desk: Desk, value: unknown): void => desk.out(JSON.stringify(value, null, 2))
