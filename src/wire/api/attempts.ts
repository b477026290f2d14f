/** Attempts and exams as they are sent and told. Scores only ever go from the server to the browser. */
import { z } from 'zod'
import { Override } from './reviews.ts'
import { AttemptTurn, Id, LocaleName, ModeName, Paging, pageOf, ScenarioId, Time, Version } from './shapes.ts'

/** A transcript as played; `at` is milliseconds since the start and never falls. */
export const TranscriptBody = z.object({
  scenario: ScenarioId,
  version: Version,
  locale: LocaleName,
  seed: z.int().min(0),
  variant: z.int().min(1).max(1000),
  mode: ModeName,
  replies: z.array(z.object({ id: z.string().min(1).max(64), at: z.number().min(0).max(1e12) })),
})

/**
 * Where somebody broke practice off: at which decision, and nothing of what was said.
 */
export const LeaveLine = z.object({
  id: Id,
  scenario: ScenarioId,
  version: Version,
  variant: z.int(),
  decision: z.string(),
  at: Time,
})

/** `started` is the browser's clock; `from` names what a retry or a drill branched off. A score sent along is ignored. */
export const AttemptBody = z.object({
  transcript: TranscriptBody,
  started: Time,
  ended: z.boolean(),
  from: AttemptTurn.nullable(),
})
export type AttemptBody = z.infer<typeof AttemptBody>

/** Counted in the statistics, kept as practice, or kept aside until the server knows that version. */
export const Standing = z.enum(['counted', 'practice', 'aside'])

/** What became of what was sent; `left`: broken off, counted at its decision and kept without its replies. */
const SentVerdict = z.enum([...Standing.options, 'left'])

/** What a reply cost: `loss` in percent with one decimal, so that the column adds up to 100 less the score. */
export const TurnLoss = z.object({
  turn: z.int().min(1),
  reply: z.string(),
  loss: z.number(),
  label: z.string(),
})

export const SkillResult = z.object({
  skill: z.string(),
  gained: z.number(),
  gainable: z.number(),
  n: z.int(),
})

/**
 * The verdict on a stored attempt. `score` in percent with one decimal, null where the story is not
 * solved or the attempt has not ended.
 */
export const AttemptAnswer = z.object({
  id: Id,
  verdict: SentVerdict,
  score: z.number().min(0).max(100).nullable(),
  passed: z.boolean(),
  ending: z.string().nullable(),
  worth: z.enum(['good', 'fair', 'poor']).nullable(),
  losses: z.array(TurnLoss),
  redLines: z.array(z.string()),
  skills: z.array(SkillResult),
})
export type AttemptAnswer = z.infer<typeof AttemptAnswer>

/**
 * One line of a list of attempts. `lasted` in milliseconds; `stored` is the server's time; `take` says which of the
 * person's counted attempts at that version it is; `ending` null where it was left before one.
 */
export const AttemptLine = z.object({
  id: Id,
  person: Id,
  /** Null once the person has been erased. */
  name: z.string().nullable(),
  team: Id.nullable(),
  scenario: ScenarioId,
  version: Version,
  locale: z.string(),
  variant: z.int(),
  mode: ModeName,
  verdict: Standing,
  take: z.enum(['first', 'fresh', 'again']).nullable(),
  started: Time,
  lasted: z.number(),
  stored: Time,
  score: z.number().nullable(),
  passed: z.boolean(),
  ending: z.string().nullable(),
  worth: z.enum(['good', 'fair', 'poor']).nullable(),
  redLines: z.array(z.string()),
  serious: z.int(),
  /** What a lead said of the result; `score` and `passed` are as they were worked out. */
  override: Override.nullable(),
  comments: z.int(),
})
export type AttemptLine = z.infer<typeof AttemptLine>

/** Newest first. Without `person` and `team` one's own; a manager may name a person or a team of theirs. */
export const AttemptQuery = Paging.extend({
  person: Id.optional(),
  team: Id.optional(),
  scenario: ScenarioId.optional(),
  mode: ModeName.optional(),
})
export const AttemptPage = pageOf(AttemptLine)

/** One of one's own talks that counts and has ended; `passed` as a lead has it where one said so. */
export const OwnRun = z.object({
  id: Id,
  scenario: ScenarioId,
  variant: z.int(),
  started: Time,
  score: z.number().nullable(),
  passed: z.boolean(),
})
export type OwnRun = z.infer<typeof OwnRun>
/** The newest 300, newest first. */
export const OwnRuns = z.object({ items: z.array(OwnRun) })

/** One attempt whole: the line, what each turn cost, the skills, and the transcript it is told from. */
export const AttemptWhole = z.object({
  line: AttemptLine,
  turns: z.array(
    z.object({ decision: z.string(), reply: z.string(), loss: z.number().nullable(), ms: z.number() }),
  ),
  skills: z.array(SkillResult),
  transcript: TranscriptBody,
  from: AttemptTurn.nullable(),
})
export type AttemptWhole = z.infer<typeof AttemptWhole>

export const ExamBody = z.object({ scenario: ScenarioId, locale: LocaleName })

/** An exam as the server issued it; its id is the attempt's id. Not finished by `expires` it counts as abandoned. */
export const ExamAnswer = z.object({
  id: Id,
  scenario: ScenarioId,
  version: Version,
  locale: LocaleName,
  seed: z.int().min(0),
  variant: z.int().min(1),
  issued: Time,
  expires: Time,
})
export type ExamAnswer = z.infer<typeof ExamAnswer>
/** `abandoned`: it expired without an attempt. */
export const ExamRecord = ExamAnswer.extend({ state: z.enum(['open', 'finished', 'abandoned']) })
export const ExamList = z.object({ items: z.array(ExamAnswer) })
