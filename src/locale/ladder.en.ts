/** The five steps of the catalogue. */
import type { ladderZh } from './ladder.zh-CN.ts'
import type { Worded } from './worded.ts'

export const ladderEn: Worded<typeof ladderZh> = {
  title: 'Five levels',
  next: 'Next',
  meet: 'Meet {{name}}: {{title}}',
  goOn: 'Go on with {{name}}: {{title}}',
  goOnExam: 'Go on with the exam, {{name}}: {{title}}',
  progress: '{{passed}} of {{count}} passed',
  all: 'All {{count}} passed. Try another version and see whether it holds.',
  count: '{{passed}} of {{count}}',
  none: 'No story on this level yet.',
  noneShort: 'none yet',
  mastered: 'mastered',
  masteredCount: '{{count}} mastered',
  missingBoth: 'To master it: pass another version on another day',
  missingVariant: 'To master it: pass another version',
  missingDay: 'To master it: pass once more on another day',
  missingOne: 'To master it: pass once more',
  firstDay: 'Your first day',
  firstDayText: 'Begin with these {{count}}: short, with a hint before each reply.',
  firstDayDone: 'done',
  desk: 'My practice',
  due: 'Drills: {{count}} today',
  drills: 'Drills',
  toProgress: 'Progress',
  new: 'where new agents begin',
  senior: 'for seasoned agents',
  best: 'best {{score}}',
  folded: 'The lines that cost most lie open; press any other to open it.',
  foldedAll: 'Press a line to open it.',
}
