import { describe, expect, it } from 'vitest'
import { type Declaration, declarationsOf, pages, read, styleSheets, TOKENS, tokensOf } from './styles.ts'

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\((?!var)/i
const NAMED = /\b(?:white|black|red|gold|navy|gr[ae]y)\b/i
/** Lengths that scale with something of the page itself (em, %, fr, dvh) are no literals of the look. */
const LENGTH = /(?<![\w.-])\d*\.?\d+(?:px|rem|ms|s)\b/
const OF_THE_LOOK =
  /^(?:font|font-size|line-height|(?:padding|margin|scroll-padding)(?:-.*)?|(?:row-|column-)?gap|border(?:-.*)?|outline(?:-.*)?|box-shadow|transition|animation)$/
const SYSTEM_COLOUR = /^(?:CanvasText|Canvas|Highlight|HighlightText|LinkText|ButtonText|GrayText|Mark)$/

const complaints = (file: string, css: string): readonly string[] =>
  declarationsOf(css).flatMap(({ selector, property, value }: Declaration) => {
    const bare = value.replace(/var\(--[\w-]+\)/g, '')
    const isLiteral =
      COLOUR.test(bare) || NAMED.test(bare) || (OF_THE_LOOK.test(property) && LENGTH.test(bare))
    return isLiteral && !SYSTEM_COLOUR.test(value) ? [`${file}: ${selector} { ${property}: ${value} }`] : []
  })

describe('the look has one place', () => {
  it.each(styleSheets())('%s takes colours, type, spaces, edges and motion from the tokens', (file) => {
    expect(complaints(file, read(file))).toEqual([])
  })

  it('no page writes a colour', () => {
    const found = pages().filter((file) => COLOUR.test(read(file).replace(/href=[`"'][^`"']*/g, '')))
    expect(found).toEqual([])
  })

  it('every token that is used is there, and every token is used', () => {
    const known = new Set(tokensOf('dark').keys())
    const texts = [...styleSheets(), TOKENS].map(read).join('\n')
    const used = new Set([...texts.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
    const set = new Set([...texts.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name))
    const fromCode = new Set(['--share', '--low', '--high'])
    expect([...used].filter((name) => !set.has(name) && !fromCode.has(name))).toEqual([])
    expect([...known].filter((name) => !used.has(name))).toEqual([])
  })

  it.each([
    ['a { color: #fff }'],
    ['a { background: rgb(1 2 3) }'],
    ['a { padding: 4px }'],
    ['@media (width > 1px) { a { font: 700 1.5rem / 1 serif } }'],
    ['a { transition: color 120ms }'],
  ])('sees %s', (css) => expect(complaints('planted', css)).toHaveLength(1))

  it.each([
    ['a { color: var(--ink); padding: 0 0.5em; width: 9rem; border: var(--hair) solid currentColor }'],
    ['a { color: CanvasText }'],
  ])('lets %s through', (css) => expect(complaints('planted', css)).toEqual([]))
})
