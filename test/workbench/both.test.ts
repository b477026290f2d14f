import { describe, expect, it } from 'vitest'
import { TO_TRANSLATE } from '../../src/ink/leftovers.ts'
import { begunFrom } from '../../src/workbench/beginnings.ts'
import { pairUp } from '../../src/workbench/both/pair.ts'
import { unitsOf } from '../../src/workbench/both/units.ts'
import { SHIPPED } from './script/inks.ts'
import { smallStory } from './small-story.ts'

const FILES = smallStory()
const ZH = FILES['zh-CN.ink'] ?? ''
const EN = FILES['en.ink'] ?? ''
const pairs = (zh: string, en: string) => pairUp(unitsOf(zh), unitsOf(en), ['zh-CN', 'en'])
const unlike = (zh: string, en: string) =>
  pairs(zh, en)
    .filter(({ state }) => state !== 'fine')
    .map(({ state, left, right, differs }) => [state, (left ?? right)?.line, ...differs])

describe('the pieces of a text', () => {
  it('stand where they say, words and nothing else', () => {
    for (const { path, text } of SHIPPED)
      for (const { words, from, to } of unitsOf(text)) {
        expect(text.slice(from, to), path).toBe(words)
        expect(words, path).not.toMatch(/#|->|\]|\n/)
      }
  })

  it('are lines, replies, reasons and what the header says in words', () => {
    expect(unitsOf(ZH).map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'header'),
      'header',
      'line',
      ...['reply', 'why', 'line', 'reply', 'why', 'line', 'reply', 'why', 'line'],
      'line',
      ...['reply', 'why', 'line', 'reply', 'why', 'line', 'reply', 'why', 'line'],
      ...['line', 'line', 'line'],
    ])
  })
})

describe('two languages side by side', () => {
  it('are fine where they say the same', () => {
    expect(unlike(ZH, EN)).toEqual([])
  })

  it('say the same where speakers are named in Chinese', () => {
    expect(unlike(ZH.replaceAll('\nbuyer: ', '\n买家：'), EN)).toEqual([])
  })

  it('pair up nearly every piece of the shipped stories', () => {
    const texts = new Map(SHIPPED.map(({ path, text }) => [path, text]))
    for (const [path, zh] of texts) {
      if (!path.endsWith('zh-CN.ink')) continue
      const all = pairs(zh, texts.get(path.replace('zh-CN.ink', 'en.ink')) ?? '')
      const missing = all.filter(({ state }) => state === 'missing')
      expect(missing.length / all.length, path).toBeLessThan(0.05)
    }
  })

  it('show what is not put over yet', () => {
    const all = pairs(ZH, begunFrom(ZH, TO_TRANSLATE.en))
    const spoken = all.filter(({ left }) => left?.kind === 'line' || left?.kind === 'reply')
    expect(spoken.every(({ state }) => state === 'untranslated')).toBe(true)
    expect(unlike(ZH, EN.replace("I'll wait, then.", '那我等着。'))).toEqual([['untranslated', 37]])
  })

  it('show what one of them lacks', () => {
    const gone = EN.replace('    buyer: Waiting again.\n', '')
    expect(unlike(ZH, gone)).toEqual([['missing', 39]])
  })

  it('show what has come apart, and in which tags', () => {
    expect(unlike(ZH, EN.replace('# move: timeline', '# move: stall'))).toEqual([['diverged', 36, 'move']])
    expect(unlike(ZH, EN.replace(' # fact: hidden-fact', ''))).toEqual([['diverged', 27, 'fact']])
    expect(unlike(ZH, EN.replace('buyer: So what now?', 'coach: So what now?'))).toEqual([
      ['diverged', 33, 'speaker'],
    ])
  })
})
