/** What a buyer's face says at a mood: the nearer one of the known expressions, the more of it. */
import type { Mood, Pose, Worth } from '../../training/index.ts'
import { MOOD_MAX } from '../../training/kinds.ts'
import { lerp, ramp, unit } from '../paper.ts'
import type { Backdrop } from './backdrop.ts'
import { FACES, type Face, type FaceName, gather, mix } from './face.ts'
import type { Gesture } from './hands.ts'

/** A face with the two things that cannot stop half-way: what the hands do, and what lies behind. */
export interface Expression {
  readonly face: Face
  readonly gesture: Gesture
  readonly behind: Backdrop
}

interface Anchor {
  readonly face: FaceName
  readonly gesture: Gesture
  readonly behind: Backdrop
  /** Where this face is at home: shares of the grid. */
  readonly anger: number
  readonly trust: number
  readonly heard: number
}

// biome-ignore format: a table reads across
const ANCHORS: readonly Anchor[] = [
  { face: 'furious', gesture: 'fist', behind: 'furious', anger: 1, trust: 0.2, heard: 0.1 },
  { face: 'annoyed', gesture: 'crossed', behind: 'annoyed', anger: 0.66, trust: 0.3, heard: 0.25 },
  { face: 'suspicious', gesture: 'chin', behind: 'suspicious', anger: 0.42, trust: 0.15, heard: 0.35 },
  { face: 'tired', gesture: 'cheek', behind: 'tired', anger: 0.48, trust: 0.45, heard: 0.05 },
  { face: 'neutral', gesture: 'none', behind: 'neutral', anger: 0.22, trust: 0.4, heard: 0.4 },
  { face: 'softening', gesture: 'open', behind: 'softening', anger: 0.38, trust: 0.55, heard: 0.75 },
  { face: 'relieved', gesture: 'chest', behind: 'relieved', anger: 0.12, trust: 0.85, heard: 0.9 },
]

/** Anger shows first, being heard next. */
const distance = (mood: Mood, anchor: Anchor): number =>
  Math.hypot(
    2 * (mood.anger / MOOD_MAX - anchor.anger),
    0.7 * (mood.trust / MOOD_MAX - anchor.trust),
    0.9 * (mood.heard / MOOD_MAX - anchor.heard),
  )

/** Inverse distance, steep enough that a face keeps its character. */
const weight = (mood: Mood, anchor: Anchor): number => 1 / (distance(mood, anchor) ** 5 + 0.0004)

const nearest = (mood: Mood): Anchor =>
  ANCHORS.reduce((best, one) => (distance(mood, one) < distance(mood, best) ? one : best))

/** The mood's own expression; moods off the grid (half-way) are welcome. */
export const expressionOfMood = (mood: Mood): Expression => {
  const { gesture, behind } = nearest(mood)
  const face = gather(ANCHORS.map((anchor) => [FACES[anchor.face], weight(mood, anchor)] as const))
  return { face, gesture, behind }
}

/** How an ending shows on the face beyond the mood that led to it. */
const LEANS: Record<Worth, Mood> = {
  good: { anger: -6, trust: 6, heard: 6 },
  fair: { anger: -3, trust: 2, heard: 2 },
  poor: { anger: 3, trust: -6, heard: -6 },
}

/** The mood a face shows at an ending; unchanged before. */
export const moodAtEnd = (mood: Mood, ending: Worth | null): Mood => {
  if (!ending) return mood
  const lean = LEANS[ending]
  const on = (value: keyof Mood) => Math.max(0, Math.min(MOOD_MAX, mood[value] + lean[value]))
  return { anger: on('anger'), trust: on('trust'), heard: on('heard') }
}

/** A pose as it looks in a calm buyer and in a furious one; the mood behind it always shows through. */
interface Posed {
  readonly calm: FaceName
  /** How much of the pose covers a calm mood. */
  readonly share: number
  readonly hot: FaceName
  /** How much of it covers fury. */
  readonly hotShare: number
  readonly gesture: Gesture
  /** Behind a calm buyer; null, and always behind an angry one, is the mood's own. */
  readonly behind: Backdrop | null
}

// biome-ignore format: a table reads across
const POSED: Record<Exclude<Pose, 'neutral'>, Posed> = {
  sneer: { calm: 'sneering', share: 0.88, hot: 'contempt', hotShare: 0.85, gesture: 'crossed', behind: 'smirking' },
  sigh: { calm: 'sighing', share: 0.88, hot: 'weary', hotShare: 0.8, gesture: 'cheek', behind: 'tired' },
  shout: { calm: 'furious', share: 0.72, hot: 'furious', hotShare: 0.95, gesture: 'fist', behind: 'annoyed' },
  relief: { calm: 'relieved', share: 0.9, hot: 'softening', hotShare: 0.55, gesture: 'chest', behind: 'relieved' },
  smirk: { calm: 'smirking', share: 0.92, hot: 'contempt', hotShare: 0.7, gesture: 'phone', behind: 'smirking' },
  tears: { calm: 'weeping', share: 0.92, hot: 'weeping', hotShare: 0.66, gesture: 'none', behind: 'tired' },
  'type-fast': { calm: 'typing', share: 0.75, hot: 'typing', hotShare: 0.45, gesture: 'phone', behind: null },
}

const ANGRY: readonly Backdrop[] = ['furious', 'annoyed']

/** 0 in a calm buyer, 1 in a furious one. */
const heatOf = (mood: Mood): number => ramp(mood.anger / MOOD_MAX, 0.5, 0.9)

/** The mood's expression with a story's pose laid over it; neutral is the mood itself. */
export const expressionOf = (mood: Mood, pose: Pose): Expression => {
  const own = expressionOfMood(mood)
  if (pose === 'neutral') return own
  const { calm, share, hot, hotShare, gesture, behind } = POSED[pose]
  const heat = heatOf(mood)
  const posed = mix(FACES[calm], FACES[hot], heat)
  return {
    face: mix(own.face, posed, lerp(share, hotShare, heat)),
    gesture,
    behind: behind && !ANGRY.includes(own.behind) ? behind : own.behind,
  }
}

/** Turns the eyes: down to the keys while typing, or to the reply under the agent's hand (0 top, 1 bottom). */
export const lookAt = (face: Face, typing: boolean, glance: number | null): Face => {
  if (glance !== null) return { ...face, gx: 6, gy: -3 + 8 * unit(glance) }
  return typing ? { ...face, gx: face.gx * 0.3, gy: Math.max(face.gy, 6) } : face
}
