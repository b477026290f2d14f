/** Saving into the stories folder while developing. */
import type { folderZh } from './folder.zh-CN.ts'
import type { Worded } from './worded.ts'

export const folderEn: Worded<typeof folderZh> = {
  save: 'Save to stories/ (Ctrl+S)',
  saved: 'Written to stories/{{id}}',
  refused: 'Could not write to stories/{{id}}: see the terminal of npm run dev',
  note: 'before a change on disk came in',
}
