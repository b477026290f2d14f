import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROBLEM_TEXTS, problemText } from '../../src/locale/problems.ts'

const SOURCE = new URL('../../src/', import.meta.url)

/** The sources that raise problems: elsewhere the same patterns name other things. */
const raising = ['ink', 'analysis', 'cli']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, SOURCE), { recursive: true }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name))
  // What the server's data can refuse has a table of its own.
  .filter((name) => name !== 'cli/records.ts')

/** The ways a rule is named where it is raised. */
const NAMED = [
  /rule: '([a-z-]+)'/g,
  /(?:problem|smell|unknownWord|problemAt|problemOf)\(\s*(?:'(?:error|warning)',)?[^']*?'([a-z]+-[a-z-]+)'/g,
  /known\([^']*?'([a-z-]+)'/g,
  /(?:fault|ruleOf)\([^']*?'([a-z]+-[a-z-]+)'/g,
  /\/[a-z]*,\s*'([a-z-]+)',?\s*\],/g,
  /\bat, '([a-z-]+)'/g,
  /return \['([a-z-]+)', /g,
]

const rulesRaised = (): Map<string, string> => {
  const raised = new Map<string, string>()
  for (const name of raising) {
    const text = readFileSync(new URL(name, SOURCE), 'utf8')
    for (const pattern of NAMED) for (const [, rule = ''] of text.matchAll(pattern)) raised.set(rule, name)
  }
  return raised
}

const LOCALES = ['zh-CN', 'en'] as const

describe('the sentences of problems', () => {
  const raised = rulesRaised()

  it('are looked for where problems are raised', () => {
    for (const rule of [
      'missing-target',
      'reply-without-id',
      'luck',
      'unknown-pose',
      'endless-loop',
      'tag-empty',
    ])
      expect([...raised.keys()]).toContain(rule)
  })

  it.each([...raised])('%s, raised in %s, has both', (rule) => {
    for (const locale of LOCALES) expect(PROBLEM_TEXTS[rule]?.[locale].length ?? 0).toBeGreaterThan(5)
  })

  it('leave no gap where a word is missing', () => {
    for (const rule of Object.keys(PROBLEM_TEXTS))
      for (const locale of LOCALES) {
        const text = problemText({ rule, found: '某某' }, locale)
        expect(text.length).toBeGreaterThan(3)
        if (!PROBLEM_TEXTS[rule]?.[locale].includes('{{found}}')) expect(text).not.toContain('某某')
      }
  })

  it('quote what was found and what was meant', () => {
    const wording = { rule: 'unknown-move', found: 'aks', meant: 'ask' }
    expect(problemText(wording, 'en')).toBe('There is no move "aks". Did you mean ask?')
    expect(problemText(wording, 'zh-CN')).toBe('没有“aks”这个招数。是不是想写 ask？')
    expect(problemText({ rule: 'unknown-move', found: 'zzz' }, 'en')).toBe('There is no move "zzz".')
  })

  it('call skills and bots by the names that the reader knows', () => {
    const skills = { rule: 'few-opportunities', found: 'listen, follow-through' }
    expect(problemText(skills, 'zh-CN')).toMatch(/^“倾听、跟进”/)
    expect(problemText(skills, 'en')).toMatch(/^"Listening, Follow-through"/)
    const bot = { rule: 'bot-passes', found: 'always-first 12.5 %', meant: '1' }
    expect(problemText(bot, 'zh-CN')).toContain('总选写在最前的（always-first） 12.5 %。')
    expect(problemText(bot, 'en')).toContain('passes: always-first 12.5 %. This')
  })

  it("say it in plain words, without Ink's own", () => {
    const found = 'strt'
    const said = problemText({ rule: 'missing-target', found, meant: 'start' }, 'en')
    expect(said).toMatch(
      /^The divert "-> strt" leads nowhere.*Did you mean "start"\? Write a name.* "=== strt ===" further down\.$/,
    )
    expect(problemText({ rule: 'lost-gather', meant: '25, 27' }, 'zh-CN')).toContain('第 25、27 行')
  })

  it('name an unknown rule rather than nothing', () => {
    expect(problemText({ rule: 'no-such-rule', found: 'x' }, 'en')).toBe('no-such-rule · x')
  })
})
