import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policySheet } from '../../src/conversation/policy.ts'
import { readHeader } from '../../src/ink/header.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES } from '../../src/locale/index.ts'

const zh = createTranslator('zh-CN')
const lines = (named: readonly string[] = [], words = zh) =>
  policySheet(named, words).chapters.flatMap((chapter) => chapter.lines)
const textOf = (key: string) => lines().find((line) => line.key === key)?.text

describe('the shop policy sheet', () => {
  it('states the figures of the casebook', () => {
    expect(textOf('late-dispatch')).toContain('48 小时')
    expect(textOf('late-dispatch')).toContain('5%，最低 ¥5，最高 ¥50')
    expect(textOf('fake-dispatch')).toContain('30%，最低 ¥5，最高 ¥500')
    expect(textOf('out-of-stock')).toContain('72 小时')
    expect(textOf('both')).toContain('35%')
    expect(textOf('both')).toContain('¥500')
    expect(textOf('part-missing')).toContain('5%，最低 ¥5，最高 ¥50')
    expect(textOf('appeal')).toContain('3 天')
    expect(textOf('discount')).toContain('10%')
  })

  it('says when it was last checked, and leaves no hole unfilled', () => {
    for (const locale of LOCALES) {
      const words = createTranslator(locale)
      expect(policySheet([], words).checked).toMatch(/20\d\d/)
      for (const { text } of lines([], words)) expect(text).not.toContain('{{')
    }
  })

  it('points out what a story names', () => {
    const here = lines(['no-review-deals', 'refund-7d']).filter((line) => line.here)
    expect(here.map(({ key }) => key)).toEqual(['return', 'reviews'])
  })

  it('has something to point out for every story', () => {
    const root = join(import.meta.dirname, '../../stories')
    const stories = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of stories) {
      const { header } = readHeader(readFileSync(join(root, name, 'zh-CN.ink'), 'utf8'), 'zh-CN.ink')
      const here = lines(header.policy).filter((line) => line.here)
      expect([name, here.length > 0]).toEqual([name, true])
    }
  })
})
