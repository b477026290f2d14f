import { describe, expect, test } from 'vitest'
import { bandOf } from '../../src/locale/index.ts'
import { type Air, airOf, drift } from '../../src/stage/room/air.ts'
import { crossingBetween, NO_CROSSING } from '../../src/stage/room/crossing.ts'
import { frameOf, SCREEN } from '../../src/stage/room/framing.ts'
import { hangLanterns } from '../../src/stage/room/lantern.ts'
import { BANK_WAVE } from '../../src/stage/room/mist.ts'
import { overlap } from '../../src/stage/theatre/props.ts'
import { keepRecent } from '../../src/stage/theatre/recent.ts'
import { startWeather, WEATHER_MS } from '../../src/stage/theatre/weather.ts'
import type { Mood } from '../../src/training/index.ts'

const mood = (anger: number, trust: number, heard: number): Mood => ({ anger, trust, heard })
const shares = (air: Air): number[] => Object.values(air).flat()

describe('the weather of a mood', () => {
  test('is a thunderstorm at the top of anger and a clear dusk at the bottom', () => {
    expect(airOf(mood(20, 0, 0), null)).toMatchObject({
      storm: 1,
      rain: 1,
      clear: 0,
      mist: 1,
      lanterns: [0, 0, 0],
    })
    expect(airOf(mood(0, 20, 20), null)).toMatchObject({
      storm: 0,
      rain: 0,
      clear: 1,
      mist: 0,
      lanterns: [1, 1, 1],
    })
  })

  test('lights a lantern at trust 25, 50 and 70', () => {
    const lit = (trust: number) => airOf(mood(10, trust, 10), null).lanterns.filter((one) => one === 1).length
    expect([4, 5, 9, 10, 13, 14, 20].map(lit)).toEqual([0, 1, 1, 2, 2, 3, 3])
  })

  test('thins the mist the more the buyer feels heard', () => {
    const mist = Array.from({ length: 21 }, (_, heard) => airOf(mood(10, 10, heard), null).mist)
    expect(mist).toEqual([...mist].sort((a, b) => b - a))
    expect(mist[14]).toBe(0)
  })

  test('storms more with more anger', () => {
    const airs = Array.from({ length: 21 }, (_, anger) => airOf(mood(anger, 10, 10), null))
    for (const key of ['storm', 'rain', 'wind'] as const)
      expect(airs.map((air) => air[key])).toEqual(airs.map((air) => air[key]).sort((a, b) => a - b))
  })

  test('is a share of 0–1 throughout, at every ending too', () => {
    for (const ending of [null, 'good', 'fair', 'poor'] as const)
      for (const anger of [0, 7, 13, 20])
        for (const share of shares(airOf(mood(anger, 20 - anger, anger / 2), ending))) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
  })

  test('tells the endings apart whatever the mood', () => {
    for (const anger of [2, 10, 18]) {
      const [good, fair, poor] = (['good', 'fair', 'poor'] as const).map((end) =>
        airOf(mood(anger, 10, 10), end),
      )
      expect([good?.clear, fair?.clear, poor?.clear]).toEqual([1, 0, 0])
      expect([good?.rain, fair?.rain]).toEqual([0, 0])
      expect(poor?.rain).toBeGreaterThan(0.5)
    }
  })
})

describe('weather in motion', () => {
  test('reaches the new weather after its time and not before', () => {
    const from = airOf(mood(20, 0, 0), null)
    const to = airOf(mood(2, 18, 18), null)
    const weather = startWeather(from)
    weather.turn(to, null)
    weather.pass(WEATHER_MS / 2)
    expect(weather.air.clear).toBeCloseTo(0.5)
    expect(weather.settled).toBe(false)
    weather.pass(WEATHER_MS / 2)
    expect(weather.air).toEqual(to)
    expect(weather.settled).toBe(true)
  })

  test('never flashes more often than once in two seconds, and only in a storm', () => {
    const strikes = (anger: number) => {
      const weather = startWeather(airOf(mood(anger, 0, 0), null))
      const times: number[] = []
      let dark = true
      for (let ms = 0; ms < 60_000; ms += 33) {
        weather.pass(33)
        if (dark && weather.bolt.light > 0.05) times.push(ms)
        dark = weather.bolt.light < 0.05
      }
      return times
    }
    const times = strikes(20)
    expect(times.length).toBeGreaterThan(5)
    times.slice(1).forEach((at, i) => {
      expect(at - (times[i] as number)).toBeGreaterThan(2000)
    })
    expect(strikes(5)).toEqual([])
  })

  test('keeps rain and mist within their drawings for as long as it runs', () => {
    const weather = startWeather(airOf(mood(20, 0, 0), null))
    for (let i = 0; i < 5000; i++) weather.pass(33)
    for (const { x, y } of weather.streaks) {
      expect(x).toBeGreaterThan(-40)
      expect(x).toBeLessThan(660)
      expect(y).toBeLessThan(600)
    }
    for (const at of weather.banks) expect(at).toBeLessThan(BANK_WAVE)
  })

  test('stands still when frozen: no swing, no flash', () => {
    const weather = startWeather(airOf(mood(20, 0, 0), null))
    weather.turn(airOf(mood(2, 18, 18), null), null)
    weather.freeze()
    expect(weather.air.clear).toBe(1)
    expect(weather.swings).toEqual([0, 0, 0])
    expect(weather.flash).toBe(0)
  })

  test('drifts from end to end', () => {
    const [a, b] = [airOf(mood(20, 0, 0), null), airOf(mood(0, 20, 20), null)]
    expect(drift(a, b, 0)).toEqual(a)
    expect(drift(a, b, 1)).toEqual(b)
  })
})

describe('a threshold', () => {
  test('is crossed upwards only, by the words that the meter says', () => {
    expect(crossingBetween(mood(12, 4, 7), mood(13, 5, 8))).toEqual({
      thunder: true,
      lanterns: [0],
      opening: true,
    })
    expect(crossingBetween(mood(13, 5, 8), mood(12, 4, 7))).toEqual(NO_CROSSING)
    expect(crossingBetween(mood(13, 5, 8), mood(14, 9, 9))).toEqual(NO_CROSSING)
    expect(crossingBetween(mood(20, 0, 0), mood(0, 20, 20)).lanterns).toEqual([0, 1, 2])
    for (let anger = 0; anger < 20; anger++) {
      const louder = crossingBetween(mood(anger, 0, 0), mood(anger + 1, 0, 0)).thunder
      expect(louder, `${anger}`).toBe(anger >= 12 && bandOf('anger', anger) !== bandOf('anger', anger + 1))
      const clearer = crossingBetween(mood(0, 0, anger), mood(0, 0, anger + 1)).opening
      expect(clearer).toBe(anger >= 7 && bandOf('heard', anger) !== bandOf('heard', anger + 1))
    }
  })

  test('lights up once, softly, and is over; at rest it stands', () => {
    const [low, high] = [mood(12, 4, 7), mood(13, 5, 8)]
    const weather = startWeather(airOf(low, null))
    weather.turn(airOf(high, null), crossingBetween(low, high))
    const seen = { far: 0, halo: 0, shafts: 0, jump: 0 }
    let before = 0
    for (let ms = 0; ms < 6000; ms += 33) {
      weather.pass(33)
      seen.far = Math.max(seen.far, weather.far)
      seen.halo = Math.max(seen.halo, weather.halos[0] ?? 0)
      seen.shafts = Math.max(seen.shafts, weather.shafts)
      seen.jump = Math.max(seen.jump, Math.abs(weather.far - before))
      before = weather.far
    }
    expect(seen.far).toBeGreaterThan(0.7)
    expect(seen.halo).toBeGreaterThan(0.9)
    expect(seen.shafts).toBeGreaterThan(0.9)
    expect(seen.jump).toBeLessThan(0.15)
    expect([weather.far, weather.shafts, ...weather.halos]).toEqual([0, 0, 0, 0, 0])
    weather.turn(airOf(high, null), null)
    weather.freeze()
    expect([weather.far, weather.shafts, ...weather.halos]).toEqual([0.9, 0.9, 0.9, 0, 0])
  })
})

describe('the crop of the room', () => {
  const SIZES = [
    [720, 800],
    [390, 250],
    [1600, 400],
    [320, 900],
    [360, 200],
    [1, 1],
    [2000, 250],
  ] as const

  test('fills the host without stretching and keeps the buyer’s screen in sight', () => {
    for (const [width, height] of SIZES) {
      const frame = frameOf(width, height)
      expect(frame.w / frame.h).toBeCloseTo(width / height)
      const seen = overlap(frame, SCREEN)
      expect((seen.w * seen.h) / (SCREEN.w * SCREEN.h)).toBeGreaterThan(0.85)
    }
  })

  test('keeps every lantern in sight', () => {
    for (const [width, height] of SIZES.filter(([w, h]) => w / h > 0.85)) {
      const frame = frameOf(width, height)
      for (const { x, y, size } of hangLanterns(frame)) {
        expect(y - 46 * size).toBeGreaterThan(frame.y)
        expect(x).toBeGreaterThan(frame.x)
        expect(x).toBeLessThan(frame.x + frame.w)
      }
    }
  })
})

describe('kept drawings', () => {
  test('never number more than the bound, and the least recently used goes first', () => {
    const kept = keepRecent<number>(3)
    for (let i = 0; i < 100; i++) {
      kept.put(`k${i}`, i)
      kept.get('k0')
    }
    expect(kept.size).toBe(3)
    expect([kept.get('k0'), kept.get('k99'), kept.get('k98'), kept.get('k97')]).toEqual([
      0,
      99,
      98,
      undefined,
    ])
  })
})
