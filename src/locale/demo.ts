/** What `heqi demo` says, in both languages; pages do not load it. */
import { demoEn } from './demo.en.ts'
import { demoZh } from './demo.zh-CN.ts'
import type { Locale } from './index.ts'

export type DemoWords = { readonly [K in keyof typeof demoZh]: string }

const TABLES: Readonly<Record<Locale, DemoWords>> = { 'zh-CN': demoZh, en: demoEn }

export const demoWords = (locale: Locale): DemoWords => TABLES[locale]
