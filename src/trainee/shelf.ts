/** The stories that were built in: headers at once, texts when they are asked for. */
import { readHeader } from '../ink/header.ts'
import type { PrintedStory } from '../ink/print.ts'
import type { Header, Sources } from '../ink/types.ts'
import { LOCALES, type Locale } from '../locale/index.ts'
import type { Edition } from '../wire/practice.ts'

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
  readonly sources: (locale: Locale) => Promise<Sources | null>
  /** The story without Ink's compiler; null where it was not printed. */
  readonly printed: (locale: Locale) => Promise<PrintedStory | null>
}

/** What a build has worked out of its stories; a shelf without it reads and compiles their texts. */
export interface Prints {
  /** By path of the Chinese text. */
  readonly versions: Readonly<Record<string, string | null>>
  /** By path; null where a story has mistakes. */
  readonly stories: Readonly<Record<string, () => Promise<PrintedStory | null>>>
}

export interface Shelf {
  readonly books: readonly Book[]
  readonly find: (id: string) => Book | null
  /**
   * The story as it is told now; with `version`, as it was told in that version where that can still be had.
   * What comes back says which version it is.
   */
  readonly open: (id: string, version?: string) => Promise<Opened | null>
}

/** Stories as they were when they were played. */
export interface Editions {
  readonly edition: (version: string) => Promise<Edition | null>
}

const NO_EDITIONS: Editions = { edition: async () => null }
const NO_PRINTS: Prints = { versions: {}, stories: {} }

const PATH = /^\/stories\/([^/]+)\/([^/]+)$/

const fileOf = (path: string): { id: string; file: string } | null => {
  const [, id, file] = PATH.exec(path) ?? []
  return id && file ? { id, file } : null
}

/** A story's header from its text; null where it cannot be read. */
export const readable = (text: string | undefined, file: string): Header | null => {
  if (text === undefined) return null
  const { header, problems } = readHeader(text, file)
  return problems.some(({ severity }) => severity === 'error') ? null : header
}

type Files = Readonly<Record<string, string>>

const sourcesIn = (files: Files, locale: Locale): Sources | null => {
  const spoken = [locale, ...LOCALES].find((each) => `${each}.ink` in files)
  return spoken ? { main: `${spoken}.ink`, files } : null
}

const openFiles = async (files: Files): Promise<Opened> => {
  // Hashing is only needed once a story is opened; the catalogue does without.
  const { versionOf } = await import('../ink/version.ts')
  return {
    version: versionOf(files),
    sources: async (locale) => sourcesIn(files, locale),
    printed: async () => null,
  }
}

const readFiles = async (id: string, texts: Texts): Promise<Files> => {
  const paths = Object.keys(texts).filter((path) => fileOf(path)?.id === id)
  const read = paths.map(async (path) => [fileOf(path)?.file ?? path, (await texts[path]?.()) ?? ''] as const)
  return Object.fromEntries(await Promise.all(read))
}

/** An edition told by another training model would get another score: then it is not the version asked for. */
const openEdition = async (editions: Editions, version: string): Promise<Opened | null> => {
  const edition = await editions.edition(version)
  const opened = edition && (await openFiles(edition.files))
  return opened?.version === version ? opened : null
}

/** Opens each thing once, so that the same story is the same value; what came to nothing is tried again. */
const once = (open: (key: string) => Promise<Opened | null>) => {
  const opened = new Map<string, Promise<Opened | null>>()
  return async (key: string): Promise<Opened | null> => {
    const opening = opened.get(key) ?? open(key)
    opened.set(key, opening)
    const value = await opening.catch((error: unknown) => {
      opened.delete(key)
      throw error
    })
    if (!value) opened.delete(key)
    return value
  }
}

/** The same files each time, so that the same story is the same value; what did not arrive is asked for again. */
const askedOnce = (read: () => Promise<Files>): (() => Promise<Files>) => {
  let files: Promise<Files> | null = null
  return () => {
    files ??= read().catch((error: unknown) => {
      files = null
      throw error
    })
    return files
  }
}

/** A story whose version is known before any of its texts. */
const openPrinted = (version: string, read: () => Promise<Files>, printed: Opened['printed']): Opened => {
  const files = askedOnce(read)
  return { version, sources: async (locale) => sourcesIn(await files(), locale), printed }
}

/** Puts stories on a shelf; the tables are by path, `/stories/<id>/<file>`. */
export const shelve = (
  headers: Readonly<Record<string, string>>,
  texts: Texts,
  editions: Editions = NO_EDITIONS,
  prints: Prints = NO_PRINTS,
): Shelf => {
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
  const openCurrent = once(async (id) => {
    if (!find(id)) return null
    const version = prints.versions[`/stories/${id}/zh-CN.ink`]
    if (!version) return openFiles(await readFiles(id, texts))
    const printed: Opened['printed'] = async (locale) =>
      (await prints.stories[`/stories/${id}/${spokenIn(id, locale)}.ink`]?.()) ?? null
    return openPrinted(version, () => readFiles(id, texts), printed)
  })
  const openKept = once((version) => openEdition(editions, version))
  const open = async (id: string, version?: string): Promise<Opened | null> => {
    const current = await openCurrent(id)
    if (version === undefined || current?.version === version) return current
    return (await openKept(version)) ?? current
  }
  return { books, find, open }
}

const HEADS: Readonly<Record<Locale, () => Promise<Readonly<Record<string, string>>>>> = {
  'zh-CN': async () => (await import('./heads.zh-CN.ts')).heads,
  en: async () => (await import('./heads.en.ts')).heads,
}

/** The stories in `stories/`, as the build found them; nothing can be read of them before `learn` has fetched their heads. */
export interface BuiltShelf {
  readonly shelf: Shelf
  /** Fetches what a catalogue in this language shows. */
  readonly learn: (locale: Locale) => Promise<void>
}

/** Heads come by language: a reader needs one, and those of stories that are told in another only. */
export const builtShelf = (editions: Editions): BuiltShelf => {
  const texts = import.meta.glob<string>('/stories/*/*.ink', { query: '?raw', import: 'default' })
  const headers = Object.fromEntries(Object.keys(texts).map((path) => [path, '']))
  const shelf = shelve(headers, texts, editions, {
    versions: import.meta.glob<string | null>('/stories/*/zh-CN.ink', {
      query: '?version',
      import: 'default',
      eager: true,
    }),
    stories: import.meta.glob<PrintedStory | null>('/stories/*/{zh-CN,en}.ink', {
      query: '?printed',
      import: 'default',
    }),
  })
  const learn = async (locale: Locale): Promise<void> => {
    const spoken = new Set([locale, ...shelf.books.flatMap((book) => book.spoken(locale) ?? [])])
    for (const heads of await Promise.all([...spoken].map((each) => HEADS[each]())))
      Object.assign(headers, heads)
  }
  return { shelf, learn }
}
