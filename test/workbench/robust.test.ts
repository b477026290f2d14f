/** Whatever is typed into a story: nothing throws, nothing hangs, no letter is lost. */
import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/conversation/map/layout.ts'
import { LOCALES, loadTranslator } from '../../src/locale/index.ts'
import { problemsOf, readFiles, solveFiles } from '../../src/workbench/checking/report.ts'
import { inkColours, inkLanguage } from '../../src/workbench/editor/colours.ts'
import { completeAt, type Hinting, textOf } from '../../src/workbench/editor/hints.ts'
import { rehearse } from '../../src/workbench/rehearsal.ts'
import { format } from '../../src/workbench/script/format.ts'
import { foldAt, outlineOf } from '../../src/workbench/script/outline.ts'
import { scan } from '../../src/workbench/script/scan.ts'
import { CORPUS, SHIPPED } from './script/inks.ts'

const SOAK = process.env.HEQI_SOAK !== undefined
/** Changes of every shipped story; `HEQI_CHANGES` for a soak in parts. */
const CHANGES = SOAK ? Number(process.env.HEQI_CHANGES ?? 2000) : 100 / SHIPPED.length
/** Changes that the whole analysis is put through. */
const SOLVED = SOAK ? CHANGES / 10 : 6

const [zh] = await Promise.all(
  LOCALES.map(async (locale) => {
    const words = await loadTranslator(locale, 'whole')
    await words.fetchRoom('workshop')
    return words
  }),
)
if (!zh) throw new Error('no words')

const FILE = 'zh-CN.ink'
/** Processor time: a busy machine is no defect. The bound is for hangs. */
const TEN_SECONDS = 10_000_000
const inTime = <T>(work: () => T): T => {
  const start = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(start)
  expect(user + system).toBeLessThan(TEN_SECONDS)
  return made
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '')

/** Everything that the page does with a text as it is typed. */
const typed = (text: string, cursor: number): void => {
  const found = scan(text)
  expect(found.lines.length).toBe(text.split('\n').length)
  for (const { from, to, name } of found.marks)
    expect(text.slice(from, to).toLowerCase()).toBe(name.toLowerCase())
  outlineOf(found)
  for (let line = 0; line < found.lines.length; line += 7) foldAt(found.lines, line)
  expect(inkLanguage.parser.parse(text).length).toBe(text.length)
  const state = EditorState.create({ doc: text, extensions: inkColours })
  expect(state.doc.toString()).toBe(text)
  const hinting: Hinting = {
    script: () => ({ [FILE]: found }),
    file: FILE,
    translations: [FILE],
    words: () => zh,
  }
  completeAt(hinting)(new CompletionContext(state, cursor, true))
  const under = found.marks.find(({ from, to }) => from <= cursor && cursor <= to)
  if (under) textOf(hinting, under)
  expect(withoutSpace(format(text))).toBe(withoutSpace(text))
}

/** What comes after a pause: problems, and the draft played as far as it goes. */
const rested = (files: Readonly<Record<string, string>>, file: string, said: readonly string[]): void => {
  const report = inTime(() => readFiles(files))
  for (const { at } of problemsOf(report))
    expect(at.line).toBeLessThanOrEqual((files[at.file] ?? '').split('\n').length)
  inTime(() => rehearse(files, file, 1, said))
}

/** The whole analysis, with its map where there is one. */
const solved = (files: Readonly<Record<string, string>>): void => {
  const report = inTime(() => solveFiles(files))
  for (const { maps } of report.files) for (const map of maps) inTime(() => layOut(map))
}

const SIGNS = ['{', '}', '|', '->', '+ ', '* ', '- ', '[', ']', '#', '~ ', '"', '(', ')', '=== ', '<-', '/*']
const WORDS = ['\n', '：', '，', '# move: ', 'INCLUDE ', 'VAR x = ', 'else:', '\\', '<>', '你好', '🙂']
const letters = fc.oneof(fc.constantFrom(...SIGNS, ...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 }))

/** One of the ways in which an author leaves a text half done. */
const change = (text: string): fc.Arbitrary<{ readonly text: string; readonly cursor: number }> => {
  const place = fc.nat(text.length)
  const edited = fc
    .array(fc.record({ at: place, cut: fc.nat(40), put: letters }), { minLength: 1, maxLength: 4 })
    .map((edits) => ({
      text: edits.reduce((done, { at, cut, put }) => done.slice(0, at) + put + done.slice(at + cut), text),
      cursor: 0,
    }))
  const begun = place.map((end) => ({ text: text.slice(0, end), cursor: end }))
  const lineGone = place.map((at) => {
    const from = text.lastIndexOf('\n', at) + 1
    const to = text.indexOf('\n', at)
    return { text: text.slice(0, from) + (to < 0 ? '' : text.slice(to + 1)), cursor: from }
  })
  return fc.oneof(edited, begun, lineGone)
}

const SAID = ['a1', 'b1', 'c1', 'a2', 'b2']

describe('a story that is being typed', () => {
  it.each(SHIPPED)(
    '$path survives every half-typed change',
    { timeout: SOAK ? 3_600_000 : 120_000 },
    ({ text }) => {
      fc.assert(
        fc.property(change(text), ({ text: changed, cursor }) => {
          typed(changed, Math.min(cursor, changed.length))
          rested({ [FILE]: changed }, FILE, SAID)
        }),
        { numRuns: CHANGES },
      )
    },
  )

  it('survives what the analysis makes of it', { timeout: SOAK ? 3_600_000 : 120_000 }, () => {
    const shortest = SHIPPED.reduce((least, one) => (one.text.length < least.text.length ? one : least))
    fc.assert(
      fc.property(change(shortest.text), ({ text }) => solved({ [FILE]: text })),
      { numRuns: SOLVED },
    )
  })
})

describe('a story that nobody here wrote', () => {
  const parts = Object.fromEntries(
    CORPUS.filter(({ path }) => path.includes('/parts/')).map(({ path, text }) => [
      path.replace(/^.*\/corpus\//, ''),
      text,
    ]),
  )
  const stories = CORPUS.filter(({ path }) => !path.includes('/parts/'))

  it.each(stories)(
    '$path opens, is coloured, plays, and is mapped or called incomplete',
    {
      timeout: 60_000,
    },
    ({ text }) => {
      typed(text, text.length)
      const files = { [FILE]: text, ...parts }
      expect(rehearse(files, FILE, 1, []).kind).toBe('on')
      const report = inTime(() => solveFiles(files))
      const [file] = report.files
      expect(file?.header).not.toBeNull()
      if (file?.maps.length === 0) expect(file.problems.length).toBeGreaterThan(0)
      for (const map of file?.maps ?? []) layOut(map)
    },
  )
})
