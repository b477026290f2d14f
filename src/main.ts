/** The page's one entry: takes clock, luck, storage and worker from the browser and hands them to the pages. */
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/parts.css'
import './ui/print.css'
import { computed, effect, signal } from '@preact/signals'
import { lazy } from 'preact/compat'
import { type AttemptBook, openAttempts } from './client/attempts.ts'
import { openDevice } from './client/database.ts'
import { givesOutExams, openGate, withOutbox } from './client/gate.ts'
import { openHere } from './client/here.ts'
import { openPractice } from './client/practice.ts'
import { keepSettings, readSettings, type Settings } from './client/settings.ts'
import { openTabs } from './client/tabs.ts'
import { createExaminer } from './conversation/examiner.ts'
import {
  chooseLocale,
  type Extent,
  isLocale,
  type Locale,
  loadTranslator,
  type Translator,
} from './locale/index.ts'
import type { Room } from './trainee/App.tsx'
import type { IssueExam } from './trainee/beginning.ts'
import { withEditions } from './trainee/editions.ts'
import { withLive } from './trainee/live.ts'
import { builtShelf } from './trainee/shelf.ts'
import type { World } from './trainee/world.ts'
import { wearLightOnPaper } from './ui/paper.ts'
import { showStuck } from './ui/stuck.ts'

const mediaSignal = (query: string) => {
  const media = matchMedia(query)
  const matches = signal(media.matches)
  media.addEventListener('change', () => {
    matches.value = media.matches
  })
  return matches
}

const storage = () => localStorage
const settings = signal<Settings>(readSettings(storage))
const systemDark = mediaSignal('(prefers-color-scheme: dark)')
const systemReduced = mediaSignal('(prefers-reduced-motion: reduce)')
const locale = computed(() =>
  isLocale(settings.value.locale) ? settings.value.locale : chooseLocale(navigator.languages),
)
const theme = computed(() => settings.value.theme ?? (systemDark.value ? 'dark' : 'light'))
const reducedMotion = computed(() =>
  settings.value.motion === null ? systemReduced.value : settings.value.motion === 'reduced',
)

effect(() => {
  const { dataset } = document.documentElement
  document.documentElement.lang = locale.value
  dataset.theme = theme.value
  dataset.motion = reducedMotion.value ? 'reduced' : 'full'
  dataset.text = settings.value.text
})
wearLightOnPaper()

const storageRefused = signal(false)
const outdated = signal(false)
const overtaken = signal<ReadonlySet<string>>(new Set())

const device = openDevice({
  onRefused: (refused) => {
    storageRefused.value = refused
  },
  onOutdated: () => {
    outdated.value = true
  },
})
const tabs = openTabs()
const bareAttempts = openAttempts(device, tabs, {
  onOvertaken: (id, ahead) => {
    if (overtaken.peek().has(id) === ahead) return
    const others = [...overtaken.peek()].filter((other) => other !== id)
    overtaken.value = new Set(ahead ? [...others, id] : others)
  },
})
const practice = openPractice(device, bareAttempts)
const { shelf: built, learn } = builtShelf(practice)

const builtVersion = async (scenario: string): Promise<string | null> =>
  (await built.open(scenario))?.version ?? null

/** The address that `api` is under. */
const pageBase = (): string => new URL('./', location.href).href

const gate = openGate(storage, async () => {
  const [{ openServer }, { handInLate }] = await Promise.all([
    import('./client/server.ts'),
    import('./client/exams.ts'),
  ])
  const server = openServer({
    base: pageBase(),
    locale: () => locale.peek(),
    storage,
    luck: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
    builtVersion,
    editions: practice,
    find: bareAttempts.find,
    onAnswer: () => {},
  })
  const lookThenHandIn = async (): Promise<void> => {
    await server.look()
    if (server.presence.peek().kind !== 'in') return
    await handInLate(server, bareAttempts.find)
    await server.sendLeft()
  }
  void lookThenHandIn()
  return server
})
const shelf = withLive(built, () => gate.server.value?.duties.live ?? null)

const issueExam: IssueExam = async (scenario) => {
  const [server, { askForExam }] = await Promise.all([gate.open(), import('./client/exams.ts')])
  return askForExam(server, scenario, locale.peek(), builtVersion)
}

// What another tab has erased must not stay on this one's page.
tabs.onMessage(({ kind }) => {
  if (kind === 'erased') location.reload()
})

/** Milliseconds after which a first visit has fetched what it shows. */
const QUIET = 6000
const quiet = new Promise<void>((done) => {
  // While the page is being worked on there is no service worker.
  if (!import.meta.hot) addEventListener('load', () => setTimeout(done, QUIET))
})
const here = openHere('./sw.js', quiet, storage)

/** With the first conversation that came to its end there is something worth keeping. */
const worthKeeping = (book: AttemptBook): AttemptBook => ({
  ...book,
  async keep(attempt, instead) {
    await book.keep(attempt, instead)
    if (attempt.ended) void here.askToKeepOnce()
  },
})

/** A language's words, and the heads of its stories. */
const speak = async (wanted: Locale, extent: Extent): Promise<Translator> => {
  const [words] = await Promise.all([loadTranslator(wanted, extent), learn(wanted)])
  return words
}

/** The words of the first language; another one takes their place once it has arrived. */
const wordsFrom = (first: Translator) => {
  const words = signal(first)
  effect(() => {
    const wanted = locale.value
    if (wanted === words.peek().locale) return
    const take = (next: Translator) => {
      if (locale.peek() === wanted) words.value = next
    }
    // Without a connection the page goes on in the language it has.
    speak(wanted, words.peek().isWhole() ? 'whole' : 'first').then(take, () => {})
  })
  return words
}

const DAY = 86_400_000

/** The calendar decides what a day is, also where one has 23 or 25 hours. */
const localDay = (time: number): number => {
  const at = new Date(time)
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY
}

const worldIn = (first: Translator): World => ({
  now: () => Date.now(),
  day: localDay,
  tick: () => performance.now(),
  luck: (count) => [...crypto.getRandomValues(new Uint32Array(count))],
  shelf,
  storiesMove: import.meta.hot !== undefined,
  attempts: worthKeeping(withOutbox(withEditions(bareAttempts, shelf, practice), gate)),
  practice,
  here,
  kept: async () =>
    (await import('./client/kept.ts')).openKept(device, bareAttempts, practice, tabs, storage),
  examiner: createExaminer(
    () => new Worker(new URL('./analysis/worker.ts', import.meta.url), { type: 'module' }),
  ),
  get issueExam() {
    return givesOutExams(gate) ? issueExam : null
  },
  settings,
  change: (changed) => {
    settings.value = { ...settings.value, ...changed }
    keepSettings(storage, settings.value)
  },
  words: wordsFrom(first),
  reducedMotion,
  storageRefused,
  outdated,
  overtaken,
})

/** The workbench comes with its own program, which nobody else fetches. */
const workbenchIn = (world: World): Room => ({
  path: '/workbench',
  Pages: lazy(async () => {
    const [{ openWorkbench }, { startChecks }, { openDrafts }] = await Promise.all([
      import('./workbench/index.tsx'),
      import('./workbench/checking/start.ts'),
      import('./client/drafts.ts'),
    ])
    const draftsRefused = signal(false)
    return openWorkbench({
      now: world.now,
      drafts: openDrafts(storage, () => {
        draftsRefused.value = true
      }),
      draftsRefused,
      storage,
      words: world.words,
      reducedMotion,
      examples: (words) =>
        built.books.map((book) => ({
          id: book.id,
          title: book.header(words.locale)?.title ?? null,
          files: async () => (await (await built.open(book.id))?.sources(words.locale))?.files ?? null,
        })),
      server: gate.server,
      startChecks,
    })
  }),
})

/** Where people come in and look after their account. */
const DOORS = ['/setup', '/login', '/join', '/invite', '/reset', '/account', '/certificate']

/** The way in and out, with its own program; every door leads to the same one. */
const doorsIn = (world: World): readonly Room[] => {
  const Pages = lazy(async () => {
    const [{ openAccount }, server] = await Promise.all([import('./account/index.tsx'), gate.open()])
    return openAccount({
      server,
      words: world.words,
      now: world.now,
      hasPractice: async () => (await bareAttempts.standing()).length > 0,
      takeOff: async (sent) => (await world.kept()).takeOff(sent),
    })
  })
  return DOORS.map((path) => ({ path, Pages }))
}

/** What those who lead a team work with; it comes with its own program. */
const dashboardIn = (world: World): Room => ({
  path: '/team',
  Pages: lazy(async () => {
    const [{ openDashboard }, server] = await Promise.all([import('./dashboard/index.tsx'), gate.open()])
    const { words, now, examiner } = world
    return openDashboard({ server, words, now, examiner, reducedMotion, base: pageBase() })
  }),
})

/** Milliseconds after which a page that nobody signed in at looks for a server. */
const LEISURE = 1500

/** Looks for a server once the page can be used. */
const lookForServer = (): void => {
  // Without its program the page goes on alone.
  setTimeout(() => void gate.open().catch(() => {}), gate.wasIn ? 0 : LEISURE)
}

/** The catalogue does with the first words; every other page needs all of them. */
const extentNeeded = () => (/^#?\/?$/.test(location.hash) ? 'first' : 'whole')

const PLAY = '#/play/'

/** The story of an attempt, read as its page will ask for it: while the rest is still on its way there is time for that. */
const readTold = async (id: string): Promise<void> => {
  const attempt = await bareAttempts.find(id)
  if (!attempt) return
  const { scenario, version } = attempt.transcript
  const opened = await built.open(scenario, version)
  if (!opened) return
  const [{ readAhead }] = await Promise.all([import('./trainee/PlayPage.tsx'), opened.printed(locale.peek())])
  await readAhead(opened, attempt, locale.peek())
}

/** Opened straight into a conversation, all that it needs is asked for at once instead of link by link; the longest first. */
const fetchAhead = (): readonly Promise<unknown>[] => {
  const { hash } = location
  if (!hash.startsWith(PLAY)) return []
  return [
    // Nearly every machine can draw it, and asking each first would cost a way there and back.
    import('./stage/theatre/open.ts'),
    readTold(hash.slice(PLAY.length)),
    import('./trainee/PlayPage.tsx'),
    import('./stage/index.ts'),
  ]
}

/** Rare characters, and in a conversation all, come after the programs: on a slow line a page that can be used goes before one in its own letters. */
const fetchRareLetters = async (programs: readonly Promise<unknown>[]): Promise<void> => {
  // What fails here fails again where it is needed, and is said there.
  await Promise.allSettled(programs)
  delete document.documentElement.dataset.letters
  await import('./ui/fonts-rest.css').catch(() => {})
}

const open = async (root: HTMLElement): Promise<void> => {
  const arriving = speak(locale.peek(), extentNeeded())
  const trainee = import('./trainee/index.tsx')
  void fetchRareLetters([arriving, trainee, ...fetchAhead()])
  try {
    const [{ showTrainee }, first] = await Promise.all([trainee, arriving])
    root.replaceChildren()
    const world = worldIn(first)
    showTrainee(root, world, [...doorsIn(world), dashboardIn(world), workbenchIn(world)], gate.server)
    lookForServer()
  } catch {
    showStuck(root, await arriving.catch(() => null))
  }
}

const root = document.getElementById('heqi')
if (root) void open(root)
