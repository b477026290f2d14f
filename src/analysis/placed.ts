/** What the story told between two decisions, with the line it stood on. */
import type { Line, StoryBeat } from '../ink/index.ts'
import type { Play, StoryEvent } from '../training/index.ts'

type NamedEvent = Exclude<StoryEvent, { readonly kind: 'mood' }>

/** An event after so many turns (0: before the first reply), and its line; null where it stands on none. */
export interface PlacedEvent {
  readonly kind: NamedEvent['kind']
  readonly id: string
  readonly after: number
  readonly line: Line | null
}

/** Facts and promises of one beat. */
export const placedIn = ({ events, lines, places }: StoryBeat, after: number): readonly PlacedEvent[] =>
  events.flatMap((event, index) =>
    event.kind === 'mood'
      ? []
      : [{ kind: event.kind, id: event.id, after, line: lines[places[index] ?? -1] ?? null }],
  )

/** Facts and promises of a whole conversation, in order. */
export const placedEvents = (told: readonly Play<StoryBeat>[]): readonly PlacedEvent[] =>
  told.flatMap(({ scene }, after) => placedIn(scene.beat, after))
