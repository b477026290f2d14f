/** Tables to take away. Column names never change their meaning; src/server/exports/README.md lists them, and so does the table `columns`. */
import { z } from 'zod'
import { EXPORT_TABLES, FORMATS } from '../tables.ts'
import { ReportQuery } from './reports.ts'
import { Id, LocaleName, ModeName, ScenarioId, Version } from './shapes.ts'

const Format = z.enum(FORMATS)
/** Of titles, words and the head of a sheet; without it the caller's, as the browser says. */
const Language = LocaleName.optional()

/** As a report's query. Without `mode`, attempts, turns and reviews of every mode; the others are of exams. */
export const ExportQuery = ReportQuery.extend({
  format: Format.default('csv'),
  mode: ModeName.optional(),
  locale: Language,
})
export type ExportQuery = z.infer<typeof ExportQuery>
export const ExportPath = z.object({ id: Id, table: z.enum(EXPORT_TABLES) })
export const ItemsExportPath = z.object({ id: ScenarioId, version: Version })
export const ItemsExportQuery = z.object({ format: Format.default('csv'), locale: Language })
