import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../src/locale/both.ts'
import { en } from '../../src/locale/en.ts'
import { chooseLocale, LOCALES, moodWordKey } from '../../src/locale/index.ts'
import { lobbyEn } from '../../src/locale/lobby.en.ts'
import { lobbyZh } from '../../src/locale/lobby.zh-CN.ts'
import { workshopEn } from '../../src/locale/workshop.en.ts'
import { workshopZh } from '../../src/locale/workshop.zh-CN.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { MOVE_IDS, PHASES, RULES, SKILLS, WORTHS } from '../../src/training/index.ts'

const flat = (table: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([section, messages]) =>
      Object.entries(messages as object).map(([key, text]) => [`${section}.${key}`, text as string]),
    ),
  )
const holes = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]!).sort()

describe('both languages', () => {
  const zh = flat({ ...zhCN, ...workshopZh, ...lobbyZh })
  const english = flat({ ...en, ...workshopEn, ...lobbyEn })

  it('have the same keys, all filled', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(zh).sort())
    for (const text of [...Object.values(zh), ...Object.values(english)]) expect(text.trim()).not.toBe('')
  })

  it('leave the same holes to fill', () => {
    for (const [key, text] of Object.entries(zh))
      expect([key, holes(english[key]!)]).toEqual([key, holes(text)])
  })

  it('speak their own script', () => {
    for (const [key, text] of Object.entries(english))
      if (key !== 'settings.other') expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false])
  })

  it('have a word for everything the model names', () => {
    const named = [
      ...MOVE_IDS.flatMap((id) => [`move.${id}`, `moveTip.${id}`]),
      ...RULES.flatMap((id) => [`rule.${id}`, `ruleTip.${id}`]),
      ...SKILLS.map((id) => `skill.${id}`),
      ...PHASES.map((id) => `phase.${id}`),
      ...WORTHS.map((id) => `worth.${id}`),
    ]
    for (const key of named) expect([key, key in zh]).toEqual([key, true])
  })
})

describe('a translator', () => {
  it('is ready at once and fills holes', () => {
    expect(createTranslator('zh-CN').t('play.turn', { turn: 3 })).toBe('第 3 句')
    expect(createTranslator('en').t('play.turn', { turn: 3 })).toBe('Line 3')
  })

  it('leaves the marks of ordinary text alone', () => {
    expect(createTranslator('en').t('play.typing', { name: 'A & <b>' })).toBe('A & <b> is typing')
  })

  it('writes sums, shares, changes and days its own way', () => {
    const zh = createTranslator('zh-CN')
    expect(zh.yuan(50)).toBe('¥50')
    expect(zh.percent(0.05)).toBe('5%')
    expect(zh.change(15)).toBe('+15')
    expect(zh.change(-5)).toBe('−5')
    expect(zh.day(Date.UTC(2026, 10, 22))).toBe('2026年11月22日')
    expect(createTranslator('en').day(Date.UTC(2026, 10, 22))).toBe('November 22, 2026')
  })

  it('has a mood word at every step of the grid', () => {
    for (const locale of LOCALES) {
      const { t } = createTranslator(locale)
      for (const value of ['anger', 'trust', 'heard'] as const)
        for (let steps = 0; steps <= 20; steps++) expect(t(moodWordKey(value, steps))).not.toContain('.')
    }
    const { t } = createTranslator('zh-CN')
    expect([t(moodWordKey('anger', 19)), t(moodWordKey('trust', 6)), t(moodWordKey('heard', 1))]).toEqual([
      '雷雨',
      '灯暗',
      '大雾',
    ])
    expect([t(moodWordKey('anger', 4)), t(moodWordKey('trust', 17)), t(moodWordKey('heard', 18))]).toEqual([
      '晴',
      '灯亮',
      '无雾',
    ])
  })
})

describe('the language of a reader', () => {
  it('is the first that Heqi speaks, and Chinese where it speaks none', () => {
    expect(chooseLocale(['fr', 'en-GB', 'zh-CN'])).toBe('en')
    expect(chooseLocale(['zh-Hant-TW', 'en'])).toBe('zh-CN')
    expect(chooseLocale(['ja'])).toBe('zh-CN')
    expect(chooseLocale([])).toBe('zh-CN')
  })
})
