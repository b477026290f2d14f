import { expect, it } from 'vitest'
import { parseAddress, printAddress } from '../../src/workbench/address.ts'

it('a draft’s address says where to begin, and comes back as it was', () => {
  const at = { id: 'angry-buyer-3f2a91', spot: { file: 'parts/zh-CN.ink', line: 12 } }
  expect(printAddress(at)).toBe('angry-buyer-3f2a91@parts/zh-CN.ink:12')
  expect(parseAddress(printAddress(at))).toEqual(at)
  expect(parseAddress('my-story')).toEqual({ id: 'my-story', spot: null })
  expect(printAddress({ id: 'my-story', spot: null })).toBe('my-story')
  expect(parseAddress('my-story@zh-CN.ink')).toEqual({ id: 'my-story@zh-CN.ink', spot: null })
})
