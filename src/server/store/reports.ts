/**
 * Reports, read from roll-ups that are kept with every attempt. Sums are whole numbers so that a recount gives the
 * very same: scores and losses in tenths of a percent, times in milliseconds.
 */
import type { Mode } from '../../training/index.ts'
import type { Branch } from '../../wire/attempt.ts'
import type { AttemptLine, Exam, StoredAttempt } from './attempt-shelf.ts'
import type { Member } from './people-shelves.ts'

/** A decision's reply over first attempts: what item statistics are worked out from. `logMs`: Σ round(1000 · ln ms). */
export interface ItemReply {
  readonly version: string
  readonly variant: number
  readonly decision: string
  readonly reply: string
  readonly n: number
  /** How many of them took it without a loss. */
  readonly best: number
  readonly passed: number
  readonly scores: number
  readonly scoreSquares: number
  readonly losses: number
  readonly lossSquares: number
  readonly lossScores: number
  readonly ms: number
  readonly logMs: number
}

/** First attempts of a variant whose score falls in one tenth of the scale (0 is 0–9.9, 10 is 100). */
export interface ScoreBand {
  readonly version: string
  readonly variant: number
  readonly band: number
  readonly n: number
  readonly scores: number
  readonly scoreSquares: number
  readonly passed: number
  readonly ms: number
}

/** How often an ending was met, over first attempts and over all counted ones. */
export interface EndingCount {
  readonly version: string
  readonly variant: number
  readonly ending: string
  readonly firsts: number
  readonly counted: number
}

/** How often players left at a decision. */
export interface LeaveCount {
  readonly version: string
  readonly variant: number
  readonly decision: string
  readonly n: number
}

export interface ScenarioReport {
  readonly bands: readonly ScoreBand[]
  readonly items: readonly ItemReply[]
  readonly endings: readonly EndingCount[]
  readonly leaves: readonly LeaveCount[]
  /** Exams by what became of them. */
  readonly exams: Readonly<Record<Exam['state'], number>>
}

/** A person's first score at a version, in tenths: the matrix that reliability over scenarios is worked out from. */
export interface FirstScore {
  readonly person: string
  readonly scenario: string
  readonly version: string
  readonly score: number
}

/** Which attempts speak: one of each person at each version. Each filter null: any; `since` and `before` as in lists. */
export interface Choosing {
  readonly teams: readonly string[] | null
  readonly person: string | null
  readonly scenario: string | null
  readonly version: string | null
  readonly mode: Mode
  readonly take: 'first' | 'best' | 'last'
  readonly since: number | null
  readonly before: number | null
}

/** An attempt with its turns, without its transcript. */
export type ChosenAttempt = AttemptLine & Pick<StoredAttempt, 'turns'>

/** What an assignment asks of whom, from when on. */
export interface TryAsk {
  readonly people: readonly string[]
  readonly scenario: string
  readonly mode: Mode
  readonly since: number
  /** Exams that were begun since then and never sent are tries, too: without a score, and not passed. */
  readonly givenUp: boolean
}

/**
 * One try, in percent; `passed` as a lead has it where `overruled`. `from`: of a drill, the very turn that was answered
 * anew; null where it is none, or went on from there.
 */
export interface Tried {
  readonly id: string
  readonly person: string
  readonly version: string
  readonly stored: number
  readonly score: number | null
  readonly ended: boolean
  readonly passed: boolean
  readonly overruled: boolean
  readonly from: Branch | null
}

/** Somebody has passed a scenario's exam. */
export interface PassedExam {
  readonly person: string
  readonly scenario: string
}

/** A person's first attempt at a version, told as what was decided where. */
export type FirstTalk = Pick<StoredAttempt, 'variant' | 'ending' | 'turns'>

/** A talk of somebody's own that counts and has ended, in percent; `passed` as a lead has it where one said so. */
export interface OwnRun {
  readonly id: string
  readonly scenario: string
  readonly variant: number
  readonly started: number
  readonly score: number | null
  readonly passed: boolean
}

/** A version that a team has attempts at. */
export interface PlayedVersion {
  readonly scenario: string
  readonly version: string
  readonly n: number
}

export interface Reports {
  /** Oldest first. */
  readonly chosen: (choosing: Choosing) => Promise<readonly ChosenAttempt[]>
  /** In the order of arrival; exams given up, at the time they ran out. */
  readonly tries: (ask: TryAsk) => Promise<readonly Tried[]>
  /** Drills that these people did since then, held or not. */
  readonly drillsSince: (people: readonly string[], since: number) => Promise<number>
  /** What people have passed in an exam at some time, at whichever version, as leads have it; each once. */
  readonly passedExams: (people: readonly string[]) => Promise<readonly PassedExam[]>
  /** Newest first, at most `limit`; neither retries nor drills. */
  readonly runsOf: (person: string, limit: number) => Promise<readonly OwnRun[]>
  readonly playedBy: (team: string) => Promise<readonly PlayedVersion[]>
  /** A team's people who are active, in the order in which they came. */
  readonly members: (team: string) => Promise<readonly Member[]>
  readonly scenario: (version: string) => Promise<ScenarioReport>
  /** First attempts with a score at a version. */
  readonly firstTalks: (version: string) => Promise<readonly FirstTalk[]>
  /** First scores at these versions. */
  readonly firstScores: (versions: readonly string[]) => Promise<readonly FirstScore[]>
}
