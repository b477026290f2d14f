/** Team goals: where a team is going together, and how far it is. */
import type { goalZh } from './goal.zh-CN.ts'
import type { Worded } from './worded.ts'

export const goalEn: Worded<typeof goalZh> = {
  title: 'Team goals',
  text: 'The whole team sees how far it is: numbers alone, no names, no ranking.',
  none: 'No goal yet.',
  passed: '{{share}} of the team pass "{{title}}"',
  passedDone: '{{done}} passed; the goal is {{wanted}} of {{all}} people',
  drills: '{{count}} drills a week, all together',
  drillsDone: '{{done}} drills since Monday',
  by: 'by {{when}}',
  reached: 'reached',
  late: 'past its date',
  add: 'Set a goal',
  kind: 'What kind of goal',
  'kind-passed': 'People who pass',
  'kind-drills': 'Drills a week',
  share: 'Percent of the team',
  count: 'Drills a week',
  due: 'By when',
  dueHint: 'may be left empty',
  set: 'Set it',
  done: 'The goal is set',
  drop: 'Take away',
  dropLabel: 'Take away: {{title}}',
  dropSure: 'The team will not see it any more.',
  team: 'Team goals: {{team}}',
  there: 'There is such a goal already',
  thereText: 'It has not been reached yet:',
  thereGo: 'Go to it',
  thereAgain: 'Set it anyway',
}
