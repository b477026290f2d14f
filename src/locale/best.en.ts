/** Personal bests: a case met for the first time apart from replays. */
import type { bestZh } from './best.zh-CN.ts'
import type { Worded } from './worded.ts'

export const bestEn: Worded<typeof bestZh> = {
  title: 'Personal bests',
  text: 'Cases met for the first time stand apart from replays. Measured against oneself alone; there is no ranking.',
  textTeam:
    'A first attempt is the first exam at a case; other exams and practice are replays. Measured against oneself alone; there is no ranking.',
  story: 'Story',
  first: 'First attempt',
  again: 'Replay',
  none: 'none yet',
  open: '{{name}}, best score {{score}}, {{title}}, {{when}}',
}
