/** Words for publishing a story to the server. */
import type { publishZh } from './publish.zh-CN.ts'
import type { Worded } from './worded.ts'

export const publishEn: Worded<typeof publishZh> = {
  open: 'Publish',
  title: 'Publish "{{id}}"',
  text: 'A published version never changes: to mend it, mend the draft and publish again; what was played still counts by its own version.',
  fresh:
    'Nobody has published "{{id}}" yet: this is a new story. Teams that never chose their stories can play it at once, the others have to choose it.',
  over: '"{{id}}" is there already: "{{title}}", last published by {{who}} on {{when}}. This becomes its next version.',
  overShipped: '"{{id}}" is "{{title}}", which comes with Heqi. This becomes its next version.',
  overMeans:
    'Teams that never chose their stories change to it at once; the others keep what they chose until they change it. Results of the two versions are kept apart.',
  overOther:
    'This draft is called "{{mine}}", that story "{{title}}". If they are not the same story, publish under another name.',
  elsewhere: 'Keep a copy under another name',
  somebody: 'a colleague',
  go: 'Publish',
  checking: 'Checking; a large story takes a while…',
  errors: '{{count}} to be mended first',
  incomplete: 'It could not be analysed to its end and will give no score. Publish it all the same',
  incompleteFirst: 'If you mean it, tick the box and press publish once more.',
  done: 'Published as version {{version}}. Teams that never chose their stories can play it now; the others once it has been chosen there.',
  warnings: 'The check also noticed',
  choose: 'Choose it for a team',
  at: '{{file}}, line {{line}}',
  close: 'Good',
}
