/**
 * Reports: what a team, a person and a version of a scenario show. Percent from 0 to 100, shares and coefficients as
 * fractions. Nothing here ranks anybody: people come by name.
 */
import { z } from 'zod'
import { TeamName } from './people.ts'
import { AssignmentLine, DutyProgress } from './records.ts'
import { Id, ModeName, ScenarioId, Time, Version } from './shapes.ts'
import { SupportItem } from './support.ts'

/** A value with its 95 % interval, worked out from `n` observations. */
export const Figure = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.int() })
export type Figure = z.infer<typeof Figure>

/** How far figures may be trusted: none under 30 persons (then they are null), provisional ones under 100. */
export const Trust = z.enum(['hidden', 'provisional', 'firm'])
export type Trust = z.infer<typeof Trust>

/** Which of a person's attempts at a version speaks for them. */
export const TAKES = ['first', 'best', 'last'] as const
export const TakeName = z.enum(TAKES)
export type TakeName = z.infer<typeof TakeName>

/**
 * What a report looks at; the same words stand in the page's address. `from` and `to` bound when the server stored an
 * attempt, `to` excluded. A first attempt stays the first one ever: one that lies outside the dates is left out, and
 * no later one takes its place.
 */
export const ReportQuery = z.object({
  scenario: ScenarioId.optional(),
  version: Version.optional(),
  from: z.coerce.number().pipe(Time).optional(),
  to: z.coerce.number().pipe(Time).optional(),
  mode: ModeName.default('exam'),
  take: TakeName.default('first'),
})
export type ReportQuery = z.infer<typeof ReportQuery>

/**
 * A skill over some attempts: percent gained of what could be gained, at the `n` decisions that offered a difference.
 * `value` null: under 4 of them, not enough yet. The interval is Wilson's over the decisions.
 */
export const SkillFigure = z.object({
  skill: z.string(),
  n: z.int(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type SkillFigure = z.infer<typeof SkillFigure>

/** A reply where it stands: `said` is what the buyer said just before it, `text` the reply, in the caller's language. */
export const Moment = z.object({
  scenario: ScenarioId,
  version: Version,
  /** The decision's name: the id of the first reply written at it. */
  decision: z.string(),
  reply: z.string(),
  phase: z.string(),
  said: z.string(),
  text: z.string(),
  moves: z.array(z.string()),
  /** Where the reply stands in the story's files; null where it is not found any more. */
  at: z.object({ file: z.string(), line: z.int() }).nullable(),
})
export type Moment = z.infer<typeof Moment>

/** Duties: an assignment counts once for each of its people. `started` tried, `passed` met the rule. */
export const Funnel = z.object({
  assigned: z.int(),
  started: z.int(),
  passed: z.int(),
  overdue: z.int(),
})
export type Funnel = z.infer<typeof Funnel>

/**
 * A person's row of the map. `attempts` that speak for them, `score` the mean of theirs, `last` when the newest came;
 * `ready`: of the stories that the team plays, those whose exam they have passed at some time, whatever is looked at.
 */
export const PersonRow = z.object({
  person: Id,
  name: z.string(),
  attempts: z.int(),
  score: z.number().nullable(),
  passed: z.int(),
  last: Time.nullable(),
  ready: z.int(),
  skills: z.array(SkillFigure),
})
export type PersonRow = z.infer<typeof PersonRow>

/** A week from Monday 0:00 in the server's day. `low` and `high` null under two attempts (Student's t). */
export const TrendWeek = z.object({
  week: Time,
  n: z.int(),
  mean: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type TrendWeek = z.infer<typeof TrendWeek>

/** A reply that cost 3 % or more: `n` times of the `share.n` attempts that came to its decision, `loss` in the mean. */
export const TeamFaultLine = z.object({
  moment: Moment,
  n: z.int(),
  share: Figure,
  loss: z.number(),
  /** The newest attempt that has it, and its turn (from 1): to be opened. */
  attempt: Id,
  turn: z.int(),
})
export type TeamFaultLine = z.infer<typeof TeamFaultLine>

/** A version that the team has attempts at, for the filters. */
export const VersionName = z.object({
  scenario: ScenarioId,
  version: Version,
  titles: z.record(z.string(), z.string()),
  published: Time,
  n: z.int(),
})

/** One team. Attempts are those played in its name; the map has its trainees of today, by name. */
export const TeamReport = z.object({
  team: TeamName,
  funnel: Funnel,
  /** How many stories it plays. */
  plays: z.int(),
  people: z.array(PersonRow),
  /** All of the map together. */
  skills: z.array(SkillFigure),
  /** First attempts alone, whatever `take` says. */
  trend: z.array(TrendWeek),
  versions: z.array(VersionName),
})
export type TeamReport = z.infer<typeof TeamReport>

/** At most 20, the most frequent first; asked for apart from the report, for talks have to be told again to be quoted. */
export const TeamFaults = z.object({ items: z.array(TeamFaultLine) })
export type TeamFaults = z.infer<typeof TeamFaults>

/** An attempt as a point of somebody's growth. `take` null: practice, a retry or a drill; `passed` as a lead has it where `overruled`. */
export const GrowthPoint = z.object({
  attempt: Id,
  scenario: ScenarioId,
  version: Version,
  variant: z.int(),
  mode: ModeName,
  take: z.enum(['first', 'fresh', 'again']).nullable(),
  stored: Time,
  score: z.number().nullable(),
  passed: z.boolean(),
  overruled: z.boolean(),
  redLines: z.array(z.string()),
})
export type GrowthPoint = z.infer<typeof GrowthPoint>

/**
 * What the server holds of somebody's drills: each one that was sent, `held` where the reply cost less than a mistake.
 * What is due next is known on the person's device alone.
 */
export const DrillsKept = z.object({
  tries: z.int(),
  held: z.int(),
  /** Days with a drill among the last 28. */
  days: z.int(),
  last: Time.nullable(),
})
export type DrillsKept = z.infer<typeof DrillsKept>

/** What a person was given to do, and how far they are; `before`: the date had passed before they came to the team. */
export const Duty = z.object({
  assignment: AssignmentLine,
  progress: DutyProgress,
  overdue: z.boolean(),
  before: z.boolean(),
  /** Done, but after the date. */
  late: z.boolean(),
})
export type Duty = z.infer<typeof Duty>

/** One person, as far as the caller may see: attempts in the name of a shared team. */
export const PersonReport = z.object({
  person: z.object({ id: Id, name: z.string(), teams: z.array(TeamName) }),
  /** Oldest first: every `first` and `fresh` one is growth; of the others, which are replays, the newest 200. */
  growth: z.array(GrowthPoint),
  /** Over first attempts at a variant, and over those again. */
  skills: z.array(SkillFigure),
  replayed: z.array(SkillFigure),
  /** Newest first, counted attempts alone. */
  redLines: z.array(GrowthPoint),
  drills: DrillsKept,
  duties: z.array(Duty),
  support: z.array(SupportItem),
  /** Costliest moments of the last 28 days, at most 10: what a talk may begin with. */
  moments: z.array(
    z.object({ attempt: Id, turn: z.int(), variant: z.int(), loss: z.number(), moment: Moment }),
  ),
})
export type PersonReport = z.infer<typeof PersonReport>
