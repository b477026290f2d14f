/** Every page in every state, on a desktop by day and on a phone at dusk. */
import { signal } from '@preact/signals'
import type { Server } from '../../src/client/server.ts'
import { shelve } from '../../src/trainee/shelf.ts'
import { AT_HOME, REMARKED } from './agent-at-home.ts'
import { appears, type Case, imagesStand, SCREENS, TEXT } from './case.ts'
import { DONE, DUE, LADDER, LEFT_EXAM, MANY, ONE, RESTING } from './practice.ts'
import { type Circumstances, makeWorld, type Past, tornShelf } from './world.ts'

interface State extends Omit<Circumstances, 'locale'> {
  readonly id: string
  /** Where there is a server, and somebody signed in at it. */
  readonly server?: Server
  readonly hash: string
  /** There when the page stands. */
  readonly waits: string
  /** Pressed before the picture is taken. */
  readonly presses?: string
  /** What pressing brings; a sheet where nothing is said. */
  readonly brings?: string
  /** What is unfolded before the picture is taken, and what then appears. */
  readonly unfolds?: readonly [folds: string, appears: string]
  /** What is brought to the middle of its sheet before the picture is taken. */
  readonly looksAt?: string
  /** CSS pixels, where a page is looked at as a whole. */
  readonly tall?: number
}

const past = (id: string, way: Past['way'], more: Partial<Past> = {}): Past => ({
  id,
  way,
  story: 'meng',
  ...more,
})
const passed = { score: 92.5, passed: true, ending: 'settled', worth: 'good', tally: null } as const
const failed = { score: 41, passed: false, ending: 'lost', worth: 'poor', tally: null } as const

/** With a remark to make, in either language. */
const TYPED = '您冷静一下。Sorry for any inconvenience. 是我没先听您说。'

const PORTRAITS = '.story .portrait img'
const SCENE = '.scene canvas'
const SETTINGS = '.bar-aside > button:last-of-type'
const SCORE = '.portrait img'

const playing = (way: Past['way'], more: Partial<State> = {}): State => ({
  id: `play-${way}`,
  hash: '#/play/now',
  waits: SCENE,
  past: [past('now', way)],
  ...more,
})
const result = (way: Past['way'], more: Partial<State> = {}): State => ({
  id: `result-${way}`,
  hash: '#/result/now',
  waits: SCORE,
  past: [past('now', way)],
  notes: { reflections: [{ attempt: 'now', went: null, turn: null, at: 0 }] },
  ...more,
})

/** A drill just after its reply. */
const drillAnswered = (name: string, drill: string, said: string): State => ({
  id: `drill-${name}`,
  hash: `#/drills/${drill}`,
  waits: '.drill .reply',
  notes: { drills: DUE },
  presses: `[data-reply="${said}"]`,
  brings: '.drill-verdict',
})

const STATES: readonly State[] = [
  { id: 'catalogue-first', hash: '#/', waits: PORTRAITS },
  {
    id: 'catalogue-later',
    hash: '#/',
    waits: `${PORTRAITS}, .resume`,
    past: [
      past('a', 'good', { story: 'tang', outcome: passed }),
      past('b', 'poor', { story: 'bei', outcome: failed }),
      past('c', 'storm'),
    ],
  },
  { id: 'catalogue-reminded', hash: '#/', waits: `${PORTRAITS}, .nudge, .task`, server: AT_HOME },
  { id: 'catalogue-empty', hash: '#/', waits: '.story.plain', shelf: shelve({}, {}) },
  { id: 'catalogue-torn', hash: '#/', waits: PORTRAITS, shelf: tornShelf(), storageRefused: true },
  { id: 'brief', hash: '#/story/meng', waits: '.portrait img' },
  { id: 'brief-again', hash: '#/story/meng', waits: '.portrait img', past: [past('c', 'storm')] },
  {
    id: 'brief-exam',
    hash: '#/story/meng',
    waits: '.exams-left, .portrait img',
    past: [past('d', 'good', { outcome: passed }), past('c', 'storm', { mode: 'exam' })],
  },
  playing('first'),
  playing('first', {
    id: 'play-asked',
    waits: `${SCENE}, .coach .button`,
    past: [past('now', 'first'), past('d', 'good', { outcome: { ...passed, score: 97 } })],
  }),
  playing('cold', { id: 'play-write', waits: `${SCENE}, .write` }),
  playing('cold', {
    id: 'play-written',
    waits: `${SCENE}, .written`,
    notes: { typed: [{ attempt: 'now', turn: 2, text: TYPED, at: 0 }] },
  }),
  playing('storm', {
    id: 'play-retry',
    past: [
      past('first', 'poor'),
      past('now', 'cold', { mode: 'retry', from: { attempt: 'first', turn: 2 } }),
    ],
  }),
  {
    id: 'compare',
    hash: '#/compare/now',
    waits: '.compare',
    past: [
      past('first', 'fair'),
      past('now', 'good', { mode: 'retry', from: { attempt: 'first', turn: 1 } }),
    ],
  },
  {
    id: 'compare-alone',
    hash: '#/compare/now',
    waits: 'h1',
    past: [past('now', 'good')],
  },
  playing('storm'),
  playing('relief'),
  playing('record'),
  playing('good', { waits: `.ending .portrait img` }),
  playing('poor', { waits: `.ending .portrait img`, storageRefused: true }),
  playing('sigh', { id: 'play-policy', presses: '.top-tools > button:first-of-type' }),
  playing('sigh', { id: 'play-help', presses: '.top-tools > button:nth-of-type(2)' }),
  playing('sigh', { id: 'play-settings', presses: '.top-tools > button:last-of-type' }),
  result('good'),
  result('fair'),
  result('poor'),
  result('good', { id: 'result-unsolved', waits: '.verdict.none', unsolved: true }),
  result('good', { id: 'result-working', waits: '.working', slow: 'examiner' }),
  result('fair', { id: 'result-before', waits: '.reflect', notes: {} }),
  result('fair', {
    id: 'result-whole',
    tall: 6400,
    notes: { reflections: [{ attempt: 'now', went: 'mixed', turn: 3, at: 0 }] },
    unfolds: ['.turn > [open] .fold, .mood-curve .fold', '.line-end'],
  }),
  result('fair', {
    id: 'result-practice',
    past: [past('then', 'fair'), past('now', 'fair', { mode: 'retry', from: { attempt: 'then', turn: 3 } })],
  }),
  result('fair', {
    id: 'result-remarked',
    waits: `${SCORE}, .remarks:not(.beside), .remarks.beside`,
    tall: 2600,
    server: REMARKED,
  }),
  result('poor', { id: 'result-failed', waits: '.verdict.none', failing: true }),
  result('good', {
    id: 'result-resolved',
    tall: 3000,
    notes: {
      reflections: [{ attempt: 'now', went: 'well', turn: 2, at: 0 }],
      intentions: [
        { attempt: 'now', scenario: 'meng', when: '对方说到家里人', will: '先问人怎么样，再说东西', at: 0 },
      ],
    },
  }),
  {
    id: 'result-changed',
    hash: '#/result/now',
    waits: 'h1',
    past: [past('now', 'good', { old: true, outcome: passed })],
  },
  { id: 'result-unfinished', hash: '#/result/now', waits: 'h1', past: [past('now', 'sigh')] },
  {
    id: 'catalogue-mastery',
    hash: '#/',
    waits: `${PORTRAITS}, .missing`,
    past: LADDER,
    notes: { drills: DUE },
  },
  { id: 'drills-due', hash: '#/drills', waits: '.drill-row .portrait img', notes: { drills: DUE } },
  { id: 'drills-done', hash: '#/drills', waits: '.drill-row .portrait img', notes: { drills: DONE } },
  { id: 'drills-rest', hash: '#/drills', waits: '.drill-now', notes: { drills: RESTING } },
  { id: 'drills-none', hash: '#/drills', waits: '.drill-now' },
  {
    id: 'drill',
    hash: '#/drills/lin-argue.2',
    waits: '.drill .reply, .portrait img',
    notes: { drills: DUE },
  },
  drillAnswered('repeat', 'qiao-boast.1', 'listen'),
  drillAnswered('missed', 'meng-blame.1', 'blame'),
  { id: 'drill-lost', hash: '#/drills/nobody.1', waits: 'h1' },
  { id: 'progress-none', hash: '#/progress', waits: '.drill-now' },
  { id: 'progress-one', hash: '#/progress', waits: '.glance', past: ONE },
  {
    id: 'progress-many',
    hash: '#/progress',
    waits: '.glance',
    past: [...MANY, LEFT_EXAM],
    notes: { drills: DUE },
  },
  {
    id: 'progress-team',
    hash: '#/progress',
    waits: '.goals .goal, .bests',
    past: [...MANY, LEFT_EXAM],
    notes: { drills: DUE },
    looksAt: '.goals',
    server: AT_HOME,
  },
  {
    id: 'progress-erase',
    hash: '#/progress',
    waits: '.glance',
    past: ONE,
    presses: '#own ~ .row > .quiet',
  },
  {
    id: 'device',
    hash: '#/',
    waits: PORTRAITS,
    presses: SETTINGS,
    looksAt: '.here dl > div:nth-child(3)',
    here: { keeping: 'may-go', installing: 'offered' },
  },
  {
    id: 'device-plain',
    hash: '#/',
    waits: PORTRAITS,
    presses: SETTINGS,
    looksAt: '.here dl > div:nth-child(3)',
    here: { offline: 'insecure', keeping: 'unknown', installing: 'insecure' },
  },
  { id: 'update', hash: '#/', waits: `${PORTRAITS}, .update-slip`, here: { update: true } },
  playing('storm', { id: 'play-overtaken', waits: `${SCENE}, dialog[open]`, overtaken: ['now'] }),
  { id: 'state-lost', hash: '#/result/00', waits: 'h1' },
  { id: 'state-unknown', hash: '#/nowhere', waits: 'h1' },
  { id: 'state-loading', hash: '#/play/now', waits: '#heqi > *', slow: 'book' },
  { id: 'state-parted', hash: '#/play/now', waits: 'h1', past: [past('now', 'good', { parted: true })] },
  playing('sigh', { id: 'play-changed', past: [past('now', 'sigh', { parted: true })] }),
  {
    id: 'state-broken',
    hash: '#/play/now',
    waits: 'h1',
    shelf: tornShelf(),
    past: [past('now', 'first', { story: 'torn' })],
  },
]

const pageCase = (state: State, screen: (typeof SCREENS)[number]): Case => ({
  ...TEXT,
  ...screen,
  height: state.tall ?? screen.height,
  id: `${state.id}-${screen.name}`,
  group: 'pages',
  async draw(host) {
    history.replaceState(null, '', state.hash)
    const { showTrainee } = await import('../../src/trainee/index.tsx')
    const world = await makeWorld({ ...state, locale: screen.locale })
    showTrainee(host, world, [], signal(state.server ?? null))
    for (const selector of state.waits.split(', ')) await appears(selector)
    if (state.presses) {
      const button = await appears(state.presses)
      if (button instanceof HTMLElement) button.click()
      await appears(state.brings ?? 'dialog[open]')
    }
    if (state.looksAt) (await appears(state.looksAt)).scrollIntoView({ block: 'center' })
    if (state.unfolds) {
      const [folds, shown] = state.unfolds
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(folds)) fold.open = true
      await appears(shown)
    }
    await imagesStand()
  },
})

export const PAGES: readonly Case[] = SCREENS.flatMap((screen) =>
  STATES.map((state) => pageCase(state, screen)),
)
