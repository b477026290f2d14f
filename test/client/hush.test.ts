import { describe, expect, it } from 'vitest'
import { openHush } from '../../src/client/hush.ts'

const storageOf = (kept = new Map<string, string>()) =>
  ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }) as unknown as Storage

describe('what was put away', () => {
  it('stays away when the page is opened anew', () => {
    const storage = storageOf()
    openHush(() => storage).hush({ day: 3, at: 500 })
    expect(openHush(() => storage).hushed.value).toEqual({ day: 3, at: 500 })
  })

  it('is nothing where nothing sensible is stored, and holds for this visit where storage is denied', () => {
    const torn = storageOf(new Map([['heqi.hushed', '{"day":"x"']]))
    expect(openHush(() => torn).hushed.value).toBeNull()
    const denied = openHush(() => {
      throw new Error('denied')
    })
    denied.hush({ day: 1, at: 2 })
    expect(denied.hushed.value).toEqual({ day: 1, at: 2 })
  })
})
