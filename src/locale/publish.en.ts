/** Words for publishing a story to the server. */
import type { publishZh } from './publish.zh-CN.ts'
import type { Worded } from './worded.ts'

export const publishEn: Worded<typeof publishZh> = {
  open: 'Publish',
  title: 'Publish "{{id}}"',
  text: 'Teams can then choose to play it. A published version never changes: to mend it, mend the draft and publish again; what was played still counts by its own version.',
  go: 'Publish',
  checking: 'Checking; a large story takes a while…',
  errors: '{{count}} to be mended first',
  incomplete: 'It could not be analysed to its end and will give no score. Publish it all the same',
  incompleteFirst: 'If you mean it, tick the box and press publish once more.',
  done: 'Published as version {{version}}. Each team plays it once it has been chosen there.',
  warnings: 'The check also noticed',
  choose: 'Choose it for a team',
  at: '{{file}}, line {{line}}',
  close: 'Good',
}
