/** Replies where they stand in their stories, in a reader's language. */
import type { Moment } from '../../wire/api/index.ts'
import type { StoredAttempt } from '../store/store.ts'
import type { Library, Quote, Script, Talk } from '../verify/index.ts'

/** What names a moment. */
export interface Spot {
  readonly scenario: string
  readonly version: string
  readonly decision: string
  readonly reply: string
  /** Whose words it is told with; without it those of the first variant that has the reply. */
  readonly variant?: number
}

/** A spot of one talk, up to the reply that was said there: told with the very words of that talk. */
export type SaidSpot = Spot & Talk

/** A turn (from 1) of an attempt, as a spot. */
export const spotIn = (
  { scenario, version, variant, turns }: Pick<StoredAttempt, 'scenario' | 'version' | 'variant' | 'turns'>,
  turn: number,
): SaidSpot => {
  const { decision, reply } = turns[turn - 1] as StoredAttempt['turns'][number]
  const replies = turns.slice(0, turn).map((one) => one.reply)
  return { scenario, version, variant, decision, reply, replies }
}

/** A spot with its words; the reply's id stands for them where the story cannot be read. */
export const momentIn = (
  script: Script,
  { scenario, version, decision, reply, variant }: Spot,
  quote: Quote[number] | null = null,
): Moment => {
  const found = script.get(reply)
  const words = quote ?? found?.variants[(variant ?? 0) - 1] ?? found
  return {
    scenario,
    version,
    decision,
    reply,
    phase: found?.phase ?? '',
    said: words?.said ?? '',
    text: words?.text ?? reply,
    moves: [...(words?.moves ?? [])],
    at: found && found.line > 0 ? { file: found.file, line: found.line } : null,
  }
}

type Read = Pick<Library, 'script'>

const scriptsFor = async (
  { script }: Read,
  spots: readonly Spot[],
  locale: string,
): Promise<ReadonlyMap<string, Script>> => {
  const versions = [...new Set(spots.map(({ version }) => version))]
  return new Map(
    await Promise.all(versions.map(async (version) => [version, await script(version, locale)] as const)),
  )
}

/** Reads the scripts of all versions among the spots, each once. */
export const readMoments = async (
  library: Read,
  spots: readonly Spot[],
  locale: string,
): Promise<(spot: Spot) => Moment> => {
  const scripts = await scriptsFor(library, spots, locale)
  return (spot) => momentIn(scripts.get(spot.version) ?? new Map(), spot)
}

/** Moments of talks in their order, with what was said there; in a variant's words where a talk cannot be told. */
export const quoteMoments = async (
  library: Read & Pick<Library, 'quotes'>,
  spots: readonly SaidSpot[],
  locale: string,
): Promise<readonly Moment[]> => {
  const quotes = new Map<SaidSpot, Quote>()
  const ask = async (version: string, here: readonly SaidSpot[]): Promise<void> => {
    const told = await library.quotes(version, locale, here)
    for (const [index, spot] of here.entries()) quotes.set(spot, told[index] ?? [])
  }
  const [scripts] = await Promise.all([
    scriptsFor(library, spots, locale),
    ...[...Map.groupBy(spots, ({ version }) => version)].map(([version, here]) => ask(version, here)),
  ])
  return spots.map((spot) => {
    const words = quotes.get(spot)?.[spot.replies.length - 1] ?? null
    return momentIn(scripts.get(spot.version) ?? new Map(), spot, words)
  })
}
