/** Tables to take away. Column names never change their meaning; src/server/exports/README.md lists them. */
import { z } from 'zod'
import { ReportQuery } from './reports.ts'
import { Id, ModeName, ScenarioId, Version } from './shapes.ts'

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
] as const
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** `jsonl`: one JSON object a line; of `attempts`, each whole with turns and transcript. */
export const FORMATS = ['csv', 'xlsx', 'jsonl'] as const
export const FormatName = z.enum(FORMATS)
export type FormatName = z.infer<typeof FormatName>

/** As a report's query. Without `mode`, attempts, turns and reviews of every mode; the others are of exams. */
export const ExportQuery = ReportQuery.extend({
  format: FormatName.default('csv'),
  mode: ModeName.optional(),
})
export type ExportQuery = z.infer<typeof ExportQuery>
export const ExportPath = z.object({ id: Id, table: z.enum(EXPORT_TABLES) })
export const ItemsExportPath = z.object({ id: ScenarioId, version: Version })
export const ItemsExportQuery = z.object({ format: FormatName.default('csv') })
