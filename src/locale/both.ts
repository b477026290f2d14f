/** Both languages at once, for where there is nothing to wait for: the command line and tests. Pages load one. */
import { en } from './en.ts'
import { type Locale, type Translator, translatorOf } from './index.ts'
import { zhCN } from './zh-CN.ts'

/** A language's words and formats; ready at once. */
export const createTranslator = (locale: Locale): Translator =>
  translatorOf(locale, locale === 'en' ? en : zhCN)
