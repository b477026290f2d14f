/** The few tools every sound is made with: noise, strings, wood, filters, a room. Mono, seconds and hertz. */

export const RATE = 48_000

export type Samples = Float32Array

/** Random numbers from 0 up to 1, always the same ones for a seed. */
export type Luck = () => number

/** Mulberry32. */
export const scatter = (seed: number): Luck => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const count = (seconds: number): number => Math.round(seconds * RATE)

export const silence = (seconds: number): Samples => new Float32Array(count(seconds))

/** A sound given as a function of its time in seconds. */
export const paint = (seconds: number, at: (t: number) => number): Samples =>
  silence(seconds).map((_, i) => at(i / RATE))

export const noise = (seconds: number, luck: Luck): Samples => paint(seconds, () => luck() * 2 - 1)

/** 0 before `from`, 1 after `to`, a soft S between; `from` may be the greater one. */
export const ease = (value: number, from: number, to: number): number => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)))
  return share * share * (3 - 2 * share)
}

/** Rises within `attack` seconds, then falls to a thousandth every `decay` seconds. */
export const strike =
  (attack: number, decay: number) =>
  (t: number): number =>
    Math.min(1, t / attack) * Math.exp((-6.9 * t) / decay)

/** The sound under an envelope. */
export const shaped = (sound: Samples, envelope: (t: number) => number): Samples =>
  sound.map((value, i) => value * envelope(i / RATE))

/** Adds `from` to `to` at a time; what reaches beyond the end is cut off, or comes round where `to` is a loop. */
export const add = (to: Samples, from: Samples, at: number, gain = 1, loops = false): void => {
  const start = count(at)
  for (let i = 0; i < from.length; i++) {
    const place = loops ? (start + i) % to.length : start + i
    if (place < to.length) to[place] = (to[place] ?? 0) + gain * (from[i] ?? 0)
  }
}

type Hertz = number | ((t: number) => number)
type Kind = 'low' | 'high' | 'band'

/** Coefficients b0 b1 b2 a1 a2 of a second-order filter (R. Bristow-Johnson's cookbook). */
const coefficients = (
  kind: Kind,
  hz: number,
  q: number,
): readonly [number, number, number, number, number] => {
  const w = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE
  const alpha = Math.sin(w) / (2 * q)
  const c = Math.cos(w)
  const a0 = 1 + alpha
  const [b0, b1, b2] = {
    low: [(1 - c) / 2, 1 - c, (1 - c) / 2],
    high: [(1 + c) / 2, -1 - c, (1 + c) / 2],
    band: [alpha, 0, -alpha],
  }[kind] as [number, number, number]
  return [b0 / a0, b1 / a0, b2 / a0, (-2 * c) / a0, (1 - alpha) / a0]
}

/** How many samples a moving filter keeps its place. */
const STEP = 64

export const filter = (sound: Samples, kind: Kind, hz: Hertz, q = 0.7): Samples => {
  const out = new Float32Array(sound.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  let [b0, b1, b2, a1, a2] = coefficients(kind, typeof hz === 'number' ? hz : hz(0), q)
  for (let i = 0; i < sound.length; i++) {
    if (typeof hz === 'function' && i % STEP === 0) [b0, b1, b2, a1, a2] = coefficients(kind, hz(i / RATE), q)
    const x = sound[i] ?? 0
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[i] = y
  }
  return out
}

/** Reads between samples: a curve through the four nearest, on a ring. */
const readAt = (ring: Samples, place: number): number => {
  const size = ring.length
  const i = Math.floor(place) + size * 2
  const f = place + size * 2 - i
  const a = ring[(i - 1) % size] ?? 0
  const b = ring[i % size] ?? 0
  const c = ring[(i + 1) % size] ?? 0
  const d = ring[(i + 2) % size] ?? 0
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)))
}

export interface Plucked {
  readonly hz: number
  /** Until it has died away to a thousandth. */
  readonly ring: number
  /** 0 a thumb on silk, 1 a nail on steel. */
  readonly bright: number
  /** Pitch as a factor over time: slides and trembling. */
  readonly bend?: (t: number) => number
}

/** A plucked silk string: noise in a delay line that loses its brightness on each round (Karplus and Strong). */
export const pluck = ({ hz, ring, bright, bend = () => 1 }: Plucked, luck: Luck): Samples => {
  const period = RATE / hz
  const line = new Float32Array(Math.ceil(period * 1.3) + 8)
  const burst = filter(noise(period / RATE, luck), 'low', hz * (3 + 9 * bright), 0.6)
  const hand = Math.round(period * 0.17)
  const kick = (i: number) => (burst[i] ?? 0) - 0.8 * (burst[(i - hand + burst.length) % burst.length] ?? 0)
  const keep = 10 ** (-3 / (hz * ring))
  const soft = 0.22 + 0.3 * (1 - bright)
  let held = 0
  return silence(ring * 0.8).map((_, i) => {
    const back = period / bend(i / RATE) - soft / (1 - soft)
    const round = readAt(line, (i - back) % line.length)
    held = (1 - soft) * round + soft * held
    const value = (i < burst.length ? kick(i) : 0) + keep * held
    line[i % line.length] = value
    return value
  })
}

/** Struck wood or metal: partials as [times the pitch, how loud, seconds to a thousandth]. */
export const struck = (
  hz: number,
  partials: readonly (readonly [number, number, number])[],
  attack = 0.002,
): Samples => {
  const sound = silence(Math.max(...partials.map(([, , decay]) => decay)))
  for (const [times, loud, decay] of partials) {
    const under = strike(attack, decay)
    add(
      sound,
      paint(decay, (t) => loud * under(t) * Math.sin(2 * Math.PI * hz * times * t)),
      0,
    )
  }
  return sound
}

interface Room {
  /** Seconds until an echo has died away to a thousandth. */
  readonly echo: number
  /** Share of the room in what is heard, 0–1. */
  readonly wet: number
  /** Hertz above which the walls swallow. */
  readonly tone: number
}

const WALLS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0617]
const CORNERS = [0.0051, 0.0127]

const wall = (sound: Samples, delay: number, echo: number): Samples => {
  const size = count(delay)
  const ring = new Float32Array(size)
  const keep = 10 ** ((-3 * delay) / echo)
  let held = 0
  return sound.map((value, i) => {
    const heard = ring[i % size] ?? 0
    held = 0.62 * heard + 0.38 * held
    ring[i % size] = value + keep * held
    return heard
  })
}

const corner = (sound: Samples, delay: number): Samples => {
  const size = count(delay)
  const ring = new Float32Array(size)
  return sound.map((value, i) => {
    const heard = ring[i % size] ?? 0
    ring[i % size] = value + 0.5 * heard
    return heard - 0.5 * (ring[i % size] ?? 0)
  })
}

const echoes = (sound: Samples, { echo, tone }: Room): Samples => {
  const sum = new Float32Array(sound.length)
  for (const delay of WALLS) add(sum, wall(sound, delay, echo), 0, 1 / WALLS.length)
  return filter(CORNERS.reduce(corner, sum), 'low', tone)
}

/** The sound in a small room; the tail needs silence at the end of `sound`. */
export const inRoom = (sound: Samples, room: Room): Samples => {
  const heard = echoes(sound, room)
  return sound.map((value, i) => (1 - room.wet) * value + room.wet * 2 * (heard[i] ?? 0))
}

/** A loop in a room: it is played twice, so that the second round begins in the echo of the first. */
export const loopInRoom = (loop: Samples, room: Room): Samples => {
  const twice = new Float32Array(loop.length * 2)
  twice.set(loop)
  twice.set(loop, loop.length)
  return inRoom(twice, room).slice(loop.length)
}
