import { describe, expect, it } from 'vitest'
import { longestSentence, unitsOf } from '../../src/analysis/index.ts'
import { solveFiles } from '../../src/workbench/checking/report.ts'
import { figuresOf, isRight, verdictOf } from '../../src/workbench/report/figures.ts'
import { SHIPPED } from './script/inks.ts'
import { smallStory } from './small-story.ts'

const shipped = (id: string) =>
  Object.fromEntries(
    SHIPPED.filter(({ path }) => path.includes(`/${id}/`)).map(({ path, text }) => [
      path.split('/').at(-1) ?? '',
      text,
    ]),
  )

describe('what there is to read', () => {
  it('is counted in characters where it is Chinese, in words elsewhere', () => {
    expect([unitsOf('您好，我是 Heqi 2 号。'), unitsOf('I don’t know, sorry.'), unitsOf('……')]).toEqual([
      7, 4, 0,
    ])
  })
  it('is as hard as its longest sentence', () => {
    expect([longestSentence('好。真的很好！'), longestSentence('Yes. This one is longer.')]).toEqual([4, 4])
  })
})

describe('the report', () => {
  const report = solveFiles(shipped('neutral-click'))
  const [zh, en] = report.files

  it('lets a story go that has nothing left to mend or to explain', () => {
    expect(verdictOf(report)).toEqual({ kind: 'ready', errors: 0, warnings: 0 })
  })

  it('holds back one that has, and counts what is left', () => {
    const verdict = verdictOf(solveFiles(smallStory()))
    expect(verdict.kind).toBe('not-ready')
    expect(verdict.errors).toBeGreaterThan(0)
    expect(verdict.warnings).toBeGreaterThan(0)
  })

  it('counts a warning with a reason as explained', () => {
    const files = shipped('neutral-click')
    const reasoned = (files['zh-CN.ink'] ?? '').replace('# variants: 3', '# variants: 3\n# color: red')
    const warned = solveFiles({ ...files, 'zh-CN.ink': reasoned })
    expect(verdictOf(warned)).toMatchObject({ kind: 'not-ready', errors: 0, warnings: 2 })
    const silenced = reasoned.replace(
      '# color: red',
      '// silence: header-unknown, 给自己看的\n// silence: unknown-tag, 给自己看的\n# color: red',
    )
    expect(verdictOf(solveFiles({ ...files, 'zh-CN.ink': silenced })).kind).toBe('ready')
  })

  it('says how long a run takes, in both languages about the same', () => {
    if (!zh || !en) throw new Error('two languages')
    const [chinese, english] = [figuresOf(zh), figuresOf(en)]
    expect(chinese.decisions).toBe(8)
    for (const { minutes } of [chinese, english]) expect([3, 4, 5, 6, 7, 8]).toContain(minutes)
    expect(chinese.longest).toBeGreaterThanOrEqual(chinese.typical)
    expect(chinese.hardest).toHaveLength(3)
  })

  it('counts the chances of each skill along the best line', () => {
    const chances = zh?.variants.map((variant) => variant.chances.listen ?? 0) ?? []
    expect(chances).toHaveLength(3)
    for (const count of chances) expect(count).toBeGreaterThanOrEqual(4)
  })

  it('knows which player should pass and which should not', () => {
    expect(zh?.bots.every(isRight)).toBe(true)
    const bot = { variant: 1, runs: 9, meanScore: 9 }
    expect(isRight({ ...bot, bot: 'listener', passRate: 0.9 })).toBe(false)
    expect(isRight({ ...bot, bot: 'longest', passRate: 0.2 })).toBe(false)
  })
})
