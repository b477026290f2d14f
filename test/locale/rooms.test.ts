import { describe, expect, it } from 'vitest'
import { LOCALES, loadTranslator } from '../../src/locale/index.ts'

describe('the words of rooms', () => {
  it.each(LOCALES)('%s: all are there, however many are fetched at the same time', async (locale) => {
    const words = await loadTranslator(locale, 'first')
    await Promise.all([words.fetchRoom('lobby'), words.fetchRest(), words.fetchRoom('office')])
    const { t } = words
    for (const key of ['account.signIn', 'team.title', 'result.title', 'catalogue.title'] as const)
      expect(t(key)).not.toBe(key)
  })
})
