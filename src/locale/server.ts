/** The server's words in both languages; a table of its own, so that no page carries them. */
import type { Locale } from './index.ts'
import { serverEn } from './server.en.ts'
import { serverZh } from './server.zh-CN.ts'

export type ServerWords = typeof serverEn

const TABLES: Readonly<Record<Locale, ServerWords>> = { 'zh-CN': serverZh, en: serverEn }

export const serverWords = (locale: Locale): ServerWords => TABLES[locale]

/** A sentence with its `{{values}}` put in. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => `${values[name] ?? whole}`)
