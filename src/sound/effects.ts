/** What can be heard once, by the names of the sprite in assets/sound. */
import type { Worth } from '../training/index.ts'

export type Effect =
  | 'message-in'
  | 'message-out'
  | 'keys'
  | 'sigh'
  | 'thunder'
  | 'lantern'
  | 'good-end'
  | 'fair-end'
  | 'bad-end'

export const EFFECTS: readonly Effect[] = [
  'message-in',
  'message-out',
  'keys',
  'sigh',
  'thunder',
  'lantern',
  'good-end',
  'fair-end',
  'bad-end',
]

export const END_EFFECT: Readonly<Record<Worth, Effect>> = {
  good: 'good-end',
  fair: 'fair-end',
  poor: 'bad-end',
}
