import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/workbench/script/marks.ts'
import { scan } from '../../../src/workbench/script/scan.ts'
import { CORPUS, SHIPPED } from './inks.ts'

const STORY = `# title: The kettle
VAR anger = 0
VAR told = false
CONST LATE = 3
-> hall
=== hall
buyer: Well? // -> nowhere
+ (first) [Sorry. # id: a1 # move: {told: paraphrase|apologise} # needs: broke, gift]
    buyer: It broke. # fact: broke, gift # pose: sigh
    ~ told = true
    -> yard.gate
* {anger > LATE} [Bye # id: a2 # move: argue]
- (after) {first: Yes|No} -> yard
=== yard
= gate
system: At the gate. # promise: call # phase: record
{
  - told and not hall.first:
    buyer: So. # ending: gone, poor
  - else:
    -> END
}
=== function twice(x)
~ temp sum = x + x
~ return sum
`
const named = (kind: Mark['kind']) =>
  scan(STORY)
    .marks.filter((mark) => mark.kind === kind)
    .map(({ name, defines }) => `${name}${defines ? '!' : ''}`)

describe('the marks of a story', () => {
  it('are its sections and where they are gone to', () => {
    expect(named('knot')).toEqual(['hall', 'hall!', 'yard', 'yard', 'yard!', 'hall'])
    expect(named('stitch')).toEqual(['gate', 'gate!'])
    expect(named('label')).toEqual(['first!', 'after!', 'first', 'first'])
    expect(named('function')).toEqual(['twice!'])
  })

  it('are its variables, also in conditions and in the heads of branches', () => {
    expect(named('variable')).toEqual(['anger!', 'told!', 'told', 'told', 'anger', 'told'])
    expect(named('constant')).toEqual(['LATE!', 'LATE'])
    expect(named('temp')).toEqual(['x!', 'sum!', 'x', 'x', 'sum'])
  })

  it('are facts, promises, replies, endings and the words of tags', () => {
    expect(named('fact')).toEqual(['broke', 'gift', 'broke!', 'gift!'])
    expect(named('promise')).toEqual(['call!'])
    expect(named('reply')).toEqual(['a1!', 'a2!'])
    expect(named('ending')).toEqual(['gone!'])
    expect(named('move')).toEqual(['paraphrase', 'apologise', 'argue'])
    expect([...named('pose'), ...named('phase'), ...named('worth')]).toEqual(['sigh', 'record', 'poor'])
    expect(named('speaker')).toEqual(['buyer', 'buyer', 'system', 'buyer'])
  })

  it('leave comments and text out', () => {
    expect(scan('/* -> hall\n=== no\n*/\nhall is a word\n=== hall').marks.map(({ name }) => name)).toEqual([
      'hall',
    ])
  })

  it('know full-width colons and half-typed lines', () => {
    expect(scan('buyer：你好 # fact：broke').marks.map(({ kind }) => kind)).toEqual([
      'speaker',
      'tag',
      'fact',
    ])
    for (const half of ['===', '=', '+ (', '~ ', '{', '->', '# ', 'VAR ', '- (x', '{a:'])
      expect(scan(half)).toBeDefined()
  })
})

const texts = [...SHIPPED, ...CORPUS].map(({ text }) => text)
const isInPlace = (text: string) => (mark: Mark) =>
  text.slice(mark.from, mark.to).toLowerCase() === mark.name.toLowerCase()

describe('any text', () => {
  it('of ours has every mark where its name stands, and a line for each line', () => {
    for (const text of texts) {
      const { lines, marks } = scan(text)
      expect(lines).toHaveLength(text.split('\n').length)
      expect(marks.filter((mark) => !isInPlace(text)(mark))).toEqual([])
    }
  })

  it('cut off or torn anywhere is read all the same', () => {
    const torn = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.string({ maxLength: 12 }))
      .map(([text, from, length, put]) => {
        const at = from % (text.length + 1)
        return text.slice(0, at) + put + text.slice(at + (length % 200))
      })
    fc.assert(
      fc.property(torn, (text) => {
        const { lines, marks } = scan(text)
        return lines.length === text.split('\n').length && marks.every(isInPlace(text))
      }),
      { numRuns: 150 },
    )
  })
})
