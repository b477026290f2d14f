/**
 * What the server keeps, as verbs of the domain; SQLite and PostgreSQL both keep it, one contract suite tests both.
 * A verb that writes resolves once its rows are on the disk for good. Times are epoch milliseconds, ids random text
 * made by the caller, secrets come hashed. A verb throws only what errors.ts names, and programmers' mistakes.
 */
import type { AttemptShelf } from './attempt-shelf.ts'
import type { Certificates, Reviews, Support } from './coaching-shelves.ts'
import type { Audit, Leases, Limits, Links, Sessions } from './desk-shelves.ts'
import type { People, Teams } from './people-shelves.ts'
import type { Reports } from './reports.ts'
import type { Assignments, Goals, Scenarios } from './scenario-shelves.ts'

export type * from './attempt-shelf.ts'
export type * from './coaching-shelves.ts'
export type * from './desk-shelves.ts'
export type * from './people-shelves.ts'
export type * from './reports.ts'
export type * from './scenario-shelves.ts'

export interface Store {
  readonly people: People
  readonly teams: Teams
  readonly sessions: Sessions
  readonly links: Links
  readonly limits: Limits
  readonly leases: Leases
  readonly audit: Audit
  readonly scenarios: Scenarios
  readonly assignments: Assignments
  readonly goals: Goals
  readonly attempts: AttemptShelf
  readonly reports: Reports
  readonly reviews: Reviews
  readonly support: Support
  readonly certificates: Certificates
  readonly engine: 'sqlite' | 'postgres'
  /** Resolves where the database answers and can be written to; throws StoreUnavailable or StoreFull where not. */
  readonly check: () => Promise<void>
  /** Works out every roll-up anew from the attempts, in one transaction. */
  readonly recount: () => Promise<void>
  /** Finishes what is under way; nothing may be asked afterwards. */
  readonly close: () => Promise<void>
}

/** One page of a longer list. `next` asks for the page after it; null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** `cursor` is a page's `next`, or null for the first page; `limit` is 1–200. */
export interface PageAsk {
  readonly cursor: string | null
  readonly limit: number
}
