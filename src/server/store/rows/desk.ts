/** Published stories and what teams were given to do. */

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
  publisher: string | null
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

/** A version's words in one language, as JSON: worked out once. */
interface ScriptsTable {
  version: string
  locale: string
  script: string
}

interface AssignmentsTable {
  id: string
  team: string | null
  person: string | null
  scenario: string
  mode: string
  due: number | null
  mark: number | null
  tries: number | null
  created: number
  creator: string
  cancelled: number | null
  kind: string
  /** Scenarios in order, as JSON. */
  path: string
  drills: number | null
  fromAttempt: string | null
  fromTurn: number | null
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
  scenario: string | null
  target: number
  due: number | null
  created: number
  creator: string
  ended: number | null
}

export interface DeskTables {
  versions: VersionsTable
  choices: ChoicesTable
  live: LiveTable
  scripts: ScriptsTable
  assignments: AssignmentsTable
  reminders: RemindersTable
  goals: GoalsTable
}
