/** Whether a version of a scenario measures what it should: first attempts alone, versions never pooled. */
import { z } from 'zod'
import { Figure, Moment, Trust } from './reports.ts'
import { ScenarioLine } from './scenarios.ts'
import { Version } from './shapes.ts'

/** What an item's figures give cause to look at. */
export const DOUBTS = ['mis-key', 'no-discrimination', 'never-taken', 'always-taken'] as const

/**
 * One reply on offer. All figures null while they are hidden; `best`: it cost nothing to most who took it; `varies`: it
 * is best in some variants and not in others, so that the item is better read variant by variant.
 */
export const OptionHealth = z.object({
  moment: Moment,
  n: z.int(),
  best: z.boolean(),
  /** Wrong and taken by the able, or best and left to the less able, beyond chance. */
  misKeyed: z.boolean(),
  varies: z.boolean(),
  /** In the mean, percent. */
  loss: z.number().nullable(),
  taken: Figure.nullable(),
  /** Correlation of taking it with the score at all other decisions. */
  discrimination: Figure.nullable(),
})
export type OptionHealth = z.infer<typeof OptionHealth>

/** One decision, in the order of the story. `said` is what the buyer said before it. */
export const ItemHealth = z.object({
  decision: z.string(),
  phase: z.string(),
  said: z.string(),
  n: z.int(),
  trust: Trust,
  /** Share that took a reply without a loss. */
  difficulty: Figure.nullable(),
  discrimination: Figure.nullable(),
  /** Seconds that it took, geometric mean. */
  seconds: z.number().nullable(),
  options: z.array(OptionHealth),
  doubts: z.array(z.enum(DOUBTS)),
})
export type ItemHealth = z.infer<typeof ItemHealth>

/**
 * How a version does. `n` first attempts with a score; every figure is from them, but `left` and `exams`, which are all
 * there are. `left`: conversations that were broken off, by the decision that was open.
 */
export const ScenarioHealth = z.object({
  line: ScenarioLine,
  n: z.int(),
  trust: Trust,
  passed: Figure.nullable(),
  mean: Figure.nullable(),
  /** Minutes in the mean. */
  minutes: z.number().nullable(),
  /** First attempts by tenths of the scale: `from` 0, 10 … 100. */
  bands: z.array(z.object({ from: z.int(), n: z.int() })),
  items: z.array(ItemHealth),
  /** `worth` null where the story's files do not say. */
  endings: z.array(
    z.object({ ending: z.string(), worth: z.enum(['good', 'fair', 'poor']).nullable(), n: z.int() }),
  ),
  left: z.array(z.object({ decision: z.string(), said: z.string(), n: z.int() })),
  exams: z.object({ open: z.int(), finished: z.int(), abandoned: z.int() }),
  /** How often each reply was said: for the map. Empty while hidden. */
  traffic: z.array(z.object({ decision: z.string(), reply: z.string(), n: z.int() })),
  /**
   * Cronbach's α over `scenarios` (this one and the others' newest versions) for those who have a first attempt at
   * each; null where too few have.
   */
  alpha: z.object({ figure: Figure, trust: Trust, scenarios: z.array(z.string()) }).nullable(),
})
export type ScenarioHealth = z.infer<typeof ScenarioHealth>

/** A version in short: `doubtful` of its decisions are worth a look; none are known to be while figures are hidden. */
export const HealthLine = z.object({ version: Version, n: z.int(), trust: Trust, doubtful: z.int() })
export type HealthLine = z.infer<typeof HealthLine>
export const HealthList = z.object({ items: z.array(HealthLine) })

/** `variant` 0 or left out: all of them together. */
export const HealthQuery = z.object({ variant: z.coerce.number().int().min(0).max(1000).default(0) })

/**
 * The ways that first attempts went: from a reply to the next one that was given, or to the ending that it brought about. `n`
 * first attempts there are; `ways` is empty while they are too few. Who goes a way twice in one conversation counts twice.
 */
export const ScenarioWays = z.object({
  n: z.int(),
  trust: Trust,
  ways: z.array(
    z.object({ reply: z.string(), kind: z.enum(['reply', 'ending']), to: z.string(), n: z.int() }),
  ),
})
export type ScenarioWays = z.infer<typeof ScenarioWays>
