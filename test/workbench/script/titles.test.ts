import { describe, expect, it } from 'vitest'
import { titlesOf } from '../../../src/workbench/script/titles.ts'

describe('what an author calls a scene', () => {
  it('is the remark behind its name', () => {
    const text =
      '=== opening === // 开场\nbuyer: a // no title\n=== wish // The wish  \n= 问 // 先问\n== plain ==\n// alone'
    expect([...titlesOf(text)]).toEqual([
      ['opening', '开场'],
      ['wish', 'The wish'],
      ['问', '先问'],
    ])
  })

  it('is not what stands on the next line', () => {
    expect([...titlesOf('=== opening ===\n// 说明\n=== other\r\n')]).toEqual([])
  })
})
