/** An attempt from the server told again: its transcript, walked through the very story it was played in. */
import type { Api, Reply } from '../client/api.ts'
import type { Finished } from '../conversation/debrief/DebriefView.tsx'
import { reviewDebrief, reviewReplay } from '../conversation/debrief/review.ts'
import type { Examiner } from '../conversation/examiner.ts'
import { langOf, type Plays, walkStory } from '../conversation/walk.ts'
import { compile } from '../ink/index.ts'
import type { Header, Sources } from '../ink/types.ts'
import { LOCALES, type Locale } from '../locale/index.ts'
import { moodOf } from '../training/index.ts'
import type { Trouble } from '../ui/index.ts'
import type { Answer, AttemptWhole } from '../wire/api/index.ts'

type ScenarioWhole = Answer<'GET /api/scenarios/:id/versions/:version'>
type StoryReply = Reply<'GET /api/scenarios/:id/versions/:version'>

/** What a lead sees of an attempt; `left` where it was given up before an ending. */
export type Retold =
  | {
      readonly kind: 'told'
      readonly whole: AttemptWhole
      readonly finished: Finished
      readonly sources: Sources
      readonly failed: boolean
    }
  | {
      readonly kind: 'left'
      readonly whole: AttemptWhole
      readonly title: string
      readonly header: Header
      readonly plays: Plays
      readonly lang: string
    }
  | { readonly kind: 'lost' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

const sourcesOf = ({ files }: ScenarioWhole, locale: Locale): Sources | null => {
  const spoken = [locale, ...LOCALES].find((each) => `${each}.ink` in files)
  return spoken ? { main: `${spoken}.ink`, files } : null
}

const titleOf = ({ line }: ScenarioWhole, locale: Locale): string => line.titles[locale] ?? line.scenario

const tell = async (
  examiner: Examiner,
  whole: AttemptWhole,
  story: ScenarioWhole,
  locale: Locale,
): Promise<Retold> => {
  const { variant, replies } = whole.transcript
  const sources = sourcesOf(story, locale)
  const compiled = sources && compile(sources).story
  const plays = compiled && walkStory(compiled, variant, replies)
  const session = plays?.at(-1)?.session
  if (!sources || !plays || !session) return { kind: 'lost' }
  const { header } = compiled
  const lang = langOf(sources.main)
  if (!session.ending) return { kind: 'left', whole, title: titleOf(story, locale), header, plays, lang }
  const examined = await examiner.examine(
    sources,
    variant,
    replies.map(({ id }) => id),
  )
  const debrief = examined.kind === 'debrief' ? examined.debrief : null
  const finished: Finished = {
    header,
    ending: session.ending,
    mood: moodOf(session.memory),
    plays,
    lang,
    debrief,
    turns: debrief ? reviewDebrief(debrief) : reviewReplay(plays),
  }
  return { kind: 'told', whole, finished, sources, failed: examined.kind === 'failed' }
}

/** A version never changes: fetched once it is the same object from then on, and what was worked out of it stays. */
const fetched = new WeakMap<Api, Map<string, StoryReply>>()

const storyOf = async (
  api: Api,
  { scenario, version }: Pick<AttemptWhole['transcript'], 'scenario' | 'version'>,
): Promise<StoryReply> => {
  const known = fetched.get(api) ?? new Map<string, StoryReply>()
  fetched.set(api, known)
  const params = { id: scenario, version }
  const reply = known.get(version) ?? (await api.call('GET /api/scenarios/:id/versions/:version', { params }))
  if (reply.kind === 'done') known.set(version, reply)
  return reply
}

/** Begins to work out a story that is likely to be opened next; that it was opened is noted only when it is. */
export const foresee = async (
  api: Api,
  examiner: Examiner,
  { scenario, version, variant }: { scenario: string; version: string; variant: number },
  locale: Locale,
): Promise<void> => {
  const story = await storyOf(api, { scenario, version })
  const sources = story.kind === 'done' && sourcesOf(story.body, locale)
  if (sources) examiner.prepare(sources, variant)
}

/** Fetches an attempt and its story, and tells it in a language. */
export const retell = async (api: Api, examiner: Examiner, id: string, locale: Locale): Promise<Retold> => {
  const asked = await api.call('GET /api/attempts/:id', { params: { id } })
  if (asked.kind !== 'done') return { kind: 'trouble', trouble: asked }
  const story = await storyOf(api, asked.body.transcript)
  if (story.kind === 'unreached') return { kind: 'trouble', trouble: story }
  return story.kind === 'done' ? tell(examiner, asked.body, story.body, locale) : { kind: 'lost' }
}
