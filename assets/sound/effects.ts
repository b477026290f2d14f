/** The effects: wood, paper, silk strings and far weather. Everything tuned stands in one scale, D E F♯ A B. */
import {
  add,
  count,
  ease,
  filter,
  inRoom,
  type Luck,
  noise,
  paint,
  pluck,
  RATE,
  type Samples,
  shaped,
  silence,
  strike,
  struck,
} from './synth.ts'

/** Pitches in hertz. */
export const NOTE = {
  B1: 61.735,
  D2: 73.416,
  A2: 110,
  B2: 123.471,
  D3: 146.832,
  E3: 164.814,
  Fs3: 184.997,
  A3: 220,
  B3: 246.942,
  D4: 293.665,
  E4: 329.628,
  Fs4: 369.994,
  A4: 440,
  B4: 493.883,
  D5: 587.33,
  E5: 659.255,
} as const

const DESK = { echo: 0.35, wet: 0.16, tone: 3800 }
export const HALL = { echo: 1.5, wet: 0.24, tone: 3200 }

/** A tap on the wooden desk. */
const tap = (hz: number): Samples =>
  struck(hz, [
    [1, 1, 0.11],
    [2.39, 0.5, 0.07],
    [3.81, 0.25, 0.04],
  ])

/** A soft mallet on a wooden bar. */
const mallet = (hz: number, ring: number): Samples =>
  struck(
    hz,
    [
      [1, 1, ring],
      [3.93, 0.16, ring * 0.28],
      [9.6, 0.04, ring * 0.09],
    ],
    0.004,
  )

/** A sheet of paper that slides over the desk. */
const paper = (seconds: number, from: number, to: number, luck: Luck): Samples => {
  const grain = filter(noise(seconds, luck), 'band', (t) => from + (to - from) * (t / seconds), 0.9)
  return shaped(grain, (t) => ease(t, 0, seconds * 0.35) * ease(t, seconds, seconds * 0.5))
}

/** A guqin string: silk, with the hum of the board. */
export const string = (hz: number, ring: number, luck: Luck, bend?: (t: number) => number): Samples => {
  const bright = 0.3
  const plain = pluck(bend ? { hz, ring, bright, bend } : { hz, ring, bright }, luck)
  const out = filter(plain, 'low', 2600, 0.6)
  add(out, filter(plain, 'band', 235, 1.4), 0, 0.5)
  add(out, filter(plain, 'band', 480, 1.8), 0, 0.3)
  add(out, shaped(filter(noise(0.03, luck), 'band', 900, 0.8), strike(0.002, 0.03)), 0, 0.12)
  return filter(
    shaped(out, (t) => Math.min(1, t / 0.004)),
    'high',
    55,
  )
}

/** A finger that trembles on the string: begins late, dies away. */
export const tremble = (t: number): number => 1 + 0.006 * ease(t, 0.15, 0.6) * Math.sin(2 * Math.PI * 4.6 * t)

/** A finger that slides from a neighbouring pitch to the note. */
export const slide =
  (from: number, seconds: number) =>
  (t: number): number =>
    (from + (1 - from) * ease(t, 0.05, 0.05 + seconds)) * tremble(t)

const phrase = (
  seconds: number,
  notes: readonly (readonly [at: number, sound: Samples, gain: number])[],
): Samples => {
  const out = silence(seconds)
  for (const [at, sound, gain] of notes) add(out, sound, at, gain)
  return inRoom(out, HALL)
}

/** A sheet lies down on the desk, with a warm wooden note: somebody has written. */
const messageIn = (luck: Luck): Samples => {
  const out = silence(0.95)
  add(out, paper(0.09, 2600, 1700, luck), 0, 0.16)
  add(out, tap(196), 0.055, 0.45)
  add(out, mallet(NOTE.A4, 0.62), 0.06, 0.75)
  add(out, mallet(NOTE.D4, 0.5), 0.06, 0.3)
  return inRoom(out, DESK)
}

/** A sheet is pushed across: shorter, drier, upward. */
const messageOut = (luck: Luck): Samples => {
  const out = silence(0.65)
  add(out, paper(0.17, 1200, 2900, luck), 0, 0.26)
  add(out, tap(262), 0.13, 0.4)
  add(out, mallet(NOTE.D5, 0.32), 0.135, 0.4)
  return inRoom(out, DESK)
}

/** Somebody types on old keys, unevenly; the first key comes after a moment. */
const keys = (luck: Luck): Samples => {
  const out = silence(1.6)
  for (let at = 0.12; at < 1.42; at += 0.075 + 0.085 * luck() + (luck() < 0.14 ? 0.13 : 0)) {
    const firm = 0.55 + 0.45 * luck()
    const click = filter(noise(0.018, luck), 'band', 1500 + 900 * luck(), 1.1)
    add(out, shaped(click, strike(0.001, 0.02)), at, 0.8 * firm)
    add(out, tap(330 + 70 * luck()), at + 0.004, 0.08 * firm)
  }
  return inRoom(out, DESK)
}

/** A breath let go. */
const sigh = (luck: Luck): Samples => {
  const seconds = 1.5
  const fall = (t: number) => ease(t, 0.25, 1.35)
  const air = noise(seconds, luck)
  const out = filter(air, 'band', (t) => 980 - 430 * fall(t), 2.2)
  add(
    out,
    filter(air, 'band', (t) => 2300 - 700 * fall(t), 2.6),
    0,
    0.4,
  )
  add(out, filter(air, 'low', 420), 0, 0.1)
  const breath = (t: number) => ease(t, 0, 0.32) ** 1.5 * ease(t, 1.42, 0.42) ** 1.3
  return inRoom(shaped(out, breath), DESK)
}

/** Three rolls far behind the roofs. */
const thunder = (luck: Luck): Samples => {
  const seconds = 4.6
  const rolls = [
    [0, 0.28, 1.1, 1],
    [0.85, 0.5, 1.5, 0.7],
    [1.9, 0.6, 2.2, 0.42],
  ] as const
  const rumble = (t: number) =>
    rolls.reduce((sum, [at, rise, fall, loud]) => {
      const since = t - at
      return since < 0 ? sum : sum + loud * ease(since, 0, rise) * Math.exp((-2.4 * since) / fall)
    }, 0)
  const unrest = filter(noise(seconds, luck), 'low', 7)
  const deep = filter(
    filter(noise(seconds, luck), 'low', (t) => 230 - 110 * ease(t, 0, 3)),
    'high',
    42,
  )
  const out = shaped(deep, (t) => rumble(t) * (1 + 22 * (unrest[count(t)] ?? 0)))
  const torn = filter(
    filter(noise(seconds, luck), 'low', (t) => 620 - 380 * ease(t, 0, 1.6)),
    'high',
    180,
  )
  add(
    out,
    shaped(torn, (t) => rumble(t) * ease(t, 2.4, 0.1) * (1 + 14 * (unrest[count(t)] ?? 0))),
    0,
    0.3,
  )
  return shaped(inRoom(out, { echo: 2.2, wet: 0.3, tone: 700 }), (t) => ease(t, seconds, seconds - 1.1))
}

/** A wick takes the flame, and something small and clear rings. */
const lantern = (luck: Luck): Samples => {
  const out = silence(2.4)
  const flame = filter(noise(0.42, luck), 'band', (t) => 480 + 900 * ease(t, 0, 0.25), 0.8)
  add(
    out,
    shaped(flame, (t) => ease(t, 0, 0.16) * ease(t, 0.42, 0.14)),
    0,
    0.3,
  )
  add(out, mallet(NOTE.A4, 1.3), 0.17, 0.5)
  add(out, mallet(NOTE.D5, 1.7), 0.31, 0.55)
  add(out, mallet(NOTE.A3, 1.2), 0.17, 0.18)
  return shaped(inRoom(out, HALL), (t) => ease(t, 2.4, 1.7))
}

/** Down the string to the open fifth: settled. */
const goodEnd = (luck: Luck): Samples =>
  phrase(4.6, [
    [0, string(NOTE.D3, 3.6, luck), 0.8],
    [0.02, string(NOTE.A3, 3, luck), 0.5],
    [0.42, string(NOTE.B3, 2.4, luck), 0.62],
    [0.82, string(NOTE.D4, 2.4, luck, slide(NOTE.B3 / NOTE.D4, 0.09)), 0.7],
    [1.24, string(NOTE.Fs4, 2.2, luck), 0.62],
    [1.72, string(NOTE.A4, 3, luck, tremble), 0.55],
    [1.75, string(NOTE.D3, 3.6, luck), 0.7],
    [1.77, string(NOTE.D4, 3.2, luck), 0.45],
  ])

/** Two steps that stay in the air: over, and not quite. */
const fairEnd = (luck: Luck): Samples =>
  phrase(3.6, [
    [0, string(NOTE.A3, 2.6, luck), 0.65],
    [0.45, string(NOTE.B3, 2.4, luck, tremble), 0.65],
    [0.95, string(NOTE.E4, 2.8, luck, tremble), 0.6],
    [0.97, string(NOTE.A2, 3, luck), 0.55],
  ])

/** Down, slower each time, and a door that falls to in another room. */
const badEnd = (luck: Luck): Samples => {
  const thud = filter(
    paint(0.5, (t) => strike(0.004, 0.4)(t) * Math.sin(2 * Math.PI * (92 - 60 * ease(t, 0, 0.2)) * t)),
    'low',
    300,
  )
  return phrase(4.2, [
    [0, string(NOTE.B3, 2, luck), 0.6],
    [0.5, string(NOTE.A3, 2, luck), 0.6],
    [1.1, string(NOTE.Fs3, 2.2, luck, slide(NOTE.A3 / NOTE.Fs3, 0.12)), 0.65],
    [1.85, string(NOTE.B2, 3.2, luck, slide(1.06, 0.3)), 0.8],
    [1.9, thud, 0.5],
    [1.87, string(NOTE.B1 * 2, 2.8, luck), 0.3],
  ])
}

/** Fades the last moment, so that nothing clicks. */
const closed = (sound: Samples): Samples => {
  const seconds = sound.length / RATE
  return shaped(filter(sound, 'high', 38), (t) => ease(t, 0, 0.002) * ease(t, seconds, seconds - 0.12))
}

interface Recipe {
  readonly make: (luck: Luck) => Samples
  /** Loudest 0.4 seconds in LUFS: what is heard most often is softest. */
  readonly lufs: number
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  'message-in': { make: messageIn, lufs: -25 },
  'message-out': { make: messageOut, lufs: -29 },
  keys: { make: keys, lufs: -32 },
  sigh: { make: sigh, lufs: -31 },
  thunder: { make: thunder, lufs: -23 },
  lantern: { make: lantern, lufs: -25 },
  'good-end': { make: goodEnd, lufs: -22 },
  'fair-end': { make: fairEnd, lufs: -23 },
  'bad-end': { make: badEnd, lufs: -22.5 },
}

/** Every effect with its recipe, in the sprite's order. */
export const EFFECT_RECIPES: Readonly<Record<string, Recipe>> = Object.fromEntries(
  Object.entries(RECIPES).map(([name, { make, lufs }]) => [
    name,
    { lufs, make: (luck: Luck) => closed(make(luck)) },
  ]),
)
