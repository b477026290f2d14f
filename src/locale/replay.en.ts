/** A talk shown again. */
import type { replayZh } from './replay.zh-CN.ts'
import type { Worded } from './worded.ts'

export const replayEn: Worded<typeof replayZh> = {
  watch: 'Watch this talk again',
  play: 'Play it',
  stop: 'Pause',
  again: 'Play again',
  back: 'Back',
  on: 'Next',
  place: 'Where it is',
  opening: 'The opening',
  at: 'Reply {{turn}} of {{count}}',
  title: 'How it went',
}
