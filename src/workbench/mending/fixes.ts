/** What can be mended by one press: for each rule the changes that would do it. */
import { plainSigns } from '../../ink/signs.ts'
import type { Problem } from '../../ink/types.ts'
import type { Files } from '../../wire/draft.ts'
import { applyEdits } from '../script/names.ts'
import { END_OF_LINE, type Fix, fix, type Marks, type Mender } from './fix.ts'
import { gather, onward, reply, scene } from './flow.ts'
import { header, late, oneVariant, wholeHeader, wholeLine } from './header.ts'
import { putAt, rowAt } from './lines.ts'
import { included, meantWord, target, variable } from './names.ts'
import { missingLanguage, sameAsOther } from './other-language.ts'
import { emptyPlace, emptyTag, noId, twiceId } from './tags.ts'

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** Closes what a line leaves open. */
const closing =
  (open: string, close: string): Mender =>
  ({ problem: { at }, text }) => {
    const row = rowAt(text, at.line)
    const left = open === close ? count(row.text, open) % 2 : count(row.text, open) - count(row.text, close)
    if (left !== 1) return []
    const end = row.from + row.text.trimEnd().length
    return [fix('close', { sign: close }, [putAt(at.file, end, close)])]
  }

const ending: Mender = ({ problem: { at }, text, marks }) => {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => /^\s*->\s*END\b/.test(line))
  const words = `buyer: ${marks.write(at.file)} # ending: settled, fair`
  const line = last < 0 ? lines.length : last
  const put = last < 0 ? `${text.endsWith('\n') ? '' : '\n'}${words}\n-> END\n` : `${words}\n`
  const place = last < 0 ? text.length : rowAt(text, last + 1).from
  return [
    fix('ending', {}, [putAt(at.file, place, put)], { file: at.file, line: line + 1, column: END_OF_LINE }),
  ]
}

const wide: Mender = ({ problem: { at }, text }) => {
  const { text: line, from, to } = rowAt(text, at.line)
  return [fix('wide', {}, [{ file: at.file, from, to, text: plainSigns(line) }])]
}

const MENDERS: Readonly<Record<string, Mender>> = {
  'unknown-move': meantWord,
  'unknown-pose': meantWord,
  'unknown-phase': meantWord,
  'unknown-field': meantWord,
  'unknown-mood': meantWord,
  'unknown-worth': meantWord,
  'unknown-tag': meantWord,
  'unknown-speaker': meantWord,
  'header-unknown': meantWord,
  'header-value': meantWord,
  'bad-id': meantWord,
  'bad-reply-id': meantWord,
  'fact-never-taught': meantWord,
  'fact-never-needed': meantWord,
  'never-promised': meantWord,
  'promise-left-open': meantWord,
  'missing-target': target,
  'unknown-variable': variable,
  'include-missing': included,
  'unclosed-brace': closing('{', '}'),
  'unclosed-bracket': closing('[', ']'),
  'unclosed-parenthesis': closing('(', ')'),
  'unclosed-quote': closing('"', '"'),
  'header-absent': wholeHeader,
  'header-missing': header,
  'header-twice': wholeLine,
  'header-late': late,
  'header-empty': wholeLine,
  'tag-empty': emptyTag,
  'reply-without-id': noId,
  'duplicate-reply-id': twiceId,
  'reply-without-why': emptyPlace('why'),
  'reply-without-move': emptyPlace('move'),
  'no-ending': ending,
  'loose-end': onward,
  'loose-replies': onward,
  'lost-gather': gather,
  'knot-unmarked': scene,
  'reply-without-plus': reply,
  'unopened-bracket': reply,
  'sign-undeclared': variable,
  'wide-sign': wide,
  'variant-unread': oneVariant,
  'parity-missing-locale': missingLanguage,
  'parity-decision': sameAsOther,
  'parity-move': sameAsOther,
  'parity-fact': sameAsOther,
  'parity-header': sameAsOther,
}

/** The changes that would mend a problem, the likeliest first; none where only its author can. */
export const fixesOf = (
  problem: Problem,
  files: Files,
  marks: Marks,
  known: readonly Problem[] = [],
): readonly Fix[] => {
  const mend = MENDERS[problem.rule]
  const isThere = problem.at.file in files || problem.rule === 'parity-missing-locale'
  if (!mend || !isThere) return []
  const text = files[problem.at.file] ?? ''
  return mend({ problem, files, text, marks, known }).filter((one) => one !== null)
}

/** The files with a fix made. */
export const mended = (files: Files, { edits }: Fix): Files => {
  const touched = [...new Set(edits.map(({ file }) => file))]
  return {
    ...files,
    ...Object.fromEntries(
      touched.map((file) => [
        file,
        applyEdits(
          files[file] ?? '',
          edits.filter((edit) => edit.file === file),
        ),
      ]),
    ),
  }
}
