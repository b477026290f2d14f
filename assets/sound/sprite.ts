/** All sounds one after another, and where each lies. */
import { createHash } from 'node:crypto'
import { EFFECT_RECIPES } from './effects.ts'
import { levelled } from './level.ts'
import { LAYER_RECIPES } from './music.ts'
import { count, RATE, type Samples, scatter } from './synth.ts'

/** The one number everything is grown from. */
export const SEED = 20_260

/** Silence between effects, and what of a loop is repeated around it: a decoder may be off by less than this. */
const GAP = 0.25

/** Where a sound lies: [start, length] in milliseconds, and `true` for a loop. */
export type Place = readonly [number, number] | readonly [number, number, true]

export interface Part {
  readonly name: string
  readonly sound: Samples
  readonly loops: boolean
}

export interface Sprite {
  readonly parts: readonly Part[]
  readonly samples: Samples
  readonly places: Readonly<Record<string, Place>>
}

/** A name of its own seed each, so that changing one sound leaves the others. */
const seedOf = (name: string, seed: number): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed)

/** Whole milliseconds, so that a loop's length is exact in samples too. */
const wholeLoop = (sound: Samples): Samples => sound.slice(0, sound.length - (sound.length % (RATE / 1000)))

/** Every sound by itself, at its loudness. */
export const makeParts = (seed: number = SEED): readonly Part[] => {
  const made = (recipes: typeof EFFECT_RECIPES, loops: boolean): Part[] =>
    Object.entries(recipes).map(([name, { make, lufs }]) => {
      const sound = levelled(make(scatter(seedOf(name, seed))), lufs)
      return { name, loops, sound: loops ? wholeLoop(sound) : sound }
    })
  return [...made(EFFECT_RECIPES, false), ...made(LAYER_RECIPES, true)]
}

/** A loop with its own end before it and its own beginning after it: a window anywhere on it closes. */
const around = (loop: Samples): Samples => {
  const margin = count(GAP)
  const out = new Float32Array(loop.length + 2 * margin)
  out.set(loop.subarray(loop.length - margin))
  out.set(loop, margin)
  out.set(loop.subarray(0, margin), margin + loop.length)
  return out
}

export const laySprite = (parts: readonly Part[]): Sprite => {
  const laid = parts.map((part) => ({ ...part, strip: part.loops ? around(part.sound) : part.sound }))
  const samples = new Float32Array(
    laid.reduce((sum, { strip }) => sum + strip.length + count(GAP), count(GAP)),
  )
  const places: Record<string, Place> = {}
  let at = count(GAP)
  for (const { name, sound, strip, loops } of laid) {
    samples.set(strip, at)
    const start = Math.round(((at + (loops ? count(GAP) : 0)) * 1000) / RATE)
    const length = Math.round((sound.length * 1000) / RATE)
    places[name] = loops ? [start, length, true] : [start, length]
    at = Math.ceil((at + strip.length + count(GAP)) / (RATE / 1000)) * (RATE / 1000)
  }
  return { parts, samples: samples.slice(0, Math.max(at, 0)), places }
}

/** The sprite as whole numbers of 16 bits. */
export const inSteps = (samples: Samples): Int16Array =>
  Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767))

/** Tells whether encoded files were made from these very samples. */
export const printOf = (samples: Samples): string =>
  createHash('sha256')
    .update(new Uint8Array(inSteps(samples).buffer))
    .digest('hex')
