import { describe, expect, it } from 'vitest'
import { freeName } from '../../src/workbench/freeName.ts'
import { lastOf } from '../../src/workbench/lastOf.ts'
import { titleOf } from '../../src/workbench/title.ts'
import { smallStory } from './small-story.ts'

describe('what a draft is called', () => {
  it('is its title in the language of the reader, or in any that it is told in, or its folder', () => {
    const files = smallStory()
    expect(titleOf('x', files, 'zh-CN')).toBe('剧名')
    expect(titleOf('x', files, 'en')).toBe('Name of the story')
    const begun = { ...files, 'en.ink': '# title: (to translate) 剧名\n' }
    expect(titleOf('x', begun, 'en')).toBe('剧名')
    expect(titleOf('x', {}, 'en')).toBe('x')
  })

  it('takes no name that somebody has', () => {
    expect(freeName('a', ['b'])).toBe('a')
    expect(freeName('a', ['a', 'a-2', 'b'])).toBe('a-3')
  })
})

describe('the version that a publication would follow', () => {
  const line = (scenario: string, version: string, published: number) => ({ scenario, version, published })

  it('is the newest of the same name', () => {
    const lines = [line('a', '1', 5), line('b', '2', 9), line('a', '3', 7)]
    expect(lastOf(lines, 'a')?.version).toBe('3')
    expect(lastOf(lines, 'c')).toBeNull()
  })
})
