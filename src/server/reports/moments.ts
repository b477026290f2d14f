/** Replies where they stand in their stories, in a reader's language. */
import type { Moment } from '../../wire/api/index.ts'
import type { Library, Script } from '../verify/index.ts'

/** What names a moment. */
export interface Spot {
  readonly scenario: string
  readonly version: string
  readonly decision: string
  readonly reply: string
  /** Whose words it is told with; without it those of the first variant that has the reply. */
  readonly variant?: number
}

/** A spot with its words; the reply's id stands for them where the story cannot be read. */
export const momentIn = (script: Script, { scenario, version, decision, reply, variant }: Spot): Moment => {
  const found = script.get(reply)
  const words = found?.variants[(variant ?? 0) - 1] ?? found
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

/** Reads the scripts of all versions among the spots, each once. */
export const readMoments = async (
  { script }: Pick<Library, 'script'>,
  spots: readonly Spot[],
  locale: string,
): Promise<(spot: Spot) => Moment> => {
  const versions = [...new Set(spots.map(({ version }) => version))]
  const scripts = new Map(
    await Promise.all(versions.map(async (version) => [version, await script(version, locale)] as const)),
  )
  return (spot) => momentIn(scripts.get(spot.version) ?? new Map(), spot)
}
