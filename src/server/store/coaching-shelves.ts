/** What leads add to what the server worked out: comments, other results, dismissals, certificates. */
import type { AttemptLine, JudgedTurn } from './attempt-shelf.ts'

/** On a turn (from 1) of an attempt, or on all of it where null. `by` wrote it. */
export interface Comment {
  readonly id: string
  readonly attempt: string
  readonly turn: number | null
  readonly text: string
  readonly at: number
  readonly by: string
  /** When its player read it; null: not yet. */
  readonly read: number | null
}

/** Whether an attempt counts as passed, whatever was worked out. The attempt itself never changes. */
export interface Override {
  readonly attempt: string
  readonly passed: boolean
  readonly reason: string
  readonly at: number
  readonly by: string
  /** When its player read it; null: not yet. */
  readonly read: number | null
}

/** A lead's word on an attempt, with the reply it is about: a comment, or (`passed` not null) another result. */
export interface Remark extends Omit<Comment, 'id'>, Pick<AttemptLine, 'scenario' | 'version' | 'variant'> {
  readonly passed: boolean | null
  /** The turn it is about, and the replies up to it; null where it is about the whole attempt. */
  readonly said: (Pick<JudgedTurn, 'decision' | 'reply'> & { readonly replies: readonly string[] }) | null
}

/** An attempt that a lead has said something of. */
export type Reviewed = Pick<AttemptLine, 'id' | 'scenario' | 'started'>

export interface Reviews {
  /** Idempotent by id. */
  readonly comment: (comment: Comment) => Promise<void>
  readonly findComment: (id: string) => Promise<Comment | null>
  readonly dropComment: (id: string) => Promise<boolean>
  /** Oldest first. */
  readonly commentsOn: (attempts: readonly string[]) => Promise<readonly Comment[]>
  /** Takes the place of an earlier one. */
  readonly override: (override: Override) => Promise<void>
  readonly withdraw: (attempt: string) => Promise<boolean>
  readonly overridesOn: (attempts: readonly string[]) => Promise<readonly Override[]>
  /** A person's attempts that leads have said something of, newest first. */
  readonly reviewedOf: (person: string, limit: number) => Promise<readonly Reviewed[]>
  /** Everything that leads said of a person's attempts in the name of `teams` (null: of any), newest first. */
  readonly remarksOn: (
    person: string,
    teams: readonly string[] | null,
    limit: number,
  ) => Promise<readonly Remark[]>
  /** Its player has read all that was said of an attempt; what was read before keeps its time. */
  readonly markRead: (attempt: string, now: number) => Promise<void>
}

/** Somebody said of a person in a team that a rule's evidence needs nothing more. */
export interface Dismissal {
  readonly team: string
  readonly person: string
  readonly rule: string
  readonly evidence: string
  readonly note: string
  readonly at: number
  readonly by: string
}

export interface Support {
  /** Takes the place of an earlier one of the same evidence. */
  readonly dismiss: (dismissal: Dismissal) => Promise<void>
  readonly dismissals: (team: string) => Promise<readonly Dismissal[]>
  /** Those of one person, in any team; oldest first. */
  readonly dismissalsOf: (person: string) => Promise<readonly Dismissal[]>
}

/** `attempt` and `version` null for drills; `score` in percent. One a person and assignment. */
export interface Certificate {
  readonly id: string
  readonly code: string
  readonly person: string
  readonly assignment: string
  readonly attempt: string | null
  readonly scenario: string
  readonly version: string | null
  readonly score: number | null
  readonly issued: number
  readonly revoked: number | null
  readonly reason: string | null
}

export interface Certificates {
  /** Gives the one that is there where the person has one for the assignment already, and says whether it is new. */
  readonly issue: (
    certificate: Omit<Certificate, 'revoked' | 'reason'>,
  ) => Promise<{ readonly certificate: Certificate; readonly isNew: boolean }>
  readonly find: (id: string) => Promise<Certificate | null>
  readonly byCode: (code: string) => Promise<Certificate | null>
  /** Newest first. */
  readonly of: (people: readonly string[]) => Promise<readonly Certificate[]>
  readonly revoke: (id: string, reason: string, now: number) => Promise<boolean>
}
