/** What a draft calls itself. */
import { TO_TRANSLATE } from '../ink/leftovers.ts'
import type { Locale } from '../locale/index.ts'
import type { Files } from '../wire/draft.ts'

const TITLE = /^\s*#\s*title\s*[:：]\s*(.+?)\s*$/im

/** What a draft is called by its own text, in this language where it is told in it; its folder where it says nothing. */
export const titleOf = (id: string, files: Files, locale: Locale): string => {
  const inOrder = [files[`${locale}.ink`], ...Object.values(files)]
  const titles = inOrder.flatMap((text) => TITLE.exec(text ?? '')?.[1] ?? [])
  return titles.find((title) => !title.startsWith(TO_TRANSLATE[locale])) ?? id
}
