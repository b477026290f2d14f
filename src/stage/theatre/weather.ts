/** The weather in motion: what moves by itself from frame to frame. Knows no renderer. */
import { lerp, ramp, scatter, unit } from '../paper.ts'
import { type Air, drift } from '../room/air.ts'
import { type Crossing, NO_CROSSING } from '../room/crossing.ts'
import { BANK_WAVE } from '../room/mist.ts'
import { BOLTS } from '../room/sky.ts'

/** Milliseconds from one weather to the next. */
export const WEATHER_MS = 2400
export const STREAKS = 110

export interface Streak {
  x: number
  y: number
  readonly speed: number
  readonly length: number
  readonly opacity: number
}

export interface Weather {
  readonly air: Air
  readonly streaks: readonly Streak[]
  /** How many of the streaks are falling. */
  readonly falling: number
  /** Slant of the rain in radians. */
  readonly slant: number
  readonly bolt: { readonly which: number; readonly light: number }
  /** How far lightning lights up the sky. */
  readonly flash: number
  readonly steady: number
  readonly broken: number
  /** Milliseconds the weather has run. */
  readonly age: number
  /** Where each bank of mist stands: 0 to one wave, in room units. */
  readonly banks: readonly number[]
  /** Far clouds, near clouds: shifts in room units. */
  readonly clouds: readonly [number, number]
  /** Each lantern's swing in radians. */
  readonly swings: readonly number[]
  /** Light far behind the town, each lantern's halo, light through the mist: what a crossed threshold sets off. */
  readonly far: number
  readonly halos: readonly number[]
  readonly shafts: number
  /** Eases towards other weather; a crossing is told once, null lets the last one go on. */
  turn(air: Air, crossing: Crossing | null): void
  /** Lets `ms` pass. */
  pass(ms: number): void
  /** Jumps to the weather it is turning to, and shows a storm by standing lightning. */
  freeze(): void
  readonly settled: boolean
}

/** The gust of tokens.css: slow, sudden, slow. */
const gust = (share: number): number => ramp(share, 0, 1)

/** Light of a bolt `ms` after it struck: two soft strokes, then a fading trace. */
const boltLight = (ms: number): number => {
  if (ms < 0 || ms > 1300) return 0
  if (ms < 110) return ms / 110
  if (ms < 240) return 1 - 0.45 * ((ms - 110) / 130)
  if (ms < 380) return 0.55 + 0.45 * ((ms - 240) / 140)
  return 1 - ramp(ms, 380, 1300)
}

/** Light that comes and goes once: full after `rise` ms, gone after `end` ms. */
const swell = (ms: number, rise: number, end: number): number =>
  ms < 0 ? 0 : ms < rise ? ramp(ms, 0, rise) : 1 - ramp(ms, rise, end)

/** Far thunder is late. */
const FAR_DELAY = 260

export const startWeather = (first: Air): Weather => {
  const luck = scatter(4711)
  const streaks: Streak[] = Array.from({ length: STREAKS }, () => ({
    x: 20 + luck() * 600,
    y: 40 + luck() * 480,
    speed: 0.62 + luck() * 0.45,
    length: 0.5 + luck() * 0.7,
    opacity: 0.45 + luck() * 0.45,
  }))
  let from = first
  let to = first
  let air = first
  let turning = WEATHER_MS
  let age = 0
  let struck = -9999
  let next = 900
  let which = 0
  let dip = 0
  let frozen = false
  let crossing = NO_CROSSING
  let crossed = -9999
  const banks = [120, 480, 300]
  const travel: [number, number] = [0, 0]

  const rain = (ms: number) => {
    const slant = 0.1 + 0.36 * air.wind
    for (const streak of streaks) {
      streak.y += streak.speed * ms * Math.cos(slant)
      streak.x -= streak.speed * ms * Math.sin(slant)
      if (streak.y > 560) streak.y -= 540
      if (streak.x < 0) streak.x += 620
    }
  }
  const lightning = () => {
    if (age < next) return
    next = age + 2600 + luck() * 3800
    if (air.storm < 0.55) return
    struck = age
    which = (which + 1 + Math.floor(luck() * 2)) % BOLTS
  }
  const mains = (ms: number) => {
    dip = Math.max(0, dip - ms)
    if (dip === 0 && luck() < (air.flicker * ms) / 1900) dip = 90 + luck() * 190
  }

  return {
    streaks,
    banks,
    get air() {
      return air
    },
    get falling() {
      return Math.round(air.rain * STREAKS)
    },
    get slant() {
      return 0.1 + 0.36 * air.wind
    },
    get bolt() {
      const light = frozen ? (air.storm > 0.7 ? 1 : 0) : boltLight(age - struck) * unit(air.storm * 1.4)
      return { which, light }
    },
    get flash() {
      return frozen ? 0 : 0.16 * boltLight(age - struck) * unit(air.storm * 1.4)
    },
    get far() {
      if (!crossing.thunder) return 0
      return frozen ? 0.9 : 0.75 * swell(age - crossed - FAR_DELAY, 420, 2400)
    },
    get halos() {
      const light = frozen ? 0.9 : swell(age - crossed - WEATHER_MS / 2, 320, 2800)
      return [0, 1, 2].map((i) => (crossing.lanterns.includes(i) ? light : 0))
    },
    get shafts() {
      if (!crossing.opening) return 0
      return frozen ? 0.9 : swell(age - crossed - 300, 1100, 5200)
    },
    get steady() {
      return 1 - air.flicker
    },
    get broken() {
      return air.flicker * (dip > 0 ? 0.25 : 1)
    },
    get age() {
      return age
    },
    get clouds(): readonly [number, number] {
      return [Math.sin(travel[0] / 36) * 36, Math.sin(travel[1] / 52 + 1) * 46]
    },
    get swings() {
      if (frozen) return [0, 0, 0]
      return [0, 1, 2].map(
        (i) =>
          (0.008 + 0.045 * air.wind) * Math.sin(age / (1150 - i * 130) + i * 2) + 0.02 * (air.wind - 0.12),
      )
    },
    get settled() {
      return turning >= WEATHER_MS
    },
    turn(next, event) {
      if (event) {
        crossing = event
        crossed = age
      }
      from = air
      to = next
      turning = 0
    },
    pass(ms) {
      frozen = false
      age += ms
      turning = Math.min(WEATHER_MS, turning + ms)
      air = turning < WEATHER_MS ? drift(from, to, gust(turning / WEATHER_MS)) : to
      rain(ms)
      lightning()
      mains(ms)
      travel[0] += ms * lerp(0.002, 0.014, air.wind)
      travel[1] += ms * lerp(0.003, 0.03, air.wind)
      banks.forEach((at, i) => {
        banks[i] = (at + ms * (0.004 + 0.003 * i) * (1 + air.wind)) % BANK_WAVE
      })
    },
    freeze() {
      frozen = true
      turning = WEATHER_MS
      air = to
    },
  }
}
