/** How the second language of a draft begins. */

import { SPEAKER_MARK } from '../ink/speakers.ts'

/** Where words begin: a tag of the header, a spoken line, a reply, the reason of one. */
const WORDS: readonly RegExp[] = [
  /^(\s*#\s*(?:title|summary|name|item|source|brief)\s*[:：]\s*)(?=\S)/gim,
  new RegExp(`^(${SPEAKER_MARK})`, 'gim'),
  /^(\s*[*+][^[\n]*\[)/gm,
  /^(\s*[*+].*#\s*why\s*[:：]\s*)/gim,
]

/** A first text for a language that is missing: the other one's structure, everything worded marked as not yet put over. */
export const begunFrom = (text: string, mark: string): string =>
  WORDS.reduce((begun, place) => begun.replace(place, `$1${mark} `), text)
