/** A story made ready to be told: as the build printed it, or compiled here where nobody printed it. */
import { readPrinted } from '../ink/print.ts'
import type { TellableStory } from '../ink/tellable.ts'
import type { Problem } from '../ink/types.ts'
import type { Locale } from '../locale/index.ts'
import type { Opened } from './shelf.ts'

/** The story in a language; a problem where it is broken, null where it is missing. */
export type Read = TellableStory | Problem | null

const read = async (opened: Opened, locale: Locale): Promise<Read> => {
  const printed = await opened.printed(locale)
  if (printed) return readPrinted(printed)
  const sources = await opened.sources(locale)
  if (!sources) return null
  // An older edition or a team's own story: the compiler is the larger half of Ink.
  const { compile } = await import('../ink/compile.ts')
  const { story, problems } = compile(sources)
  return story ?? problems.find(({ severity }) => severity === 'error') ?? null
}

let last: { readonly opened: Opened; readonly locale: Locale; readonly reading: Promise<Read> } | null = null

/** Reads a story, or gives the one that was read last: brief, play and result tell the same one. */
export const readStory = (opened: Opened, locale: Locale): Promise<Read> => {
  if (last?.opened === opened && last.locale === locale) return last.reading
  const reading = read(opened, locale)
  const mine = { opened, locale, reading }
  last = mine
  reading.catch(() => {
    if (last === mine) last = null
  })
  return reading
}

export const isStory = (read: Read): read is TellableStory => read !== null && 'header' in read
