import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBook } from '../../.build/book.ts'
import { compile, HEADER_KEYS } from '../../src/ink/index.ts'
import { LINE_KEYS, REPLY_KEYS } from '../../src/ink/tags.ts'
import { MOVE_IDS } from '../../src/training/index.ts'
import { type Block, pagesFor } from '../../src/workbench/book/text.ts'
import { solveFiles } from '../../src/workbench/checking/report.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../stories/README.md'), 'utf8')
const blocks = readBook(text)

const wordsIn = (block: Block): string => JSON.stringify(block)
const codes = (some: readonly Block[]) => some.flatMap((block) => (block.kind === 'code' ? [block.text] : []))

describe.each(['zh-CN', 'en'] as const)('the trainer’s book in %s', (locale) => {
  const pages = pagesFor(blocks, locale)
  const whole = pages.map(wordsIn).join('\n')

  it('explains every tag and every move', () => {
    const untold = (words: readonly string[]) =>
      words.filter((word) => !new RegExp(`\\b${word}\\b`).test(whole))
    expect(untold(HEADER_KEYS)).toEqual([])
    expect(untold([...LINE_KEYS, ...REPLY_KEYS].filter((key) => key !== 'sound'))).toEqual([])
    expect(untold(MOVE_IDS)).toEqual([])
  })

  it('has a first story, believable faults and the report', () => {
    const headings = pages.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    const wanted =
      locale === 'en'
        ? ['A first story in fifteen minutes', 'Believable faults', 'Reading the report']
        : ['十五分钟写出第一个', '怎么写像样的错话', '报告怎么看']
    expect(headings).toEqual(expect.arrayContaining(wanted))
  })

  it('has stories in it that compile without an error, and are solved', () => {
    const stories = codes(pages).filter((code) => code.startsWith('# title'))
    expect(stories).toHaveLength(1)
    const { files } = solveFiles({ [`${locale}.ink`]: stories[0] ?? '' })
    expect(files[0]?.variants).toHaveLength(1)
    const errors = files[0]?.problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    expect(new Set(errors)).toEqual(new Set(['bot-passes']))
  })

  it('has pieces of a story in it that can be put at its end', () => {
    const [story = ''] = codes(pagesFor(blocks, 'zh-CN')).filter((code) => code.startsWith('# title'))
    const opening = story.slice(0, story.indexOf('- {anger > 9'))
    const pieces = codes(pages).filter((code) => code.startsWith('- {'))
    for (const piece of pieces)
      expect(compile({ main: 'a.ink', files: { 'a.ink': `${opening}${piece}\n` } }).problems).toEqual([])
    expect(pieces).toHaveLength(locale === 'en' ? 0 : 1)
  })
})

describe('a book’s page', () => {
  it('shows the language it is asked for, and what is for both', () => {
    const some = readBook(
      '# t\n\nx\n\n## 中文\n\n好 **甲** `#乙`\n\n## English\n\nfine [a](https://a.b)\n\n## 表 · Table\n\n这里\n\nhere\n\n| 甲 · a | b |\n|---|---|\n| 1 | `x` 子 Ex, `y` 丑 Why |\n',
    )
    const plain = (text: string) => ({ kind: 'text', text })
    const table = (first: string, x: string, y: string) => ({
      kind: 'table',
      head: [[plain(first)], [plain('b')]],
      rows: [[[plain('1')], [{ kind: 'code', text: 'x' }, plain(x), { kind: 'code', text: 'y' }, plain(y)]]],
    })
    expect(pagesFor(some, 'zh-CN')).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: '好 ' },
          { kind: 'strong', text: '甲' },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: '#乙' },
        ],
      },
      { kind: 'heading', depth: 3, text: '表' },
      { kind: 'paragraph', spans: [{ kind: 'text', text: '这里' }] },
      table('甲', ' 子, ', ' 丑'),
    ])
    expect(pagesFor(some, 'en')).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'fine ' },
          { kind: 'link', text: 'a', href: 'https://a.b' },
        ],
      },
      { kind: 'heading', depth: 3, text: 'Table' },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'here' }] },
      table('a', ' Ex, ', ' Why'),
    ])
  })
})
