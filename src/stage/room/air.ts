/** Mood as weather: anger is the storm, trust the light, being heard the clear air. */
import type { Worth } from '../../training/index.ts'
import { MOOD_MAX, type Mood } from '../../training/kinds.ts'
import { ramp, unit } from '../paper.ts'

/** The weather over the desk; everything is a share of 0–1. */
export interface Air {
  /** Clouds and lightning. */
  readonly storm: number
  readonly rain: number
  readonly wind: number
  /** The dusk sky shows instead of the cloudy one. */
  readonly clear: number
  /** The cloudy sky's colour, from black-blue to violet. */
  readonly calm: number
  /** The room's colour, from cold to warm. */
  readonly warmth: number
  readonly mist: number
  readonly lanterns: readonly [number, number, number]
  readonly flicker: number
}

/** Trust (0–100) at which each lantern is lit. */
export const LANTERN_AT = [25, 50, 70] as const

const lit = (trust: number, at: number): number => ramp(trust, at - 5, at)

/** The weather of a mood; moods off the grid (half-way) are welcome. */
export const airOfMood = (mood: Mood): Air => {
  const anger = mood.anger / MOOD_MAX
  const trust = (mood.trust / MOOD_MAX) * 100
  const heard = mood.heard / MOOD_MAX
  const calm = 1 - unit((anger - 0.15) / 0.8)
  return {
    storm: ramp(anger, 0.45, 0.85),
    rain: ramp(anger, 0.28, 0.95),
    wind: 0.12 + 0.88 * ramp(anger, 0.1, 1),
    clear: ramp(anger, 0.42, 0.24),
    calm,
    warmth: calm * 0.6 + unit(trust / 80) * 0.4,
    mist: unit(1 - heard / 0.7),
    lanterns: [lit(trust, LANTERN_AT[0]), lit(trust, LANTERN_AT[1]), lit(trust, LANTERN_AT[2])],
    flicker: ramp(anger, 0.5, 0.9),
  }
}

/** What an ending makes of the weather: a clear dusk, a calm one, or rain that stays. */
const ENDINGS: Record<Worth, (air: Air) => Air> = {
  good: (air) => ({
    ...air,
    storm: 0,
    rain: 0,
    wind: 0.15,
    clear: 1,
    calm: 1,
    warmth: 1,
    mist: 0,
    lanterns: [1, 1, 1],
    flicker: 0,
  }),
  fair: (air) => ({
    ...air,
    storm: 0,
    rain: 0,
    wind: 0.2,
    clear: 0,
    calm: 1,
    warmth: Math.max(0.6, air.warmth),
    mist: Math.min(0.3, air.mist),
    lanterns: [1, air.lanterns[1], air.lanterns[2]],
    flicker: 0,
  }),
  poor: (air) => ({
    ...air,
    storm: Math.min(0.35, air.storm),
    rain: 0.75,
    wind: 0.35,
    clear: 0,
    calm: Math.min(0.35, air.calm),
    warmth: Math.min(0.2, air.warmth),
    mist: Math.max(0.45, air.mist),
    lanterns: [0, 0, 0],
    flicker: 0,
  }),
}

export const airOf = (mood: Mood, ending: Worth | null): Air => {
  const air = airOfMood(mood)
  return ending ? ENDINGS[ending](air) : air
}

/** Eases every value of the weather towards another. */
export const drift = (from: Air, to: Air, share: number): Air => {
  const go = (a: number, b: number) => a + (b - a) * share
  return {
    storm: go(from.storm, to.storm),
    rain: go(from.rain, to.rain),
    wind: go(from.wind, to.wind),
    clear: go(from.clear, to.clear),
    calm: go(from.calm, to.calm),
    warmth: go(from.warmth, to.warmth),
    mist: go(from.mist, to.mist),
    lanterns: [
      go(from.lanterns[0], to.lanterns[0]),
      go(from.lanterns[1], to.lanterns[1]),
      go(from.lanterns[2], to.lanterns[2]),
    ],
    flicker: go(from.flicker, to.flicker),
  }
}
