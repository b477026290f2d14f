/** Problems are values; these two make them. */
import { nearest } from './nearest.ts'
import type { Place, Problem, Severity } from './types.ts'

/** A problem with its optional words left out where there are none. */
export const problem = (
  severity: Severity,
  at: Place,
  rule: string,
  found: string | null = null,
  meant: string | null = null,
): Problem => ({
  at,
  rule,
  severity,
  ...(found === null ? {} : { found }),
  ...(meant === null ? {} : { meant }),
})

/** A word that is none of those known, with the one probably meant; where none is near, all of them if they are few. */
export const unknownWord = (
  severity: Severity,
  at: Place,
  rule: string,
  found: string,
  known: readonly string[],
): Problem =>
  problem(severity, at, rule, found, nearest(found, known) ?? (known.length <= 8 ? known.join(' | ') : null))
