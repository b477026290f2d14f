import { describe, expect, it } from 'vitest'
import { LEAST_FIRM, LEAST_SHOWN } from '../../src/analysis/items.ts'
import { alphaWord, doubtWords, itemWords, LEAST } from '../../src/dashboard/health/sentences.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type Translator } from '../../src/locale/index.ts'
import type { ItemHealth } from '../../src/wire/api/index.ts'

const wordsIn = async (locale: (typeof LOCALES)[number]): Promise<Translator> => {
  const words = createTranslator(locale)
  await words.fetchRoom('office')
  return words
}

const figure = (value: number, n = 40) => ({ value, low: value - 0.1, high: value + 0.1, n })

const option = (
  reply: string,
  more: Partial<ItemHealth['options'][number]>,
): ItemHealth['options'][number] => ({
  moment: {
    scenario: 's',
    version: 'v',
    decision: 'a1',
    reply,
    phase: 'chat',
    said: '',
    text: `says ${reply}`,
    moves: [],
    at: null,
  },
  n: 10,
  best: false,
  varies: false,
  misKeyed: false,
  loss: 5,
  taken: figure(0.3),
  discrimination: figure(-0.3),
  ...more,
})

const ITEM: ItemHealth = {
  decision: 'a1',
  phase: 'chat',
  said: '?',
  n: 40,
  trust: 'provisional',
  difficulty: figure(0.55),
  discrimination: figure(0.35),
  seconds: 12.4,
  options: [option('a1', { best: true, loss: 0, discrimination: figure(0.35) }), option('a2', {})],
  doubts: [],
}

describe.each(LOCALES)('a decision’s figures in %s', (locale) => {
  it('become whole sentences, with n and interval', async () => {
    const words = await wordsIn(locale)
    const said = itemWords(ITEM, words)
    expect(said).toHaveLength(3)
    expect(said[0]).toContain('40')
    expect(said[0]).toContain('55%')
    expect(said[0]).toContain('45%')
    expect(said[1]).toContain(words.t('health.sorts-well'))
    expect(said.join('')).not.toContain('{{')
  })

  it('say only how few came, where figures are hidden', async () => {
    const words = await wordsIn(locale)
    const said = itemWords({ ...ITEM, n: 12, difficulty: null, discrimination: null }, words)
    expect(said).toEqual([words.t('health.notEnough', { n: 12 })])
  })

  it('a suspected key names the reply that the able take', async () => {
    const words = await wordsIn(locale)
    const odd = option('a3', { discrimination: figure(0.3), misKeyed: true })
    const never = option('a4', { taken: { value: 0, low: 0, high: 0.03, n: 40 } })
    const item: ItemHealth = {
      ...ITEM,
      options: [...ITEM.options, odd, never],
      doubts: ['mis-key', 'never-taken'],
    }
    const [key, seldom] = doubtWords(item, words)
    expect(key).toBe(words.t('health.doubt-key-wrong', { text: 'says a3' }))
    expect(seldom).toContain('says a4')
    const shunned = { ...item, options: [option('a1', { best: true, misKeyed: true }), never] }
    expect(doubtWords(shunned, words)[0]).toBe(words.t('health.doubt-key-best', { text: 'says a1' }))
  })
})

describe('how far figures are believed', () => {
  it('is told by the very numbers that the analysis goes by', () => {
    expect(LEAST).toEqual({ least: LEAST_SHOWN, firm: LEAST_FIRM })
    expect([0.85, 0.7, 0.2].map(alphaWord)).toEqual(['high', 'fair', 'low'])
  })
})
