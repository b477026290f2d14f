import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { differing } from '../../src/client/differing.ts'
import { surplusOf } from '../../src/client/drafts.ts'
import { TO_TRANSLATE } from '../../src/ink/leftovers.ts'
import { begunFrom } from '../../src/workbench/beginnings.ts'
import { isFolderName, packUp, takeIn } from '../../src/workbench/carry.ts'
import { problemsOf, readFiles, solveFiles } from '../../src/workbench/checking/report.ts'
import { applyEdits } from '../../src/workbench/script/names.ts'
import { SHIPPED } from './script/inks.ts'
import { smallStory } from './small-story.ts'

const fileOf = (name: string, bytes: Uint8Array | string) => {
  const content = typeof bytes === 'string' ? strToU8(bytes) : bytes
  return { name, arrayBuffer: async () => content.slice().buffer as ArrayBuffer }
}

describe('a small story', () => {
  const report = solveFiles(smallStory())

  it('is solved in both languages, and lacks only what two decisions cannot have', () => {
    expect(report.files.map(({ variants }) => variants.length)).toEqual([1, 1])
    expect(new Set(problemsOf(report).map(({ rule }) => rule))).toEqual(
      new Set(['decision-count', 'few-opportunities', 'bot-passes']),
    )
  })
})

describe('the checks', () => {
  it('read half-typed text, and say where it breaks', () => {
    const files = { 'zh-CN.ink': '# title: x\n=== hall\n{' }
    const report = readFiles(files)
    expect(report.files[0]?.problems.some(({ severity }) => severity === 'error')).toBe(true)
    expect(() => solveFiles(files)).not.toThrow()
  })

  it('miss a language that is not there', () => {
    const { 'zh-CN.ink': zh = '' } = smallStory()
    const rules = solveFiles({ 'zh-CN.ink': zh }).parity.map(({ rule }) => rule)
    expect(rules).toEqual(['parity-missing-locale'])
  })
})

describe('a language begun from the other', () => {
  it('marks every line with words in it, those of the header and of reasons too, and keeps the structure', () => {
    const { 'zh-CN.ink': zh = '' } = smallStory()
    const begun = begunFrom(zh, TO_TRANSLATE.en)
    expect(begun).toContain('buyer: (to translate) ')
    expect(begun.match(/\+ \[\(to translate\) /g)).toHaveLength(6)
    expect(begun.match(/# why: \(to translate\) /g)).toHaveLength(6)
    expect(begun).toContain('# title: (to translate) ')
    expect(begun).toContain('# level: 2\n')
    const report = solveFiles({ 'zh-CN.ink': zh, 'en.ink': begun })
    expect(report.parity).toEqual([])
  })
})

describe('bringing in and taking out', () => {
  it('gives back what was packed', async () => {
    const files = smallStory()
    const zip = await packUp('my-first', files)
    expect(await takeIn([fileOf('my-first.zip', zip)])).toEqual({ files })
  })

  it('takes single texts, without the mark at their beginning and with plain line ends', async () => {
    expect(await takeIn([fileOf('zh-CN.ink', '\uFEFFa\r\nb')])).toEqual({ files: { 'zh-CN.ink': 'a\nb' } })
  })

  it('takes nothing of a path, nothing hidden, and no other kind of file', async () => {
    const zip = zipSync({
      'some/where/en.ink': strToU8('x'),
      '../up.ink': strToU8('no'),
      '__MACOSX/zh-CN.ink': strToU8('no'),
      'notes.txt': strToU8('no'),
    })
    expect(await takeIn([fileOf('a.zip', zip)])).toEqual({ files: { 'en.ink': 'x' } })
  })

  it('says when there is nothing in it, and when it is broken', async () => {
    expect(await takeIn([fileOf('a.txt', 'x')])).toEqual({ refused: 'none' })
    expect(await takeIn([fileOf('a.zip', 'no zip at all')])).toEqual({ refused: 'broken' })
  })

  it('knows a folder’s name', () => {
    expect(['late-umbrella', 'a1'].map(isFolderName)).toEqual([true, true])
    expect(['', '../x', 'A', '1a', '伞', 'a b'].map(isFolderName)).toEqual(Array(6).fill(false))
  })
})

describe('the history of a draft', () => {
  const snapshot = (at: number, note: string) => ({ draft: 'a', at, files: {}, note })
  it('lets the oldest go that nobody named', () => {
    const many = Array.from({ length: 123 }, (_, at) => snapshot(at, at === 0 ? 'mine' : ''))
    expect(surplusOf(many).map(({ at }) => at)).toEqual([1, 2, 3])
    expect(surplusOf(many.slice(0, 120))).toEqual([])
  })
})

describe('what differs between two texts', () => {
  it('is one piece, and putting it in gives the other', () => {
    const texts = [...SHIPPED.map(({ text }) => text.slice(0, 800)), '', 'a', 'ab', 'aab', 'ba']
    for (const before of texts)
      for (const after of texts) {
        const { from, to, insert } = differing(before, after)
        expect(applyEdits(before, [{ file: '', from, to, text: insert }])).toBe(after)
      }
    expect(differing('abc', 'abxc')).toEqual({ from: 2, to: 2, insert: 'x' })
  })
})
