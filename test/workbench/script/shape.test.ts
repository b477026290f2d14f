import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ink/compile.ts'
import { format } from '../../../src/workbench/script/format.ts'
import { foldAt, outlineOf } from '../../../src/workbench/script/outline.ts'
import { scan } from '../../../src/workbench/script/scan.ts'
import { CORPUS, SHIPPED } from './inks.ts'

const STORY = `# title: x
# level: 1
VAR anger = 0
=== hall
buyer: Well?
+ [One # id: a1]
    buyer: So.
    ++ [Deeper # id: b1]
        buyer: Deep.
    ++ [Other # id: b2]
+ [Two # id: a2]
- buyer: On.
  {anger > 3:
    buyer: Bye. # ending: gone, poor
  }
= side
buyer: Aside.

=== yard
-> END
`
const found = scan(STORY)

describe('the outline', () => {
  it('has sections, decisions with their replies, and endings in order', () => {
    expect(outlineOf(found).map(({ kind, name, line, replies }) => [kind, name, line, replies])).toEqual([
      ['knot', 'hall', 4, 0],
      ['decision', '', 6, 2],
      ['decision', '', 8, 2],
      ['ending', 'gone', 14, 0],
      ['stitch', 'side', 16, 0],
      ['knot', 'yard', 19, 0],
    ])
  })
})

describe('folding', () => {
  const folded = (line: number) => {
    const fold = foldAt(found.lines, line - 1)
    return fold && STORY.slice(fold.from, fold.to).split('\n').length - 1
  }
  it('takes a header, a knot, a stitch, and a reply with all that hangs on it', () => {
    expect([1, 4, 6, 8, 11, 12, 16].map(folded)).toEqual([1, 13, 4, 1, null, 3, 1])
  })
  it('finds nothing to fold in a line of text', () => {
    expect([2, 5, 19].map((line) => folded(line) ?? 0)).toEqual([0, 0, 1])
  })
})

const json = (text: string): string | null => {
  const { story } = compile({ main: 'a.ink', files: { 'a.ink': text } })
  return story ? (story.engine.ToJson() ?? '') : null
}

describe('putting a text in order', () => {
  it('leaves the shipped stories as they are', () => {
    for (const { path, text } of SHIPPED) expect(format(text), path).toBe(text)
  })

  it('indents what hangs on a choice and keeps an author’s way with branches', () => {
    expect(format('+ [a]\nbuyer: b\n ++ [c]\nd  \n- e\n{\n- x:\nf\n}')).toBe(
      '+ [a]\n    buyer: b\n    ++ [c]\n        d\n- e\n{\n- x:\n    f\n}',
    )
    expect(format('{\n  - x:\n f\n}')).toBe('{\n  - x:\n    f\n}')
  })

  it('leaves drawings in comments alone', () => {
    const drawing = '/*\n   a\n     b\n*/\n// - c'
    expect(format(drawing)).toBe(drawing)
  })

  it.each(CORPUS.filter(({ path }) => !path.includes('/parts/')))(
    '$path is read by Ink as before, and stays',
    ({ text }) => {
      const done = format(text)
      expect(format(done)).toBe(done)
      if (!text.includes('INCLUDE')) expect(json(done)).toBe(json(text))
    },
  )
})
