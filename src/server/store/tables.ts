/** Rows as they lie in the database: whole numbers for times and yes or no (1, 0), JSON as text, names in snake case. */
import type { Kysely } from 'kysely'

/** A column that stays empty where nothing is known. */
type Maybe<T> = T | null

interface PeopleTable {
  id: string
  role: string
  active: number
  created: number
  seen: Maybe<number>
  locale: string
}

interface IdentitiesTable {
  person: string
  name: string
  login: Maybe<string>
  password: Maybe<string>
  code: Maybe<string>
}

interface TeamsTable {
  id: string
  name: string
  code: Maybe<string>
  created: number
  archived: Maybe<number>
}

interface MembershipsTable {
  team: string
  person: string
  since: number
}

interface SessionsTable {
  token: string
  id: string
  person: string
  created: number
  seen: number
  expires: number
  agent: string
}

interface LinksTable {
  hash: string
  kind: string
  role: Maybe<string>
  team: Maybe<string>
  person: Maybe<string>
  created: number
  expires: number
}

interface LimitsTable {
  name: string
  hits: number
  until: number
}

interface LeasesTable {
  name: string
  holder: string
  until: number
}

interface AuditTable {
  id: string
  at: number
  actor: Maybe<string>
  verb: string
  person: Maybe<string>
  team: Maybe<string>
  detail: string
}

interface VersionsTable {
  version: string
  scenario: string
  structure: string
  titles: string
  level: number
  variants: number
  pass: number
  complete: number
  origin: string
  published: number
  publisher: Maybe<string>
  files: string
  report: string
}

interface ChoicesTable {
  team: string
  chosen: number
}

interface LiveTable {
  team: string
  scenario: string
  version: string
}

interface AssignmentsTable {
  id: string
  team: Maybe<string>
  person: Maybe<string>
  scenario: string
  mode: string
  due: Maybe<number>
  mark: Maybe<number>
  tries: Maybe<number>
  created: number
  creator: string
  cancelled: Maybe<number>
  kind: string
  /** Scenarios in order, as JSON. */
  path: string
  drills: Maybe<number>
}

interface RemindersTable {
  assignment: string
  person: string
  at: number
  author: string
}

/** `target` in percent of people, or in drills a week. */
interface GoalsTable {
  id: string
  team: string
  kind: string
  scenario: Maybe<string>
  target: number
  due: Maybe<number>
  created: number
  creator: string
  ended: Maybe<number>
}

interface ExamsTable {
  id: string
  person: string
  team: Maybe<string>
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
  team: Maybe<string>
  standing: string
  mode: string
  scenario: string
  version: string
  locale: string
  variant: number
  started: number
  lasted: number
  stored: number
  take: Maybe<string>
  score: Maybe<number>
  passed: number
  ending: Maybe<string>
  worth: Maybe<string>
  leftAt: Maybe<string>
  redLines: string
  serious: number
  skills: string
  branch: Maybe<string>
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
  team: Maybe<string>
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

interface PersonScenariosTable {
  person: string
  scenario: string
  version: string
  firstAttempt: Maybe<string>
  firstScore: Maybe<number>
  firstAt: Maybe<number>
  firstPassed: number
  bestScore: Maybe<number>
  lastScore: Maybe<number>
  lastAt: Maybe<number>
  counted: number
  passed: number
  red: number
  practised: number
  practisedAt: Maybe<number>
  /** Variants met in counted attempts, as JSON. */
  variants: string
}

interface TeamDaysTable {
  team: string
  day: number
  scenario: string
  version: string
  firsts: number
  firstScores: number
  firstPassed: number
  counted: number
  scored: number
  scores: number
  passed: number
  practised: number
}

interface VersionItemsTable {
  version: string
  variant: number
  decision: string
  reply: string
  n: number
  best: number
  passed: number
  scores: number
  scoreSquares: number
  losses: number
  lossSquares: number
  lossScores: number
  ms: number
  logMs: number
}

interface VersionBandsTable {
  version: string
  variant: number
  band: number
  n: number
  scores: number
  scoreSquares: number
  passed: number
  ms: number
}

interface VersionEndingsTable {
  version: string
  variant: number
  ending: string
  firsts: number
  counted: number
}

interface VersionLeavesTable {
  version: string
  variant: number
  decision: string
  n: number
}

/** A version's words in one language, as JSON: worked out once. */
interface ScriptsTable {
  version: string
  locale: string
  script: string
}

interface CommentsTable {
  id: string
  attempt: string
  turn: Maybe<number>
  text: string
  at: number
  author: string
  read: Maybe<number>
}

interface OverridesTable {
  attempt: string
  passed: number
  reason: string
  at: number
  author: string
  read: Maybe<number>
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
  attempt: Maybe<string>
  scenario: string
  version: Maybe<string>
  score: Maybe<number>
  issued: number
  revoked: Maybe<number>
  reason: Maybe<string>
}

/** Roll-ups: all that `recount` empties and fills again. */
export interface RollupTables {
  personScenarios: PersonScenariosTable
  teamDays: TeamDaysTable
  versionItems: VersionItemsTable
  versionBands: VersionBandsTable
  versionEndings: VersionEndingsTable
  versionLeaves: VersionLeavesTable
}

export interface Tables extends RollupTables {
  people: PeopleTable
  identities: IdentitiesTable
  teams: TeamsTable
  memberships: MembershipsTable
  sessions: SessionsTable
  links: LinksTable
  limits: LimitsTable
  leases: LeasesTable
  audit: AuditTable
  versions: VersionsTable
  choices: ChoicesTable
  live: LiveTable
  assignments: AssignmentsTable
  reminders: RemindersTable
  goals: GoalsTable
  exams: ExamsTable
  attempts: AttemptsTable
  records: RecordsTable
  aside: AsideTable
  leaves: LeavesTable
  scripts: ScriptsTable
  comments: CommentsTable
  overrides: OverridesTable
  dismissals: DismissalsTable
  certificates: CertificatesTable
  counters: { name: string; value: number }
  meta: { name: string; value: string }
}

export type Db = Kysely<Tables>

/** Every table with its key, those that others refer to first: the order in which rows can be put back. */
export const TABLE_KEYS: { readonly [T in keyof Tables]: readonly (keyof Tables[T] & string)[] } = {
  meta: ['name'],
  counters: ['name'],
  people: ['id'],
  identities: ['person'],
  teams: ['id'],
  memberships: ['team', 'person'],
  sessions: ['token'],
  links: ['hash'],
  limits: ['name'],
  leases: ['name'],
  audit: ['id'],
  versions: ['version'],
  choices: ['team'],
  live: ['team', 'scenario'],
  assignments: ['id'],
  reminders: ['assignment', 'person'],
  goals: ['id'],
  exams: ['id'],
  attempts: ['seq'],
  records: ['seq'],
  aside: ['id'],
  leaves: ['id'],
  scripts: ['version', 'locale'],
  comments: ['id'],
  overrides: ['attempt'],
  dismissals: ['team', 'person', 'rule', 'evidence'],
  certificates: ['id'],
  personScenarios: ['person', 'version'],
  teamDays: ['team', 'day', 'version', 'scenario'],
  versionItems: ['version', 'variant', 'decision', 'reply'],
  versionBands: ['version', 'variant', 'band'],
  versionEndings: ['version', 'variant', 'ending'],
  versionLeaves: ['version', 'variant', 'decision'],
}

export const TABLES = Object.keys(TABLE_KEYS) as readonly (keyof Tables)[]

export const ROLLUPS: readonly (keyof RollupTables)[] = [
  'personScenarios',
  'teamDays',
  'versionItems',
  'versionBands',
  'versionEndings',
  'versionLeaves',
]
