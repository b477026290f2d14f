/** Who may need support: by stated rules alone, each with what it saw. No number sums them up. */
import { z } from 'zod'
import { Id, ScenarioId, Time, Version, Words } from './shapes.ts'

/** The rules' own numbers, so that a page can state them. */
export const SUPPORT_RULES = {
  /** So many variants of a version in a row, met for the first time each, without a gain and without a pass. */
  variants: 3,
  /** Red lines and clicking count for so many days. */
  days: 28,
  /** A reply given sooner than this cannot have been read, in milliseconds. */
  rapidMs: 2000,
  /** Clicking is told where at least this share of an attempt's replies came sooner. */
  rapidShare: 0.6,
} as const

const Seen = {
  person: Id,
  name: z.string(),
  /** What a dismissal covers; the same rule with newer evidence has another one and comes back. */
  evidence: z.string().max(200),
  /** When the newest evidence came. */
  since: Time,
  /** Who said that it needs nothing, and why. */
  dismissed: z.object({ at: Time, by: z.string().nullable(), note: z.string() }).nullable(),
}

/** Why somebody is on the list. */
export const SupportItem = z.discriminatedUnion('rule', [
  /** `scores` of the last three variants, in the order they were played; `attempts` are theirs. */
  z.object({
    ...Seen,
    rule: z.literal('no-gain'),
    scenario: ScenarioId,
    version: Version,
    attempts: z.array(Id),
    scores: z.array(z.number()),
  }),
  /** Counted attempts with a red line, newest first; `moves` are those of the newest. */
  z.object({
    ...Seen,
    rule: z.literal('red-line'),
    scenario: ScenarioId,
    attempts: z.array(Id),
    moves: z.array(z.string()),
  }),
  z.object({
    ...Seen,
    rule: z.literal('overdue'),
    assignment: Id,
    scenario: ScenarioId,
    due: Time,
    days: z.int(),
    tries: z.int(),
  }),
  /** `rapid` of `turns` replies of the newest such attempt came before they can have been read. */
  z.object({
    ...Seen,
    rule: z.literal('rapid'),
    scenario: ScenarioId,
    attempts: z.array(Id),
    rapid: z.int(),
    turns: z.int(),
  }),
])
export type SupportItem = z.infer<typeof SupportItem>
export const SUPPORT_RULE_NAMES = ['no-gain', 'red-line', 'overdue', 'rapid'] as const

/** By name, then by rule; dismissed ones last. */
export const SupportList = z.object({ items: z.array(SupportItem) })

/** Says that one of them needs nothing, with a note that the log keeps. */
export const DismissBody = z.object({
  person: Id,
  rule: z.enum(SUPPORT_RULE_NAMES),
  evidence: Words(1, 200),
  note: Words(1, 500),
})
