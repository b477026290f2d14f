/** The workbench: where to begin, a draft on the desk and everything that is said of it. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import { Suspense } from 'preact/compat'
import { Router } from 'wouter-preact'
import { useHashLocation } from 'wouter-preact/use-hash-location'
import type { DraftBook } from '../../src/client/drafts.ts'
import { createTranslator } from '../../src/locale/both.ts'
import { LOCALES, type Locale } from '../../src/locale/index.ts'
import { LooksContext, Words } from '../../src/ui/index.ts'
import type { Draft, Files } from '../../src/wire/draft.ts'
import type { Example, Tools } from '../../src/workbench/tools.ts'
import { appears, type Case, imagesStand, SCREENS, TEXT } from './case.ts'
import { serverOf } from './house.ts'
import { CHIEF } from './night-shift.ts'
import { headerOf, TELLERS, textOf } from './story.ts'
import { makeWorld, NOON } from './world.ts'

interface Bench {
  readonly id: string
  /** After `#/workbench`. */
  readonly part: string
  /** There when the page stands. */
  readonly waits: string
  readonly drafts: readonly Draft[]
  /** Pressed one after the other before the picture is taken, and what each brings. */
  readonly presses: readonly (readonly [press: string, brings: string])[]
  readonly tall?: number
}

const TELLER = TELLERS[0]!

/** A draft's texts in both languages, each changed the same way. */
const texts = (change: (text: string, locale: Locale) => string = (text) => text): Files =>
  Object.fromEntries(LOCALES.map((locale) => [`${locale}.ink`, change(textOf(TELLER, locale), locale)]))

const draft = (id: string, files: Files, daysAgo = 0): Draft => ({
  id,
  files,
  changed: NOON - daysAgo * 86_400_000,
})

/** What a hand leaves behind in an afternoon: a misspelt move, a scene that is nowhere, a line still to be put over. */
const TORN = texts((text, locale) => {
  const torn = text.replace('# move: boast', '# move: bost').replace('-> gone', '-> nowhere')
  return locale === 'en' ? torn.replace(/(\[)(.*? # id: own)/, '$1(to translate) $2') : torn
})

const WHOLE = draft('four-day-kettle', texts())
const DRAFTS = [WHOLE, draft('kettle-again', TORN, 1), draft('a-name-as-long-as-names-may-be', texts(), 40)]

const bench = (id: string, part: string, waits: string, more: Partial<Bench> = {}): Bench => ({
  id: `bench-${id}`,
  part,
  waits,
  drafts: DRAFTS,
  presses: [],
  ...more,
})

const DONE = '.standing.done'
const tab = (place: number): string => `.side-tabs .file-tab:nth-child(${place})`
const view = (place: number): string => `.desk-views > :last-child > :nth-child(${place})`

const desk = (id: string, more: Partial<Bench> = {}): Bench => bench(id, `/${WHOLE.id}`, DONE, more)

const BENCHES: readonly Bench[] = [
  bench('shelf', '', '.draft', { tall: 1300 }),
  bench('shelf-empty', '', '.worked li', { drafts: [] }),
  bench('form', '/new/form', '.faces .portrait img', { tall: 1700 }),
  bench('form-left', '/new/form', '.faces .portrait img', {
    presses: [['form [type=submit]', '.form-faults button']],
  }),
  bench('book', '/help/book', '.book article h2'),
  bench('lost', '/nobody', 'h1'),
  desk('desk'),
  bench('problems', '/kettle-again', DONE),
  desk('preview', {
    presses: [
      [tab(2), '.rehearsal-reply'],
      ['.rehearsal-reply', '.rehearsal-turns button'],
    ],
  }),
  desk('tuning', { presses: [[tab(3), '.players']] }),
  desk('report', { presses: [[tab(4), '.figures']], tall: 1500 }),
  desk('map', { presses: [[view(2), '.map-reply']] }),
  bench('both', '/kettle-again', DONE, { presses: [[view(1), '.both-row.untranslated']] }),
  desk('tour', {
    presses: [
      ['.desk-tools > .button:nth-of-type(5)', '.tour'],
      ['.tour .main', '.tour-ring'],
    ],
  }),
  desk('publish', { presses: [['.desk-tools > .button:last-of-type', 'dialog[open] .notice']] }),
]

const bookOf = (drafts: readonly Draft[]): DraftBook => ({
  keep: async () => true,
  find: async (id) => drafts.find((one) => one.id === id) ?? null,
  all: async () => drafts,
  drop: async () => {},
  snapshot: async () => {},
  history: async () => [],
})

/** The ids are those of the shipped stories that one learns from; the texts are the gallery's own. */
const EXAMPLES: readonly string[] = ['neutral-click', 'broken-gift', 'review-farmer', 'picky-buyer']

const examplesIn = (locale: Locale): readonly Example[] =>
  EXAMPLES.map((id, place) => {
    const head = headerOf(TELLERS[place % TELLERS.length] ?? TELLER, locale)
    return { id, title: /# title: (.*)/.exec(head)?.[1] ?? id, files: async () => texts() }
  })

const toolsFor = async ({ drafts }: Bench, locale: Locale): Promise<Tools> => {
  const { startChecks } = await import('../../src/workbench/checking/start.ts')
  sessionStorage.clear()
  return {
    now: () => NOON,
    drafts: bookOf(drafts),
    storage: () => sessionStorage,
    draftsRefused: signal(false),
    words: signal(createTranslator(locale)),
    reducedMotion: signal(true),
    examples: () => examplesIn(locale),
    startChecks,
    server: signal(serverOf({ ...CHIEF, role: 'trainer' }, {})),
  }
}

const press = async (selector: string): Promise<void> => {
  const pressed = await appears(selector)
  if (pressed instanceof HTMLElement) pressed.click()
}

const benchCase = (one: Bench, screen: (typeof SCREENS)[number]): Case => ({
  ...TEXT,
  ...screen,
  height: one.tall ?? screen.height,
  id: `${one.id}-${screen.name}`,
  group: 'pages',
  async draw(host) {
    history.replaceState(null, '', `#/workbench${one.part}`)
    const [{ openWorkbench }, tools, looks] = await Promise.all([
      import('../../src/workbench/index.tsx'),
      toolsFor(one, screen.locale),
      makeWorld(screen),
    ])
    const Pages = openWorkbench(tools)
    render(
      <Router hook={useHashLocation}>
        <LooksContext.Provider value={looks}>
          <Words.Provider value={createTranslator(screen.locale)}>
            <Suspense fallback={null}>
              <Pages />
            </Suspense>
          </Words.Provider>
        </LooksContext.Provider>
      </Router>,
      host,
    )
    await appears(one.waits)
    for (const [pressed, brings] of one.presses) {
      await press(pressed)
      await appears(brings)
    }
    await imagesStand()
  },
})

export const WORKBENCHES: readonly Case[] = SCREENS.flatMap((screen) =>
  BENCHES.map((one) => benchCase(one, screen)),
)
