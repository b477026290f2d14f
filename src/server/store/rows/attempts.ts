/** Attempts, exams that were issued, and what is kept beside them. */

interface ExamsTable {
  id: string
  person: string
  team: string | null
  scenario: string
  version: string
  locale: string
  seed: number
  variant: number
  issued: number
  expires: number
  state: string
}

/** `score` in tenths; `skills`, `red_lines` and `branch` as JSON. */
interface AttemptsTable {
  seq: number
  id: string
  digest: string
  person: string
  team: string | null
  standing: string
  mode: string
  scenario: string
  version: string
  locale: string
  variant: number
  started: number
  lasted: number
  stored: number
  take: string | null
  score: number | null
  passed: number
  ending: string | null
  worth: string | null
  leftAt: string | null
  redLines: string
  serious: number
  skills: string
  branch: string | null
}

interface RecordsTable {
  seq: number
  turns: string
  transcript: string
}

interface AsideTable {
  id: string
  digest: string
  person: string
  team: string | null
  scenario: string
  version: string
  why: string
  received: number
  body: string
}

/** Practice that was broken off, and at which decision. */
interface LeavesTable {
  id: string
  digest: string
  person: string
  scenario: string
  version: string
  variant: number
  decision: string
  at: number
}

export interface AttemptTables {
  exams: ExamsTable
  attempts: AttemptsTable
  records: RecordsTable
  aside: AsideTable
  leaves: LeavesTable
}
