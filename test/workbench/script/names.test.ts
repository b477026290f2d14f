import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ink/compile.ts'
import {
  applyEdits,
  definitionOf,
  markAt,
  placesOf,
  type Renaming,
  rename,
  type Script,
} from '../../../src/workbench/script/names.ts'
import { scan } from '../../../src/workbench/script/scan.ts'
import { SHIPPED } from './inks.ts'

const ZH = `VAR told = false
-> hall
=== hall
+ [说。 # id: a1 # move: ask # needs: broke]
    ~ told = true
    -> hall.out
= out
{told: 好|不好} # fact: broke
-> END
=== yard
= out
-> out
=== shed
-> yard.out
`
const EN = ZH.replace('说。', 'Say.').replace('好|不好', 'yes|no')
const files: Readonly<Record<string, string>> = { 'zh-CN.ink': ZH, 'en.ink': EN }
const script: Script = { 'zh-CN.ink': scan(ZH), 'en.ink': scan(EN) }
const TRANSLATIONS = Object.keys(files)

const at = (words: string, within = words) => {
  const mark = markAt(scan(ZH), ZH.indexOf(within) + within.indexOf(words))
  if (!mark) throw new Error(`nothing stands at ${words}`)
  return mark
}
const linesOf = (words: string, within?: string) =>
  placesOf(script, 'zh-CN.ink', at(words, within), TRANSLATIONS).map(
    ({ file, mark }) => `${file}:${mark.line}`,
  )

const renamed = (renaming: Renaming): Readonly<Record<string, string>> => {
  if (!renaming.ok) throw new Error(renaming.why)
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      applyEdits(
        text,
        renaming.edits.filter((edit) => edit.file === file),
      ),
    ]),
  )
}

describe('a name', () => {
  it('of code is known in its own language’s file alone', () => {
    expect(linesOf('told', 'VAR told')).toEqual(['zh-CN.ink:1', 'zh-CN.ink:5', 'zh-CN.ink:8'])
  })

  it('of a fact or a reply is the same in every language', () => {
    expect(linesOf('broke', 'needs: broke')).toEqual(['zh-CN.ink:4', 'zh-CN.ink:8', 'en.ink:4', 'en.ink:8'])
    expect(linesOf('a1', 'id: a1')).toEqual(['zh-CN.ink:4', 'en.ink:4'])
  })

  it('of a stitch is its own in each knot', () => {
    expect(linesOf('out', '= out\n{told')).toEqual(['zh-CN.ink:6', 'zh-CN.ink:7'])
    expect(linesOf('out', '= out\n-> out')).toEqual(['zh-CN.ink:11', 'zh-CN.ink:12', 'zh-CN.ink:14'])
  })

  it('leads to where it is made', () => {
    const found = definitionOf(script, 'zh-CN.ink', at('hall', '-> hall\n'), TRANSLATIONS)
    expect(found).toMatchObject({ file: 'zh-CN.ink', mark: { line: 3, defines: true } })
    expect(definitionOf(script, 'zh-CN.ink', at('broke', 'needs: broke'), TRANSLATIONS)).toMatchObject({
      mark: { line: 8 },
    })
  })
})

describe('renaming', () => {
  it('changes every place and nothing else', () => {
    const after = renamed(rename(script, 'zh-CN.ink', at('told', 'VAR told'), 'heard_it', TRANSLATIONS))
    expect(after['zh-CN.ink']).toBe(ZH.replaceAll('told', 'heard_it'))
    expect(after['en.ink']).toBe(EN)
  })

  it('gives a fact its new name in both languages', () => {
    const after = renamed(rename(script, 'zh-CN.ink', at('broke', 'needs: broke'), 'smoke', TRANSLATIONS))
    expect(after).toEqual({
      'zh-CN.ink': ZH.replaceAll('broke', 'smoke'),
      'en.ink': EN.replaceAll('broke', 'smoke'),
    })
  })

  it.each([
    ['a name that is taken', 'hall', '-> hall\n', 'yard', 'taken'],
    ['two words', 'told', 'VAR told', 'told it', 'not-a-name'],
    ['a word of the model', 'ask', 'move: ask', 'listen', 'a-word'],
  ])('refuses %s', (_, words, within, name, why) => {
    expect(rename(script, 'zh-CN.ink', at(words, within), name, TRANSLATIONS)).toEqual({ ok: false, why })
  })

  it('of any knot or variable leaves a shipped story as it was to whoever plays it', () => {
    for (const { path, text } of SHIPPED.filter(({ path }) => path.endsWith('en.ink'))) {
      const found = scan(text)
      const one = found.marks.filter(
        ({ kind, defines }) => defines && (kind === 'knot' || kind === 'variable'),
      )
      const mark = one[one.length >> 1]
      if (!mark || ['anger', 'trust', 'heard', 'variant'].includes(mark.name)) continue
      const renaming = rename({ en: found }, 'en', mark, 'a_new_name', ['en'])
      if (!renaming.ok) throw new Error(renaming.why)
      const before = compile({ main: 'en.ink', files: { 'en.ink': text } })
      const after = compile({ main: 'en.ink', files: { 'en.ink': applyEdits(text, renaming.edits) } })
      expect(renaming.edits.length, path).toBeGreaterThan(1)
      expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(after.problems).toEqual(before.problems)
    }
  }, 60_000)
})
