/** Makes one language like the other: what is missing is copied and marked as not yet put over. */
import { splitTag } from '../../ink/header.ts'
import type { Problem } from '../../ink/types.ts'
import type { Files } from '../../wire/draft.ts'
import { begunFrom } from '../beginnings.ts'
import { tellingFiles } from '../checking/report.ts'
import type { Edit } from '../script/names.ts'
import type { Scan } from '../script/scan.ts'
import { type Broken, type Fix, fix, type Mender } from './fix.ts'
import { headerLines, putAt, putBelow, rowAt } from './lines.ts'
import { scanOnce } from './scanned.ts'

interface Told {
  readonly file: string
  readonly text: string
  readonly scan: Scan
}

const tell = (files: Files, file: string): Told => {
  const text = files[file] ?? ''
  return { file, text, scan: scanOnce(text) }
}

/** The language that is the measure: the first that is not this one. */
const otherOf = ({ files, problem }: Broken): Told | null => {
  const file = tellingFiles(files).find((name) => name !== problem.at.file)
  return file === undefined ? null : tell(files, file)
}

/** A language's file begun from the other one. */
export const missingLanguage: Mender = (broken) => {
  const source = otherOf(broken)
  const { file } = broken.problem.at
  if (!source || file in broken.files) return []
  const text = begunFrom(source.text, broken.marks.translate(file))
  return [
    fix('language', { file, source: source.file }, [putAt(file, 0, text)], { file, line: 1, column: 0 }),
  ]
}

const lineOfReply = ({ scan: { marks } }: Told, id: string): number | null =>
  marks.find(({ kind, name }) => kind === 'reply' && name === id)?.line ?? null

/** The lines (from 1) that hang on the choice that begins on this one. */
const blockAt = (
  { scan: { lines } }: Told,
  first: number,
): { readonly first: number; readonly last: number } => {
  const head = lines[first - 1]
  let last = first
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]
    if (!line || !head || line.kind === 'knot' || line.kind === 'stitch') break
    if (line.braces < head.braces || (line.kind === 'branch' && line.braces <= head.braces)) break
    if ((line.kind === 'choice' || line.kind === 'gather') && line.depth <= head.depth) break
    if (line.kind !== 'blank') last = index + 1
  }
  return { first, last }
}

const linesOf = (
  { text }: Told,
  { first, last }: { readonly first: number; readonly last: number },
): string =>
  text
    .split('\n')
    .slice(first - 1, last)
    .join('\n')

const isWithin = ({ at, severity, rule }: Problem, first: number, last: number): boolean =>
  severity === 'error' && !rule.startsWith('parity') && at.line >= first && at.line <= last

const idsIn = (list = ''): readonly string[] => list.split(', ').filter((id) => id !== '')

/** Replies that the other language offers here and this one does not, copied to where they stand there. */
const missingReplies: Mender = (broken) => {
  const { found, meant, at } = broken.problem
  const source = otherOf(broken)
  if (!source) return []
  const here = tell(broken.files, at.file)
  const wanted = idsIn(meant)
  const missing = wanted.filter((id) => !idsIn(found).includes(id) && lineOfReply(here, id) === null)
  const edits = missing.flatMap((id): Edit[] => {
    const from = lineOfReply(source, id)
    const neighbour = wanted.slice(0, wanted.indexOf(id)).findLast((one) => lineOfReply(here, one) !== null)
    const after = neighbour === undefined ? null : lineOfReply(here, neighbour)
    const next = wanted.map((one) => lineOfReply(here, one)).find((line) => line !== null)
    if (from === null || (after === null && next === undefined)) return []
    const { first, last } = blockAt(source, from)
    if (broken.known.some((one) => one.at.file === source.file && isWithin(one, first, last))) return []
    const words = begunFrom(linesOf(source, blockAt(source, from)), broken.marks.translate(at.file))
    const line = after === null ? (next ?? 1) - 1 : blockAt(here, after).last
    return [putBelow(at.file, here.text, line, words)]
  })
  // Two at one place would change places: they are one edit.
  const [first] = edits
  const alike = edits.every(({ from }) => from === first?.from)
  if (!first || !alike) return []
  const joined: Edit = { ...first, text: edits.map(({ text }) => text).join('') }
  return [fix('copy', { ids: missing.join(', '), source: source.file }, [joined])]
}

const tagIn = (told: Told, line: number, key: string) => {
  const row = rowAt(told.text, line)
  const tag = new RegExp(`#\\s*${key}\\s*[:：]\\s*([^#\\]]*)`, 'i').exec(row.text)
  return tag && { from: row.from + tag.index, text: tag[0].trimEnd() }
}

/** A line is a measure for the other language only where nothing is wrong with it, and it says something. */
const isSound = ({ known }: Broken, file: string, line: number, tag: string): boolean =>
  splitTag(tag.replace(/^\s*#/, '')).value !== '' &&
  !known.some(({ at, rule }) => at.file === file && at.line === line && !rule.startsWith('parity'))

/** Both languages, each as the measure of the other: it may be either that is mistaken. */
const bothWays = (
  broken: Broken,
  change: (
    source: Told,
    here: Told,
  ) => { readonly tag: string; readonly line: number; readonly edit: Edit } | null,
): readonly (Fix | null)[] => {
  const other = otherOf(broken)
  if (!other) return []
  const here = tell(broken.files, broken.problem.at.file)
  const ways: readonly (readonly [Told, Told])[] = [
    [other, here],
    [here, other],
  ]
  return ways.map(([source, target]) => {
    const made = change(source, target)
    if (!made || !isSound(broken, source.file, made.line, made.tag)) return null
    return fix('same', { file: target.file, line: made.tag, source: source.file }, [made.edit])
  })
}

/** A reply's tag as the other language has it. */
const sameTag =
  (key: string): Mender =>
  (broken) => {
    const id = /^([^:]+):/.exec(broken.problem.found ?? '')?.[1] ?? ''
    return bothWays(broken, (source, here) => {
      const [there, line] = [lineOfReply(source, id), lineOfReply(here, id)]
      if (there === null || line === null) return null
      const [from, to] = [tagIn(source, there, key), tagIn(here, line, key)]
      if (!from || !to || from.text === to.text) return null
      const edit = { file: here.file, from: to.from, to: to.from + to.text.length, text: from.text }
      return { tag: from.text, line: there, edit }
    })
  }

/** A header's line as the other language has it. */
const sameHeader: Mender = (broken) => {
  const { found: key = '' } = broken.problem
  const lineIn = (text: string): number =>
    text
      .split('\n')
      .slice(0, headerLines(text))
      .findIndex((line) => new RegExp(`^\\s*#\\s*${key}\\s*[:：]`, 'i').test(line)) + 1
  return bothWays(broken, (source, target) => {
    const there = lineIn(source.text)
    if (there === 0) return null
    const tag = rowAt(source.text, there).text.trim()
    const here = lineIn(target.text)
    const { from, to } = rowAt(target.text, here)
    const edit =
      here === 0
        ? putBelow(target.file, target.text, headerLines(target.text), tag)
        : { file: target.file, from, to, text: tag }
    return { tag, line: there, edit }
  })
}

const BY_RULE: Readonly<Record<string, Mender>> = {
  'parity-decision': missingReplies,
  'parity-move': sameTag('move'),
  'parity-fact': sameTag('needs'),
  'parity-header': sameHeader,
}

/** What differs between the languages, as the other one has it. */
export const sameAsOther: Mender = (broken) => BY_RULE[broken.problem.rule]?.(broken) ?? []
