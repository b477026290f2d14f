/** Two languages side by side. */
import type { bothZh } from './both.zh-CN.ts'
import type { Worded } from './worded.ts'

export const bothEn: Worded<typeof bothZh> = {
  view: 'Side by side',
  title: 'Both languages side by side',
  text: 'The same piece of both languages stands in one row. Press one to change it here, Enter to keep it, Esc to leave it; the line number leads to the text.',
  none: 'Both are whole; nothing is left behind.',
  count: '{{state}}: {{count}}',
  untranslated: 'to translate',
  missing: 'one lacks it',
  diverged: 'come apart',
  only: 'Only what needs a look',
  which: 'Which one',
  'zh-CN': 'Chinese',
  en: 'English',
  state: 'State',
  header: 'Header',
  gap: 'Not here: {{words}}',
  unseen: 'Not on the map: {{count}} places that nobody reaches or that lead nowhere',
  write: 'Change {{file}}, line {{line}}',
}
