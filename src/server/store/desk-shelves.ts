/** What the front desk keeps: sessions, one-time links, limits, leases, and the log of who looked at whom. */
import type { Person, Role } from './people-shelves.ts'
import type { Page, PageAsk } from './store.ts'

/** `id` names the session in lists; `agent` is a coarse word for the browser, never the whole header. */
export interface Session {
  readonly id: string
  readonly person: string
  readonly created: number
  readonly seen: number
  readonly expires: number
  readonly agent: string
}

/** Who asks: all that a request's guard needs, in one look-up. `teams` without archived ones. */
export interface Visitor {
  readonly session: Session
  readonly person: Person
  readonly teams: readonly string[]
}

export interface Sessions {
  /** `token` is the hash of the session's token. `replaces`: the hash of an older token that ends in the same step. */
  readonly open: (
    session: Omit<Session, 'seen'> & { readonly token: string },
    replaces: string | null,
  ) => Promise<void>
  /** Null where it is unknown, expired, or the person is not active. */
  readonly find: (token: string, now: number) => Promise<Visitor | null>
  /** Moves `seen` and `expires` on. */
  readonly touch: (token: string, now: number, expires: number) => Promise<void>
  readonly listOf: (person: string, now: number) => Promise<readonly Session[]>
  readonly end: (token: string) => Promise<void>
  /** Ends one session by its id where it is this person's. */
  readonly revoke: (person: string, id: string) => Promise<boolean>
  /** Ends all of a person's sessions but the one with the id `except`; says how many. */
  readonly revokeAll: (person: string, except: string | null) => Promise<number>
  /** Forgets sessions that expired before `now`; says how many. */
  readonly sweep: (now: number) => Promise<number>
}

/** `setup` makes the first admin, `invite` a member of staff, `reset` sets a person's password anew. */
export type LinkKind = 'setup' | 'invite' | 'reset'

/** `role`, `team` of the person that an invitation makes; `person` whose password a reset sets. */
export interface Link {
  readonly kind: LinkKind
  readonly role: Role | null
  readonly team: string | null
  readonly person: string | null
  readonly created: number
  readonly expires: number
}

export interface Links {
  /** `hash` of the link's secret. A new set-up link ends the ones before it. */
  readonly issue: (hash: string, link: Link) => Promise<void>
  /** The link where it is neither spent nor expired; spends nothing. */
  readonly peek: (hash: string, now: number) => Promise<Link | null>
  /** Links that are still good, newest first. */
  readonly open: (now: number) => Promise<readonly (Link & { readonly hash: string })[]>
  /** Ends a link unused; false where there was none. */
  readonly end: (hash: string) => Promise<boolean>
  readonly sweep: (now: number) => Promise<number>
}

export interface Limits {
  /** Counts `by` more hits (one) of `key` in the window of `span` ms that `now` falls in; gives the count and the window's end. */
  readonly hit: (
    key: string,
    span: number,
    now: number,
    by?: number,
  ) => Promise<{ readonly count: number; readonly until: number }>
  readonly clear: (key: string) => Promise<void>
  readonly sweep: (now: number) => Promise<number>
}

export interface Leases {
  /** True where `holder` may do the job `name` until `until`: nobody else's lease runs at `now`. */
  readonly take: (name: string, holder: string, now: number, until: number) => Promise<boolean>
  readonly release: (name: string, holder: string) => Promise<void>
}

/** `verb` as in `person.viewed`; `actor` null for the server itself and the command line; `detail` without personal data. */
export interface AuditEntry {
  readonly id: string
  readonly at: number
  readonly actor: string | null
  readonly verb: string
  readonly person: string | null
  readonly team: string | null
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

export interface Audit {
  readonly note: (entry: AuditEntry) => Promise<void>
  /** Newest first. Each filter null: any. */
  readonly list: (
    filter: {
      readonly actor: string | null
      readonly person: string | null
      readonly teams: readonly string[] | null
      readonly verbs: readonly string[] | null
    },
    page: PageAsk,
  ) => Promise<Page<AuditEntry>>
  /**
   * What others did about a person by `own` verbs, and by `team` verbs about a team that the person was in just then,
   * whether they are in it still or not. Newest first.
   */
  readonly about: (
    person: string,
    verbs: { readonly own: readonly string[]; readonly team: readonly string[] },
    page: PageAsk,
  ) => Promise<Page<AuditEntry>>
  /** Forgets what is older, and stays in teams that were over by then; gives how many entries. */
  readonly sweep: (before: number) => Promise<number>
}
