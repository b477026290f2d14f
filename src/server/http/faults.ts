/** What is wrong with what was sent, field by field, in the caller's language. */
import type { z } from 'zod'
import type { Locale } from '../../locale/index.ts'
import { fillIn, serverWords } from '../../locale/server.ts'
import type { ProblemBody } from '../../wire/api/index.ts'
import { Problem } from '../problem.ts'

const MOST_FAULTS = 20

type Issue = z.core.$ZodIssue
type FaultKind = 'missing' | 'short' | 'long' | 'wrong'

const isEmptyText = (issue: Issue): boolean =>
  issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1

const kindOf = (issue: Issue): FaultKind => {
  if (issue.input === undefined) return 'missing'
  if (isEmptyText(issue)) return 'missing'
  if (issue.code === 'too_small') return 'short'
  return issue.code === 'too_big' ? 'long' : 'wrong'
}

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const boundsOf = (issue: Issue): Record<string, string> => ({
  least: 'minimum' in issue ? `${issue.minimum}` : '',
  most: 'maximum' in issue ? `${issue.maximum}` : '',
})

const faultsIn = (issues: readonly Issue[], locale: Locale): NonNullable<ProblemBody['errors']> =>
  issues.slice(0, MOST_FAULTS).map((issue) => ({
    pointer: pointerOf(issue.path).slice(0, 200),
    detail: fillIn(serverWords(locale).faults[kindOf(issue)], boundsOf(issue)),
  }))

/** What `schema` makes of `value`; throws the problem `invalid` with every fault. */
export const parsed = <S extends z.ZodType>(schema: S, value: unknown, locale: Locale): z.output<S> => {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new Problem('invalid', { errors: faultsIn(result.error.issues, locale) })
}
