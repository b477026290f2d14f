/** Publishing: a scenario checked in a worker becomes a version that never changes. */

import type { z } from 'zod'
import type { Problem } from '../../ink/index.ts'
import type { Locale } from '../../locale/index.ts'
import { problemText } from '../../locale/problems.ts'
import type { PublishBody, PublishReport, ScenarioLine } from '../../wire/api/index.ts'
import type { ScenarioEdition, ScenarioVersion } from '../store/store.ts'
import type { Checked } from '../verify/index.ts'

type Report = z.infer<typeof PublishReport>

/** A report as it is stored: problems without words, so that everybody reads them in their own language. */
interface StoredReport {
  readonly complete: boolean
  readonly problems: readonly Problem[]
}

/** How many remarks are told; a story with more is read better in the workbench. */
const MOST_REMARKS = 200

const inWords = ({ complete, problems }: StoredReport, locale: Locale): Report => ({
  complete,
  remarks: problems.slice(0, MOST_REMARKS).map(({ at, rule, severity, found, meant }) => ({
    rule,
    severity,
    file: at.file,
    line: at.line > 0 ? at.line : null,
    text: problemText(
      { rule, ...(found === undefined ? {} : { found }), ...(meant === undefined ? {} : { meant }) },
      locale,
    ),
  })),
})

/** What the check found, errors first, in a reader's language. */
export const reportOf = ({ complete, problems }: Checked, locale: Locale): Report =>
  inWords({ complete, problems: errorsFirst(problems) }, locale)

/** A stored report in a reader's language. */
export const readReport = (stored: string, locale: Locale): Report =>
  inWords(JSON.parse(stored) as StoredReport, locale)

const errorsFirst = (problems: readonly Problem[]): readonly Problem[] => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...problems.filter(({ severity }) => severity !== 'error'),
]

export interface Publishing {
  readonly scenario: string
  readonly files: PublishBody['files']
  readonly origin: ScenarioEdition['origin']
  readonly by: string | null
  readonly published: number
}

/** The edition to keep of a scenario that passed its check. */
export const editionOf = (checked: Checked, publishing: Publishing): ScenarioEdition => {
  const { version, structure, complete, headers, problems } = checked
  const [first] = Object.values(headers)
  if (!first) throw new Error('a scenario without a header was published')
  const report: StoredReport = { complete, problems: errorsFirst(problems).slice(0, MOST_REMARKS) }
  return {
    ...publishing,
    version,
    structure,
    complete,
    titles: Object.fromEntries(Object.entries(headers).map(([locale, { title }]) => [locale, title])),
    level: first.level,
    variants: first.variants,
    pass: first.pass,
    report: JSON.stringify(report),
  }
}

/** A version as the API tells it; `name` is the trainer's. */
export const lineOf = (version: ScenarioVersion, name: string | null): ScenarioLine => ({
  scenario: version.scenario,
  version: version.version,
  structure: version.structure,
  titles: { ...version.titles },
  level: version.level,
  variants: version.variants,
  pass: version.pass,
  complete: version.complete,
  origin: version.origin,
  published: version.published,
  by: name,
})
