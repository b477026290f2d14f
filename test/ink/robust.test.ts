import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText, MAIN, STORY } from './story.ts'

/** Processor time, not the clock's: a busy machine is no defect. The bound is for hangs; `npm run bench` measures. */
const TEN_SECONDS = 10_000_000

/** Compiles whatever it is given in time, and places every problem in the file. */
const holds = (text: string): void => {
  const start = process.cpuUsage()
  const { story, problems } = compileText(text)
  const { user, system } = process.cpuUsage(start)
  expect(user + system).toBeLessThan(TEN_SECONDS)
  const lines = text.split('\n').length
  for (const { at } of problems) {
    expect(at.file).toBe(MAIN)
    expect(at.line).toBeLessThanOrEqual(lines)
  }
  if (!story) expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
}

const SNIPPETS = [
  '{',
  '}',
  '|',
  '->',
  '+ ',
  '* ',
  '- ',
  '[',
  ']',
  '#',
  '~ ',
  '"',
  '(',
  ')',
  '=== ',
  '<-',
  '->->',
]
const WORDS = [
  '\n',
  'variant',
  ':',
  '：',
  ',',
  '1.',
  'INCLUDE ',
  'VAR ',
  'LIST ',
  'EXTERNAL ',
  '// ',
  '/* ',
  '\\',
  '=',
  '<>',
]

describe('broken stories', () => {
  it('every beginning of a story compiles or says why not', { timeout: 60_000 }, () => {
    for (let end = 0; end <= STORY.length; end++) holds(STORY.slice(0, end))
  })

  it('a story with bits put in and cut out never throws', { timeout: 60_000 }, () => {
    const edit = fc.record({
      at: fc.nat(STORY.length),
      cut: fc.nat(20),
      put: fc.oneof(fc.constantFrom(...SNIPPETS, ...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        holds(edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), STORY))
      }),
      { numRuns: 400 },
    )
  })

  it('lines in any order never throw', { timeout: 60_000 }, () => {
    const lines = STORY.split('\n')
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (some) => holds(some.join('\n'))),
      { numRuns: 150 },
    )
  })

  it('random marks never throw', { timeout: 60_000 }, () => {
    const marks = fc.array(fc.constantFrom(...SNIPPETS, ...WORDS, ' ', 'a'), { maxLength: 60 })
    fc.assert(
      fc.property(marks, (some) => holds(some.join(''))),
      { numRuns: 600 },
    )
  })
})
