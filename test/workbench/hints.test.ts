import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { translatorOf } from '../../src/locale/index.ts'
import { workshopZh } from '../../src/locale/workshop.zh-CN.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { completeAt, type Hinting, textOf } from '../../src/workbench/editor/hints.ts'
import { markAt } from '../../src/workbench/script/names.ts'
import { scan } from '../../src/workbench/script/scan.ts'

const STORY = `# title: 壶
# motive: grievance
VAR told = false
=== hall
buyer: 坏了。 # fact: broke
+ (again) [说。 # id: a1 # move: ask]
- -> yard
=== yard
system: 完。 # promise: call
`
const words = translatorOf('zh-CN', { ...zhCN, ...workshopZh })
const hintingFor = (text: string): Hinting => ({
  script: () => ({ 'zh-CN.ink': scan(text), 'en.ink': scan('=== only_english\nbuyer: x # fact: gift') }),
  file: 'zh-CN.ink',
  translations: ['zh-CN.ink', 'en.ink'],
  words: () => words,
})

/** What is offered after `line` is typed at the end of the story, `|` being the cursor. */
const offered = (line: string, explicit = false): readonly string[] => {
  const [before = '', after = ''] = line.split('|')
  const text = `${STORY}${before}${after}`
  const state = EditorState.create({ doc: text })
  const context = new CompletionContext(state, STORY.length + before.length, explicit)
  return completeAt(hintingFor(text))(context)?.options.map(({ label }) => label) ?? []
}

describe('completion', () => {
  it('knows the tags that belong to a line and to a reply', () => {
    expect(offered('buyer: x # p|')).toEqual(expect.arrayContaining(['pose', 'phase', 'promise']))
    expect(offered('buyer: x # p|')).not.toContain('why')
    expect(offered('+ [x # |]')).toEqual(['id', 'move', 'needs', 'why'])
  })

  it('knows moves, facts of every language, promises and endings', () => {
    expect(offered('+ [x # move: ask, par|]')).toContain('paraphrase')
    expect(offered('+ [x # needs: |]')).toEqual(['broke', 'gift'])
    expect(offered('buyer: x # kept：|')).toEqual(['call'])
    expect(offered('buyer: x # ending: lost, po|')).toContain('poor')
  })

  it('knows where one can go, in this file alone', () => {
    const targets = offered('-> y|')
    expect(targets).toEqual(expect.arrayContaining(['hall', 'yard', 'again', 'END']))
    expect(targets).not.toContain('only_english')
  })

  it('knows variables in code, and how a line may begin', () => {
    expect(offered('{to|')).toContain('told')
    expect(offered('~ to|')).toContain('told')
    expect(offered('|', true)).toEqual(expect.arrayContaining(['buyer: ', '+ [', '===']))
  })

  it('keeps quiet within what is said', () => {
    expect(offered('buyer: 我跟你说|')).toEqual([])
    expect(offered('+ [好的|]')).toEqual([])
  })
})

describe('help under the hand', () => {
  const helpAt = (piece: string): string | null => {
    const mark = markAt(scan(STORY), STORY.indexOf(piece) + 1)
    return mark && textOf(hintingFor(STORY), mark)
  }

  it('says what a move does, in the reader’s language', () => {
    expect(helpAt('ask]')?.split('\n')).toEqual([
      `${words.t('move.ask')} · 好话`,
      words.t('moveTip.ask'),
      '怒气 −1，信任 +1，被听见 +3；+4 分',
    ])
  })

  it('says where a name is made, and what a tag is', () => {
    expect(helpAt('yard\n===')).toBe('场，第 8 行')
    expect(helpAt('fact:')).toBe(words.t('script.tag-fact'))
  })

  it('has words for every tag there is', async () => {
    const { HEADER_KEYS } = await import('../../src/ink/header.ts')
    const { LINE_KEYS, REPLY_KEYS } = await import('../../src/ink/tags.ts')
    for (const key of [...HEADER_KEYS, ...LINE_KEYS, ...REPLY_KEYS]) {
      const text = `# ${key}: x`
      const mark = markAt(scan(text), 3)
      expect(mark && textOf(hintingFor(text), mark), key).not.toMatch(/^script\./)
    }
  })
})
