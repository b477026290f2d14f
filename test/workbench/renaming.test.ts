import { describe, expect, it } from 'vitest'
import { type LocaleGraph, parityProblems } from '../../src/analysis/index.ts'
import { buildGraph, compile } from '../../src/ink/index.ts'
import type { Mark } from '../../src/workbench/script/marks.ts'
import { applyEdits, isRenamable, rename } from '../../src/workbench/script/names.ts'
import { scan } from '../../src/workbench/script/scan.ts'
import { SHIPPED } from './script/inks.ts'

const FILE = 'zh-CN.ink'
const graphOf = (text: string): LocaleGraph => {
  const { story } = compile({ main: FILE, files: { [FILE]: text } })
  if (!story) throw new Error('it does not compile')
  return { file: FILE, header: story.header, graph: buildGraph(story) }
}

/** The first mark of each kind that code names: a scene, a variable and so on. */
const namesOf = (text: string): readonly Mark[] => {
  const made = scan(text).marks.filter(
    (mark) =>
      mark.defines &&
      isRenamable(mark) &&
      !['reply', 'fact', 'promise', 'ending'].includes(mark.kind) &&
      !['anger', 'trust', 'heard', 'variant'].includes(mark.name),
  )
  return [...new Map(made.map((mark) => [mark.kind, mark])).values()]
}

/** A text in which one name is another. */
const renamed = (text: string, { kind, name }: Mark): string => {
  const script = scan(text)
  const mark = script.marks.find((one) => one.defines && one.kind === kind && one.name === name)
  if (!mark) throw new Error(`${kind} ${name} is gone`)
  const renaming = rename({ [FILE]: script }, FILE, mark, `quite_new_${kind}`, [FILE])
  if (!renaming.ok) throw new Error(`${name}: ${renaming.why}`)
  const after = applyEdits(text, renaming.edits)
  expect(after).not.toBe(text)
  return after
}

describe('renaming', () => {
  it.each(SHIPPED.filter(({ path }) => path.endsWith(FILE)))(
    'keeps the structure of $path, when a name of every kind is another',
    { timeout: 60_000 },
    ({ text }) => {
      const names = namesOf(text)
      expect(names.length).toBeGreaterThan(0)
      // A graph takes seconds: one is made of all names together.
      expect(parityProblems(graphOf(text), graphOf(names.reduce(renamed, text)))).toEqual([])
    },
  )
})
