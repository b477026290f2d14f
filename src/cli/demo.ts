/** heqi demo: a scratch database with a shop in it, to look around in and to measure with. Never beside real data. */
import { existsSync, readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { luckFrom } from '../ink/index.ts'
import { demoWords } from '../locale/demo.ts'
import { fillIn } from '../locale/server.ts'
import { createPasswords } from '../server/auth/password.ts'
import { newCode, newId } from '../server/auth/secret.ts'
import { certify } from '../server/certificates.ts'
import { readShipped, registerShipped } from '../server/scenarios/shipped.ts'
import { openStore } from '../server/store/open.ts'
import type { Store } from '../server/store/store.ts'
import { LIBRARY_SETTINGS, type Library, openLibrary } from '../server/verify/index.ts'
import { type Appointment, calendarOf, type Term } from './demo/calendar.ts'
import { assignWork, foundShop, noteVisits, partWithFormer, STAFF, setGoals } from './demo/found.ts'
import { handInAll, keepAppointment, type Player, type Sent, type Tale, taleOf } from './demo/play.ts'
import { type Desk, printJson } from './print.ts'

/** `seed` makes the same people and conversations again, whatever the hour; their times count back from `now`. */
export interface DemoPlan {
  readonly folder: string
  readonly agents: number
  readonly attempts: number
  readonly days: number
  readonly seed: number
  /** Among how many teams the agents are; two where it is left out. */
  readonly teams?: 1 | 2
  /** Which of the shipped stories they play; all where it is left out. */
  readonly stories?: readonly string[]
}

/** Enough for scenario health to show figures while the teams of today are small. */
const FORMER = 48
const ENOUGH_AGENTS = 100
const AT_ONCE = 200
const STORIES = fileURLToPath(new URL('../../stories', import.meta.url))

interface Stage {
  readonly store: Store
  readonly library: Library
  readonly tales: readonly Tale[]
}

/** Plays and stores appointments in parts; gives how many conversations were stored. */
const playAll = async (
  { store, library, tales }: Stage,
  players: readonly Player[],
  appointments: readonly Appointment[],
): Promise<number> => {
  let stored = 0
  for (let first = 0; first < appointments.length; first += AT_ONCE) {
    const sent = appointments.slice(first, first + AT_ONCE).flatMap((one): Sent[] => {
      const [player, tale] = [players[one.agent], tales[one.story]]
      const kept = player && tale ? keepAppointment(player, tale, one) : null
      return kept ? [kept] : []
    })
    await handInAll({ store, library }, sent)
    stored += sent.filter(({ body }) => body.ended || body.transcript.mode === 'drill').length
  }
  return stored
}

const readTales = async (
  store: Store,
  library: Library,
  { stories }: DemoPlan,
  now: number,
): Promise<readonly Tale[]> => {
  const all = await readShipped(STORIES)
  const shipped = all.filter(({ scenario }) => stories?.includes(scenario) ?? true)
  await registerShipped(store, library, shipped, now, (scenario, why) => {
    throw new Error(`the story ${scenario} could not be registered`, { cause: why })
  })
  const versions = await store.scenarios.versions(null)
  for (const { version } of versions)
    for (const locale of ['zh-CN', 'en']) await library.script(version, locale)
  return shipped.map(({ scenario, files }) => {
    const version = versions.find((one) => one.scenario === scenario)?.version ?? ''
    return taleOf(scenario, version, files)
  })
}

const DAY = 86_400_000
const LAST_YEAR = 300 * DAY

/** Fills an empty store; gives how many conversations there are. */
export const fillDemo = async (
  store: Store,
  plan: DemoPlan,
  password: string,
  now: number,
): Promise<number> => {
  const luck = luckFrom(plan.seed)
  const library = openLibrary(store.scenarios.edition, LIBRARY_SETTINGS, store.scenarios)
  try {
    const tales = await readTales(store, library, plan, now - LAST_YEAR - 30 * DAY)
    const former = plan.agents < ENOUGH_AGENTS ? FORMER : 0
    const founding = { store, luck, now }
    const shop = await foundShop(founding, { agents: plan.agents, former, teams: plan.teams ?? 2 }, password)
    await assignWork(founding, shop)
    await setGoals(founding, shop)
    const stage = { store, library, tales }
    const term: Term = {
      agents: plan.agents,
      attempts: plan.attempts,
      days: plan.days,
      stories: tales.length,
      now,
    }
    const lastYear: Term = { ...term, agents: former, attempts: 15, days: 40, now: now - LAST_YEAR }
    const before = await playAll(stage, shop.former, calendarOf(lastYear, luck))
    await partWithFormer(founding, shop)
    const stored = await playAll(stage, shop.agents, calendarOf(term, luck))
    await store.attempts.abandonExams(now)
    await noteVisits(founding, shop.agents)
    for (const { person } of shop.agents)
      for (const { scenario } of tales)
        await certify({ store, newId, clock: () => now }, { person, scenario, mode: 'exam' })
    return before + stored
  } finally {
    await library.close()
  }
}

const isTaken = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

/** As short as it can be typed from here. */
const shown = (folder: string): string => {
  const near = relative('.', folder)
  return near.startsWith('..') ? folder : near
}

/** Runs the command; exit code 1 where there is something in the folder already. */
export const demoCommand = async (plan: DemoPlan, desk: Desk): Promise<number> => {
  const words = demoWords(desk.locale)
  const folder = resolve(plan.folder)
  if (isTaken(folder)) {
    if (desk.json) printJson(desk, { error: 'taken', folder })
    else desk.err(fillIn(words.taken, { folder }))
    return 1
  }
  const now = Date.now()
  const password = newCode('person')
  const store = await openStore({ kind: 'sqlite', folder }, now)
  try {
    const attempts = await fillDemo(store, plan, await createPasswords(1).hash(password), now)
    const [manager, second, trainer, admin] = STAFF.map(({ login }) => login) as [
      string,
      string,
      string,
      string,
    ]
    if (desk.json) printJson(desk, { folder, attempts, password, manager, second, trainer, admin })
    else desk.out(fillIn(words.made, { folder: shown(folder), attempts, password }))
    return 0
  } finally {
    await store.close()
  }
}
