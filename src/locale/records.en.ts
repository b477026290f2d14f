/** What the commands that look after the data say. */
import type { recordsZh } from './records.zh-CN.ts'

export const recordsEn: { readonly [K in keyof typeof recordsZh]: string } = {
  migrated: 'The database was brought up to date: {{steps}}',
  current: 'The database is up to date.',
  backedUp: 'Backup written: {{file}}',
  restored: 'Restored from {{file}}.',
  kept: 'The former database is kept: {{file}}',
  recounted: 'All statistics were worked out anew from every conversation.',
  settings: 'The settings are wrong: {{mistakes}}',
  StoreFull:
    'The disk that holds the data is full: nothing of this was written. Make some room and try again.',
  StoreUnavailable: 'The database cannot be reached: {{why}}',
  FolderTaken:
    'Another Heqi server is using the data folder {{folder}}: stop it first, or set HEQI_DATA to another folder.',
  StoreTooNew:
    'The database is newer than this Heqi (it has "{{found}}"): use the newer Heqi, or restore an older backup.',
  missing: 'There is no such file: {{file}}',
  unsound: '{{file}} is no database of Heqi, or it is damaged.',
  file: 'There is a file of that name already: choose another name.',
  people: 'That database has people in it already: restore into an empty one.',
}
