/** Roll-ups: all that `recount` empties and fills again. */

interface PersonScenariosTable {
  person: string
  scenario: string
  version: string
  firstAttempt: string | null
  firstScore: number | null
  firstAt: number | null
  firstPassed: number
  bestScore: number | null
  lastScore: number | null
  lastAt: number | null
  counted: number
  passed: number
  red: number
  practised: number
  practisedAt: number | null
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

export interface RollupTables {
  personScenarios: PersonScenariosTable
  teamDays: TeamDaysTable
  versionItems: VersionItemsTable
  versionBands: VersionBandsTable
  versionEndings: VersionEndingsTable
  versionLeaves: VersionLeavesTable
}
