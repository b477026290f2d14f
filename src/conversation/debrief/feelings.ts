/** A change of mood in words a person would use. */
import type { Translator } from '../../locale/index.ts'
import { MOOD_VALUES, type Mood, type MoodValue } from '../../training/index.ts'

type Size = 1 | 2 | 3

/** Steps on the 0–20 grid up to which a change is small, then middling; whatever is more is large. */
const SMALL = 1
const MIDDLING = 4

const sizeOf = (steps: number): Size => (steps <= SMALL ? 1 : steps <= MIDDLING ? 2 : 3)

const partOf = (value: MoodValue, by: number, t: Translator['t']): string =>
  t(`debrief.${value}-${by > 0 ? 'up' : 'down'}-${sizeOf(Math.abs(by))}`)

/** What a buyer felt between two moods, as a sentence with their name. */
export const feelingWords = (name: string, before: Mood, after: Mood, { t }: Translator): string => {
  const moved = MOOD_VALUES.filter((value) => before[value] !== after[value])
  if (moved.length === 0) return t('debrief.feelsSame', { name })
  const parts = moved.map((value) => partOf(value, after[value] - before[value], t))
  return t('debrief.feels', { name, parts: parts.join(t('debrief.feelsJoin')) })
}
