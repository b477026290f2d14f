/** The thresholds that a mood crosses: where a remedy can land, and what anger simmers at until it does. */
import { readiness, SIMMER } from '../../training/index.ts'
import type { ReviewTurn } from './review.ts'

/** What held after each turn, from 0, the opening. */
export interface Threshold {
  /** Heard that the buyer needs before a remedy lands, on the 0–20 grid. */
  readonly ready: number
  /** What anger cannot fall below; null once it is solved. */
  readonly simmer: number | null
}

interface Held {
  readonly broken: number
  readonly solved: boolean
}

const after = (held: Held, { fired }: ReviewTurn): Held => {
  let { broken, solved } = held
  for (const { rule } of fired) {
    if (rule === 'solved') solved = true
    if (rule !== 'promise-broken') continue
    broken += 1
    solved = false
  }
  return { broken, solved }
}

/** Thresholds at the opening and after each turn; `ready` is the story's. */
export const thresholdsOf = (turns: readonly ReviewTurn[], ready: number): readonly Threshold[] => {
  let held: Held = { broken: 0, solved: false }
  const all = [held]
  for (const turn of turns) {
    held = after(held, turn)
    all.push(held)
  }
  return all.map(({ broken, solved }) => ({
    ready: readiness(ready, Math.min(2, broken)),
    simmer: solved ? null : SIMMER,
  }))
}

/** Whether a turn carried the buyer over what they need to feel heard, or back below it. */
export const crossing = (
  turn: ReviewTurn,
  before: Threshold | undefined,
  now: Threshold | undefined,
): 'crossed' | 'fellBack' | null => {
  if (!before || !now) return null
  const was = turn.before.heard >= before.ready
  const is = turn.after.heard >= now.ready
  if (was === is) return null
  return is ? 'crossed' : 'fellBack'
}
