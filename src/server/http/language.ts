/** The caller's language, from the Accept-Language header. */
import { chooseLocale, type Locale } from '../../locale/index.ts'

/** A header's languages, the most wanted first; what is refused (`q=0`) is left out. */
export const languagesIn = (header: string): readonly string[] =>
  header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [language = '', ...rest] = part.split(';').map((word) => word.trim())
      const weight = rest.find((word) => word.startsWith('q='))
      return { language, weight: weight ? Number(weight.slice(2)) || 0 : 1 }
    })
    .filter(({ language, weight }) => language !== '' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)

export const callerLocale = (header: string | undefined): Locale => chooseLocale(languagesIn(header ?? ''))
