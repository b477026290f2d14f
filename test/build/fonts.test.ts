import { describe, expect, it } from 'vitest'
import { charactersOf, LATIN, rangesOf } from '../../.build/characters.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type MessageKey } from '../../src/locale/index.ts'
import { HOME } from '../house/tree.ts'

const faces = charactersOf(HOME)
const covers = (face: keyof typeof faces, text: string): readonly string[] => {
  const known = new Set(faces[face].flatMap(({ characters }) => [...characters, ' ']))
  return [...new Set(text)].filter((letter) => letter > ' ' && !known.has(letter))
}

describe('the fonts', () => {
  it('hold every character of the catalogue in the slices that load first', () => {
    for (const locale of LOCALES) {
      const { t, ordinal } = createTranslator(locale)
      const title = t('catalogue.title') + [1, 2, 3, 4, 5].map(ordinal).join('')
      const intro = t('catalogue.intro')
      const early = (face: 'display' | 'text' | 'bold') =>
        new Set(faces[face].filter(({ name }) => name !== 'rest').flatMap(({ characters }) => characters))
      expect([...title].filter((letter) => letter > ' ' && !early('display').has(letter))).toEqual([])
      expect([...'见孟先生'].filter((letter) => !early('bold').has(letter))).toEqual([])
      expect([...intro].filter((letter) => letter > ' ' && !early('text').has(letter))).toEqual([])
    }
  })

  it.each(['display', 'text', 'bold'] as const)('%s holds Latin and the words of a page', (face) => {
    const { t } = createTranslator('zh-CN')
    const keys: readonly MessageKey[] = ['play.policy', 'result.losses', 'settings.title', 'worth.good']
    expect(covers(face, LATIN + keys.map((key) => t(key)).join(''))).toEqual([])
  })

  it('hold no character twice in one face', () => {
    for (const slices of [faces.display, faces.text, faces.bold]) {
      const all = slices.flatMap(({ characters }) => characters)
      expect(all.length).toBe(new Set(all).size)
    }
  })

  it('say neighbours as one range', () => {
    expect(rangesOf(['c', 'a', 'b', '中'])).toBe('U+61-63,U+4e2d')
  })
})
