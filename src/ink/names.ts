/** Names that a broken story's text declares. */

import { MOST_TEXT } from './loading.ts'
import type { Names } from './messages.ts'
import type { Sources } from './types.ts'
import { SIGNS } from './types.ts'

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

const INCLUDED = /^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*$/gm

/** The main file and what it takes in: a draft holds the other language, too. */
export const toldFiles = ({ main, files }: Sources): readonly string[] => {
  const told = new Set([main])
  for (const file of told)
    for (const written of matches(files[file] ?? '', INCLUDED)) {
      const end = written.replaceAll('\\', '/').split('/').at(-1) ?? written
      const name = [written, end].find((one) => Object.hasOwn(files, one)) ?? ''
      if (name !== '') told.add(name)
    }
  return [...told]
}

/** Names in the sources that a message may have meant, read from the text: a broken story has no tree. */
export const namesIn = ({ main, files }: Sources): Names => {
  const text = toldFiles({ main, files })
    .map((file) => files[file] ?? '')
    .join('\n')
    .slice(0, MOST_TEXT)
  const knots = matches(text, /^[ \t]*={2,}[ \t]*(?:function[ \t]+)?([\p{L}\p{N}_]+)/gmu)
  const stitches = matches(text, /^[ \t]*=[ \t]*([\p{L}\p{N}_]+)/gmu)
  const labels = matches(text, /^[ \t]*[-*+][-*+ \t]*\(([\p{L}\p{N}_]+)\)/gmu)
  const variables = matches(text, /(?:VAR|CONST|LIST|temp)[ \t]+([\p{L}\p{N}_]+)/gu)
  return {
    targets: [...knots, ...stitches, ...labels, 'END', 'DONE'],
    variables: [...SIGNS, ...variables],
    files: Object.keys(files).filter((file) => file !== main),
  }
}
