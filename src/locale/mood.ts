/** The word for a mood value: five bands on the 0–20 grid. */
import type { MessageKey } from './index.ts'

type Value = 'anger' | 'trust' | 'heard'
type Band = 0 | 1 | 2 | 3 | 4

/** Upper ends of the first four bands. Anger's are steeper at the bottom: clear sky has to be earned. */
const BOUNDS: Readonly<Record<Value, readonly [number, number, number, number]>> = {
  anger: [4, 8, 12, 16],
  trust: [3, 7, 11, 15],
  heard: [3, 7, 11, 15],
}

export const bandOf = (value: Value, steps: number): Band => {
  const [first, second, third, fourth] = BOUNDS[value]
  return steps <= first ? 0 : steps <= second ? 1 : steps <= third ? 2 : steps <= fourth ? 3 : 4
}

export const moodWordKey = (value: Value, steps: number): MessageKey => `${value}.${bandOf(value, steps)}`
