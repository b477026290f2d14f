/** Scenario versions ready to verify with: prepared on demand in a worker, the most recent kept. */
import { versionOf } from '../../ink/index.ts'
import type { Transcript } from '../../training/index.ts'
import { together } from '../together.ts'
import { type Checked, sourcesIn } from './check.ts'
import { type Prepared, weightOf } from './edition.ts'
import type { Files } from './jobs.ts'
import { type Bounds, type Lane, Overrun, openLane } from './lane.ts'
import type { Quote, Talk } from './quote.ts'
import type { Script } from './script.ts'
import { type Refused, refuse, type Verdict } from './verdict.ts'
import { type Claim, misshapen, walk } from './walk.ts'

/** A version as the store has it. */
export interface Edition {
  readonly scenario: string
  readonly version: string
  readonly complete: boolean
  readonly files: Files
}

/** The version is there but could not be made ready now; the same request may be tried again. */
export class NotReady extends Error {
  constructor(options?: ErrorOptions) {
    super('the scenario could not be made ready in time', options)
    this.name = 'NotReady'
  }
}

export interface LibrarySettings {
  /** Bytes of prepared stories to keep; the one asked for last is kept whatever its size. */
  readonly bytes: number
  readonly preparing: Bounds
  readonly telling: Bounds
  readonly checking: Bounds
}

export const LIBRARY_SETTINGS: LibrarySettings = {
  bytes: 96 * 2 ** 20,
  preparing: { deadline: 60_000, memory: 768, idle: 3000 },
  telling: { deadline: 10_000, memory: 256, idle: 30_000 },
  checking: { deadline: 180_000, memory: 1024, idle: 1000 },
}

export interface WholeClaim extends Claim {
  readonly transcript: Transcript
}

export interface Library {
  /** The server's own verdict on a transcript; NotReady where it has to be asked again. */
  readonly verify: (claim: WholeClaim) => Promise<Verdict>
  /** Makes a version ready ahead of its first attempt. */
  readonly warm: (version: string, locale: string) => Promise<void>
  /**
   * Checks a scenario as it would be published. What takes too long comes out incomplete. Asking again meanwhile or
   * soon after gives the same answer without a second check.
   */
  readonly check: (files: Files) => Promise<Checked>
  /** The words of a version in a language, or in whichever it has; empty where they cannot be read now. */
  readonly script: (version: string, locale: string) => Promise<Script>
  /** What was said in each of some talks at a version, word for word; nothing where it cannot be told now. */
  readonly quotes: (version: string, locale: string, talks: readonly Talk[]) => Promise<readonly Quote[]>
  readonly close: () => Promise<void>
}

interface Shelved {
  readonly edition: Edition
  /** Null where the story has no end that could be found: then it is told instead. */
  readonly prepared: Prepared | null
  readonly weight: number
}

/** Lets the ones asked for longest ago go, until the rest fits. */
const trim = (shelf: Map<string, Promise<Shelved>>, weights: Map<string, number>, bytes: number): void => {
  let total = 0
  for (const weight of weights.values()) total += weight
  for (const key of shelf.keys()) {
    if (total <= bytes || shelf.size === 1) return
    total -= weights.get(key) ?? 0
    weights.delete(key)
    shelf.delete(key)
  }
}

interface Walk {
  readonly prepared: Prepared
  readonly claim: Claim
}

type Walked = { readonly verdict: Verdict } | { readonly thrown: unknown }

/** A walk that breaks must not take the ones beside it along. */
const attempted = (prepared: Prepared, claim: Claim): Walked => {
  try {
    return { verdict: walk(prepared, claim) }
  } catch (thrown) {
    return { thrown }
  }
}

const isOurs = ({ transcript }: WholeClaim, { edition }: Shelved): boolean =>
  edition.scenario === transcript.scenario

/** Where scripts are kept for good once they were read. */
export interface ScriptShelf {
  readonly script: (version: string, locale: string) => Promise<string | null>
  readonly keepScript: (version: string, locale: string, script: string) => Promise<void>
}

/** Opens a library over `find`, which gives a version as the store has it, or null. */
export const openLibrary = (
  find: (version: string) => Promise<Edition | null>,
  settings: LibrarySettings = LIBRARY_SETTINGS,
  scriptShelf: ScriptShelf | null = null,
): Library => {
  const preparing = openLane(settings.preparing)
  const telling = openLane(settings.telling)
  const checking = openLane(settings.checking)
  const reading = openLane(settings.preparing)
  const quoting = openLane(settings.telling)
  const shelf = new Map<string, Promise<Shelved>>()
  const weights = new Map<string, number>()
  const checks = new Map<string, Promise<Checked>>()
  const scripts = new Map<string, Promise<Script>>()
  const quotes = new Map<string, Promise<Quote>>()

  const shelve = async (version: string, locale: string): Promise<Shelved> => {
    const edition = await find(version)
    // A version written under another training model cannot be judged by this one.
    if (!edition || versionOf(edition.files) !== version) throw new Unknown()
    const prepared = edition.complete ? await readyFrom(preparing, edition, locale) : null
    return { edition, prepared, weight: prepared ? weightOf(prepared) : 0 }
  }

  const take = (version: string, locale: string): Promise<Shelved> => {
    const key = `${version} ${locale}`
    const known = shelf.get(key)
    shelf.delete(key)
    const shelved = known ?? shelve(version, locale)
    shelf.set(key, shelved)
    if (!known)
      shelved.then(
        ({ weight }) => {
          if (shelf.get(key) !== shelved) return
          weights.set(key, weight)
          trim(shelf, weights, settings.bytes)
        },
        () => {
          if (shelf.get(key) === shelved) shelf.delete(key)
        },
      )
    return shelved
  }

  const tell = async ({ edition }: Shelved, claim: WholeClaim): Promise<Verdict> => {
    const sources = sourcesIn(edition.files, claim.transcript.locale)
    if (!sources) return { kind: 'aside', why: 'broken-story' }
    try {
      return await telling.ask({ kind: 'tell', sources, claim })
    } catch (thrown) {
      if (thrown instanceof Overrun) return { kind: 'aside', why: 'too-slow' }
      throw thrown
    }
  }

  // One after another they find graph and tables still in the processor's own memory: half the cost of one by one.
  const walkOn = together((walks: readonly Walk[]) =>
    walks.map(({ prepared, claim }) => attempted(prepared, claim)),
  )

  const readScript = async (version: string, locale: string): Promise<Script> => {
    const kept = await scriptShelf?.script(version, locale)
    if (kept) return new Map(JSON.parse(kept))
    const edition = await find(version)
    const sources = edition && sourcesIn(edition.files, locale)
    if (!sources) return NO_SCRIPT
    const script = await reading.ask({ kind: 'script', sources })
    await scriptShelf?.keepScript(version, locale, JSON.stringify([...script]))
    return script
  }

  const quoted = async (
    version: string,
    locale: string,
    talks: readonly Talk[],
  ): Promise<readonly Quote[]> => {
    const edition = await find(version)
    const sources = edition && sourcesIn(edition.files, locale)
    return sources ? quoting.ask({ kind: 'quote', sources, talks }) : []
  }

  /** Talks that were not quoted lately are told together; nobody waits for them twice. */
  const quotesOf = async (
    version: string,
    locale: string,
    talks: readonly Talk[],
  ): Promise<readonly Quote[]> => {
    const names = talks.map(({ variant, replies }) => [version, locale, variant, ...replies].join(' '))
    const missing = talks.filter((_, index) => !quotes.has(names[index] ?? ''))
    const asked = missing.length === 0 ? Promise.resolve([]) : quoted(version, locale, missing)
    return Promise.all(
      names.map((name, index) => {
        const place = missing.indexOf(talks[index] as Talk)
        return recall(quotes, name, async () => (await asked)[place] ?? [], MOST_QUOTES).catch(() => [])
      }),
    )
  }

  const verifyWith = async (shelved: Shelved, claim: WholeClaim): Promise<Verdict> => {
    const { prepared } = shelved
    if (!isOurs(claim, shelved)) return refuse('forged')
    if (!prepared) return tell(shelved, claim)
    const walked = await walkOn({ prepared, claim })
    if ('thrown' in walked) throw walked.thrown
    return walked.verdict
  }

  return {
    async verify(claim) {
      const wrong: Refused | null = misshapen(claim.transcript)
      if (wrong) return wrong
      try {
        return await verifyWith(await take(claim.transcript.version, claim.transcript.locale), claim)
      } catch (thrown) {
        if (thrown instanceof Unknown) return { kind: 'aside', why: 'unknown-version' }
        throw thrown
      }
    },
    async warm(version, locale) {
      await take(version, locale)
    },
    check: (files) => recall(checks, versionOf(files), () => checkOrOutline(checking, files), MOST_CHECKS),
    script: (version, locale) =>
      recall(scripts, `${version} ${locale}`, () => readScript(version, locale), MOST_SCRIPTS).catch(
        () => NO_SCRIPT,
      ),
    quotes: quotesOf,
    async close() {
      await Promise.all([
        preparing.close(),
        telling.close(),
        checking.close(),
        reading.close(),
        quoting.close(),
      ])
    },
  }
}

class Unknown extends Error {}

const MOST_CHECKS = 8
/** Some hundred kilobytes each. */
const MOST_SCRIPTS = 60
const MOST_QUOTES = 4000
const NO_SCRIPT: Script = new Map()

/** What was asked for lately is not asked for again; a failure is forgotten. */
const recall = <T>(
  kept: Map<string, Promise<T>>,
  name: string,
  ask: () => Promise<T>,
  most: number,
): Promise<T> => {
  const known = kept.get(name)
  if (known) return known
  const asked = ask()
  kept.set(name, asked)
  asked.catch(() => kept.delete(name))
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return asked
}

const checkOrOutline = async (lane: Lane, files: Files): Promise<Checked> => {
  try {
    return await lane.ask({ kind: 'check', files })
  } catch (thrown) {
    if (thrown instanceof Overrun) return lane.ask({ kind: 'outline', files })
    throw thrown
  }
}

const readyFrom = async (lane: Lane, edition: Edition, locale: string): Promise<Prepared> => {
  const sources = sourcesIn(edition.files, locale)
  if (!sources) throw new Unknown()
  try {
    const prepared = await lane.ask({ kind: 'prepare', sources })
    if (prepared) return prepared
  } catch (thrown) {
    throw new NotReady({ cause: thrown })
  }
  throw new Unknown()
}
