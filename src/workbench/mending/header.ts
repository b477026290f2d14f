/** Mends the tags at the top of a story. */
import { END_OF_LINE, fix, type Mender } from './fix.ts'
import { headerLines, putAt, putBelow, rowAt, takeLine } from './lines.ts'

/** What a header's line begins with: something that is allowed, to be changed by its author. */
const HEADER: Readonly<Record<string, string>> = {
  level: '3',
  buyer: 'meng',
  motive: 'grievance',
  start: 'anger 14, trust 7, heard 0',
  pass: '75',
  ready: '6',
  turns: '20',
  variants: '1',
}
const REQUIRED = [
  'title',
  'summary',
  'level',
  'buyer',
  'motive',
  'start',
  'pass',
  'ready',
  'turns',
  'variants',
]

const headerLine = (key: string, mark: string): string => `# ${key}: ${HEADER[key] ?? mark}`

/** A line that the header lacks. */
export const header: Mender = ({ problem: { at, found: key = '' }, text, marks }) => {
  const line = headerLines(text)
  return [
    fix(
      'header',
      { line: headerLine(key, marks.write(at.file)) },
      [putBelow(at.file, text, line, headerLine(key, marks.write(at.file)))],
      { file: at.file, line: line + 1, column: END_OF_LINE },
    ),
  ]
}

/** A header, where there is none. */
export const wholeHeader: Mender = ({ problem: { at }, marks }) => {
  const lines = REQUIRED.map((key) => headerLine(key, marks.write(at.file)))
  return [
    fix('header', { line: '# title: … # start: …' }, [putAt(at.file, 0, `${lines.join('\n')}\n`)], {
      file: at.file,
      line: 1,
      column: END_OF_LINE,
    }),
  ]
}

/** A line that only stands in the way. */
export const wholeLine: Mender = ({ problem: { at }, text }) => {
  const line = rowAt(text, at.line).text.trim()
  return line === '' ? [] : [fix('remove', { line }, [takeLine(at.file, text, at.line)])]
}

/** A header's line that comes too late, at the top instead. */
export const late: Mender = ({ problem: { at, found: key = '' }, text }) => {
  const row = rowAt(text, at.line)
  const tag = new RegExp(`#\\s*${key}\\s*[:：][^#\\]]*`, 'i').exec(row.text)
  if (!tag || row.text.trim() !== tag[0].trim()) return []
  const line = tag[0].trim()
  return [
    fix('header', { line }, [
      takeLine(at.file, text, at.line),
      putBelow(at.file, text, headerLines(text), line),
    ]),
  ]
}

/** A story whose text is always the same. */
export const oneVariant: Mender = (broken) => [
  ...[rowOfKey(broken.text, 'variants')].map((line) =>
    line === 0
      ? null
      : fix('replace', { found: rowAt(broken.text, line).text.trim(), meant: '# variants: 1' }, [
          { file: broken.problem.at.file, ...rowAt(broken.text, line), text: '# variants: 1' },
        ]),
  ),
]

/** The line of a header's key, 0 where it has none. */
const rowOfKey = (text: string, key: string): number =>
  text
    .split('\n')
    .slice(0, headerLines(text))
    .findIndex((line) => new RegExp(`^\\s*#\\s*${key}\\s*[:：]`, 'i').test(line)) + 1
