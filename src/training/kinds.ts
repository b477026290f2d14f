/** The words that a story's header is written in; apart, so that a page can read headers without the whole model. */

/** What a buyer is after. */
export type Motive = 'grievance' | 'doubt' | 'leverage'
export const MOTIVES: readonly Motive[] = ['grievance', 'doubt', 'leverage']

/** How hard a fault hits: one step of anger less, as the table says, or one more. */
export type Temper = 'mild' | 'even' | 'hot'
export const TEMPERS: readonly Temper[] = ['mild', 'even', 'hot']

export const MOOD_MAX = 20

/** On the grid from 0 to MOOD_MAX. */
export interface Mood {
  readonly anger: number
  readonly trust: number
  readonly heard: number
}
export type MoodValue = keyof Mood
export const MOOD_VALUES: readonly MoodValue[] = ['anger', 'trust', 'heard']
