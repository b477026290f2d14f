/** Names that a broken story's text declares. */
import { MOST_TEXT } from './loading.ts'
import type { Names } from './messages.ts'
import type { Sources } from './types.ts'

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

/** Names in the sources that a message may have meant, read from the text: a broken story has no tree. */
export const namesIn = ({ main, files }: Sources): Names => {
  const text = Object.values(files).join('\n').slice(0, MOST_TEXT)
  const knots = matches(text, /^[ \t]*={2,}[ \t]*(?:function[ \t]+)?([\p{L}\p{N}_]+)/gmu)
  const stitches = matches(text, /^[ \t]*=[ \t]*([\p{L}\p{N}_]+)/gmu)
  const labels = matches(text, /^[ \t]*[-*+][-*+ \t]*\(([\p{L}\p{N}_]+)\)/gmu)
  const variables = matches(text, /(?:VAR|CONST|LIST|temp)[ \t]+([\p{L}\p{N}_]+)/gu)
  return {
    targets: [...knots, ...stitches, ...labels, 'END', 'DONE'],
    variables,
    files: Object.keys(files).filter((file) => file !== main),
  }
}
