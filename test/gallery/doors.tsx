/** Coming in at a server, one's account, and the pages of a team. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { render } from 'preact'
import { Router } from 'wouter-preact'
import { useHashLocation } from 'wouter-preact/use-hash-location'
import type { Me } from '../../src/client/server.ts'
import { createTranslator } from '../../src/locale/both.ts'
import type { Locale } from '../../src/locale/index.ts'
import { LooksContext, Words } from '../../src/ui/index.ts'
import { appears, type Case, imagesStand, SCREENS, TEXT } from './case.ts'
import { REPORT_ANSWERS } from './figures.ts'
import { type Answers, idOf, serverOf } from './house.ts'
import { AGENT, CHIEF, DOOR_ANSWERS, TEAM, TEAM_ANSWERS } from './night-shift.ts'
import { DRILL_GIVEN, TALKED_OVER } from './talked-over.ts'
import { WENT } from './went.ts'
import { makeWorld, NOON } from './world.ts'

interface Door {
  readonly id: string
  readonly hash: string
  readonly waits: string
  /** Who is signed in. */
  readonly me: Me | null
  readonly answers: Answers
  /** Pressed before the picture is taken, and what that brings. */
  readonly presses?: readonly [press: string, brings: string]
  readonly tall?: number
}

const door = (id: string, hash: string, waits: string, more: Partial<Door> = {}): Door => ({
  id,
  hash,
  waits,
  me: null,
  answers: DOOR_ANSWERS,
  ...more,
})

const team = (id: string, part: string, waits: string, more: Partial<Door> = {}): Door => ({
  id: `team-${id}`,
  hash: `#/team/${part}`,
  waits,
  me: CHIEF,
  answers: TEAM_ANSWERS,
  ...more,
})

const ACCOUNT: readonly Door[] = [
  door('setup', '#/setup/x', '.form'),
  door('login', '#/login', '.form'),
  door('login-staff', '#/login', '.form', { presses: ['.choice label:last-child input', '[type=password]'] }),
  door('join-code', '#/join', '.form'),
  door('join', '#/join/x', '.privacy', { tall: 1500 }),
  door('invite', '#/invite/x', '.form'),
  door('account', '#/account', '.review-line', { me: AGENT, tall: 1900 }),
  door('certificate', '#/certificate/HQ7K-3MXP-A2', '.certificate'),
  door('certificate-check', '#/certificate', '.form'),
]

const LEAD: readonly Door[] = [
  team('all', '', '.entry'),
  team('overview', `${TEAM}/overview`, '.chart svg', { tall: 2200, answers: REPORT_ANSWERS }),
  team('support', `${TEAM}/support`, '.support-line', { tall: 1200, answers: REPORT_ANSWERS }),
  team('person', `person/${TEAM}`, '.chart svg', { tall: 2400, answers: REPORT_ANSWERS }),
  team('card', `card/${idOf('3')}/${idOf('2')}/1`, '.card-others', {
    tall: 1100,
    answers: TALKED_OVER,
  }),
  team('card-given', `card/${idOf('3')}/${idOf('2')}/2`, '.card-given', {
    tall: 1100,
    answers: DRILL_GIVEN,
  }),
  team('attempt', `attempt/${idOf('2')}/2`, '#turn-2 .comments li', { tall: 2200, answers: TALKED_OVER }),
  team('health-list', `${TEAM}/health`, '.entry .label', { answers: REPORT_ANSWERS }),
  team('health', `health/broken-gift/${TEAM}`, '.map-reply', { tall: 3000, answers: WENT }),
  team('attempts', `${TEAM}/attempts`, '.attempts'),
  team('assignments', `${TEAM}/assignments`, '.form', { tall: 1300 }),
  team('stories', `${TEAM}/stories`, '.stories'),
  team('members', `${TEAM}/members`, '.entry'),
  team('join', `${TEAM}/join`, '.form'),
  team('people', 'people', '.entry', { tall: 1500 }),
]

/** The pages that stand under an address. */
const pagesAt = async ({ hash, me, answers }: Door, locale: Locale): Promise<ComponentType> => {
  const server = serverOf(me, answers)
  const words = signal(createTranslator(locale))
  const now = () => NOON
  if (hash.startsWith('#/team')) {
    const [{ openDashboard }, { examiner }] = await Promise.all([
      import('../../src/dashboard/index.tsx'),
      makeWorld({ locale }),
    ])
    return openDashboard({
      server,
      words,
      now,
      examiner,
      reducedMotion: signal(true),
      base: new URL('./', location.href).href,
    })
  }
  const { openAccount } = await import('../../src/account/index.tsx')
  return openAccount({
    server,
    words,
    now,
    hasPractice: async () => false,
    takeOff: async () => null,
  })
}

const doorCase = (one: Door, screen: (typeof SCREENS)[number]): Case => ({
  ...TEXT,
  ...screen,
  height: one.tall ?? screen.height,
  id: `${one.id}-${screen.name}`,
  group: 'pages',
  async draw(host) {
    history.replaceState(null, '', one.hash)
    const [Pages, looks] = await Promise.all([pagesAt(one, screen.locale), makeWorld(screen)])
    render(
      <Router hook={useHashLocation}>
        <LooksContext.Provider value={looks}>
          <Words.Provider value={createTranslator(screen.locale)}>
            <Pages />
          </Words.Provider>
        </LooksContext.Provider>
      </Router>,
      host,
    )
    await appears(one.waits)
    if (one.presses) {
      const [press, brings] = one.presses
      const pressed = await appears(press)
      if (pressed instanceof HTMLElement) pressed.click()
      await appears(brings)
    }
    await imagesStand()
  },
})

export const DOORS: readonly Case[] = SCREENS.flatMap((screen) =>
  [...ACCOUNT, ...LEAD].map((one) => doorCase(one, screen)),
)
