/** People and teams. What names a person stands in the identity alone: erasing that row leaves numbers without a name. */
import type { Page, PageAsk } from './store.ts'

export type Role = 'trainee' | 'trainer' | 'manager' | 'admin'

/** `name`, `login`: null once erased; `login` is null for trainees, who come back with a personal code. */
export interface Person {
  readonly id: string
  readonly role: Role
  readonly name: string | null
  readonly login: string | null
  readonly locale: string
  readonly created: number
  /** When the person last opened a session; null before the first. */
  readonly seen: number | null
  readonly active: boolean
}

/** `login` as it is compared (the caller folds case); `password` and `code` as hashes. */
export interface NewPerson {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly locale: string
  readonly login: string | null
  readonly password: string | null
  readonly code: string | null
  /** The team joined at once; null for none. */
  readonly team: string | null
}

/** A person with the password's hash, for the log-in alone. */
export interface Credentials {
  readonly person: Person
  readonly password: string | null
}

export type Enrolment =
  | { readonly kind: 'enrolled'; readonly person: Person }
  | { readonly kind: 'login-taken' | 'code-taken' | 'link-spent' | 'no-such-team' }

export interface People {
  /**
   * Adds a person; `link` is the hash of a one-time link that is spent in the same transaction, or null. A set-up
   * link counts as spent where there is an admin already.
   */
  readonly enrol: (person: NewPerson, link: string | null, now: number) => Promise<Enrolment>
  readonly find: (id: string) => Promise<Person | null>
  readonly findMany: (ids: readonly string[]) => Promise<readonly Person[]>
  readonly credentials: (login: string) => Promise<Credentials | null>
  readonly byCode: (codeHash: string) => Promise<Person | null>
  /** Newest first. Each filter null: any; `name` is a part of the name. */
  readonly list: (
    filter: {
      readonly team: string | null
      readonly role: Role | null
      readonly active: boolean | null
      readonly name: string | null
    },
    page: PageAsk,
  ) => Promise<Page<Person>>
  /** Whether there is an active admin. */
  readonly hasAdmin: () => Promise<boolean>
  readonly rename: (id: string, name: string) => Promise<boolean>
  readonly setLocale: (id: string, locale: string) => Promise<boolean>
  /** Refuses to take the role of the last active admin: false. */
  readonly setRole: (id: string, role: Role) => Promise<boolean>
  /** Ends the person's sessions too where `active` is false; refuses for the last active admin: false. */
  readonly setActive: (id: string, active: boolean) => Promise<boolean>
  /** Sets the password's hash and ends all sessions and links of theirs; `link` as in `enrol`. False where there is no such person or link. */
  readonly setPassword: (id: string, password: string, link: string | null, now: number) => Promise<boolean>
  readonly setCode: (id: string, codeHash: string) => Promise<boolean>
  /** Removes identity, sessions, links, memberships, certificates and what was written about them; attempts stay, without a name. False for the last admin. */
  readonly erase: (id: string) => Promise<boolean>
  /** People (no admins) whose last session and last attempt are both before `before`: for the retention job. */
  readonly idleSince: (before: number, limit: number) => Promise<readonly string[]>
}

/** A person in a team, and since when. */
export interface Member extends Person {
  readonly since: number
}

/** A stay in a team that is over. */
export interface Stay {
  readonly team: string
  readonly since: number
  readonly until: number
}

/** `members` counts active ones; `open`: there is a code to join by. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly created: number
  readonly archived: number | null
  readonly members: number
  readonly open: boolean
}

export interface Teams {
  readonly create: (
    team: { readonly id: string; readonly name: string; readonly code: string | null },
    now: number,
  ) => Promise<Team>
  readonly find: (id: string) => Promise<Team | null>
  /** By the hash of the join code; archived teams are not found. */
  readonly byCode: (codeHash: string) => Promise<Team | null>
  /** Teams that `person` is a member of, or all where null; by name. */
  readonly list: (person: string | null, archived: boolean) => Promise<readonly Team[]>
  readonly rename: (id: string, name: string) => Promise<boolean>
  readonly setArchived: (id: string, archived: boolean, now: number) => Promise<boolean>
  /** A new join code's hash; null closes the team to newcomers. */
  readonly setCode: (id: string, codeHash: string | null) => Promise<boolean>
  /** Idempotent; false where there is no such team or person. */
  readonly addMember: (team: string, person: string, now: number) => Promise<boolean>
  /** From `now` on the stay is over; that it was, and when, is kept for the log of who looked. */
  readonly removeMember: (team: string, person: string, now: number) => Promise<boolean>
  /** Stays of theirs that are over, oldest first. */
  readonly left: (person: string) => Promise<readonly Stay[]>
  readonly isMember: (team: string, person: string) => Promise<boolean>
  /** Ids of the teams a person is in, oldest membership first; archived ones are left out. */
  readonly of: (person: string) => Promise<readonly string[]>
  /** Whether the two people share a team that is not archived: what a manager's right to see rests on. */
  readonly share: (one: string, other: string) => Promise<boolean>
}
