/** The shelf as a team has chosen it: some of the stories that were built in, and others that came from a server. */
import type { ReadonlySignal } from '@preact/signals'
import type { LiveStory } from '../client/duties.ts'
import { LOCALES, type Locale } from '../locale/index.ts'
import { type Book, readable, type Shelf } from './shelf.ts'

const bookOf = (id: string, files: Readonly<Record<string, string>>): Book => {
  const spoken = (locale: Locale) => [locale, ...LOCALES].find((each) => `${each}.ink` in files) ?? null
  return {
    id,
    spoken,
    header: (locale) => {
      const file = `${spoken(locale)}.ink`
      return readable(files[file], file)
    },
  }
}

/** Shows what is live, while that is known; any story that was played before can still be found and opened. */
export const withLive = (
  shelf: Shelf,
  live: () => ReadonlySignal<readonly LiveStory[] | null> | null,
): Shelf => {
  const known = new Map<LiveStory, Book | null>()
  const bookFor = (story: LiveStory): Book | null => {
    const { scenario, files } = story
    const book = known.get(story) ?? (files ? bookOf(scenario, files) : shelf.find(scenario))
    known.set(story, book)
    return book
  }
  const stories = () => live()?.value ?? null
  const find = (id: string) => {
    const story = stories()?.find(({ scenario }) => scenario === id)
    return (story && bookFor(story)) ?? shelf.find(id)
  }
  return {
    get books() {
      const chosen = stories()
      if (!chosen) return shelf.books
      return chosen.flatMap((story) => bookFor(story) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    find,
    open: (id, version) =>
      shelf.open(id, version ?? stories()?.find(({ scenario }) => scenario === id)?.version),
  }
}
