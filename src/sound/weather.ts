/** What a mood sounds like: how loud each layer of music is, and what is heard when a threshold is crossed. */
import { MOOD_MAX, type Mood } from '../training/index.ts'
import type { Effect } from './effects.ts'

export type Layer = 'calm' | 'tense'
export const LAYERS: readonly Layer[] = ['calm', 'tense']

const unit = (value: number): number => Math.max(0, Math.min(1, value))

/** 0 calm, 1 tense: anger makes it, trust and being heard take a little away. */
const tension = ({ anger, trust, heard }: Mood): number => {
  const share = unit((anger / MOOD_MAX - 0.25) / 0.6)
  const warmth = (trust + heard) / (2 * MOOD_MAX)
  return unit(share - 0.3 * warmth)
}

/** Each layer's share, 0–1; the squares add up to 1, so that a cross-fade keeps its loudness. */
export const layersOf = (mood: Mood): Readonly<Record<Layer, number>> => {
  const angle = (tension(mood) * Math.PI) / 2
  return { calm: Math.cos(angle), tense: Math.sin(angle) }
}

/** Anger (0–20) from which the stage has lightning, and from which the meter says storm. */
export const THUNDER_AT = [14, 17] as const

/** Trust (0–100) at which the stage lights a lantern. */
export const LANTERN_AT = [25, 50, 70] as const

const crossesUp = (marks: readonly number[], before: number, after: number): boolean =>
  marks.some((mark) => before < mark && after >= mark)

/** Thunder where anger has risen into the storm, a lantern where trust has lit one. */
export const crossings = (before: Mood, after: Mood): readonly Effect[] => {
  const percent = (trust: number) => (trust / MOOD_MAX) * 100
  const thunder: readonly Effect[] = crossesUp(THUNDER_AT, before.anger, after.anger) ? ['thunder'] : []
  const lit = crossesUp(LANTERN_AT, percent(before.trust), percent(after.trust))
  return lit ? [...thunder, 'lantern'] : thunder
}

/** A volume as it is set (0–100) as the factor it makes (0–1): the ear's half is a quarter of the force. */
export const gainOf = (volume: number): number => unit(volume / 100) ** 2
