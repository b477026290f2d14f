/** Shipped stories as the server holds them, and conversations at random to verify. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Answer, answerer, type Debrief } from '../../../src/analysis/index.ts'
import { luckFrom, versionOf, walkGraph } from '../../../src/ink/index.ts'
import { sourcesIn } from '../../../src/server/verify/check.ts'
import { type Prepared, prepare } from '../../../src/server/verify/edition.ts'
import type { Edition, WholeClaim } from '../../../src/server/verify/index.ts'
import { beginPlay, giveReply, type Play, type Transcript } from '../../../src/training/index.ts'

const STORIES = new URL('../../../stories/', import.meta.url)

/** The shipped stories by id. */
export const STORY_IDS = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

export const shippedEdition = (scenario: string): Edition => {
  const folder = new URL(`${scenario}/`, STORIES)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ink'))
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
  return { scenario, version: versionOf(files), complete: true, files }
}

const known = new Map<string, Prepared>()

/** A complete edition in one language, prepared once a test file. */
export const preparedIn = ({ files, version }: Edition, locale: string): Prepared => {
  const key = `${version} ${locale}`
  const prepared = known.get(key) ?? prepare(sourcesIn(files, locale)!)
  if (!prepared) throw new Error('the story is not complete')
  known.set(key, prepared)
  return prepared
}

/** A conversation at random through a prepared story: reply ids, up to an ending. */
export const wander = ({ plan }: Prepared, variant: number, luck: () => number): string[] => {
  const said: string[] = []
  let play: Play = beginPlay(plan.setting, walkGraph(plan.graph, variant))
  while (!play.session.ending) {
    const { replies } = play.session.beat
    const { id } = replies[Math.floor(luck() * replies.length)]!
    said.push(id)
    play = giveReply(play, id)
  }
  return said
}

export const transcriptOf = (
  edition: Pick<Edition, 'scenario' | 'version'>,
  replies: readonly string[],
  rest: Partial<Transcript> = {},
): Transcript => ({
  scenario: edition.scenario,
  version: edition.version,
  locale: 'zh-CN',
  seed: 7,
  variant: 1,
  mode: 'practice',
  replies: replies.map((id, index) => ({ id, at: 1500 * (index + 1) })),
  ...rest,
})

export const claimOf = (transcript: Transcript, ended = true): WholeClaim => ({ transcript, ended })

/** What the browser shows for a conversation: the same analysis that its worker runs. Null where it shows none. */
export const browserOf = ({ files }: Edition) => {
  const answer = answerer()
  let loaded = ''
  let number = 0
  return (locale: string, variant: number, replies: readonly string[]): Debrief | null => {
    const key = `${locale} ${variant}`
    if (loaded !== key)
      answer({ number: number++, kind: 'load', sources: sourcesIn(files, locale)!, variant })
    loaded = key
    return answer({ number: number++, kind: 'debrief', replies }).value as Debrief | (null & Answer['value'])
  }
}

export { luckFrom }
