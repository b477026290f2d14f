/** Assignments: what is given, and how far it is. */
import type { dutyZh } from './duty.zh-CN.ts'
import type { Worded } from './worded.ts'

export const dutyEn: Worded<typeof dutyZh> = {
  kind: 'What',
  'kind-scenario': 'one story',
  'kind-path': 'a path of stories',
  'kind-drills': 'drills',
  path: 'In this order; the next comes once the one before is done',
  pathNone: 'Add at least two.',
  pathAdd: 'Add to the end',
  pathTake: 'Take out "{{title}}"',
  drills: 'How many to hold',
  drillsHint: 'each drill that holds counts once',
  drillsOf: '{{count}} drills',
  turn: 'line {{turn}} once more',
  doneOf: '{{done}} of {{all}} have done it',
  before: 'due before they joined',
  certificate: 'certificate',
  late: 'done after its date',
  there: 'This has been given already',
  thereText: 'It is still open:',
  thereGo: 'Go to it',
  thereAgain: 'Give it anyway',
}
