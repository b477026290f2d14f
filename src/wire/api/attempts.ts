/** Attempts and exams as they are sent and told. Scores only ever go from the server to the browser. */
import { z } from 'zod'
import { Id, LocaleName, ModeName, Paging, pageOf, ScenarioId, Time, Version } from './shapes.ts'

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

/** `started` is the browser's clock; `from` names what a retry or a drill branched off. A score sent along is ignored. */
export const AttemptBody = z.object({
  transcript: TranscriptBody,
  started: Time,
  ended: z.boolean(),
  from: z.object({ attempt: Id, turn: z.int().min(1) }).nullable(),
})
export type AttemptBody = z.infer<typeof AttemptBody>

/** Counted in the statistics, kept as practice, or kept aside until the server knows that version. */
export const Standing = z.enum(['counted', 'practice', 'aside'])

/** What a reply cost: `loss` in percent, `shown` in tenths of a percent so that the column adds up. */
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

/** The verdict on a stored attempt; `score` is null where the story is not solved or the attempt has not ended. */
export const AttemptAnswer = z.object({
  id: Id,
  verdict: Standing,
  score: z.number().min(0).max(100).nullable(),
  passed: z.boolean(),
  ending: z.string().nullable(),
  worth: z.enum(['good', 'fair', 'poor']).nullable(),
  losses: z.array(TurnLoss),
  redLines: z.array(z.string()),
  skills: z.array(SkillResult),
})
export type AttemptAnswer = z.infer<typeof AttemptAnswer>

/** One line of a list of attempts. `first` marks the person's first ended attempt at that version. */
export const AttemptLine = z.object({
  id: Id,
  person: Id,
  /** Null once the person has been erased. */
  name: z.string().nullable(),
  scenario: ScenarioId,
  version: Version,
  variant: z.int(),
  mode: ModeName,
  verdict: Standing,
  started: Time,
  received: Time,
  ended: z.boolean(),
  abandoned: z.boolean(),
  first: z.boolean(),
  score: z.number().nullable(),
  passed: z.boolean(),
  turns: z.int(),
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

/** One attempt whole: the line, the verdict and the transcript it is told from. */
export const AttemptWhole = z.object({
  line: AttemptLine,
  answer: AttemptAnswer,
  transcript: TranscriptBody,
  from: z.object({ attempt: Id, turn: z.int().min(1) }).nullable(),
})

/** `assignment` names what the exam is taken for. */
export const ExamBody = z.object({
  scenario: ScenarioId,
  locale: LocaleName,
  assignment: Id.nullable().default(null),
})

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
export const ExamList = z.object({ items: z.array(ExamAnswer) })
