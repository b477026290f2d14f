/** Assignments, the log of who looked at whom, privacy, and the live view. */
import { z } from 'zod'
import { AttemptLine } from './attempts.ts'
import { Me, SessionLine } from './people.ts'
import { Id, ModeName, Note, Paging, pageOf, ScenarioId, Time, Version } from './shapes.ts'

/** What counts as done: an ended attempt, or a passed one; `times` of them. */
export const PassRule = z.object({
  need: z.enum(['ended', 'passed']),
  times: z.int().min(1).max(20).default(1),
})

/** To a whole team, or to one person of it. */
export const AssignmentBody = z.object({
  team: Id,
  person: Id.nullable().default(null),
  scenario: ScenarioId,
  mode: z.enum(['guided', 'practice', 'exam']),
  due: Time.nullable().default(null),
  rule: PassRule.default({ need: 'passed', times: 1 }),
  note: Note.default(''),
})
export type AssignmentBody = z.infer<typeof AssignmentBody>

/** `done` of `of` people have met the rule; for a trainee it is about themselves. */
export const AssignmentLine = z.object({
  id: Id,
  team: Id,
  person: Id.nullable(),
  scenario: ScenarioId,
  mode: ModeName,
  due: Time.nullable(),
  rule: PassRule,
  note: z.string(),
  created: Time,
  cancelled: Time.nullable(),
  done: z.int(),
  of: z.int(),
})
export type AssignmentLine = z.infer<typeof AssignmentLine>
export const AssignmentQuery = Paging.extend({ team: Id.optional() })
export const AssignmentPage = pageOf(AssignmentLine)

/** Who did or saw what, about whom; names are null once erased. */
export const AuditLine = z.object({
  at: Time,
  actor: Id.nullable(),
  actorName: z.string().nullable(),
  act: z.string(),
  subject: Id.nullable(),
  subjectName: z.string().nullable(),
  object: z.string().nullable(),
})
export type AuditLine = z.infer<typeof AuditLine>
export const AuditQuery = Paging.extend({ person: Id.optional() })
export const AuditPage = pageOf(AuditLine)

/** One kind of data: what it is, why it is kept and how long, in words; `days` null: as long as the account. */
export const Kept = z.object({
  what: z.string(),
  why: z.string(),
  days: z.int().nullable(),
  until: z.string(),
})
/** The notice that is shown at joining. */
export const PrivacyNotice = z.object({
  contact: z.string().nullable(),
  kept: z.array(Kept),
  never: z.array(z.string()),
  rights: z.array(z.string()),
})
export type PrivacyNotice = z.infer<typeof PrivacyNotice>
export const JoinLook = z.object({ team: z.string(), notice: PrivacyNotice })

/** Everything the server holds about one person. */
export const OwnData = z.object({
  exported: Time,
  me: Me,
  sessions: z.array(SessionLine.omit({ current: true })),
  attempts: z.array(z.object({ line: AttemptLine, transcript: z.unknown() })),
  assignments: z.array(AssignmentLine),
  seenBy: z.array(AuditLine),
})

/** What happens in a team as it happens; each has a cursor as its event id, from which the stream can go on. */
export const LiveEvent = z.object({ kind: z.literal('attempt'), attempt: AttemptLine })
export type LiveEvent = z.infer<typeof LiveEvent>
export const LiveQuery = z.object({ after: z.string().max(200).optional() })

export const VersionPath = z.object({ id: ScenarioId, version: Version })
