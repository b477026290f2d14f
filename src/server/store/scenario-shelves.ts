/** Published scenario versions, what each team has live, and assignments. */
import type { Mode } from '../../training/index.ts'
import type { Branch } from '../../wire/attempt.ts'
import type { Page, PageAsk } from './store.ts'

/** A published version without its sources. `version` is the SHA-256 of them all; nothing of it ever changes. */
export interface ScenarioVersion {
  readonly version: string
  readonly scenario: string
  /** The structure's hash: versions that differ in words alone share it. */
  readonly structure: string
  /** Title and level by locale, as the header has them. */
  readonly titles: Readonly<Record<string, string>>
  readonly level: number
  readonly variants: number
  readonly pass: number
  /** False where the story could not be solved within its budget: its attempts have no score. */
  readonly complete: boolean
  readonly origin: 'shipped' | 'published'
  readonly published: number
  /** The trainer; null for shipped ones. */
  readonly by: string | null
}

/** `files` by path as the compiler reads them; `report` the analysis at publishing, as JSON text. */
export interface ScenarioEdition extends ScenarioVersion {
  readonly files: Readonly<Record<string, string>>
  readonly report: string
}

/** A scenario that a team has live, and in which version. */
export interface Live {
  readonly scenario: string
  readonly version: string
}

export interface Scenarios {
  /** Idempotent: a version that is there stays as it was; says whether it is new. */
  readonly publish: (edition: ScenarioEdition) => Promise<boolean>
  readonly find: (version: string) => Promise<ScenarioVersion | null>
  /** With its sources and report. */
  readonly edition: (version: string) => Promise<ScenarioEdition | null>
  /** All versions, newest first; of one scenario, or of all where null. */
  readonly versions: (scenario: string | null) => Promise<readonly ScenarioVersion[]>
  /** Null where the team has never chosen: then every scenario's newest version is live. */
  readonly liveOf: (team: string) => Promise<readonly Live[] | null>
  /** A version's words in a language as they were kept, JSON text; null where they were not worked out yet. */
  readonly script: (version: string, locale: string) => Promise<string | null>
  /** Keeps them for good: a version never changes. */
  readonly keepScript: (version: string, locale: string, script: string) => Promise<void>
  /** Replaces the team's choice; versions must be there, one a scenario. False where a version is unknown. */
  readonly choose: (team: string, live: readonly Live[], now: number) => Promise<boolean>
}

/** `score` in percent; null: the story's own mark. `attempts` at most; null: any number. */
export interface PassRule {
  readonly score: number | null
  readonly attempts: number | null
}

/**
 * For a team or for one person, exactly one of them. `due` null: no date. A `path` has its scenarios in order, the
 * first of them is `scenario`; `drills` says how many of the scenario's are to be held, `from` which turn of the
 * person's they are about (null: any).
 */
export interface Assignment {
  readonly id: string
  readonly team: string | null
  readonly person: string | null
  readonly kind: 'scenario' | 'path' | 'drills'
  readonly scenario: string
  readonly path: readonly string[]
  readonly drills: number | null
  readonly from: Branch | null
  readonly mode: Mode
  readonly due: number | null
  readonly rule: PassRule
  readonly created: number
  readonly by: string
  readonly cancelled: number | null
}

/** What a person has to do; `since` when they came to the team that it is for, null where it is for them alone. */
export interface OwnAssignment extends Assignment {
  readonly since: number | null
}

/** Somebody was reminded of an assignment; the newest time counts. */
export interface Reminder {
  readonly assignment: string
  readonly person: string
  readonly at: number
  readonly by: string
}

export interface Reminders {
  /** Reminds those who were not reminded after `since`; gives whom. */
  readonly remind: (asked: {
    readonly assignment: string
    readonly people: readonly string[]
    readonly by: string
    readonly since: number
    readonly now: number
  }) => Promise<readonly string[]>
  readonly reminders: (assignments: readonly string[]) => Promise<readonly Reminder[]>
}

export interface Assignments extends Reminders {
  readonly create: (assignment: Assignment) => Promise<void>
  readonly find: (id: string) => Promise<Assignment | null>
  /** Those that are there, in no order. */
  readonly findMany: (ids: readonly string[]) => Promise<readonly Assignment[]>
  readonly cancel: (id: string, now: number) => Promise<boolean>
  /** Newest first; of these teams (and their members), or of all where null. */
  readonly list: (
    filter: { readonly teams: readonly string[] | null; readonly cancelled: boolean },
    page: PageAsk,
  ) => Promise<Page<Assignment>>
  /** What a person has to do: to them or to a team of theirs, not cancelled, by due date. */
  readonly forPerson: (person: string) => Promise<readonly OwnAssignment[]>
}

/**
 * What a team sets out to reach together. `passed`: so many percent of its trainees have passed a scenario's exam by
 * `due`; `drills`: so many drills done by all of them in a week.
 */
export interface Goal {
  readonly id: string
  readonly team: string
  readonly kind: 'passed' | 'drills'
  /** Null for drills. */
  readonly scenario: string | null
  readonly target: number
  readonly due: number | null
  readonly created: number
  readonly by: string
  readonly ended: number | null
}

export interface Goals {
  readonly create: (goal: Goal) => Promise<void>
  /** A team's goals that were not taken away, oldest first. */
  readonly of: (team: string) => Promise<readonly Goal[]>
  /** False where the team has no such goal any more. */
  readonly end: (team: string, id: string, now: number) => Promise<boolean>
}
