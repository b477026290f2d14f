/** The two layers of music, each a loop: what rings over its end is heard again at its beginning. */
import { HALL, NOTE, slide, string, tremble } from './effects.ts'
import {
  add,
  ease,
  filter,
  type Luck,
  loopInRoom,
  noise,
  paint,
  type Samples,
  shaped,
  silence,
  strike,
} from './synth.ts'

/** Seconds a beat: both layers keep it, so that they lie on each other while one fades into the other. */
const BEAT = 1.05
/** Beats of a round; two rounds of the tense layer are one of the calm. */
const TENSE_BEATS = 12
const CALM_BEATS = 24

/** `at` in beats; `from` is the pitch a finger slides from. */
type Phrase = readonly (readonly [at: number, hz: number, gain: number, from?: number])[]

/** Few notes, much air. */
const TUNE: Phrase = [
  [0, NOTE.D3, 0.75],
  [1.5, NOTE.A3, 0.5],
  [2.5, NOTE.B3, 0.55, NOTE.A3],
  [3.5, NOTE.A3, 0.4],
  [5.5, NOTE.Fs3, 0.5],
  [6, NOTE.E3, 0.45],
  [8, NOTE.D4, 0.55],
  [10, NOTE.A2, 0.6],
  [11, NOTE.E4, 0.42, NOTE.D4],
  [12, NOTE.D4, 0.42],
  [13, NOTE.B3, 0.48],
  [15.5, NOTE.D3, 0.7],
  [16.5, NOTE.Fs4, 0.36],
  [17.5, NOTE.E4, 0.4],
  [19, NOTE.A3, 0.5, NOTE.B3],
  [21, NOTE.B2, 0.5],
  [22, NOTE.Fs3, 0.42],
]
/** No hand is quite in time: a note comes this late at most, in seconds. */
const LATE = 0.03

/** A held note that swells and goes, like breath on a bamboo pipe. */
const breath = (hz: number, seconds: number, luck: Luck): Samples => {
  const swell = (t: number) => ease(t, 0, seconds * 0.45) * ease(t, seconds, seconds * 0.5)
  const out = paint(seconds, (t) => {
    const at = 2 * Math.PI * hz * t + 0.5 * Math.sin(2 * Math.PI * 0.23 * t)
    return swell(t) * (Math.sin(at) + 0.22 * Math.sin(2 * at) + 0.08 * Math.sin(3 * at))
  })
  add(out, shaped(filter(noise(seconds, luck), 'band', hz * 2, 3), swell), 0, 0.16)
  return out
}

/** Silk strings over a breath: a clear evening. */
const calm = (luck: Luck): Samples => {
  const loop = silence(CALM_BEATS * BEAT)
  for (const [at, hz, gain, from] of TUNE) {
    const played = string(hz, 3.4, luck, from ? slide(from / hz, 0.12) : tremble)
    add(loop, played, at * BEAT + LATE * luck(), gain, true)
  }
  for (const [at, hz] of [
    [0, NOTE.D3],
    [7, NOTE.A3],
    [14, NOTE.D3],
    [20, NOTE.A2],
  ] as const)
    add(loop, breath(hz, 9, luck), at * BEAT, 0.035, true)
  return loopInRoom(loop, HALL)
}

const TENSE_SECONDS = BEAT * TENSE_BEATS

/** A hand on a large drum, some way off; its upper partials reach small loudspeakers. */
const drum = (luck: Luck): Samples => {
  const skin = paint(0.9, (t) => {
    const hz = 74 + 26 * Math.exp(-t * 26)
    const sway = (times: number) => Math.sin(2 * Math.PI * hz * times * t)
    return strike(0.006, 0.75)(t) * (sway(1) + 0.5 * strike(0.006, 0.4)(t) * sway(1.59) + 0.3 * sway(2.14))
  })
  add(skin, shaped(filter(noise(0.06, luck), 'low', 520), strike(0.003, 0.06)), 0, 0.5)
  return skin
}

/** Of a bowed string: the upper ones are what a telephone's loudspeaker lets through. */
const PARTIALS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Two bowed low strings so close that they beat. */
const unease = (luck: Luck): Samples => {
  const bow = (hz: number, t: number) =>
    PARTIALS.reduce((sum, n) => sum + Math.sin(2 * Math.PI * hz * n * t + n) / (n * 1.12 ** n), 0)
  const seconds = TENSE_SECONDS * 0.62
  const swell = (t: number) => ease(t, 0, seconds * 0.5) * ease(t, seconds, seconds * 0.45)
  const out = paint(seconds, (t) => swell(t) * (bow(NOTE.D3, t) + 0.7 * bow(NOTE.D3 * 1.0535, t)))
  add(out, shaped(filter(noise(seconds, luck), 'band', 700, 1.2), swell), 0, 0.12)
  return filter(out, 'low', 1900)
}

/** A slow pulse under a held dissonance: the air before rain. */
const tense = (luck: Luck): Samples => {
  const loop = silence(TENSE_SECONDS)
  for (let beat = 0; beat < TENSE_BEATS; beat++) {
    const firm = [1, 0, 0.55, 0][beat % 4] ?? 0
    if (firm > 0) add(loop, drum(luck), beat * BEAT, 0.62 * firm, true)
    if (beat % 4 === 0) add(loop, drum(luck), (beat + 0.36) * BEAT, 0.24, true)
  }
  add(loop, unease(luck), 0.6, 0.24, true)
  add(loop, unease(luck), TENSE_SECONDS * 0.5 + 0.6, 0.22, true)
  for (const [beat, hz] of [
    [3, NOTE.D3],
    [7.5, NOTE.D3 * 1.0595],
    [10, NOTE.A2],
  ] as const)
    add(loop, filter(string(hz, 1.1, luck), 'low', 2200), beat * BEAT, 0.42, true)
  return loopInRoom(loop, { echo: 1.3, wet: 0.22, tone: 1600 })
}

/** Both layers as loud as each other to the ear (EBU R 128), so that a cross-fade keeps it. */
export const LAYER_RECIPES: Readonly<
  Record<string, { readonly make: (luck: Luck) => Samples; readonly lufs: number }>
> = {
  calm: { make: calm, lufs: -25 },
  tense: { make: tense, lufs: -26.4 },
}
