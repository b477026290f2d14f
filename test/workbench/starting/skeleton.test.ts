import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, type Problem } from '../../../src/ink/index.ts'
import { LOCALES } from '../../../src/locale/index.ts'
import { MOTIVES, TEMPERS } from '../../../src/training/index.ts'
import type { Files } from '../../../src/wire/draft.ts'
import { problemsOf, readFiles, solveFiles } from '../../../src/workbench/checking/report.ts'
import { scan } from '../../../src/workbench/script/scan.ts'
import { titlesOf } from '../../../src/workbench/script/titles.ts'
import { clashOf } from '../../../src/workbench/starting/likeness.ts'
import {
  type Buyer,
  blankForm,
  decisionsFor,
  faultOf,
  LINES,
  parseForm,
  planOf,
  STARTS,
  type StoryForm,
} from '../../../src/workbench/starting/plan.ts'
import { blankSkeleton, skeletonOf } from '../../../src/workbench/starting/skeleton.ts'
import { turnsOf } from '../../../src/workbench/starting/turns.ts'

const blank = blankForm({ good: '收到了，谢谢。', fair: '先这样吧。', poor: '以后不来了。' })

/** A form about an umbrella with so many facts and promises. */
const umbrella = (facts: number, promises: number, more: Partial<StoryForm> = {}): StoryForm => ({
  ...blank,
  lines: {
    ...blank.lines,
    folder: 'late-umbrella',
    title: '晚到的伞',
    summary: '伞晚到一个星期，淋了两场雨',
    name: '周姐',
    item: '折叠伞一把，39 元',
    complaint: '伞呢？都下了两场雨了！',
    fact1: '第二场雨我还抱着孩子呢。',
    fact2: facts > 1 ? '上回买水壶你们也这么说。' : '',
    fact3: facts > 2 ? '后天要带孩子去春游。' : '',
    wish: '我就想后天之前有把伞。',
    promise1: promises > 0 ? '今晚八点前告诉您单号' : '',
    promise2: promises > 1 ? '明早把回执发给您' : '',
  },
  ...more,
})

const isLeft = ({ rule }: Problem): boolean => rule.startsWith('left-')

/** What is wrong with a first version beside what it leaves to its author. */
const faultsIn = (files: Files) =>
  problemsOf(solveFiles(files))
    .filter((problem) => !isLeft(problem))
    .map(({ severity, rule, found, at }) => `${severity} ${rule} ${found} ${at.file}:${at.line}`)

const leftIn = (files: Files, file: string, rule: string) =>
  problemsOf(readFiles(files)).filter((problem) => problem.rule === rule && problem.at.file === file)

describe('the first version of a story', () => {
  const forms = [
    ...MOTIVES.map((motive) => umbrella(1, 1, { motive, ...STARTS[motive], decisions: 8 })),
    umbrella(2, 1, { decisions: 9 }),
    umbrella(3, 2, { motive: 'leverage', ...STARTS.leverage, decisions: 12, temper: 'hot' }),
    umbrella(2, 0, { motive: 'doubt', ...STARTS.doubt, variants: 3, decisions: 10, temper: 'mild' }),
  ]

  it.each(forms)(
    'teaches what it claims; nothing is wrong but what is left to write: $motive, $decisions decisions',
    (form) => {
      expect(faultsIn(skeletonOf(planOf(form, 'zh-CN')))).toEqual([])
    },
  )

  it('cannot be taken for finished: every line of the author’s own is to be translated, every gap to be filled', () => {
    const files = skeletonOf(planOf(umbrella(1, 1), 'zh-CN'))
    const own = [...(files['en.ink'] ?? '').matchAll(/^[^/].*\(to translate\)/gm)]
    expect(own.length).toBeGreaterThan(10)
    expect(leftIn(files, 'en.ink', 'left-untranslated')).toHaveLength(own.length)
    expect(leftIn(files, 'zh-CN.ink', 'left-untranslated')).toEqual([])
    for (const file of Object.keys(files))
      expect(leftIn(files, file, 'left-to-fill').length).toBeGreaterThan(3)
  })

  it.each(LOCALES)('is the same with nothing filled in, gaps in both languages, remarks in %s', (locale) => {
    const files = blankSkeleton(locale)
    expect(faultsIn(files)).toEqual([])
    const gaps = LOCALES.map((each) => leftIn(files, `${each}.ink`, 'left-to-fill').length)
    expect(gaps[0]).toBe(gaps[1])
    expect(gaps[0]).toBeGreaterThan(12)
    expect(leftIn(files, 'en.ink', 'left-untranslated')).toEqual([])
    expect(files['en.ink']?.startsWith(locale === 'en' ? '// A first version' : '// 新剧本的第一稿')).toBe(
      true,
    )
  })

  it('has as many decisions as were asked for, as far as its form allows', () => {
    for (const facts of [1, 2, 3])
      for (const promises of [0, 1, 2])
        for (let decisions = 8; decisions <= 12; decisions++) {
          const form = umbrella(facts, promises, { decisions })
          const { least, most } = decisionsFor(form)
          const wanted = Math.min(most, Math.max(least, decisions))
          expect(turnsOf(planOf(form, 'zh-CN'))).toHaveLength(wanted)
        }
  })

  it('has the author’s words in their language, marked in the other, and remarks in theirs everywhere', () => {
    const files = skeletonOf(planOf(umbrella(1, 1), 'zh-CN'))
    expect(files['zh-CN.ink']).toContain('# title: 晚到的伞\n')
    expect(files['en.ink']).toContain('# title: (to translate) 晚到的伞\n')
    expect(files['en.ink']).toContain('buyer: (to translate) 伞呢？都下了两场雨了！')
    expect(files['en.ink']).toContain('// 剧名和目录里的一句话')
    const english = skeletonOf(planOf(umbrella(1, 1), 'en'))
    expect(english['zh-CN.ink']).toContain('# title: 【待译】 晚到的伞\n')
    expect(english['zh-CN.ink']).toContain('// The name, and the line in the catalogue')
  })

  it.each(LOCALES)('calls every scene by a name in the author’s language, in both texts: %s', (locale) => {
    const chinese = /\p{Script=Han}/u
    for (const form of forms)
      for (const text of Object.values(skeletonOf(planOf(form, locale)))) {
        const scenes = scan(text).marks.filter(({ kind, defines }) => kind === 'knot' && defines)
        const titles = titlesOf(text)
        expect(scenes.length).toBeGreaterThan(8)
        for (const { name } of scenes)
          expect(chinese.test(titles.get(name) ?? ''), name).toBe(locale === 'zh-CN')
        expect(new Set(titles.values()).size).toBe(titles.size)
      }
  })

  it('takes any text that is typed for text: no sign of Ink’s own gets through', () => {
    const line = fc.oneof(
      fc.string({ minLength: 1, maxLength: 24 }),
      fc.stringMatching(/^[#{}[\]|\\/*<>~=+→｛｝＃:： -]{1,16}$/),
      fc.constantFrom(
        '{variant}',
        '-> END',
        '// x',
        '/* x',
        'a # id: b',
        '<- x',
        '~ x = 1',
        '| |',
        'TODO: x',
      ),
    )
    const typed = fc.record(Object.fromEntries(LINES.map((name) => [name, line])))
    fc.assert(
      fc.property(typed, fc.constantFrom(...MOTIVES), fc.constantFrom(1, 2, 3), (lines, motive, variants) => {
        const filled = { ...blank, lines: { ...blank.lines, ...lines }, motive, variants }
        fc.pre(LINES.every((name) => name === 'folder' || faultOf(filled, name, 'zh-CN', []) === null))
        const plan = planOf(filled, 'zh-CN')
        const { files } = readFiles(skeletonOf(plan))
        const errors = files
          .flatMap(({ problems }) => problems)
          .filter((problem) => problem.severity === 'error' && !isLeft(problem))
        expect(errors).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each(LOCALES)('compiles for every temper and any first mood, in %s', (locale) => {
    for (const temper of TEMPERS)
      for (const anger of [0, 20]) {
        const files = skeletonOf(planOf(umbrella(2, 1, { temper, anger, trust: 20 - anger }), locale))
        for (const main of Object.keys(files))
          expect(compile({ main, files }).problems.filter((problem) => !isLeft(problem))).toEqual([])
      }
  })
})

describe('the form of a new story', () => {
  const faults = (form: StoryForm) =>
    LINES.flatMap((line) => {
      const fault = faultOf(form, line, 'zh-CN', ['taken'])
      return fault ? [`${line} ${fault}`] : []
    })

  it('wants what a story cannot do without, and nothing more', () => {
    expect(faults(blank)).toEqual(
      ['name', 'summary', 'item', 'complaint', 'fact1', 'wish', 'title'].map((line) => `${line} empty`),
    )
    expect(faults(umbrella(1, 0))).toEqual([])
  })

  it('says which name is no folder’s, which is taken, which line is too long, and what is missing before it', () => {
    const wrong = umbrella(1, 0)
    const lines = { ...wrong.lines, folder: 'A b', title: '长'.repeat(21), fact3: '三', promise2: '二' }
    expect(faults({ ...wrong, lines })).toEqual([
      'fact3 second',
      'promise2 second',
      'title long',
      'folder folder',
    ])
    expect(faults({ ...wrong, lines: { ...wrong.lines, folder: 'taken' } })).toEqual(['folder taken'])
  })

  it('says where a name and a portrait are two people, and nothing where that cannot be told', () => {
    const said = (name: string) => ['meng', 'tang', 'bei'].map((buyer) => clashOf(name, buyer as Buyer))
    expect(said('周姐')).toEqual(['lady', null, null])
    expect(said('Mrs Zhou')).toEqual(['lady', null, null])
    expect(said('孟先生')).toEqual([null, 'gentleman', null])
    expect(said('mr. Meng')).toEqual([null, 'gentleman', null])
    expect(['林老师', '小北', 'Zhou', '', 'Missy'].flatMap(said).every((one) => one === null)).toBe(true)
  })

  it('is read back as it was kept, and as blank where it was spoilt', () => {
    const form = umbrella(2, 1, { motive: 'doubt', anger: 3 })
    expect(parseForm(JSON.parse(JSON.stringify(form)), blank)).toEqual(form)
    expect(parseForm({ lines: { title: 7 }, level: 'x', anger: 40 }, blank)).toEqual(blank)
    expect(parseForm(null, blank)).toBe(blank)
  })
})
