import { expect, it } from 'vitest'
import { noteWhence, whenceOf } from '../../src/client/whence.ts'

const shelf = (): (() => Storage) => {
  const rows = new Map<string, string>()
  const storage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
  }
  return () => storage as Storage
}
const denied = (): Storage => {
  throw new Error('storage is denied')
}

it('a draft knows where its reader came from, and no other draft does', () => {
  const storage = shelf()
  noteWhence(storage, 'angry-buyer-3f2a91', '/team/health/angry-buyer/3f/red')
  expect(whenceOf(storage, 'angry-buyer-3f2a91')).toBe('/team/health/angry-buyer/3f/red')
  expect(whenceOf(storage, 'my-story')).toBeNull()
})

it('there is no way back to what is no page, nor without storage', () => {
  const storage = shelf()
  noteWhence(storage, 'a', 'javascript:alert(1)')
  expect(whenceOf(storage, 'a')).toBeNull()
  noteWhence(denied, 'a', '/team')
  expect(whenceOf(denied, 'a')).toBeNull()
})
