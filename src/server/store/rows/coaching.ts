/** What leads said and certified. */

interface CommentsTable {
  id: string
  attempt: string
  turn: number | null
  text: string
  at: number
  author: string
  read: number | null
}

interface OverridesTable {
  attempt: string
  passed: number
  reason: string
  at: number
  author: string
  read: number | null
}

interface DismissalsTable {
  team: string
  person: string
  rule: string
  evidence: string
  note: string
  at: number
  author: string
}

/** `score` in tenths. */
interface CertificatesTable {
  id: string
  code: string
  person: string
  assignment: string
  attempt: string | null
  scenario: string
  version: string | null
  score: number | null
  issued: number
  revoked: number | null
  reason: string | null
}

export interface CoachingTables {
  comments: CommentsTable
  overrides: OverridesTable
  dismissals: DismissalsTable
  certificates: CertificatesTable
}
