/** Why the server would not take a record, in the page's own words. */
import type { MessageKey, Translator } from '../locale/index.ts'

/** A reason that the page does not know is told as the server told it. */
export const refusalWords = (
  { code, title, detail }: { readonly code: string; readonly title: string; readonly detail: string },
  { t }: Translator,
): string => {
  const key = `reasons.${code}`
  const known = t(key as MessageKey)
  return known === key ? `${title} ${detail}` : known
}
