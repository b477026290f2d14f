/** What a buyer carries from turn to turn: the mood on the 0–20 grid and a short memory (design, section 2). */

import { MOOD_MAX, type Mood } from './kinds.ts'

export const READY_MAX = 16
export const WAITING_MAX = 6

/** `last` value after a turn with a fault: whatever good comes next counts half. */
export const SHADOW = 1 << 17

/**
 * The bounded state that the rules read and write. All fields are small whole numbers, so that a solver can
 * pack it: broken promises 0–2, apologies 0–2, owned and solved 0/1, turns waited 0–6, `last` a bit set of
 * the good moves of the last turn (bit = index in MOVE_IDS) or SHADOW.
 */
export interface Memory extends Mood {
  readonly broken: number
  readonly apologies: number
  readonly owned: number
  readonly solved: number
  readonly waiting: number
  readonly last: number
}

/** A memory being written: the rules work in place, the session copies in and out. */
export type Draft = { -readonly [K in keyof Memory]: Memory[K] }

export const freshMemory = (mood: Mood): Memory => ({
  anger: mood.anger,
  trust: mood.trust,
  heard: mood.heard,
  broken: 0,
  apologies: 0,
  owned: 0,
  solved: 0,
  waiting: 0,
  last: 0,
})

export const moodOf = ({ anger, trust, heard }: Mood): Mood => ({ anger, trust, heard })

/** Keeps a mood value on the grid. */
export const clampMood = (value: number): number => Math.max(0, Math.min(MOOD_MAX, value))

/** Heard that this buyer needs now before a solution counts: the story's, four more for each broken promise. */
export const readiness = (ready: number, broken: number): number => Math.min(READY_MAX, ready + 4 * broken)
