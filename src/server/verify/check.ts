/** What publishing asks of a scenario: every language checked, and all of them one structure. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type CheckedStory, checkParity, checkStory, missingLocales } from '../../analysis/index.ts'
import {
  compile,
  type Header,
  type Problem,
  type Sources,
  type StoryGraph,
  versionOf,
} from '../../ink/index.ts'

/** A scenario as it would be published. `headers` by locale; `structure` is the hash of the story without its words. */
export interface Checked {
  readonly version: string
  readonly structure: string
  /** False where the story could not be analysed to its end: then its attempts have no score. */
  readonly complete: boolean
  readonly headers: Readonly<Record<string, Header>>
  readonly problems: readonly Problem[]
}

type Files = Readonly<Record<string, string>>

const LOCALE_FILE = /^([a-z]{2}(?:-[A-Z]{2})?)\.ink$/

/** The languages that a scenario's files tell it in, Chinese first: it is the measure of the others. */
export const localesIn = (files: Files): readonly string[] =>
  Object.keys(files)
    .flatMap((file) => LOCALE_FILE.exec(file)?.[1] ?? [])
    .sort((a, b) => Number(b.startsWith('zh')) - Number(a.startsWith('zh')) || (a < b ? -1 : 1))

/** The sources in one language; in another one where that is missing, null where there is none. */
export const sourcesIn = (files: Files, locale: string): Sources | null => {
  const there = localesIn(files)
  const spoken = there.find((one) => one === locale) ?? there[0]
  return spoken === undefined ? null : { main: `${spoken}.ink`, files }
}

/** Everything of a graph that training reads, and nothing that is said. */
const bareGraph = ({ nodes, openings }: StoryGraph) => {
  const bare = ({ when, events, to, ending }: StoryGraph['openings'][number]) => ({
    when,
    events,
    to,
    ending,
  })
  return {
    openings: openings.map(bare),
    nodes: nodes.map(({ phase, field, replies, cases }) => ({
      phase,
      field,
      replies: replies.map(({ id, moves, needs }) => ({ id, moves, needs })),
      cases: cases.map((list) => list.map(bare)),
    })),
  }
}

const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))))

const structureOf = ([first]: readonly CheckedStory[], version: string): string => {
  if (!first?.plan) return version
  return hashOf({ graph: bareGraph(first.plan.graph), setting: first.plan.setting })
}

const isUnsolved = ({ rule }: Problem): boolean => rule === 'incomplete'

/** Problems that no yes can overrule. */
export const blocking = ({ problems }: Checked): readonly Problem[] =>
  problems.filter((problem) => problem.severity === 'error' && !isUnsolved(problem))

/** A language that is only compiled: nothing of it is solved. */
const compiledOnly = (sources: Sources): CheckedStory => ({
  ...compile(sources),
  plan: null,
  solutions: [],
  bots: [],
  silenced: [],
})

/** Once one language cannot be solved the others can't either; they are only compiled. */
const checkEach = (files: Files, locales: readonly string[]): readonly CheckedStory[] => {
  const checked: CheckedStory[] = []
  for (const locale of locales) {
    const sources = { main: `${locale}.ink`, files }
    const isHopeless = checked.some(({ problems }) => problems.some(isUnsolved))
    checked.push(isHopeless ? compiledOnly(sources) : checkStory(sources))
  }
  return checked
}

const checkedOf = (
  files: Files,
  locales: readonly string[],
  stories: readonly CheckedStory[],
  more: readonly Problem[],
): Checked => {
  const version = versionOf(files)
  const problems = [...stories.flatMap((one) => one.problems), ...more]
  return {
    version,
    structure: structureOf(stories, version),
    complete: stories.length > 0 && stories.every(({ plan }) => plan !== null) && !problems.some(isUnsolved),
    headers: Object.fromEntries(
      stories.flatMap(({ story }, index) => (story ? [[locales[index] ?? '', story.header]] : [])),
    ),
    problems,
  }
}

const missingIn = (locales: readonly string[]): readonly Problem[] =>
  missingLocales(locales, (locale) => `${locale}.ink`)

/** Checks every language of a scenario: seconds, minutes at worst. File names are as in a story's folder. */
export const checkScenario = (files: Files): Checked => {
  const locales = localesIn(files)
  const stories = checkEach(files, locales)
  return checkedOf(files, locales, stories, [...missingIn(locales), ...checkParity(stories)])
}

/** What can be said of a scenario whose check ran out of time or memory: it compiles or not, and is incomplete. */
export const outlineScenario = (files: Files): Checked => {
  const locales = localesIn(files)
  const stories = locales.map((locale) => compiledOnly({ main: `${locale}.ink`, files }))
  const at = { file: `${locales[0] ?? 'zh-CN'}.ink`, line: 0 }
  const incomplete: Problem = { at, rule: 'incomplete', severity: 'error', found: '…' }
  return checkedOf(files, locales, stories, [...missingIn(locales), incomplete])
}
