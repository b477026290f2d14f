/** What of a conversation can be heard: compares two moments of it. */

import { type Effect, END_EFFECT } from '../sound/effects.ts'
import { crossings } from '../sound/weather.ts'
import { type Mood, moodOf, type Worth } from '../training/index.ts'
import type { Entry } from './entries.ts'
import type { Talk } from './talk.ts'

export interface Moment {
  /** How many lines the buyer has said, and with how many of them came a sigh. */
  readonly heard: number
  readonly sighs: number
  /** How many replies and record fields the agent has given. */
  readonly given: number
  readonly mood: Mood
  /** Set once the last line has been shown. */
  readonly ending: Worth | null
}

type Counts = Pick<Moment, 'heard' | 'sighs' | 'given'>

const countsOf = (entry: Entry): Counts => {
  if (entry.kind === 'line' && entry.line.speaker === 'buyer')
    return { heard: 1, sighs: entry.line.pose === 'sigh' ? 1 : 0, given: 0 }
  if (entry.kind === 'said') return { heard: 0, sighs: 0, given: 1 }
  if (entry.kind === 'record')
    return { heard: 0, sighs: 0, given: entry.rows.filter(({ answer }) => answer !== null).length }
  return { heard: 0, sighs: 0, given: 0 }
}

const NONE: Counts = { heard: 0, sighs: 0, given: 0 }

const countAll = (log: readonly Entry[]): Counts =>
  log.map(countsOf).reduce(
    (sum, { heard, sighs, given }) => ({
      heard: sum.heard + heard,
      sighs: sum.sighs + sighs,
      given: sum.given + given,
    }),
    NONE,
  )

/** The moment a conversation is in; reads its signals. */
export const momentOf = (talk: Talk): Moment => {
  const { session } = talk.play.value
  return {
    ...countAll(talk.log.value),
    mood: moodOf(session.memory),
    ending: talk.ended.value ? (session.ending?.worth ?? null) : null,
  }
}

/** The effects between two moments, in the order they happened; several lines at once are one message. */
export const cuesBetween = (before: Moment, now: Moment): readonly Effect[] => {
  const when = (happened: boolean, effect: Effect): readonly Effect[] => (happened ? [effect] : [])
  return [
    ...when(now.given > before.given, 'message-out'),
    ...crossings(before.mood, now.mood),
    ...when(now.heard > before.heard, 'message-in'),
    ...when(now.sighs > before.sighs, 'sigh'),
    ...(now.ending && !before.ending ? [END_EFFECT[now.ending]] : []),
  ]
}
