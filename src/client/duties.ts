/** What a server gives somebody to do: the stories that are live for them, and what they were asked to play. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { AssignmentLine, OwnReview, OwnRun, ScenarioLine } from '../wire/api/index.ts'
import { isFields, isText, parseList } from '../wire/parse.ts'
import type { Edition } from '../wire/practice.ts'
import type { Api } from './api.ts'

/** A story that is live; `files` null where it is the very one that came with the page. */
export interface LiveStory {
  readonly scenario: string
  readonly version: string
  readonly files: Edition['files'] | null
}

export interface Duties {
  /** Null as long as nothing is known: then every story of the page may be played. */
  readonly live: ReadonlySignal<readonly LiveStory[] | null>
  readonly assignments: ReadonlySignal<readonly AssignmentLine[]>
  /** What leads said of one's own attempts, the newest attempt first. */
  readonly reviews: ReadonlySignal<readonly OwnReview[]>
  /** What the server has of one's own talks, wherever they were played, newest first. */
  readonly runs: ReadonlySignal<readonly OwnRun[]>
  readonly lookAtReviews: () => Promise<void>
  /** Tells the server that what was said of an attempt has been read. */
  readonly markRead: (attempt: string) => Promise<void>
  /** Asks the server anew; what cannot be asked stays as it was. */
  readonly look: () => Promise<void>
  /** Shows what was live when the server was last reached. */
  readonly recall: () => Promise<void>
  /** Nobody is signed in any more. */
  readonly forget: () => void
  /** A version with its files, from the device or from the server; null where neither has it. */
  readonly edition: (scenario: string, version: string) => Promise<Edition | null>
}

/** What the page has of its own: the version it came with, and the editions that are kept on the device. */
export interface Own {
  readonly builtVersion: (scenario: string) => Promise<string | null>
  readonly editions: {
    readonly edition: (version: string) => Promise<Edition | null>
    readonly keepEdition: (edition: Edition) => Promise<void>
  }
  readonly storage: () => Storage
}

const KEY = 'heqi.live'
type Named = Pick<LiveStory, 'scenario' | 'version'>

const parseNamed = (value: unknown): Named | null => {
  if (!isFields(value)) return null
  const { scenario, version } = value
  return isText(scenario) && isText(version) ? { scenario, version } : null
}

const readKept = (storage: () => Storage): readonly Named[] | null => {
  try {
    return parseList(JSON.parse(storage().getItem(KEY) ?? 'null'), parseNamed)
  } catch {
    return null
  }
}

const keep = (storage: () => Storage, live: readonly Named[] | null): void => {
  try {
    if (live) storage().setItem(KEY, JSON.stringify(live))
    else storage().removeItem(KEY)
  } catch {
    // Denied: without a connection all stories of the page are shown.
  }
}

/** One version a story: that of the team joined first. */
const oneEach = (lines: readonly ScenarioLine[]): readonly Named[] => {
  const seen = new Map<string, Named>()
  for (const { scenario, version } of lines)
    if (!seen.has(scenario)) seen.set(scenario, { scenario, version })
  return [...seen.values()]
}

/** Opens the duties; asks nothing until `look`. */
export const openDuties = (api: Api, { builtVersion, editions, storage }: Own): Duties => {
  const live = signal<readonly LiveStory[] | null>(null)
  const assignments = signal<readonly AssignmentLine[]>([])
  const reviews = signal<readonly OwnReview[]>([])
  const runs = signal<readonly OwnRun[]>([])
  let round = 0

  const edition = async (scenario: string, version: string): Promise<Edition | null> => {
    const kept = await editions.edition(version)
    if (kept) return kept
    const asked = await api.call('GET /api/scenarios/:id/versions/:version', {
      params: { id: scenario, version },
    })
    if (asked.kind !== 'done') return null
    const fetched = { version, scenario, files: asked.body.files }
    await editions.keepEdition(fetched)
    return fetched
  }

  const storyOf = async ({ scenario, version }: Named): Promise<LiveStory | null> => {
    if ((await builtVersion(scenario)) === version) return { scenario, version, files: null }
    const found = await edition(scenario, version)
    return found && { scenario, version, files: found.files }
  }

  const show = async (named: readonly Named[], mine: number): Promise<void> => {
    const stories: LiveStory[] = []
    for (const one of named) {
      const story = await storyOf(one)
      if (story) stories.push(story)
    }
    if (mine === round) live.value = stories
  }

  const lookAtStories = async (mine: number): Promise<void> => {
    const asked = await api.call('GET /api/scenarios', {})
    if (asked.kind !== 'done' || mine !== round) return
    const named = oneEach(asked.body.items)
    keep(storage, named)
    await show(named, mine)
  }

  const lookAtAssignments = async (mine: number): Promise<void> => {
    const asked = await api.call('GET /api/assignments', { query: { limit: 100 } })
    if (asked.kind === 'done' && mine === round)
      assignments.value = asked.body.items.filter(({ cancelled }) => cancelled === null)
  }

  const lookAtReviews = async (mine: number): Promise<void> => {
    const asked = await api.call('GET /api/me/reviews', {})
    if (asked.kind === 'done' && mine === round) reviews.value = asked.body.items
  }

  const lookAtRuns = async (mine: number): Promise<void> => {
    const asked = await api.call('GET /api/me/runs', {})
    if (asked.kind === 'done' && mine === round) runs.value = asked.body.items
  }

  return {
    live,
    assignments,
    reviews,
    runs,
    edition,
    lookAtReviews: () => lookAtReviews(round),
    async markRead(attempt) {
      const done = await api.call('POST /api/attempts/:id/review/read', { params: { id: attempt } })
      if (done.kind === 'done') await lookAtReviews(round)
    },
    async look() {
      const mine = ++round
      await Promise.all([lookAtAssignments(mine), lookAtStories(mine), lookAtReviews(mine), lookAtRuns(mine)])
    },
    async recall() {
      const kept = readKept(storage)
      if (kept) await show(kept, ++round)
    },
    forget() {
      round += 1
      keep(storage, null)
      live.value = null
      assignments.value = []
      reviews.value = []
      runs.value = []
    },
  }
}
