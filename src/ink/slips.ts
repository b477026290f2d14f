/** Slips of the hand that Ink tells elsewhere, or as something else: told where they are, as what they are. */
import { withoutComments } from './comments.ts'
import { MOST_TEXT } from './loading.ts'
import { placeLooseEnds } from './loose.ts'
import { toldFiles } from './names.ts'
import { problem } from './problem.ts'
import { plainSigns, wideSignIn } from './signs.ts'
import type { Place, Problem, Sources } from './types.ts'

const SECTION = /^\s*={2,}\s*([\p{L}_][\p{L}\p{N}_]*)/u

const linesOf = (text: string): readonly string[] =>
  withoutComments(text.slice(0, MOST_TEXT).replace(/\r\n?/g, '\n')).split('\n')

const wideSigns = (file: string, lines: readonly string[]): readonly Problem[] =>
  lines.flatMap((text, index) => {
    const sign = wideSignIn(text)
    return sign ? [problem('error', { file, line: index + 1 }, 'wide-sign', sign.found, sign.meant)] : []
  })

/** A scene's name that stands alone, without the signs that begin a scene. */
const bareNames = (
  file: string,
  lines: readonly string[],
  missing: ReadonlySet<string>,
): readonly Problem[] =>
  lines.flatMap((text, index) => {
    const name = /^\s*=?\s*([\p{L}_][\p{L}\p{N}_]*)\s*=*\s*$/u.exec(text)?.[1] ?? ''
    return missing.has(name) ? [problem('error', { file, line: index + 1 }, 'knot-unmarked', name)] : []
  })

const isNamed = ({ rule, found = '' }: Problem, names: ReadonlySet<string>): boolean =>
  rule === 'missing-target' && names.has(found)

/** The first mention of each variable that is set for the story and was not declared. */
const onceEach = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    (one, index) =>
      one.rule !== 'sign-undeclared' ||
      problems.findIndex(({ rule, found }) => rule === one.rule && found === one.found) === index,
  )

/** A line with the tags of a reply, several of them, is a reply that lacks its sign. */
const withoutPlus = (problems: readonly Problem[], lineAt: (at: Place) => string): readonly Problem[] => {
  const rule = 'reply-tag-on-line'
  const tags = problems.filter((one) => one.rule === rule && !/^\s*[*+]/.test(lineAt(one.at)))
  const byLine = Map.groupBy(tags, ({ at }) => `${at.file}:${at.line}`)
  const several = [...byLine.values()].filter((ones) => ones.length > 1)
  const merged = new Set(several.flat())
  return [
    ...problems.filter((one) => !merged.has(one)),
    ...several.flatMap(([first]) => (first ? [problem('error', first.at, 'reply-without-plus')] : [])),
  ]
}

/** All problems of a story, with those that have one cause told once, at their cause. */
export const slipsTold = (sources: Sources, problems: readonly Problem[]): readonly Problem[] => {
  const files = toldFiles(sources)
  const lines = new Map(files.map((file) => [file, linesOf(sources.files[file] ?? '')] as const))
  const lineAt = ({ file, line }: Place): string => lines.get(file)?.[line - 1] ?? ''
  const wide = files.flatMap((file) => wideSigns(file, lines.get(file) ?? []))
  const missing = new Set(
    problems.flatMap(({ rule, found = '' }) => (rule === 'missing-target' ? [found] : [])),
  )
  const bare = files.flatMap((file) => bareNames(file, lines.get(file) ?? [], missing))
  const named = new Set([
    ...bare.map(({ found = '' }) => found),
    ...wide.flatMap(({ at }) => SECTION.exec(plainSigns(lineAt(at)))?.[1] ?? []),
  ])
  const atWide = ({ at }: Problem): boolean =>
    wide.some((one) => one.at.file === at.file && one.at.line === at.line)
  const told = onceEach(withoutPlus(problems, lineAt)).filter((one) => !isNamed(one, named))
  const placed = files.reduce<readonly Problem[]>(
    (all, file) => placeLooseEnds(file, sources.files[file] ?? '', all),
    told,
  )
  return [...wide, ...bare, ...placed.filter((one) => !atWide(one))]
}
