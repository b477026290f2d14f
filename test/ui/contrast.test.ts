import { describe, expect, it } from 'vitest'
import { type Tokens, tokensOf } from './styles.ts'

/** Relative luminance of `#rrggbb` as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const colour = (tokens: Tokens, name: string): string => {
  const value = tokens.get(`--${name}`) ?? ''
  expect(value, name).toMatch(/^#[0-9a-f]{6}$/)
  return value
}

const SURFACES = ['paper', 'paper-up', 'paper-down']
const pairs = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const))

/** Dialogue and running text: 7 : 1. */
const AAA = [
  ...pairs(['ink', 'ink-2'], SURFACES),
  ...pairs(['on-buyer'], ['buyer']),
  ...pairs(['on-you'], ['you']),
  ...pairs(['on-better'], ['better']),
  ...pairs(['on-night', 'on-night-2'], ['night']),
  ...pairs(['on-night'], ['night-up', 'night-room']),
]
/** Captions, and the words of the three values: 4.5 : 1. */
const AA = [
  ...pairs(['ink-3', 'anger-text', 'trust-text', 'heard-text'], SURFACES),
  ...pairs(['paper-up'], ['anger-text']),
]
/** Edges of controls, focus rings, shapes that tell something: 3 : 1. */
const SHAPES = [
  ...pairs(['focus', 'you'], SURFACES),
  ...pairs(['line-strong'], SURFACES),
  ...pairs(['focus-night'], ['night', 'night-up']),
  ...pairs(['anger-fill', 'trust-fill', 'heard-fill'], SURFACES),
]

describe.each(['light', 'dark'] as const)('the colours by %s', (theme) => {
  const tokens = tokensOf(theme)
  const found = (list: readonly (readonly [string, string])[], least: number) =>
    list
      .map(([ink, ground]) => ({ ink, ground, is: contrast(colour(tokens, ink), colour(tokens, ground)) }))
      .filter(({ is }) => is < least)
      .map(({ ink, ground, is }) => `${ink} on ${ground}: ${is.toFixed(2)}`)

  it('dialogue and running text reach 7 : 1', () => expect(found(AAA, 7)).toEqual([]))
  it('captions and mood words reach 4.5 : 1', () => expect(found(AA, 4.5)).toEqual([]))
  it('edges, focus and shapes reach 3 : 1', () => expect(found(SHAPES, 3)).toEqual([]))
})

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#18212e', '#18212e')).toBe(1)
  })
})
