/** What a report looks at, as it stands in the page's address: a view that was sent on shows the same. */
import type { SentQuery } from '../../wire/api/index.ts'

export type Take = 'first' | 'best' | 'last'
export const TAKES: readonly Take[] = ['first', 'best', 'last']
export type LensMode = 'exam' | 'practice' | 'guided'
export const LENS_MODES: readonly LensMode[] = ['exam', 'practice', 'guided']

/** Empty texts where nothing was chosen; days as a date field holds them (2026-01-31), `to` included. */
export interface Lens {
  readonly scenario: string
  readonly version: string
  readonly mode: LensMode
  readonly take: Take
  readonly from: string
  readonly to: string
}

export const WIDE: Lens = { scenario: '', version: '', mode: 'exam', take: 'first', from: '', to: '' }

const DAY = /^\d{4}-\d\d-\d\d$/
const oneOf = <T extends string>(words: readonly T[], word: string | null, usual: T): T =>
  words.find((one) => one === word) ?? usual
const matching = (pattern: RegExp, word: string | null): string => (word && pattern.test(word) ? word : '')

/** Reads an address' words; what cannot be read is as if it had not been chosen. */
export const parseLens = (text: string): Lens => {
  const words = new URLSearchParams(text)
  return {
    scenario: matching(/^[a-z0-9][a-z0-9-]{0,63}$/, words.get('scenario')),
    version: matching(/^[0-9a-f]{64}$/, words.get('version')),
    mode: oneOf(LENS_MODES, words.get('mode'), WIDE.mode),
    take: oneOf(TAKES, words.get('take'), WIDE.take),
    from: matching(DAY, words.get('from')),
    to: matching(DAY, words.get('to')),
  }
}

/** The words of an address; empty where nothing was chosen. */
export const printLens = (lens: Lens): string => {
  const chosen = Object.entries(lens).filter(([key, word]) => word !== WIDE[key as keyof Lens])
  return new URLSearchParams(Object.fromEntries(chosen)).toString()
}

/** The first moment of a day as the reader's clock has it, `later` days on. */
const momentOf = (day: string, later: number): number | undefined => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return day === '' ? undefined : new Date(year, month - 1, date + later).getTime()
}

/** What the server is asked. */
export const queryOf = ({
  scenario,
  version,
  mode,
  take,
  from,
  to,
}: Lens): SentQuery<'GET /api/teams/:id/report'> => ({
  scenario: scenario || undefined,
  version: version || undefined,
  mode,
  take,
  from: momentOf(from, 0),
  to: momentOf(to, 1),
})
