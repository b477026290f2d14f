/** Which characters the pages and stories really use, face by face: all that the fonts carry. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zhCN } from '../src/locale/zh-CN.ts'

/** The characters of one file of one face; `ranges` says for which of them a browser fetches it. */
export interface Slice {
  readonly name: string
  readonly characters: readonly string[]
  readonly ranges: string
}

const SIGNS = '“”‘’…–—·−±×→¥'
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('')
/** Latin, and the name of the other language on an English page. */
export const LATIN = `${ASCII}${SIGNS}中文`

/** Where Chinese text and its punctuation live; a text that uses others falls back to the system's faces. */
const CHINESE = 'U+2e80-9fff,U+fe30-fe4f,U+ff00-ffef'

const wordsIn = (table: unknown): string =>
  typeof table === 'string'
    ? table
    : typeof table === 'object' && table
      ? Object.values(table).map(wordsIn).join('')
      : ''

const stories = (root: string): readonly string[] =>
  readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .map((name) => readFileSync(join(root, 'stories', name), 'utf8'))

/** What the catalogue shows of a story, and what of it stands in large letters. */
const shelfOf = (story: string): string =>
  (story.match(/^#\s*(title|summary|name|item):.*$/gm) ?? []).join('')
const headOf = (story: string): string => (story.match(/^#\s*(title|name):.*$/gm) ?? []).join('')
const shoutsOf = (story: string): string => (story.match(/^.*pose:\s*shout.*$/gm) ?? []).join('')

/** Levels are counted in words. */
const LEVELS = '一二三四五'

const lettersOf = (text: string): readonly string[] =>
  [...new Set(text)].filter((letter) => letter > ' ').sort()

/** `U+4e00,U+4e09-4e0b`: neighbours joined, so that the style sheet stays small. */
export const rangesOf = (letters: readonly string[]): string => {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === code) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`).join(',')
}

const slice = (name: string, letters: readonly string[], ranges = rangesOf(letters)): Slice => ({
  name,
  characters: letters,
  ranges,
})

/** Two slices: what the catalogue shows at once, and everything else, fetched when something asks for it. */
const sliced = (first: string, rest: string, latin: string): readonly Slice[] => {
  const chinese = (text: string) => lettersOf(text).filter((letter) => !LATIN.includes(letter))
  const now = chinese(first)
  const later = chinese(rest).filter((letter) => !now.includes(letter))
  // The last rule whose range holds a character wins, so the wide one stands first.
  return [slice('rest', later, CHINESE), slice('first', [...latin, ...now])]
}

export interface Characters {
  readonly display: readonly Slice[]
  readonly text: readonly Slice[]
  readonly bold: readonly Slice[]
}

/** Reads every word of the pages and of the stories under `root`. */
export const charactersOf = (root: string): Characters => {
  const told = stories(root)
  const { app, settings, catalogue, ladder } = zhCN
  const { intro: _read, ...headings } = catalogue
  const pages = wordsIn(zhCN)
  const early = wordsIn([app, settings, catalogue, ladder])
  const heads = wordsIn([app.name, headings, LEVELS]) + told.map(headOf).join('')
  const latin = slice('latin', [...LATIN])
  return {
    display: sliced(heads, pages + told.map(shoutsOf).join(''), LATIN),
    text: [...sliced(early + told.map(shelfOf).join(''), pages + told.join(''), ''), latin],
    bold: [...sliced(early + told.map(headOf).join(''), pages, ''), latin],
  }
}
