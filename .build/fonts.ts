/** Noto's serif and sans for Chinese, cut down to the characters in use; `src/ui/fonts.css` and `fonts-rest.css` become their rules. */
/// <reference path="./subset-font.d.ts" />
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { type Characters, charactersOf, type Slice } from './characters.ts'

interface Face {
  readonly of: keyof Characters
  readonly family: string
  readonly weight: 400 | 700
  /** Package of @fontsource. */
  readonly source: string
}

/** Serif bold for what is looked at, sans for what is read. */
export const FACES: readonly Face[] = [
  { of: 'display', family: 'Heqi Serif', weight: 700, source: 'noto-serif-sc' },
  { of: 'text', family: 'Heqi Sans', weight: 400, source: 'noto-sans-sc' },
  { of: 'bold', family: 'Heqi Sans', weight: 700, source: 'noto-sans-sc' },
]

const OURS = /(^|\/)(display|text|bold)-(first|rest|latin)[^/]*\.woff2$/

const folderOf = (root: string): string => join(root, 'node_modules/.cache/heqi-fonts')

const sourceOf = (root: string, { source, weight }: Face): string =>
  join(root, `node_modules/@fontsource/${source}/files/${source}-chinese-simplified-${weight}-normal.woff2`)

/** Cuts a file, or finds the one that was cut before; the name holds what is in it. */
const cut = async (root: string, face: Face, { name, characters }: Slice): Promise<string> => {
  const source = sourceOf(root, face)
  const text = characters.join('')
  const stamp = createHash('sha256')
    .update(`${source} ${statSync(source).size} ${text}`)
    .digest('hex')
  const folder = join(folderOf(root), stamp.slice(0, 16))
  const path = join(folder, `${face.of}-${name}.woff2`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, await subsetFont(readFileSync(source), text, { targetFormat: 'woff2' }))
  renameSync(draft, path)
  return path
}

/** Rare characters are a family of their own, which the style sheets name next: so they can come later than the rest. */
const isRare = ({ name }: Slice): boolean => name === 'rest'
const familyOf = ({ family }: Face, slice: Slice): string => (isRare(slice) ? `${family} More` : family)

const ruleOf = (face: Face, path: string, slice: Slice): string => `@font-face {
  font-family: "${familyOf(face, slice)}";
  font-weight: ${face.weight};
  font-display: swap;
  src: url("${path}") format("woff2");
  unicode-range: ${slice.ranges};
}`

/** The rules of all faces, of frequent or of rare characters; the paths in them are absolute. */
export const fontRules = async (root: string, rare: boolean): Promise<string> => {
  const characters = charactersOf(root)
  const rules = FACES.flatMap((face) =>
    characters[face.of]
      .filter((slice) => isRare(slice) === rare)
      .map(async (slice) => ruleOf(face, await cut(root, face, slice), slice)),
  )
  return (await Promise.all(rules)).join('\n')
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`

/** Puts the rules where `src/ui/fonts.css` stands, and reports the sizes. */
export const fonts = (): Plugin => {
  let root = process.cwd()
  return {
    name: 'heqi-fonts',
    enforce: 'pre',
    config: () => ({
      build: { assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined) },
    }),
    configResolved(config) {
      root = config.root
    },
    async load(id) {
      const sheet = /\/src\/ui\/fonts(-rest)?\.css$/.exec(id.split('?')[0] ?? '')
      return sheet && fontRules(root, sheet[1] !== undefined)
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && OURS.test(file.fileName) ? [file.source.length] : [],
      )
      const total = files.reduce((sum, size) => sum + size, 0)
      this.emitFile({
        type: 'asset',
        fileName: 'assets/OFL.txt',
        source: readFileSync(join(root, 'assets/fonts/OFL.txt')),
      })
      this.info(`fonts: ${files.length} files, ${kilobytes(total)}`)
    },
  }
}
