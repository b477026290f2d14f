/** What a certificate is for, in one line. */
import { useWords } from './words.ts'

/** As the server tells it; titles by language. */
export interface Earned {
  readonly kind: 'scenario' | 'path' | 'drills'
  readonly drills: number | null
  readonly stories: readonly {
    readonly scenario: string
    readonly titles: Readonly<Record<string, string>>
  }[]
}

/** The titles of a certificate's stories in the reader's language, or in any that there is. */
export const useEarnedTitles = (): ((earned: Earned) => readonly string[]) => {
  const { locale } = useWords()
  return ({ stories }) =>
    stories.map(({ scenario, titles }) => titles[locale] ?? Object.values(titles)[0] ?? scenario)
}

/** All of it: every story of a path in its order, how many drills of which one. */
export const useEarned = (): ((earned: Earned) => string) => {
  const { t } = useWords()
  const titlesOf = useEarnedTitles()
  return (earned) => {
    const title = titlesOf(earned).join(' → ')
    return earned.kind === 'drills' ? t('certificate.drills', { title, count: earned.drills ?? 0 }) : title
  }
}
