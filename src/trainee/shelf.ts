/** The stories that were built in: headers at once, texts when they are asked for. */
import { readHeader } from '../ink/header.ts'
import type { Header, Sources } from '../ink/types.ts'
import { LOCALES, type Locale } from '../locale/index.ts'

type Texts = Readonly<Record<string, () => Promise<string>>>

export interface Book {
  readonly id: string
  /** Null where the header cannot be read. */
  readonly header: (locale: Locale) => Header | null
  /** The language it is told in where the wanted one is missing. */
  readonly spoken: (locale: Locale) => Locale | null
}

export interface Opened {
  readonly version: string
  readonly sources: (locale: Locale) => Sources | null
}

export interface Shelf {
  readonly books: readonly Book[]
  readonly find: (id: string) => Book | null
  readonly open: (id: string) => Promise<Opened | null>
}

const PATH = /^\/stories\/([^/]+)\/([^/]+)$/

const fileOf = (path: string): { id: string; file: string } | null => {
  const [, id, file] = PATH.exec(path) ?? []
  return id && file ? { id, file } : null
}

const readable = (text: string | undefined, file: string): Header | null => {
  if (text === undefined) return null
  const { header, problems } = readHeader(text, file)
  return problems.some(({ severity }) => severity === 'error') ? null : header
}

/** Puts stories on a shelf; both tables are by path, `/stories/<id>/<file>`. */
export const shelve = (headers: Readonly<Record<string, string>>, texts: Texts): Shelf => {
  const ids = [...new Set(Object.keys(headers).flatMap((path) => fileOf(path)?.id ?? []))].sort()
  const spokenIn = (id: string, locale: Locale): Locale | null =>
    [locale, ...LOCALES].find((each) => `/stories/${id}/${each}.ink` in headers) ?? null
  const books = ids
    .filter((id) => spokenIn(id, 'zh-CN') !== null)
    .map((id): Book => {
      const spoken = (locale: Locale) => spokenIn(id, locale)
      return {
        id,
        spoken,
        header: (locale) => {
          const file = `${spoken(locale)}.ink`
          return readable(headers[`/stories/${id}/${file}`], file)
        },
      }
    })
  const find = (id: string) => books.find((book) => book.id === id) ?? null
  const open = async (id: string): Promise<Opened | null> => {
    const book = find(id)
    if (!book) return null
    const paths = Object.keys(texts).filter((path) => fileOf(path)?.id === id)
    const read = await Promise.all(
      paths.map(async (path) => [fileOf(path)?.file ?? path, (await texts[path]?.()) ?? ''] as const),
    )
    const files = Object.fromEntries(read)
    // Hashing is only needed once a story is opened; the catalogue does without.
    const { versionOf } = await import('../ink/version.ts')
    return {
      version: versionOf(files),
      sources: (locale) => {
        const spoken = book.spoken(locale)
        return spoken ? { main: `${spoken}.ink`, files } : null
      },
    }
  }
  return { books, find, open }
}

/** The stories in `stories/`, as the build found them. */
export const builtShelf = (): Shelf =>
  shelve(
    import.meta.glob<string>('/stories/*/*.ink', { query: '?header', import: 'default', eager: true }),
    import.meta.glob<string>('/stories/*/*.ink', { query: '?raw', import: 'default' }),
  )
