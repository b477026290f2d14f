/** Keys while a story is written. */
import type { keysZh } from './keys.zh-CN.ts'
import type { Worded } from './worded.ts'

export const keysEn: Worded<typeof keysZh> = {
  title: 'Keys',
  complete: 'Complete: moves, tags, scenes, variables',
  definition: 'Go to where this name is made (or press it with Ctrl held)',
  references: 'Where this name is used',
  rename: 'Rename it everywhere',
  format: 'Tidy the lines',
  find: 'Find and replace',
  nextProblem: 'The next problem, with its quick fixes',
  problems: 'List the problems below the text',
  fold: 'Fold, unfold',
  undo: 'Undo, redo',
  leave: 'Leave the text; then Tab goes on',
  map: 'On the map: the one before, the next; Enter goes to its line',
}
