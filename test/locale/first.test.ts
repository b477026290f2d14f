/** The catalogue is shown with a part of the words only: it must not ask for any other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstEn } from '../../src/locale/first.en.ts'
import { firstZh } from '../../src/locale/first.zh-CN.ts'
import { loadTranslator } from '../../src/locale/index.ts'

const root = join(import.meta.dirname, '../../src')

/** What stands on the catalogue's page, or can before any other page has been opened. */
const EARLY = [
  'trainee/App.tsx',
  'trainee/Catalogue.tsx',
  'trainee/Stairs.tsx',
  'trainee/SettingsButton.tsx',
  'trainee/Watch.tsx',
  'trainee/Whole.tsx',
  'ui/Dialog.tsx',
  'ui/LookSwitch.tsx',
  'ui/Page.tsx',
  'ui/stuck.ts',
]

const keysIn = (file: string): readonly string[] => {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/['`]([a-z]+\.[a-zA-Z-]+)/g)].flatMap(([, key]) => key ?? [])
}

/** What a key's section holds begins so: part of a key may be worked out. */
const has = (words: object, key: string): boolean => {
  const [section, name = ''] = key.split('.')
  const table: unknown = Object.entries(words).find(([known]) => known === section)?.[1]
  return typeof table === 'object' && table !== null && Object.keys(table).some((one) => one.startsWith(name))
}

describe('the first words', () => {
  it('are looked for where they are used', () => {
    expect(EARLY.flatMap(keysIn).length).toBeGreaterThan(40)
  })

  it.each(EARLY)('hold all that %s says', (file) => {
    expect(keysIn(file).filter((key) => !(has(firstZh, key) && has(firstEn, key)))).toEqual([])
  })

  it('are joined by the rest when it is fetched', async () => {
    const words = await loadTranslator('en', 'first')
    expect([words.isWhole(), words.t('catalogue.title')]).toEqual([false, firstEn.catalogue.title])
    expect(words.t('drills.begin')).toBe('drills.begin')
    await words.fetchRest()
    expect([words.isWhole(), words.t('drills.begin')]).toEqual([true, 'Begin'])
    expect((await loadTranslator('zh-CN', 'whole')).isWhole()).toBe(true)
  })
})
