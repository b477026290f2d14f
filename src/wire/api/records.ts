/** Assignments, the log of who looked at whom, privacy, and the live view. */
import { z } from 'zod'
import { AttemptLine, AttemptWhole, ExamRecord, LeaveLine } from './attempts.ts'
import { Certificate } from './certificates.ts'
import { Me, SessionLine } from './people.ts'
import { Comment } from './reviews.ts'
import {
  AssignmentKind,
  AttemptTurn,
  Flag,
  Id,
  ModeName,
  Paging,
  pageOf,
  ScenarioId,
  Time,
  Version,
} from './shapes.ts'

/** What counts as done: a score of at least `score` percent, null: the story's own mark. `attempts` at most; null: any. */
export const PassRule = z.object({
  score: z.number().min(0).max(100).nullable().default(null),
  attempts: z.int().min(1).max(100).nullable().default(null),
})

/**
 * To a whole team or to one person: exactly one of the two. `due` null: no date. A `path` has at least two different
 * scenarios; `scenario` is left out for it. `drills` may name the one turn they are about, `from` an attempt of that
 * person at that scenario: then it is to be held once.
 */
export const AssignmentBody = z
  .object({
    team: Id.nullable().default(null),
    person: Id.nullable().default(null),
    kind: AssignmentKind.default('scenario'),
    scenario: ScenarioId.nullable().default(null),
    path: z.array(ScenarioId).max(20).default([]),
    drills: z.int().min(1).max(200).nullable().default(null),
    from: AttemptTurn.nullable().default(null),
    mode: z.enum(['guided', 'practice', 'exam']).default('practice'),
    due: Time.nullable().default(null),
    rule: PassRule.default({ score: null, attempts: null }),
  })
  .refine(({ team, person }) => (team === null) !== (person === null), { path: ['team'] })
  .refine(({ kind, scenario }) => kind === 'path' || scenario !== null, { path: ['scenario'] })
  .refine(({ kind, path }) => kind !== 'path' || (path.length >= 2 && new Set(path).size === path.length), {
    path: ['path'],
  })
  .refine(({ kind, drills, from }) => kind !== 'drills' || drills !== null || from !== null, {
    path: ['drills'],
  })
  .refine(({ drills, from }) => from === null || drills === null || drills === 1, { path: ['drills'] })
  .refine(({ kind, person, from }) => from === null || (kind === 'drills' && person !== null), {
    path: ['from'],
  })
export type AssignmentBody = z.infer<typeof AssignmentBody>

/**
 * How far somebody is. `met`: the rule is fulfilled; `tries` that count for it; `best` in percent; `done` of `steps`:
 * scenarios of a path, drills held, or 0 and 1; `last` when they last tried.
 */
export const DutyProgress = z.object({
  met: z.boolean(),
  tries: z.int(),
  best: z.number().nullable(),
  done: z.int(),
  steps: z.int(),
  last: Time.nullable(),
})
export type DutyProgress = z.infer<typeof DutyProgress>

/**
 * `progress` is the caller's own, null in a lead's list. `scenario`: of a path the step to take next (for leads the
 * first). The `mode` of drills is `drill`; `from` is the one turn that they are about, null for any. In the caller's own list `due` is null where the date had passed before they
 * came to the team.
 */
export const AssignmentLine = z.object({
  id: Id,
  team: Id.nullable(),
  person: Id.nullable(),
  kind: AssignmentKind,
  scenario: ScenarioId,
  path: z.array(ScenarioId),
  drills: z.int().nullable(),
  from: AttemptTurn.nullable(),
  mode: ModeName,
  due: Time.nullable(),
  rule: PassRule,
  created: Time,
  cancelled: Time.nullable(),
  progress: DutyProgress.nullable(),
  /** When and by whom the caller was last reminded of it; `by` null once erased. */
  reminded: z.object({ at: Time, by: z.string().nullable() }).nullable(),
})
export type AssignmentLine = z.infer<typeof AssignmentLine>

/** An assignment with everybody whom it is for, by name. */
export const AssignmentReport = z.object({
  assignment: AssignmentLine,
  people: z.array(
    z.object({
      person: Id,
      name: z.string(),
      progress: DutyProgress,
      overdue: z.boolean(),
      /** The date had passed before they came to the team: it does not bind them. */
      before: z.boolean(),
      /** Done, but after the date. */
      late: z.boolean(),
      certificate: Id.nullable(),
      /** When they were last reminded of it. */
      reminded: Time.nullable(),
    }),
  ),
})
export type AssignmentReport = z.infer<typeof AssignmentReport>
export const AssignmentReports = z.object({ items: z.array(AssignmentReport) })
/** How many were reminded: those who are not done, and were not reminded within a day. */
export const RemindAnswer = z.object({ reminded: z.int() })
/** Whom alone; everybody where it is left out. */
export const RemindQuery = z.object({ person: Id.optional() })
export const AssignmentQuery = Paging.extend({ team: Id.optional(), cancelled: Flag.optional() })
export const AssignmentPage = pageOf(AssignmentLine)

/** Who did or saw what (`verb`), about whom; names are null once erased, `actor` null for the server itself. */
export const AuditLine = z.object({
  id: z.string(),
  at: Time,
  actor: z.string().nullable(),
  actorName: z.string().nullable(),
  verb: z.string(),
  person: z.string().nullable(),
  personName: z.string().nullable(),
  team: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type AuditLine = z.infer<typeof AuditLine>
export const AuditQuery = Paging.extend({ person: Id.optional(), actor: Id.optional() })
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
  attempts: z.array(AttemptWhole),
  /** Those whose version the server does not know yet. */
  aside: z.array(z.unknown()),
  exams: z.array(ExamRecord),
  /** Practice that was broken off. */
  left: z.array(LeaveLine),
  assignments: z.array(AssignmentLine),
  /** What leads wrote about one's attempts. */
  comments: z.array(Comment),
  /** Where leads said that what a rule saw of one needs nothing, and why; `by` null once erased. */
  dismissed: z.array(
    z.object({ rule: z.string(), note: z.string(), at: Time, by: z.string().nullable(), team: Id }),
  ),
  certificates: z.array(Certificate),
  /** Teams that one has left, for as long as the log of who looked at them is kept. */
  leftTeams: z.array(z.object({ team: Id, since: Time, until: Time })),
  seenBy: z.array(AuditLine),
})

/** What happens in a team as it happens; each has a cursor as its event id, from which the stream can go on. */
export const LiveEvent = z.object({ kind: z.literal('attempt'), attempt: AttemptLine })
export type LiveEvent = z.infer<typeof LiveEvent>
export const LiveQuery = z.object({ after: z.string().max(200).optional() })

export const VersionPath = z.object({ id: ScenarioId, version: Version })
