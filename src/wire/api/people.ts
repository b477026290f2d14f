/** People, how they come in, their sessions and teams. */
import { z } from 'zod'
import { Flag, Id, LocaleName, Name, Paging, Password, pageOf, RoleName, Secret, Time } from './shapes.ts'

export const TeamName = z.object({ id: Id, name: z.string() })

/** Who is signed in. */
export const Me = z.object({
  id: Id,
  name: z.string(),
  role: RoleName,
  locale: LocaleName,
  teams: z.array(TeamName),
  created: Time,
})
export type Me = z.infer<typeof Me>

/** What a page asks first: whether there is a server, and whether anybody runs it yet. */
export const Status = z.object({
  product: z.literal('heqi'),
  version: z.string(),
  api: z.int(),
  setUp: z.boolean(),
})

export const SetupBody = z.object({ token: Secret, name: Name, password: Password, locale: LocaleName })
export const LoginBody = z.object({ name: Name, password: Password })
export const ReturnBody = z.object({ code: Secret })
export const CodeBody = z.object({ code: Secret })
/** `agreed` says that the privacy notice was shown and accepted. */
export const JoinBody = z.object({ code: Secret, name: Name, locale: LocaleName, agreed: z.literal(true) })
/** `code` is shown once: whoever has it comes back as this person. */
export const JoinAnswer = z.object({ me: Me, code: z.string() })
export const CodeAnswer = z.object({ code: z.string() })

export const InviteLook = z.object({ token: Secret })
/** What a one-time link is for: a first password, or a new one. */
export const InviteSeen = z.object({ name: z.string(), role: RoleName, expires: Time })
export const AcceptBody = z.object({ token: Secret, password: Password, locale: LocaleName.optional() })

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
export const SessionList = z.object({ items: z.array(SessionLine) })

/** `state` is `invited` until the first password is set, `off` once switched off. */
export const PersonLine = z.object({
  id: Id,
  name: z.string(),
  role: RoleName,
  state: z.enum(['active', 'invited', 'off']),
  teams: z.array(TeamName),
  created: Time,
  seen: Time.nullable(),
})
export type PersonLine = z.infer<typeof PersonLine>
export const PeopleQuery = Paging.extend({
  team: Id.optional(),
  role: RoleName.optional(),
  off: Flag.optional(),
})
export const PeoplePage = pageOf(PersonLine)

/** Staff come by invitation; trainees join by a team's code. */
export const InviteBody = z.object({
  name: Name,
  role: z.enum(['trainer', 'manager', 'admin']),
  teams: z.array(Id).max(100).default([]),
})
/** `link` is shown once; it is good for one use until `expires`. */
export const InviteAnswer = z.object({ person: PersonLine, link: z.string(), expires: Time })
export const PersonChange = z.object({
  name: Name.optional(),
  role: RoleName.optional(),
  active: z.boolean().optional(),
})

/** `joining` says whether the team's code still lets people in, and until when. */
export const TeamLine = z.object({
  id: Id,
  name: z.string(),
  created: Time,
  archived: z.boolean(),
  members: z.int(),
  joining: z.object({ until: Time.nullable() }).nullable(),
})
export type TeamLine = z.infer<typeof TeamLine>
export const TeamQuery = z.object({ archived: Flag.optional() })
export const TeamList = z.object({ items: z.array(TeamLine) })
export const TeamBody = z.object({ name: Name })
export const TeamChange = z.object({ name: Name.optional(), archived: z.boolean().optional() })
/** A team's new code; the one before stops working. `days` null: until it is renewed or closed. */
export const TeamCodeBody = z.object({ days: z.int().min(1).max(365).nullable().default(30) })
export const TeamCodeAnswer = z.object({ code: z.string(), link: z.string(), until: Time.nullable() })
export const TeamAnswer = z.object({ team: TeamLine })
export const MemberPath = z.object({ id: Id, person: Id })
