/** The words of tables that are taken away, in both languages; of the server alone, so that no page carries them. */
import { exportEn } from './export.en.ts'
import { exportZh } from './export.zh-CN.ts'
import type { Locale } from './index.ts'
import type { Worded } from './worded.ts'

export type ExportWords = Worded<typeof exportEn>

const TABLES: Readonly<Record<Locale, ExportWords>> = { 'zh-CN': exportZh, en: exportEn }

export const exportWords = (locale: Locale): ExportWords => TABLES[locale]
