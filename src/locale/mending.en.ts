/** What one press mends, and what a trainee meets where nobody does. */
import type { mendingZh } from './mending.zh-CN.ts'
import type { Worded } from './worded.ts'

export const mendingEn: Worded<typeof mendingZh> = {
  replace: 'Change "{{found}}" to "{{meant}}"',
  knot: 'Begin a scene "{{name}}"',
  declare: 'Declare VAR {{name}} = 0',
  close: 'Add "{{sign}}"',
  header: 'Add {{line}} at the top',
  remove: 'Remove {{line}}',
  id: 'Name it {{id}}',
  tag: 'Add # {{key}}: to fill in',
  ending: 'Add an ending at the end',
  end: 'Add -> END, to stop here',
  wide: 'Make the signs plain',
  copy: 'Copy {{ids}} from {{source}}, marked to be translated',
  language: 'Begin {{file}} from {{source}}',
  same: 'As in {{source}}: {{line}}',
  note: 'before a quick fix',
  blocked: 'Like this a trainee cannot open the conversation.',
  stuck: 'A trainee comes to a stop half way, without an ending.',
  unscored: 'A trainee finishes and gets no score that means anything.',
  guessable: 'A trainee can guess right without listening to the buyer.',
  unfair: 'A trainee loses points for doing well, or gains by doing badly.',
  silent: 'The debrief cannot say why this reply is good or not.',
  'lost-words': 'This does nothing; a trainee sees something else than you meant.',
  'other-language':
    'Trainees of the two languages meet different tests, and their results cannot be put together.',
  unseen: 'No trainee will ever come here.',
  thin: 'There is too little, or too much at once, to practise on.',
  misled: 'The catalogue or the brief lacks something, or says it wrongly.',
  unready: 'The trainee would meet a sentence that is not finished.',
  alike: '{{count}} more like this',
  more: '{{count}} more: show all',
}
