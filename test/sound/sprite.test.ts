import { readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { EFFECT_RECIPES } from '../../assets/sound/effects.ts'
import { loudness, peak } from '../../assets/sound/level.ts'
import { laySprite, makeParts, printOf, type Sprite } from '../../assets/sound/sprite.ts'
import { filter, RATE, type Samples, scatter } from '../../assets/sound/synth.ts'
import { EFFECTS } from '../../src/sound/effects.ts'
import { LAYERS } from '../../src/sound/weather.ts'

const folder = new URL('../../assets/sound/', import.meta.url)
const kept = JSON.parse(readFileSync(new URL('sprite.json', folder), 'utf8')) as Omit<Sprite, 'parts'> & {
  readonly made: string
}

let sprite: Sprite
beforeAll(() => {
  sprite = laySprite(makeParts())
}, 120_000)

const soundOf = (name: string): Samples => sprite.parts.find((part) => part.name === name)!.sound
const steepest = (sound: Samples): number =>
  sound.reduce((most, value, i) => Math.max(most, Math.abs(value - (sound[i - 1] ?? value))), 0)

describe('the generator', () => {
  it('makes the very samples again that the kept files were made from', () => {
    expect(printOf(sprite.samples)).toBe(kept.made)
    expect(sprite.places).toEqual(kept.places)
  })

  it('makes others from another seed', () => {
    const grown = (seed: number) => printOf(EFFECT_RECIPES['message-in']!.make(scatter(seed)))
    expect(grown(1)).toBe(grown(1))
    expect(grown(1)).not.toBe(grown(2))
  })
})

describe('the sprite', () => {
  it('holds every effect and both layers, and nothing else', () => {
    expect(Object.keys(kept.places).sort()).toEqual([...EFFECTS, ...LAYERS].sort())
  })

  it('lays them apart, within the file', () => {
    const ends = Object.values(kept.places).map(([start, length]) => ({ start, end: start + length }))
    for (const [i, { start }] of ends.entries()) expect(start).toBeGreaterThan((ends[i - 1]?.end ?? 0) + 200)
    expect(ends.at(-1)!.end + 200).toBeLessThan((sprite.samples.length / RATE) * 1000)
  })

  it('weighs less than 600 kB in both formats together', () => {
    const sizes = ['sprite.webm', 'sprite.mp3'].map((name) => statSync(new URL(name, folder)).size)
    expect(sizes[0]! + sizes[1]!).toBeLessThan(600_000)
  })

  it('loops the layers and nothing else', () => {
    const loops = Object.entries(kept.places).filter(([, place]) => place[2] === true)
    expect(loops.map(([name]) => name).sort()).toEqual([...LAYERS].sort())
  })
})

/** Loudness of what lies under, or over, a pitch in hertz. */
const below = (name: string, hz: number): number =>
  loudness(filter(filter(soundOf(name), 'low', hz), 'low', hz))
const above = (name: string, hz: number): number =>
  loudness(filter(filter(soundOf(name), 'high', hz), 'high', hz))

describe('what is heard', () => {
  it('has thunder low, a lantern clear, keys and paper dry', () => {
    expect(below('thunder', 400) - above('thunder', 400)).toBeGreaterThan(3)
    for (const clear of ['lantern', 'keys']) expect(above(clear, 400) - below(clear, 400)).toBeGreaterThan(3)
  })

  it.each(LAYERS)('has %s music that a telephone’s loudspeaker, deaf below 400 Hz, lets through', (name) => {
    expect(above(name, 400)).toBeGreaterThan(loudness(soundOf(name)) - 12)
  })

  it('has both layers of music in step: two rounds of the tense one are one of the calm', () => {
    const [, calm] = kept.places.calm!
    const [, tense] = kept.places.tense!
    expect(calm).toBe(2 * tense)
  })
})

describe.each([...EFFECTS, ...LAYERS])('%s', (name) => {
  it('does not clip, nor hum below hearing', () => {
    const sound = soundOf(name)
    expect(peak(sound)).toBeLessThan(0.7)
    expect(Math.abs(sound.reduce((sum, value) => sum + value, 0) / sound.length)).toBeLessThan(0.001)
  })

  it('is as loud as things of its kind: between a whisper and talk', () => {
    expect(loudness(soundOf(name))).toBeGreaterThan(-33)
    expect(loudness(soundOf(name))).toBeLessThan(-21.5)
  })
})

describe.each(EFFECTS)('%s', (name) => {
  it('begins and ends in silence', () => {
    const sound = soundOf(name)
    expect(Math.abs(sound[0]!)).toBeLessThan(0.001)
    expect(Math.abs(sound.at(-1)!)).toBeLessThan(0.001)
  })
})

describe.each(LAYERS)('%s', (name) => {
  it('closes without a step, wherever a decoder sets in', () => {
    const sound = soundOf(name)
    const [start, length] = kept.places[name]!
    const gentle = steepest(sound)
    const step = (a: number, b: number) => Math.abs((sprite.samples[a] ?? 0) - (sprite.samples[b] ?? 0))
    for (const off of [-0.2, -0.05, 0, 0.026, 0.2]) {
      const first = Math.round((start / 1000 + off) * RATE)
      const last = first + (length / 1000) * RATE
      expect(step(first, last)).toBeLessThan(1e-6)
      expect(step(last - 1, first)).toBeLessThanOrEqual(gentle)
    }
  })

  it('is never silent for long', () => {
    const sound = soundOf(name)
    for (let at = 0; at + RATE < sound.length; at += RATE)
      expect(peak(sound.subarray(at, at + RATE))).toBeGreaterThan(0.003)
  })
})
