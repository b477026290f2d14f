/** Once around the place where stories are written. */
import type { tourZh } from './tour.zh-CN.ts'
import type { Worded } from './worded.ts'

export const tourEn: Worded<typeof tourZh> = {
  open: 'Look around',
  name: 'Looking around: step {{step}} of {{count}}',
  next: 'Next',
  back: 'Back',
  close: 'Close',
  done: 'Start writing',
  'write-title': 'Write',
  write:
    'The text is in the middle. Every letter is kept at once. In "+ [ ]" stands a reply, with its id, its move and why. Type "#" or press Ctrl+Space: it completes and explains.',
  'problems-title': 'See the problems',
  problems:
    'Pause, and whatever is wrong or doubtful is listed here, with what it means for a trainee and what to do; press it to go to the line. What is to stay needs a reason.',
  'play-title': 'Play it',
  play: 'It plays as you write. Change what came before, and the replies that still fit are said again. Each shows the moods it moved and the rules that fired.',
  'map-title': 'Look at the map',
  map: 'The whole story in one picture: what each reply costs, where it leads, which ending guessing meets. The best line is green, the worst red.',
  'report-title': 'Read the report',
  report:
    'Whether it may be published, which skills it trains, how many minutes it takes, whether one trick is enough to pass: it is all here, and can be printed.',
  'publish-title': 'Publish',
  publish:
    "Once the report is content, publish to the shop's server at the top right; without a server export a zip, put it under stories or send it to a colleague. Both languages need one structure.",
  book: 'How to write a story',
}
