/** Making a buyer easier or harder. */
import type { tuningZh } from './tuning.zh-CN.ts'
import type { Worded } from './worded.ts'

export const tuningEn: Worded<typeof tuningZh> = {
  side: 'Tuning',
  title: 'Easier or harder',
  text: 'Move a slider and see at once how each player fares; write it into the story when you like it. Figures are those of the screen, of 100; in the story 5 make one step, so 60 is written 12. What is good, bad or a red line stays the same.',
  anger: 'Anger at the start',
  trust: 'Trust at the start',
  heard: 'Heard at the start',
  ready: 'Heard before solutions land',
  temper: 'Temper',
  mild: 'mild',
  even: 'even',
  hot: 'hot',
  write: 'Write into the story',
  reset: 'Put back',
  busy: 'Working it out…',
  tried: 'As the sliders stand; not written into the story yet.',
  asWritten: 'As the story is written now.',
  none: 'It cannot be worked out now.',
  note: 'before tuning',
  players: 'How each player fares',
  best: 'Best at every turn',
  listener: 'One who listens',
  average: 'One who guesses',
  averageEnds: 'Where guessing ends',
  worst: 'Worst at every turn',
  outcome: '{{ending}}; anger {{anger}}, trust {{trust}}, heard {{heard}}',
  bot: '{{share}} pass, {{score}} points on average',
  endings: 'good {{good}}, fair {{fair}}, poor {{poor}}',
  was: 'was: {{was}}',
}
