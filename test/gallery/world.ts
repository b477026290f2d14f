/** A world for pages in the gallery: fixed clock and luck, everything in memory. */
import { computed, signal } from '@preact/signals'
import type { AttemptBook } from '../../src/client/attempts.ts'
import type { Here } from '../../src/client/here.ts'
import type { Installing, Keeping } from '../../src/client/keeping.ts'
import type { Offline } from '../../src/client/offline.ts'
import type { PracticeBook } from '../../src/client/practice.ts'
import { FRESH_SETTINGS } from '../../src/client/settings.ts'
import { createExaminer, type Examiner } from '../../src/conversation/examiner.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type Locale } from '../../src/locale/index.ts'
import { type Shelf, shelve } from '../../src/trainee/shelf.ts'
import type { World } from '../../src/trainee/world.ts'
import type { Mode } from '../../src/training/index.ts'
import type { Attempt, Branch, Outcome } from '../../src/wire/attempt.ts'
import type { Drill, Edition, Intention, Reflection, Typed } from '../../src/wire/practice.ts'
import { headerOf, TELLERS, textOf, WAYS, type Way } from './story.ts'

export const NOON = Date.UTC(2026, 0, 15, 12)

const byPath = <T>(make: (teller: (typeof TELLERS)[number], locale: Locale) => T): Record<string, T> =>
  Object.fromEntries(
    TELLERS.flatMap((teller) =>
      LOCALES.map((locale) => [`/stories/${teller.id}/${locale}.ink`, make(teller, locale)]),
    ),
  )

/** Five good stories, one that does not compile and one whose head cannot be read. */
export const fullShelf = (): Shelf => {
  const texts = byPath((teller, locale) => async () => textOf(teller, locale))
  const broken = (locale: Locale) => textOf(TELLERS[2]!, locale).replaceAll('-> warm', '-> nowhere')
  const also = Object.fromEntries(
    LOCALES.map((locale) => [`/stories/torn/${locale}.ink`, async () => broken(locale)]),
  )
  return shelve(byPath(headerOf), { ...texts, ...also })
}

/** Only stories with a mistake: in the body, and in the head. */
export const tornShelf = (): Shelf => {
  const [teller] = TELLERS
  const head = teller ? headerOf(teller, 'zh-CN') : ''
  return shelve(
    { '/stories/torn/zh-CN.ink': head, '/stories/headless/zh-CN.ink': '# titel: ?' },
    { '/stories/torn/zh-CN.ink': async () => `${head}-> nowhere\n` },
  )
}

export interface Past {
  readonly id: string
  readonly story: string
  readonly way: Way
  readonly outcome?: Outcome
  /** Its last reply is no longer in the story. */
  readonly parted?: boolean
  /** The story was another when this was played. */
  readonly old?: boolean
  /** Guided where nothing is said. */
  readonly mode?: Mode
  /** The attempt, and the turn in it, from which this was played anew. */
  readonly from?: Branch
  /** The first where nothing is said. */
  readonly variant?: number
  /** Today where nothing is said. */
  readonly daysAgo?: number
}

const attemptOf = async (shelf: Shelf, past: Past, at: number): Promise<Attempt> => {
  const replies = past.parted ? [...WAYS[past.way], 'nobody-says-this'] : WAYS[past.way]
  const version = (await shelf.open(past.story))?.version ?? ''
  const time = NOON + at - (past.daysAgo ?? 0) * 86_400_000
  return {
    id: past.id,
    transcript: {
      scenario: past.story,
      version: past.old ? 'old' : version,
      locale: 'zh-CN',
      seed: 7,
      variant: past.variant ?? 1,
      mode: past.mode ?? 'guided',
      replies: replies.map((id, turn) => ({ id, at: turn * 9000 })),
    },
    started: time,
    changed: time,
    ended: ['good', 'fair', 'poor'].includes(past.way),
    outcome: past.outcome ?? null,
    from: past.from ?? null,
  }
}

const bookOf = (attempts: readonly Attempt[]): AttemptBook => {
  const known = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const all = async () => [...known.values()].sort((a, b) => b.changed - a.changed)
  return {
    keep: async (attempt) => void known.set(attempt.id, attempt),
    amend: async (attempt) => known.has(attempt.id) && Boolean(known.set(attempt.id, attempt)),
    find: async (id) => known.get(id) ?? null,
    all,
    standing: all,
    close: () => {},
  }
}

/** An agent's own notes in memory; what is there already is given by the case. */
const practiceOf = (notes: Notes): PracticeBook => {
  const reflections = new Map(notes.reflections?.map((row) => [row.attempt, row]))
  const intentions = new Map(notes.intentions?.map((row) => [row.attempt, row]))
  const drills = new Map(notes.drills?.map((row) => [row.id, row]))
  const editions = new Map(notes.editions?.map((row) => [row.version, row]))
  const typed = [...(notes.typed ?? [])]
  return {
    reflect: async (row) => void reflections.set(row.attempt, row),
    reflectionOf: async (attempt) => reflections.get(attempt) ?? null,
    intend: async (row) => void intentions.set(row.attempt, row),
    intentions: async () => [...intentions.values()].sort((a, b) => b.at - a.at),
    keepDrill: async (row) => void drills.set(row.id, row),
    keepGiven: async (row) => void drills.set(row.id, row),
    dropDrill: async (id) => void drills.delete(id),
    drills: async () => [...drills.values()],
    keepEdition: async (row) => void editions.set(row.version, row),
    edition: async (version) => editions.get(version) ?? null,
    keepTyped: async (row) => void typed.push(row),
    typedOf: async (attempt) => typed.filter((row) => row.attempt === attempt),
    notes: async () => ({
      reflections: [...reflections.values()],
      intentions: [...intentions.values()],
      drills: [...drills.values()],
      editions: [...editions.values()],
      typed,
    }),
  }
}

/** Never answers: what a page shows while it waits. */
const silent = (): Promise<never> => new Promise(() => {})
const SILENT_BOOK: AttemptBook = {
  keep: silent,
  amend: silent,
  find: silent,
  all: silent,
  standing: silent,
  close: () => {},
}
const SILENT_EXAMINER: Examiner = { prepare: () => {}, examine: silent, weigh: silent, lineOn: silent }
const BLANK_EXAMINER: Examiner = {
  prepare: () => {},
  examine: async () => ({ kind: 'incomplete' }),
  weigh: async () => null,
  lineOn: async () => null,
}

/** What the agent has kept beside the attempts. */
export interface Notes {
  readonly reflections?: readonly Reflection[]
  readonly intentions?: readonly Intention[]
  readonly drills?: readonly Drill[]
  readonly editions?: readonly Edition[]
  readonly typed?: readonly Typed[]
}

/** How it stands with the device. */
export interface Standing {
  readonly offline?: Offline
  readonly update?: boolean
  readonly keeping?: Keeping
  readonly installing?: Installing
}

const hereOf = ({
  offline = 'ready',
  update = false,
  keeping = 'kept',
  installing = 'by-hand',
}: Standing): Here => ({
  shelter: { offline: signal(offline), update: signal(update), takeUpdate: async () => false },
  installation: { state: signal(installing), install: async () => {} },
  readKeeping: async () => keeping,
  askToKeep: async () => keeping,
  askToKeepOnce: async () => {},
  readUsage: async () => 4.2 * 2 ** 20,
})

export interface Circumstances {
  readonly locale: Locale
  readonly shelf?: Shelf
  readonly past?: readonly Past[]
  readonly notes?: Notes
  readonly here?: Standing
  /** Attempts that another tab has taken further. */
  readonly overtaken?: readonly string[]
  readonly slow?: 'book' | 'examiner'
  readonly unsolved?: boolean
  /** The analysis stops half-way. */
  readonly failing?: boolean
  readonly storageRefused?: boolean
}

const examinerFor = ({ slow, unsolved, failing }: Circumstances): Examiner => {
  if (slow === 'examiner') return SILENT_EXAMINER
  if (unsolved) return BLANK_EXAMINER
  if (failing) return { ...BLANK_EXAMINER, examine: async () => ({ kind: 'failed' }) }
  return createExaminer(
    () => new Worker(new URL('../../src/analysis/worker.ts', import.meta.url), { type: 'module' }),
  )
}

export const makeWorld = async (circumstances: Circumstances): Promise<World> => {
  const { locale, shelf = fullShelf(), past = [], slow, storageRefused = false } = circumstances
  const attempts = await Promise.all(past.map((one, at) => attemptOf(shelf, one, at)))
  const settings = signal({ ...FRESH_SETTINGS, locale })
  return {
    now: () => NOON,
    day: (time) => Math.floor(time / 86_400_000),
    tick: () => 0,
    luck: (count) => Array.from({ length: count }, (_, i) => i + 1),
    shelf,
    storiesMove: false,
    attempts: slow === 'book' ? SILENT_BOOK : bookOf(attempts),
    practice: practiceOf(circumstances.notes ?? {}),
    kept: silent,
    here: hereOf(circumstances.here ?? {}),
    examiner: examinerFor(circumstances),
    issueExam: null,
    settings,
    change: (changed) => {
      settings.value = { ...settings.value, ...changed, locale }
    },
    words: computed(() => createTranslator(locale)),
    reducedMotion: signal(true),
    storageRefused: signal(storageRefused),
    outdated: signal(false),
    overtaken: signal(new Set(circumstances.overtaken ?? [])),
  }
}
