/** Attempts: appended once, never changed. Everything that reports say is worked out from them as they are stored. */
import type { Mode, Skill, Worth } from '../../training/index.ts'
import type { Branch } from '../../wire/attempt.ts'
import type { Page, PageAsk } from './store.ts'

/** Whether an attempt enters the statistics (an exam that the server issued), or is kept for its player alone. */
export type Standing = 'counted' | 'practice'

/**
 * One reply as the server judged it. `loss` in percent (tenths), null without a score; `cost`, of drills alone, what it
 * takes from the result, charged or not; `ms` since the reply before.
 */
export interface JudgedTurn {
  /** The decision's name, the same for the same place of the same version; item statistics stand on it. */
  readonly decision: string
  readonly reply: string
  readonly loss: number | null
  readonly cost?: number
  readonly ms: number
  /** Moves as they were judged. */
  readonly judged: readonly string[]
}

/** Points gained of those that could be gained, at the `n` decisions that offered a difference. */
export interface SkillGain {
  readonly skill: Skill
  readonly n: number
  readonly gained: number
  readonly gainable: number
}

/** A verified attempt. Whole numbers but for `score` and losses, which are in tenths of a percent. */
export interface NewAttempt {
  readonly id: string
  /** Hash of what was sent: the same id with another digest is refused. */
  readonly digest: string
  readonly person: string
  /** The team in whose name it was played; null outside any. */
  readonly team: string | null
  readonly standing: Standing
  readonly mode: Mode
  readonly scenario: string
  readonly version: string
  readonly locale: string
  readonly variant: number
  readonly started: number
  /** How long it took, in milliseconds. */
  readonly lasted: number
  /** Null where the story could not be solved, or was left before its ending. */
  readonly score: number | null
  readonly passed: boolean
  /** Null where the player left before an ending: then the last decision shown is `leftAt`. */
  readonly ending: string | null
  readonly worth: Worth | null
  readonly leftAt: string | null
  readonly redLines: readonly string[]
  /** Serious faults. */
  readonly serious: number
  readonly skills: readonly SkillGain[]
  readonly turns: readonly JudgedTurn[]
  readonly from: Branch | null
  /** The transcript as it was sent, as JSON text. */
  readonly transcript: string
}

/**
 * Which of a person's counted attempts at a version this is, in the order of arrival: the `first` of all, the first at
 * another variant (`fresh`), or one `again` at a variant already seen. Null where it is not counted.
 */
export type Take = 'first' | 'fresh' | 'again'

/** An attempt in a list: all but transcript and turns. `seq` grows with every attempt; `stored` is the server's time. */
export interface AttemptLine extends Omit<NewAttempt, 'transcript' | 'turns' | 'digest'> {
  readonly seq: number
  readonly stored: number
  readonly take: Take | null
}

/** An attempt with everything that was kept. */
export interface StoredAttempt extends AttemptLine {
  readonly digest: string
  readonly turns: readonly JudgedTurn[]
  readonly transcript: string
}

/** `known`: the same attempt was there already, this is it. `taken`: the id belongs to another attempt or person. */
export type Storing =
  | { readonly kind: 'stored' | 'known'; readonly attempt: StoredAttempt }
  | { readonly kind: 'taken' }

/** An exam as the server issued it. `state` is abandoned once it expired without an attempt. */
export interface Exam {
  readonly id: string
  readonly person: string
  readonly team: string | null
  readonly scenario: string
  readonly version: string
  readonly locale: string
  readonly seed: number
  readonly variant: number
  readonly issued: number
  readonly expires: number
  readonly state: 'open' | 'finished' | 'abandoned'
}

/** An attempt that could not be judged, as it was sent (JSON text), until the version is there. */
export interface AsideAttempt {
  readonly id: string
  readonly digest: string
  readonly person: string
  readonly team: string | null
  readonly scenario: string
  readonly version: string
  readonly why: string
  readonly received: number
  readonly body: string
}

/**
 * Practice that its player broke off: at which decision, and nothing of what was said. Counted for its version, never
 * for the person; `at` is the server's time.
 */
export interface Leave {
  readonly id: string
  /** Hash of what was sent. */
  readonly digest: string
  readonly person: string
  readonly scenario: string
  readonly version: string
  readonly variant: number
  readonly decision: string
  readonly at: number
}

/** `finished`: it came to an ending after all, and is kept as an attempt. */
export type Leaving = 'kept' | 'known' | 'finished' | 'taken'

/** Each filter null: any. `since` and `before` bound the time of storing. */
export interface AttemptFilter {
  readonly person: string | null
  readonly teams: readonly string[] | null
  readonly scenario: string | null
  readonly version: string | null
  readonly mode: Mode | null
  readonly take: readonly Take[] | null
  readonly since: number | null
  readonly before: number | null
}

export interface AttemptShelf {
  /** Idempotent by id. Roll-ups, and the exam of the same id as finished, in the same transaction. */
  readonly store: (attempt: NewAttempt, now: number) => Promise<Storing>
  readonly find: (id: string) => Promise<StoredAttempt | null>
  /** Newest first. */
  readonly list: (filter: AttemptFilter, page: PageAsk) => Promise<Page<AttemptLine>>
  /** All of them, oldest first, in parts: for exports and statistics that a page is too small for. */
  readonly lines: (filter: AttemptFilter) => AsyncIterable<readonly AttemptLine[]>
  /** As `lines`, with turns and transcripts. */
  readonly records: (filter: AttemptFilter) => AsyncIterable<readonly StoredAttempt[]>
  /** What arrived after `seq`, oldest first: nothing is ever inserted before what was given already. For the live view. */
  readonly after: (
    seq: number,
    teams: readonly string[] | null,
    limit: number,
  ) => Promise<readonly AttemptLine[]>
  /** The newest attempt's `seq`; 0 where there is none. */
  readonly lastSeq: () => Promise<number>

  readonly issueExam: (exam: Omit<Exam, 'state'>) => Promise<void>
  /** Issues it, unless the person has one open at that version: then gives that one, however many ask at once. */
  readonly beginExam: (exam: Omit<Exam, 'state'>) => Promise<Exam>
  readonly findExam: (id: string) => Promise<Exam | null>
  /** A person's exams of a version, newest first: what was issued to them before. */
  readonly examsOf: (person: string, version: string | null) => Promise<readonly Exam[]>
  /** Marks open exams that expired before `now` as abandoned; says how many. */
  readonly abandonExams: (now: number) => Promise<number>

  /** Idempotent by id; one that went on takes the place of what was kept of it. The roll-up in the same transaction. */
  readonly leave: (leave: Leave) => Promise<Leaving>
  /** All of one person, oldest first. */
  readonly leavesOf: (person: string) => Promise<readonly Leave[]>

  /** Idempotent by id, as `store`; `taken` where the id belongs to something else. */
  readonly keepAside: (attempt: AsideAttempt) => Promise<'kept' | 'known' | 'taken'>
  /** Oldest first; of one version, or of all where null. */
  readonly aside: (version: string | null, limit: number) => Promise<readonly AsideAttempt[]>
  /** All that wait of one person, oldest first. */
  readonly asideOf: (person: string) => Promise<readonly AsideAttempt[]>
  readonly findAside: (id: string) => Promise<AsideAttempt | null>
  /** Forgets one that was judged at last. */
  readonly dropAside: (id: string) => Promise<void>
}
