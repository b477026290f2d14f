/** How three players fare in a story: the best there can be, one who guesses, and the worst. */
import { type BotResult, type CheckedStory, checkStory, type Solution } from '../../analysis/index.ts'
import { type Problem, walkGraph } from '../../ink/index.ts'
import { beginPlay, type Ending, giveReply, type Mood, type Worth } from '../../training/index.ts'
import type { Files } from '../../wire/draft.ts'

/** How a line ends: the mood then, and the ending. */
export interface Outcome {
  readonly mood: Mood
  readonly ending: Ending | null
}

/** One variant tried; `worths` are a guessing player's exact chances, rates and scores those of the bots. */
export interface VariantTrial {
  readonly variant: number
  readonly best: Outcome
  readonly worst: Outcome
  readonly worths: Readonly<Record<Worth, number>>
  readonly guessing: { readonly passRate: number; readonly meanScore: number }
  readonly listening: { readonly passRate: number; readonly meanScore: number }
}

/** `problem` says why nothing could be tried; then there are no variants. */
export interface Trial {
  readonly problem: Problem | null
  readonly variants: readonly VariantTrial[]
}

type Solved = CheckedStory & { readonly plan: NonNullable<CheckedStory['plan']> }

const outcome = ({ plan }: Solved, variant: number, replies: readonly string[]): Outcome => {
  const opening = beginPlay(plan.setting, walkGraph(plan.graph, variant))
  const { session } = replies.reduce((play, id) => giveReply(play, id), opening)
  const { anger, trust, heard } = session.memory
  return { mood: { anger, trust, heard }, ending: session.ending }
}

/** What each ending is worth, by its name. */
const worthsOf = ({ plan }: Solved): ReadonlyMap<string, Worth> =>
  new Map(
    [...plan.graph.openings, ...plan.graph.nodes.flatMap(({ cases }) => cases.flat())].flatMap(
      ({ ending }) => (ending ? [[ending.id, ending.worth] as const] : []),
    ),
  )

const botIn = (bots: readonly BotResult[], name: BotResult['bot'], variant: number) => {
  const { passRate = 0, meanScore = 0 } =
    bots.find((one) => one.bot === name && one.variant === variant) ?? {}
  return { passRate, meanScore }
}

const tried = (checked: Solved, { variant, best, worst, endings }: Solution): VariantTrial => {
  const worthOf = worthsOf(checked)
  const worths = { good: 0, fair: 0, poor: 0 }
  for (const [id, chance] of endings) worths[worthOf.get(id) ?? 'poor'] += chance
  return {
    variant,
    best: outcome(checked, variant, best.replies),
    worst: outcome(checked, variant, worst.replies),
    worths,
    guessing: botIn(checked.bots, 'random', variant),
    listening: botIn(checked.bots, 'listener', variant),
  }
}

/** Solves one language of a draft and lets the three play it. */
export const tryOut = (files: Files, file: string): Trial => {
  const checked = checkStory({ main: file, files })
  const { plan, solutions, bots, problems } = checked
  if (!plan || bots.length === 0)
    return { problem: problems.find(({ severity }) => severity === 'error') ?? null, variants: [] }
  const solved: Solved = { ...checked, plan }
  const played = solutions.filter(({ variant }) => bots.some((bot) => bot.variant === variant))
  return { problem: null, variants: played.map((solution) => tried(solved, solution)) }
}
