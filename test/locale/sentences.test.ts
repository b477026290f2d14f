import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill, sentenceOf } from '../../src/locale/sentences.ts'

describe('a sentence', () => {
  it('has its holes filled, each as often as it stands there', () => {
    expect(fill('{{a}} of {{b}}, {{a}}', { a: 1, b: 'x' })).toBe('1 of x, 1')
    expect(fill('{{nothing}}!', {})).toBe('!')
    expect(fill('{{toString}}', {})).toBe('')
  })

  it('is never filled again with what fills it', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('<{{a}}>', { a: value, b: 'b' })).toBe(`<${value}>`)
      }),
    )
    expect(fill('{{a}}', { a: '{{b}} $& $1', b: 'b' })).toBe('{{b}} $& $1')
  })

  it('is found by section and name, and is its own name where there is none', () => {
    const sections = { mood: { 0: 'calm', 'up-1': 'cross' } }
    expect(
      ['mood.0', 'mood.up-1', 'mood.9', 'none.0', 'bare'].map((key) => sentenceOf(sections, key)),
    ).toEqual(['calm', 'cross', 'mood.9', 'none.0', 'bare'])
  })
})
