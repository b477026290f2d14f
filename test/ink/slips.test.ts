import { describe, expect, it } from 'vitest'
import { checkStory } from '../../src/analysis/check.ts'
import { compile } from '../../src/ink/compile.ts'
import { plainSigns } from '../../src/ink/signs.ts'
import type { Problem } from '../../src/ink/types.ts'
import { SHIPPED } from '../workbench/script/inks.ts'
import { smallStory } from '../workbench/small-story.ts'

const ZH = smallStory()['zh-CN.ink'] ?? ''
const EN = smallStory()['en.ink'] ?? ''
const MAIN = 'zh-CN.ink'

const sourcesOf = (text: string) => ({ main: MAIN, files: { [MAIN]: text, 'en.ink': EN } })
const lineIn = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1

/** The story with one thing changed, and every problem of its text. */
const changed = (from: string, to: string) => {
  expect(ZH).toContain(from)
  const text = ZH.replace(from, to)
  return { text, problems: compile(sourcesOf(text)).problems }
}
const short = ({ at, rule, found, meant }: Problem) => [at.line, rule, found, meant]

describe('what was lost is told where it was lost', () => {
  it('the dash that gathers all replies', () => {
    const { text, problems } = changed('- -> what_now', '-> what_now')
    const line = lineIn(text, '-> what_now')
    expect(problems.map(short)).toEqual([[line, 'lost-gather', undefined, `${line - 5}, ${line - 3}`]])
    const checked = checkStory(sourcesOf(text)).problems
    expect(
      checked.filter(({ severity, rule }) => severity === 'error' && rule === 'lost-gather'),
    ).toHaveLength(1)
    expect(checked.some(({ rule }) => rule === 'dead-end')).toBe(false)
  })

  it('the dash before words, where the next replies would join the last ones', () => {
    const text = ZH.replace('- -> what_now\n\n=== what_now ===\nbuyer: 那', 'buyer: 那')
    const [first] = compile(sourcesOf(text)).problems.filter(({ rule }) => rule === 'lost-gather')
    expect(first?.at.line).toBe(lineIn(text, '那现在怎么办'))
  })

  it('the whole way on', () => {
    const { text, problems } = changed('- -> what_now\n', '')
    const last = lineIn(text, '那我找谁去')
    expect(problems.map(short)).toEqual([
      [last, 'loose-replies', `${last - 4}, ${last - 2}, ${last}`, 'what_now'],
    ])
  })

  it('the name behind the dash', () => {
    const { text, problems } = changed('- -> finale', '- ')
    const line = lineIn(text, '=== finale') - 2
    expect(problems.map(short)).toEqual([[line, 'loose-end', undefined, 'finale']])
    const errors = checkStory(sourcesOf(text)).problems.filter(
      ({ at, severity }) => severity === 'error' && at.line > 1,
    )
    expect(errors.map(({ at, rule }) => [at.line, rule])).toEqual([[line, 'loose-end']])
  })

  it('the end behind the endings', () => {
    const { text, problems } = changed('}\n-> END\n', '}\n')
    expect(problems.map(short)).toEqual([
      [text.trimEnd().split('\n').length, 'loose-end', undefined, undefined],
    ])
  })

  it('the signs around a scene name, the sign before a reply, a bracket', () => {
    expect(changed('=== finale ===', 'finale').problems.map(({ rule }) => rule)).toEqual(['knot-unmarked'])
    expect(changed('+ [您再耐心', '[您再耐心').problems.map(({ rule }) => rule)).toEqual([
      'reply-without-plus',
    ])
    expect(changed('+ [您再耐心', '+ 您再耐心').problems.map(({ rule }) => rule)).toEqual([
      'unopened-bracket',
    ])
  })

  it('nothing is lost in a story that is set in by taste', () => {
    const flat = ZH.replaceAll('\n    buyer:', '\nbuyer:')
    expect(compile(sourcesOf(flat)).problems).toEqual([])
    const rules = SHIPPED.flatMap(
      ({ path, text }) => compile({ main: path, files: { [path]: text } }).problems,
    )
    expect(rules.filter(({ rule }) => /^(lost-|loose-|wide-|knot-)/.test(rule))).toEqual([])
  })
})

describe('a name that is not known', () => {
  it('is the nearest of those that are set for a story, before any other', () => {
    expect(changed('- anger < 10', '- angry < 10').problems.map(short)).toEqual([
      [lineIn(ZH, '- anger < 10'), 'unknown-variable', 'angry', 'anger'],
    ])
    expect(changed('- anger < 10', '- 怒气 < 10').problems[0]).toMatchObject({
      found: '怒气',
      meant: 'anger',
    })
    expect(changed('- anger < 10', '- herad < 10').problems[0]).toMatchObject({ meant: 'heard' })
  })

  it('is only undeclared where it is one of them, and said once', () => {
    expect(changed('VAR anger = 0\n', '').problems.map(({ rule, found }) => [rule, found])).toEqual([
      ['sign-undeclared', 'anger'],
    ])
  })

  it('is never the same as it stands in the other language', () => {
    expect(changed('-> opening', '-> opning').problems[0]?.meant).toBe('opening')
    expect(changed('=== finale ===', '=== last_words ===').problems[0]?.meant).toBeUndefined()
  })
})

describe('signs of a Chinese keyboard', () => {
  it.each([
    ['+ [记得', '+ 【记得'],
    ['+ [记得', '＋ [记得'],
    ['-> opening', '-》opening'],
    ['-> opening', '—> opening'],
    ['- -> finale', '－ -> finale'],
    ['- anger < 10:', '- anger < 10：'],
    ['- anger < 10:', '- anger 《 10：'],
    ['- else:', '- else：'],
    ['=== finale ===', '＝＝＝ finale ＝＝＝'],
    ['# pose: shout', '＃ pose: shout'],
  ])('%s as %s is one problem at its line, and its plain form is right', (plain, wide) => {
    const { text, problems } = changed(plain, wide)
    const line = lineIn(text, wide)
    expect(problems.filter(({ at }) => at.line === line).map(({ rule }) => rule)).toEqual(['wide-sign'])
    const lines = text.split('\n')
    lines[line - 1] = plainSigns(lines[line - 1] ?? '')
    expect(compile(sourcesOf(lines.join('\n'))).problems).toEqual([])
  })

  it('are left alone in words', () => {
    for (const words of [
      'buyer: 《说明书》里写的：三天——不对，四天！',
      '+ [【现货】今天就发 # id: a1 # why: 写明了：有货]',
      '- buyer: 怎么办：退，还是换？',
      '——她没有再说话。',
    ])
      expect(plainSigns(words)).toBe(words)
  })
})
