/** What a story is called in the reader's language. */
import { useWords } from '../../ui/index.ts'

type Titles = Readonly<Record<string, string>>

/** A title from a version's titles, or from any language it has. */
export const useTitleIn = (): ((titles: Titles, scenario: string) => string) => {
  const { locale } = useWords()
  return (titles, scenario) => titles[locale] ?? Object.values(titles)[0] ?? scenario
}
