/** How far one is with what one was given to do. */
import type { taskZh } from './task.zh-CN.ts'
import type { Worded } from './worded.ts'

export const taskEn: Worded<typeof taskZh> = {
  drills: 'drills, {{done}} of {{steps}} held',
  step: '{{done}} of {{steps}} stories done',
  turns: 'From your lead',
  turn: '{{title}}: line {{turn}} once more',
  turnOf: '{{title}}, line {{turn}}',
  given: 'Your lead gave you this line, due {{when}}.',
  givenOpen: 'Your lead gave you this line, no date.',
  givenMet: 'Your lead gave you this line, and you have held it.',
  heldTold: 'Your lead will see that you held it, as soon as it has been sent.',
  missedTold: 'Your lead still waits for this line. Think it over and try once more.',
  again: 'Once more',
  home: 'Back to your tasks',
  newer: 'The story was changed since: this is how it goes today.',
  lostTitle: 'That line is gone',
  lostText:
    'That conversation is no longer kept, so there is no way back to its line. Play the whole talk, or ask your lead for another line.',
  awayTitle: 'That line cannot be fetched now',
  awayText:
    'That conversation was played on another device. It comes from the server, which cannot be reached now. Open it again later.',
  whole: 'Play the whole talk: {{title}}',
}
