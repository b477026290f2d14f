/** What can be seen of a buyer beside the mood: poses that a story asks for and the stage draws. */

export type Pose = 'neutral' | 'sneer' | 'sigh' | 'shout' | 'relief' | 'smirk' | 'tears' | 'type-fast'
export const POSES: readonly Pose[] = [
  'neutral',
  'sneer',
  'sigh',
  'shout',
  'relief',
  'smirk',
  'tears',
  'type-fast',
]
