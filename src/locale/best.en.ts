/** Personal bests: a case met for the first time apart from replays. */
import type { bestZh } from './best.zh-CN.ts'
import type { Worded } from './worded.ts'

export const bestEn: Worded<typeof bestZh> = {
  title: 'Personal bests',
  text: 'Cases met for the first time stand apart from replays. Measured against oneself alone; there is no ranking.',
  textTeam:
    'The first exam at a case stands apart from other exams and practice, which may have come before it. Measured against oneself alone; there is no ranking.',
  story: 'Story',
  first: 'First attempt',
  again: 'Others',
  none: 'none yet',
  open: '{{name}}, best score {{score}}, {{title}}, {{when}}',
}
