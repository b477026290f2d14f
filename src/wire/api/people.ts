/** People, how they come in, their sessions and teams. */
import { z } from 'zod'
import {
  Flag,
  Id,
  LocaleName,
  Login,
  Name,
  Paging,
  Password,
  pageOf,
  RoleName,
  Secret,
  Time,
} from './shapes.ts'

export const TeamName = z.object({ id: Id, name: z.string() })

const LinkId = z.string().regex(/^[0-9a-f]{64}$/)

/** Who is signed in. `login` is what staff sign in with; null for trainees, who come back with a personal code. */
export const Me = z.object({
  id: Id,
  name: z.string(),
  login: z.string().nullable(),
  role: RoleName,
  locale: LocaleName,
  teams: z.array(TeamName),
  created: Time,
})
export type Me = z.infer<typeof Me>

/** What a page asks first: whether there is a server, whether anybody runs it yet, and whether the caller is known. */
export const Status = z.object({
  product: z.literal('heqi'),
  version: z.string(),
  api: z.int(),
  setUp: z.boolean(),
  signedIn: z.boolean(),
})

export const SetupBody = z.object({
  token: Secret,
  name: Name,
  login: Login,
  password: Password,
  locale: LocaleName,
})
export const LoginBody = z.object({ login: Login, password: Password })
export const ReturnBody = z.object({ code: Secret })
export const CodeBody = z.object({ code: Secret })
/** `agreed` says that the privacy notice was shown and accepted. */
export const JoinBody = z.object({ code: Secret, name: Name, locale: LocaleName, agreed: z.literal(true) })
/** `code` is shown once: whoever has it comes back as this person. */
export const JoinAnswer = z.object({ me: Me, code: z.string() })
export const CodeAnswer = z.object({ code: z.string() })

export const InviteLook = z.object({ token: Secret })
/** What a one-time link is for: a new account with that role, or a new password for the person named. */
export const InviteSeen = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invite'), role: RoleName, team: z.string().nullable(), expires: Time }),
  z.object({ kind: z.literal('reset'), name: z.string(), login: z.string(), expires: Time }),
])
export const AcceptBody = SetupBody
export const ResetBody = z.object({ token: Secret, password: Password })

export const MeChange = z.object({ name: Name.optional(), locale: LocaleName.optional() })
export const PasswordChange = z.object({ current: Password, next: Password })
/** To be erased one types one's own name. */
export const EraseBody = z.object({ name: z.string().max(200) })

/** A signed-in browser; `device` is what it called itself, shortened. */
export const SessionLine = z.object({
  id: Id,
  device: z.string(),
  created: Time,
  seen: Time,
  expires: Time,
  current: z.boolean(),
})
export type SessionLine = z.infer<typeof SessionLine>
export const SessionList = z.object({ items: z.array(SessionLine) })

/** `seen` is when they last came in. */
export const PersonLine = z.object({
  id: Id,
  name: z.string(),
  login: z.string().nullable(),
  role: RoleName,
  active: z.boolean(),
  teams: z.array(TeamName),
  created: Time,
  seen: Time.nullable(),
})
export type PersonLine = z.infer<typeof PersonLine>
export const PeopleQuery = Paging.extend({
  team: Id.optional(),
  role: RoleName.optional(),
  active: Flag.optional(),
  /** A part of the name. */
  name: z.string().max(80).optional(),
})
export const PeoplePage = pageOf(PersonLine)

/** Staff come by invitation; trainees join by a team's code. `team` is the one they are in at once. */
export const InviteBody = z.object({
  role: z.enum(['trainer', 'manager', 'admin']),
  team: Id.nullable().default(null),
})
/**
 * A link that was handed out and not used yet, by an id that opens nothing. `team` and `person` are names; `person` is
 * whose password it sets.
 */
export const OpenLink = z.object({
  id: LinkId,
  kind: z.enum(['invite', 'reset']),
  role: RoleName.nullable(),
  team: z.string().nullable(),
  person: z.string().nullable(),
  created: Time,
  expires: Time,
})
export type OpenLink = z.infer<typeof OpenLink>
export const OpenLinkList = z.object({ items: z.array(OpenLink) })
export const LinkPath = z.object({ id: LinkId })

/** `link` is shown once; it is good for one use until `expires`. */
export const LinkAnswer = z.object({ link: z.string(), expires: Time })
export const PersonChange = z.object({
  name: Name.optional(),
  role: RoleName.optional(),
  active: z.boolean().optional(),
})

/** `members` counts active ones; `open`: there is a code to join by. */
export const TeamLine = z.object({
  id: Id,
  name: z.string(),
  created: Time,
  archived: Time.nullable(),
  members: z.int(),
  open: z.boolean(),
})
export type TeamLine = z.infer<typeof TeamLine>
export const TeamQuery = z.object({ archived: Flag.optional() })
export const TeamList = z.object({ items: z.array(TeamLine) })
export const TeamBody = z.object({ name: Name })
export const TeamChange = z.object({ name: Name.optional(), archived: z.boolean().optional() })
/** Shown once: whoever has the code may join, until it is renewed or closed. */
export const TeamCodeAnswer = z.object({ code: z.string(), link: z.string() })
export const MemberPath = z.object({ id: Id, person: Id })
