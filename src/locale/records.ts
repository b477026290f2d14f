/** The words of the commands that look after the data, in both languages; pages do not load them. */
import type { Locale } from './index.ts'
import { recordsEn } from './records.en.ts'
import { recordsZh } from './records.zh-CN.ts'

export type RecordsWords = typeof recordsEn

const TABLES: Readonly<Record<Locale, RecordsWords>> = { 'zh-CN': recordsZh, en: recordsEn }

export const recordsWords = (locale: Locale): RecordsWords => TABLES[locale]
