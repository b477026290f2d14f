/** Scenarios as they are published, chosen and handed to a browser. A version never changes. */
import { z } from 'zod'
import { Id, ScenarioId, Time, Version } from './shapes.ts'

/**
 * A version's line: titles by locale, the pass mark in percent. `complete` false: it could not be solved within its
 * budget, so its attempts have no score. `structure` is shared by versions that differ in words alone.
 */
export const ScenarioLine = z.object({
  scenario: ScenarioId,
  version: Version,
  structure: z.string(),
  titles: z.record(z.string(), z.string()),
  level: z.int(),
  variants: z.int().min(1),
  pass: z.int(),
  complete: z.boolean(),
  /** `shipped` for those that come with the program. */
  origin: z.enum(['shipped', 'published']),
  published: Time,
  /** The trainer's name; null for shipped ones and erased people. */
  by: z.string().nullable(),
})
export type ScenarioLine = z.infer<typeof ScenarioLine>
export const ScenarioList = z.object({ items: z.array(ScenarioLine) })

/** Without `all`: what is live for one's teams. With it (staff): every version there is. */
export const ScenarioQuery = z.object({ all: z.enum(['true', '1']).optional(), team: Id.optional() })

/** File names as in a story's folder (`zh-CN.ink`, `parts/record.ink`) and their text. */
export const StoryFiles = z.record(
  z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}$/),
  z.string().max(400_000),
)

/** The source of every locale. `confirm` says yes to a story that could not be analysed to its end. */
export const PublishBody = z.object({
  scenario: ScenarioId,
  files: StoryFiles,
  confirm: z.boolean().default(false),
})
export type PublishBody = z.infer<typeof PublishBody>

/** A remark of the check, with its sentence in the caller's language. */
export const Remark = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.int().nullable(),
  text: z.string(),
})

/** What the check found when the version was published. */
export const PublishReport = z.object({ complete: z.boolean(), remarks: z.array(Remark) })
export const PublishAnswer = z.object({ line: ScenarioLine, report: PublishReport })

/** A version with its files, so that a browser plays what the team has live, and an old attempt can be told again. */
export const ScenarioWhole = z.object({
  line: ScenarioLine,
  files: StoryFiles,
  report: PublishReport.nullable(),
})

/** Which version of which scenario is live for a team; a scenario that is missing is not. */
export const LiveBody = z.object({
  live: z.array(z.object({ scenario: ScenarioId, version: Version })).max(500),
})
