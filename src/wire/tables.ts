/** The tables that can be taken away, and the forms they come in: one list for the server's contract and the pages. */

/** `columns` tells what the columns of all the others are called. */
export const EXPORT_TABLES = [
  'attempts',
  'turns',
  'people',
  'skills',
  'faults',
  'trend',
  'assignments',
  'certificates',
  'reviews',
  'support',
  'columns',
] as const
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** `jsonl`: one JSON object a line; of `attempts`, each whole with turns and transcript. */
export const FORMATS = ['csv', 'xlsx', 'jsonl'] as const
export type FormatName = (typeof FORMATS)[number]
