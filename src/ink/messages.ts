/** What Ink's compiler says, as problems with a place and a rule. */
import { nearest } from './nearest.ts'
import { problem } from './problem.ts'
import { type Place, type Problem, SIGNS } from './types.ts'

const PLACED = /^(ERROR|WARNING|TODO): '(.+?)' line (\d+): (.*)$/s
const UNNAMED = /^(ERROR|WARNING|TODO): (?:line (\d+): )?(.*)$/s

/** Rules for Ink's commonest messages, the first that fits; the rest are plain `ink-error` or `ink-warning`. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/out of steps/, 'too-complex'],
  [/^Recursive INCLUDE/, 'include-recursive'],
  [/^Failed to load|filename for include/, 'include-missing'],
  [/target not found|Failed to find target/i, 'missing-target'],
  [
    /^Unresolved variable|^Variable could not be found|for (increment|decrement) could not be found/,
    'unknown-variable',
  ],
  [/closing brace|closing '}'|Expected '}'/, 'unclosed-brace'],
  [/some kind of logic, conditional or sequence|Expected one or two alternatives/, 'bad-braces'],
  [/closing '\]'/, 'unclosed-bracket'],
  [/closing parenthesis|closing '\)'/, 'unclosed-parenthesis'],
  [/^Choices (nested in|with) condition/, 'choice-needs-divert'],
  [/can't use a gather .* within|gather \(the dashes\) within/, 'gather-in-braces'],
  [/loose end exists|flow runs out/, 'loose-end'],
  [/^Choice is completely empty|^Blank choice/, 'empty-choice'],
  [/after '~'|^Logic following a '~'|shouldn't use a '~'/, 'bad-tilde'],
  [
    /already (contains flow|declared|been used|exists)|same label name|redefined with a different/,
    'name-taken',
  ],
  [/cannot be used for the name/, 'reserved-name'],
  [/^initial value for|global variable assignments cannot/, 'bad-variable-value'],
  [/return statement|Return statements/i, 'return-outside-function'],
  [/^Functions (may not|cannot)/, 'function-contents'],
  [/Tags aren't allowed inside of strings/, 'tag-in-string'],
  [/marked as a function|must be called as a function/, 'not-a-function'],
  [/Empty diverts|arrows in divert|Tunnel onwards/, 'bad-arrow'],
  [/'else'|else:|Branch doesn't have condition|Condition block with no/, 'bad-condition'],
  [
    /^Expected the '=' for|^Expected initial value|(variable|constant|list) name but|to be assigned/,
    'unfinished-declaration',
  ],
  [/at least one line within|the name of the (knot|function)/, 'empty-section'],
  [/^Expected right side of|choice condition inside/, 'unfinished-expression'],
  [/close quote/, 'unclosed-quote'],
  [/^Expected end of line but saw '\]'/, 'unopened-bracket'],
  [/^Expected end of line/, 'unexpected-rest'],
  [/Stack overflow|call stack|too much recursion/i, 'too-deep'],
]

/** Names that a message may have meant. */
export interface Names {
  readonly targets: readonly string[]
  readonly variables: readonly string[]
  readonly files: readonly string[]
}

const NAMED: Readonly<Record<string, keyof Names>> = {
  'missing-target': 'targets',
  'unknown-variable': 'variables',
  'include-missing': 'files',
}

/** What people write for the variables that are set for them. */
const SIGN_WORDS: Readonly<Record<string, string>> = {
  angry: 'anger',
  mad: 'anger',
  rage: 'anger',
  mood: 'anger',
  怒气: 'anger',
  火气: 'anger',
  愤怒: 'anger',
  生气: 'anger',
  心情: 'anger',
  trusted: 'trust',
  信任: 'trust',
  hear: 'heard',
  listen: 'heard',
  listened: 'heard',
  倾听: 'heard',
  被听见: 'heard',
  variants: 'variant',
  version: 'variant',
  情形: 'variant',
}

/** Rules whose message is about one name: that is what was found. */
const NAMING = ['missing-target', 'unknown-variable', 'include-missing', 'name-taken', 'reserved-name']

const nameIn = (message: string): string | null =>
  /'(?:->\s*)?([^'\s]+)'/.exec(message)?.[1] ?? /: (\S+)\s*$/.exec(message)?.[1] ?? null

const meantBy = (rule: string, word: string, names: Names): string | null => {
  const list = NAMED[rule]
  if (!list) return null
  const sign = rule === 'unknown-variable' ? SIGN_WORDS[word.toLowerCase()] : undefined
  return (
    sign ??
    nearest(
      word,
      names[list].filter((name) => name !== word),
    )
  )
}

/** Rule, found and meant; a name says more than the message that it stands in. */
const about = (
  rule: string,
  message: string,
  names: Names,
): readonly [rule: string, found: string, meant: string | null] => {
  const word = NAMING.includes(rule) ? nameIn(message) : null
  if (word === null) return [rule, message, null]
  if (rule === 'unknown-variable' && SIGNS.includes(word)) return ['sign-undeclared', word, null]
  return [rule, word, meantBy(rule, word, names)]
}

/** The rule of a message of Ink's, by its words. */
export const ruleOf = (message: string, otherwise: string): string =>
  RULES.find(([pattern]) => pattern.test(message))?.[1] ?? otherwise

/** A message of Ink's compiler as a problem; notes (TODO) are none. `fileOf` names the source of an included file. */
export const readMessage = (
  raw: string,
  main: string,
  fileOf: (written: string) => string,
  names: Names,
): Problem | null => {
  const placed = PLACED.exec(raw)
  const unnamed = placed ? null : UNNAMED.exec(raw)
  const kind = placed?.[1] ?? unnamed?.[1] ?? 'ERROR'
  if (kind === 'TODO') return null
  const message = (placed?.[4] ?? unnamed?.[3] ?? raw).split('\n')[0]?.trim() ?? raw
  const at: Place = placed
    ? { file: fileOf(placed[2] ?? main), line: Number(placed[3]) }
    : { file: main, line: Number(unnamed?.[2] ?? 0) }
  const warning = kind === 'WARNING'
  const rule = ruleOf(message, warning ? 'ink-warning' : 'ink-error')
  return problem(warning ? 'warning' : 'error', at, ...about(rule, message, names))
}
