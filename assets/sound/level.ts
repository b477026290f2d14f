/** How loud a sound is, and how it is brought to a given loudness. */
import { count, filter, type Samples } from './synth.ts'

/** The ear's weighting, close to ITU-R BS.1770: what is low counts less, what is high a little more. */
const weighted = (sound: Samples): Samples => {
  const low = filter(sound, 'high', 60, 0.5)
  const high = filter(sound, 'high', 1500)
  return low.map((value, i) => value + 0.58 * (high[i] ?? 0))
}

const WINDOW = count(0.4)
const HOP = count(0.1)

/** Loudest 0.4 seconds, in LUFS; −120 for silence. */
export const loudness = (sound: Samples): number => {
  const heard = weighted(sound)
  let loudest = 0
  for (let start = 0; start < heard.length; start += HOP) {
    const power = heard.subarray(start, start + WINDOW).reduce((sum, value) => sum + value * value, 0)
    loudest = Math.max(loudest, power / WINDOW)
  }
  return loudest > 1e-12 ? -0.691 + 10 * Math.log10(loudest) : -120
}

export const peak = (sound: Samples): number =>
  sound.reduce((top, value) => Math.max(top, Math.abs(value)), 0)

/** The sound at a loudness in LUFS. */
export const levelled = (sound: Samples, lufs: number): Samples => {
  const gain = 10 ** ((lufs - loudness(sound)) / 20)
  return sound.map((value) => value * gain)
}
