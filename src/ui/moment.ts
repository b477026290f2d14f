/** Times as a list shows them. */
import type { Locale } from '../locale/index.ts'

/** Day and time of day of an instant, as the reader's clock has it. */
export const momentIn = (locale: Locale): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (at) => format.format(at)
}
