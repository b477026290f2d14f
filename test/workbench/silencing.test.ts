import { describe, expect, it } from 'vitest'
import { partSilenced } from '../../src/analysis/index.ts'
import type { Problem } from '../../src/ink/index.ts'
import { silenceIn } from '../../src/workbench/silencing.ts'

const TEXT = '# title: x\n# level: 1\n\nbuyer: a\n+ [b]\n    buyer: c\n'
const about = (line: number): Problem => ({ at: { file: 'a', line }, rule: 'luck', severity: 'warning' })
/** Lines of the problems that are still shown after the one at `line` was let stand. */
const shownAfter = (line: number, other: number): readonly number[] => {
  const text = silenceIn(TEXT, line, 'luck', 'it is meant so')
  const moved = text.split('\n').indexOf(TEXT.split('\n')[line - 1] ?? '') + 1
  const { shown } = partSilenced([about(moved), about(other)], { main: 'a', files: { a: text } })
  return shown.map(({ at }) => at.line)
}

describe('letting a warning stand', () => {
  it('writes the reason above the line, as deep as the line', () => {
    expect(silenceIn(TEXT, 6, 'luck', 'it is meant so').split('\n')[5]).toBe(
      '    // silence: luck, it is meant so',
    )
  })

  it('is heard by the check, for that line alone', () => {
    expect(shownAfter(5, 4)).toEqual([4])
  })

  it('stands at the end of the header for what is about the whole file', () => {
    const text = silenceIn(TEXT, 1, 'luck', 'it is meant so')
    expect(text.split('\n')[2]).toBe('// silence: luck, it is meant so')
    expect(shownAfter(1, 1)).toEqual([])
  })
})
