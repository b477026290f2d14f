import { highlightTree } from '@lezer/highlight'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inkLanguage, inkParser } from '../../src/workbench/editor/colours.ts'
import { CORPUS, SHIPPED } from './script/inks.ts'

/** A class for each tag of the table, so that pieces of text can be asked what they are. */
const table = inkParser.tokenTable ?? {}
const highlighter = {
  style: (tags: readonly unknown[]) =>
    Object.entries(table).find(([, tag]) => tags.includes(tag))?.[0] ?? null,
}
const coloured = (text: string): string[] => {
  const found: string[] = []
  highlightTree(inkLanguage.parser.parse(text), highlighter, (from, to, name) =>
    found.push(`${name} ${text.slice(from, to).trim()}`),
  )
  return found.filter((piece) => piece !== 'value ')
}

describe('colours', () => {
  it('tell who speaks, what is said, and what the words of a reply do', () => {
    expect(coloured('buyer: Well?')).toEqual(['buyer buyer:'])
    expect(coloured('+ [Sorry. # id: a1 # move: apologise, stall]')).toEqual([
      'weave + [',
      'reply Sorry.',
      'key # id:',
      'value a1',
      'key # move:',
      'good apologise',
      'value ,',
      'fault stall',
      'weave ]',
    ])
  })

  it('tell moves apart within logic', () => {
    expect(coloured('+ [x # move: {variant == 2: bribe|ask}]')).toEqual(
      expect.arrayContaining(['redLine bribe', 'good ask']),
    )
  })

  it('know sections, diverts, code, comments and full-width colons', () => {
    expect(coloured('=== hall ===')).toEqual(['heading === hall ==='])
    expect(coloured('-> hall.out')).toEqual(['divert -> hall.out'])
    expect(coloured('{anger > 9: hot|cold}')).toEqual([
      'brace {',
      'variableName anger',
      'number 9',
      'brace :',
      'brace }',
    ])
    expect(coloured('buyer：你好 // no')).toEqual(['buyer buyer：', 'comment // no'])
    expect(coloured('/* a\nbuyer: no\n*/ buyer: yes')).toEqual([
      'comment /* a',
      'comment buyer: no',
      'comment */',
      'buyer buyer:',
    ])
  })

  it('are found for any text without end or fault', () => {
    const texts = [...SHIPPED, ...CORPUS].map(({ text }) => text)
    const torn = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.string({ maxLength: 8 }))
      .map(([text, at, put]) => text.slice(at % text.length, (at % text.length) + 3000) + put)
    fc.assert(
      fc.property(torn, (text) => inkLanguage.parser.parse(text).length === text.length),
      { numRuns: 60 },
    )
  })
})
