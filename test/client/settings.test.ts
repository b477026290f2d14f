import { describe, expect, it } from 'vitest'
import { FRESH_SETTINGS, keepSettings, readSettings, type Settings } from '../../src/client/settings.ts'

const shelf = (): Storage => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage
}
const denied = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

describe('settings', () => {
  it('come back as they were kept', () => {
    const storage = shelf()
    const mine: Settings = {
      locale: 'en',
      theme: 'dark',
      motion: 'reduced',
      text: 'large',
      keys: false,
      sound: { muted: false, effects: 35, music: 0 },
    }
    keepSettings(() => storage, mine)
    expect(readSettings(() => storage)).toEqual(mine)
  })

  it('are fresh where nothing was kept, and where something else was', () => {
    const storage = shelf()
    expect(readSettings(() => storage)).toEqual(FRESH_SETTINGS)
    for (const text of [
      '{',
      'null',
      '[]',
      '{"theme":"pink","keys":1,"sound":{"muted":0,"effects":-1,"music":"x"}}',
    ]) {
      storage.setItem('heqi.settings', text)
      expect(readSettings(() => storage)).toEqual(FRESH_SETTINGS)
    }
  })

  it('do not need storage', () => {
    expect(readSettings(denied)).toEqual(FRESH_SETTINGS)
    expect(() => keepSettings(denied, FRESH_SETTINGS)).not.toThrow()
  })
})
