/**
 * Item statistics from counts and sums of first attempts at one version of one scenario: an item is a decision, its
 * options the replies on offer, the criterion the score without the loss at that decision ("rest", in percent).
 */

/** What is known of everybody who picked one option: how many, and the sums of their rest scores. */
export interface OptionSums {
  readonly reply: string
  readonly n: number
  readonly rest: number
  readonly restSquared: number
  /** How many of them picked it as the reply without a loss. */
  readonly best: number
}

/** A share or a coefficient with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly n: number
}

/** How far figures may be trusted: none are shown below 30 persons, provisional ones below 100. */
export type Standing = 'hidden' | 'provisional' | 'firm'
export const LEAST_SHOWN = 30
export const LEAST_FIRM = 100
export const standingOf = (n: number): Standing =>
  n < LEAST_SHOWN ? 'hidden' : n < LEAST_FIRM ? 'provisional' : 'firm'

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964

/** A share with Wilson's score interval (Wilson 1927); RangeError where `hits` is no part of `n` or n is 0. */
export const shareOf = (hits: number, n: number): Estimate => {
  if (!(n > 0) || hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} is no share`)
  const share = hits / n
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))
  const middle = share + (Z * Z) / (2 * n)
  const scale = 1 + (Z * Z) / n
  return {
    value: share,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
    n,
  }
}

/** A correlation with Fisher's z interval; null under four persons. */
export const correlationOf = (r: number, n: number): Estimate | null => {
  if (n < 4) return null
  const held = Math.max(-0.999999, Math.min(0.999999, r))
  const spread = Z / Math.sqrt(n - 3)
  return {
    value: r,
    low: Math.tanh(Math.atanh(held) - spread),
    high: Math.tanh(Math.atanh(held) + spread),
    n,
  }
}

type Sums = Pick<OptionSums, 'n' | 'rest' | 'restSquared'>

const NOBODY: Sums = { n: 0, rest: 0, restSquared: 0 }

const plus = (a: Sums, b: Sums): Sums => ({
  n: a.n + b.n,
  rest: a.rest + b.rest,
  restSquared: a.restSquared + b.restSquared,
})

const meanOf = ({ n, rest }: Sums): number => rest / n

/** The mean square distance from the mean, over all n (not n − 1). */
const varianceOf = ({ n, rest, restSquared }: Sums): number => Math.max(0, restSquared / n - (rest / n) ** 2)

/** The point-biserial correlation of "belongs to `some`" with the rest score; null where nothing varies. */
export const pointBiserial = (some: Sums, others: Sums): Estimate | null => {
  const all = plus(some, others)
  const spread = all.n === 0 ? 0 : Math.sqrt(varianceOf(all))
  if (some.n === 0 || others.n === 0 || spread < 1e-9) return null
  const share = some.n / all.n
  return correlationOf(((meanOf(some) - meanOf(others)) / spread) * Math.sqrt(share * (1 - share)), all.n)
}

/** One option as its item's table shows it: who took it, and what it says about them. */
export interface OptionFigures {
  readonly reply: string
  readonly best: boolean
  readonly taken: Estimate
  /** Correlation of taking it with the rest score: a wrong one should be below zero. */
  readonly discrimination: Estimate | null
  /** Wrong and taken by the able, or best and left to the less able, beyond chance: its key may be wrong. */
  readonly misKeyed: boolean
}

/** What an item's figures give cause to look at. */
export type ItemDoubt = 'mis-key' | 'no-discrimination' | 'never-taken' | 'always-taken'

export interface ItemFigures {
  readonly decision: string
  readonly n: number
  readonly standing: Standing
  /** Share that took a reply without a loss: high is easy. */
  readonly difficulty: Estimate
  readonly discrimination: Estimate | null
  readonly options: readonly OptionFigures[]
  readonly doubts: readonly ItemDoubt[]
}

const isBest = ({ n, best }: OptionSums): boolean => n > 0 && best * 2 > n

/** Fewer takers than these say nothing about a key. */
const LEAST_TAKERS = 5

/** A best reply is held against those who took a wrong one: able people may well prefer another best one. */
const isMisKeyed = (option: OptionSums, own: Estimate | null, wrong: Sums): boolean => {
  if (option.n < LEAST_TAKERS) return false
  if (!isBest(option)) return own !== null && own.low > 0
  const against = wrong.n < LEAST_TAKERS ? null : pointBiserial(option, wrong)
  return against !== null && against.high < 0
}

const figureOption =
  (all: Sums, wrong: Sums) =>
  (option: OptionSums): OptionFigures => {
    const others = {
      n: all.n - option.n,
      rest: all.rest - option.rest,
      restSquared: all.restSquared - option.restSquared,
    }
    const discrimination = pointBiserial(option, others)
    return {
      reply: option.reply,
      best: isBest(option),
      taken: shareOf(option.n, all.n),
      discrimination,
      misKeyed: isMisKeyed(option, discrimination, wrong),
    }
  }

/** Shares at which an option counts as never, an item as always answered right. */
const NEVER = 0.02
const ALWAYS = 0.98

const doubtsOf = (
  options: readonly OptionFigures[],
  difficulty: Estimate,
  discrimination: Estimate | null,
): ItemDoubt[] => [
  ...(options.some(({ misKeyed }) => misKeyed) ? (['mis-key'] as const) : []),
  ...(discrimination !== null && discrimination.high < 0.2 ? (['no-discrimination'] as const) : []),
  ...(options.some(({ best, taken }) => !best && taken.high < NEVER * 2 && taken.value < NEVER)
    ? (['never-taken'] as const)
    : []),
  ...(difficulty.value > ALWAYS ? (['always-taken'] as const) : []),
]

/** An item from the sums of its options; null where nobody has met it. Doubts are raised only once figures are shown. */
export const figureItem = (decision: string, sums: readonly OptionSums[]): ItemFigures | null => {
  const all = sums.reduce<Sums>(plus, NOBODY)
  if (all.n === 0) return null
  const right = sums.filter(isBest).reduce<Sums>(plus, NOBODY)
  const wrong = sums.filter((option) => !isBest(option)).reduce<Sums>(plus, NOBODY)
  const difficulty = shareOf(
    sums.reduce((hits, { best }) => hits + best, 0),
    all.n,
  )
  const discrimination = pointBiserial(right, wrong)
  const options = sums.map(figureOption(all, wrong))
  const standing = standingOf(all.n)
  const doubts = standing === 'hidden' ? [] : doubtsOf(options, difficulty, discrimination)
  return { decision, n: all.n, standing, difficulty, discrimination, options, doubts }
}

const sampleVariance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

/**
 * Cronbach's α over scenarios (columns) for persons (rows, all complete), with Bonett's interval (2002); null under
 * two scenarios or three persons, or where all totals are alike.
 */
export const alphaOf = (scores: readonly (readonly number[])[]): Estimate | null => {
  const n = scores.length
  const k = scores[0]?.length ?? 0
  if (n < 3 || k < 2 || scores.some((row) => row.length !== k)) return null
  const totals = sampleVariance(scores.map((row) => row.reduce((sum, score) => sum + score, 0)))
  if (totals <= 0) return null
  const parts = Array.from({ length: k }, (_, column) =>
    sampleVariance(scores.map((row) => row[column] ?? 0)),
  )
  const value = (k / (k - 1)) * (1 - parts.reduce((sum, part) => sum + part, 0) / totals)
  const middle = Math.log(Math.max(1e-9, 1 - value))
  const spread = Z * Math.sqrt((2 * k) / ((k - 1) * (n - 2)))
  return { value, low: 1 - Math.exp(middle + spread), high: 1 - Math.exp(middle - spread), n }
}
