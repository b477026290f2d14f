/** Reminders: what is to be done, what a lead asks for, what was written; and a lead's own side of it. */
import type { nudgeZh } from './nudge.zh-CN.ts'
import type { Worded } from './worded.ts'

export const nudgeEn: Worded<typeof nudgeZh> = {
  asked: '{{by}} reminds you: {{said}}',
  late: '"{{title}}" is overdue.',
  today: '"{{title}}" is due today.',
  tomorrow: '"{{title}}" is due tomorrow.',
  open: '"{{title}}" is not done yet.',
  comment: 'Your lead has written to you.',
  go: 'Practise',
  read: 'Read it',
  hush: 'Not again today',
  remind: 'Remind',
  remindLabel: 'Remind: {{title}}, {{who}}',
  remindText:
    '{{names}}: the next time they open the page they see a line with your name. Once a day at most for the same thing.',
  reminded: 'Reminded: {{count}}. They will see it when they next open the page.',
  remindedOne: 'Reminded. {{name}} will see it when they next open the page.',
  remindedNone: 'Nobody to remind: they are done, or were reminded today.',
  last: 'reminded {{when}}',
}
